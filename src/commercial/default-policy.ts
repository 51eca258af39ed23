import { type ClauseId, calendarDate, type Role } from '../kernel/index.js';
import type { EligibilityPolicy, TradeRule } from './policy.js';
import type { ApplicationDocumentKind } from './trade.js';

const CLERK: readonly Role[] = ['clerk'];

const trade = (
  scopeWords: readonly string[],
  certificates: readonly ApplicationDocumentKind[] = [],
  restrictedBy?: ClauseId,
): TradeRule => ({ certificates, scopeWords, ...(restrictedBy === undefined ? {} : { restrictedBy }) });

/**
 * The clauses' own words where they have them; else a default to override. The clerk receives and accepts, anybody of the
 * office may take a withdrawal, the department head reviews what needs it. The identity document need not be stamped, A4
 * and A3 are the uniform sizes, a posting hangs 30 days at most, documents hold as long as it hangs, and an application
 * is decided within 3 days.
 *
 * **Details**: which certificates a trade needs follows national law; local rules differ (courses that are not in school
 * subjects, for one), so look at `trades`. Restricted are tobacco (CN-ADV-22) and off-campus tutoring (CN-TUTORING-2021).
 *
 * @category Commercial
 * @since 0.1.0
 */
export const DEFAULT_ELIGIBILITY_POLICY: EligibilityPolicy = {
  id: 'wuye.commercial',
  version: '1',
  effectiveFrom: /* @__PURE__ */ calendarDate('2026-01-01'),
  identityStamped: false,
  expiringWithinPosting: 'blocks',
  sizes: ['A4', 'A3'],
  maxDays: 30,
  maxPrizeFen: 5_000_000,
  trades: {
    catering: /* @__PURE__ */ trade(['餐饮', '食品', '小吃', '饮品'], ['food-business-licence']),
    'food-retail': /* @__PURE__ */ trade(
      ['食品', '水果', '蔬菜', '农产品', '粮油'],
      ['food-business-licence'],
    ),
    retail: /* @__PURE__ */ trade(['零售', '销售', '批发', '百货', '超市', '便利店']),
    beauty: /* @__PURE__ */ trade(['美容', '美发', '理发', '美甲']),
    fitness: /* @__PURE__ */ trade(['健身', '体育']),
    'household-service': /* @__PURE__ */ trade(['家政', '保洁', '清洁', '洗涤', '维修']),
    training: /* @__PURE__ */ trade(['培训', '教学']),
    'off-campus-tutoring': /* @__PURE__ */ trade(['培训', '教学'], ['school-licence'], 'CN-TUTORING-2021'),
    medical: /* @__PURE__ */ trade(
      ['医疗服务', '诊疗', '诊所'],
      ['medical-institution-licence', 'advertisement-review'],
    ),
    'medical-beauty': /* @__PURE__ */ trade(
      ['医疗美容'],
      ['medical-institution-licence', 'advertisement-review'],
    ),
    pharmacy: /* @__PURE__ */ trade(['药品'], ['drug-business-licence', 'advertisement-review']),
    'health-food': /* @__PURE__ */ trade(['保健食品'], ['food-business-licence', 'advertisement-review']),
    tobacco: /* @__PURE__ */ trade(['烟草', '卷烟'], ['tobacco-licence'], 'CN-ADV-22'),
    alcohol: /* @__PURE__ */ trade(['酒类', '酒水', '酒制品'], ['food-business-licence']),
    finance: /* @__PURE__ */ trade(['金融', '贷款', '融资', '保险', '基金'], ['financial-licence']),
    property: /* @__PURE__ */ trade(['房地产', '房产', '住房'], ['property-filing']),
    other: /* @__PURE__ */ trade([]),
  },
  roles: {
    apply: CLERK,
    amend: CLERK,
    quote: CLERK,
    return: CLERK,
    accept: ['clerk', 'department-head'],
    refuse: ['clerk', 'department-head'],
    withdraw: ['staff'],
    publish: CLERK,
  },
  reviewers: ['department-head'],
  decideWithinDays: 3,
};
