import type { ApplicationFindingCode, EligibilityFindingCode, FeeIssueCode } from '../../commercial/codes.js';
import type { FindingMessage, IssueMessage } from '../message.js';

export const COMMERCIAL_ISSUES = {
  FEE_TARIFF_AMOUNT: {
    'zh-CN':
      '收费标准中的金额须为不小于零、不超过限额的整数（分），上限不得低于下限（信息栏 {board}，{size}）',
    en: 'Sums of the tariff are whole fen, 0 or more and within limits, and its cap is not below its minimum (board {board}, {size})',
  },
  FEE_TARIFF_NOT_IN_FORCE: {
    'zh-CN': '收费标准自 {effectiveFrom} 起执行，晚于张贴开始日 {from}',
    en: 'The tariff is in force from {effectiveFrom}, after the first day {from}',
  },
  FEE_SIZE_UNPRICED: {
    'zh-CN': '收费标准没有规定信息栏 {board} 上 {size} 的价格',
    en: 'The tariff has no price for the size {size} on board {board}',
  },
  FEE_BOARD_UNPRICED: {
    'zh-CN': '收费标准没有规定信息栏 {board} 的价格',
    en: 'The tariff has no price for board {board}',
  },
  FEE_BOARDS_EMPTY: { 'zh-CN': '没有选择信息栏', en: 'No board is named' },
  FEE_BOARD_REPEATED: {
    'zh-CN': '信息栏 {board} 重复',
    en: 'Board {board} is named twice',
  },
  FEE_COPIES: {
    'zh-CN': '张贴份数须为整数，每个信息栏至少一份，且不超过限额（信息栏数：{boards}）',
    en: 'Copies are a whole number within limits, one for each board at least (boards: {boards})',
  },
  FEE_DAYS: {
    'zh-CN': '结束日期 {until} 早于开始日期 {from}',
    en: 'The last day, {until}, comes before the first, {from}',
  },
  FEE_UNSAFE: {
    'zh-CN': '金额或信息栏数超过限额',
    en: 'The sum, or the number of boards, is beyond the limits',
  },
  FEE_REQUEST_INCOMPLETE: {
    'zh-CN': '缺少计算管理费所需的信息（尺寸、信息栏、日期或份数）',
    en: 'What the fee depends on is missing: size, boards, days or copies',
  },
} as const satisfies Record<FeeIssueCode, IssueMessage>;

type Three = readonly [pass: string, fail: string, unknown: string];

/** The texts of a rule: each list is pass, fail, unknown. */
const texts = <const Zh extends Three, const En extends Three>(zh: Zh, en: En) =>
  ({
    'zh-CN': { pass: zh[0], fail: zh[1], unknown: zh[2] },
    en: { pass: en[0], fail: en[1], unknown: en[2] },
  }) as const satisfies FindingMessage;

/** Something that was brought, or not. */
const brought = (zh: string, en: string) =>
  texts(
    [`已提交${zh}`, `未提交${zh}`, `不清楚是否提交${zh}`],
    [`The ${en} was brought`, `The ${en} was not brought`, `It is not known whether the ${en} was brought`],
  );

const valid = (zh: string, en: string) =>
  texts(
    [`${zh}有效，到期日 {until}`, `${zh}已于 {until} 到期`, `${zh}的到期日不明`],
    [
      `The ${en} is valid; its last day is {until}`,
      `The ${en} expired: its last day was {until}`,
      `The last day of the ${en} is not known`,
    ],
  );

const throughout = (zh: string, en: string) =>
  texts(
    [
      `${zh}在张贴期内（至 {postingUntil}）有效`,
      `${zh}于 {until} 到期，早于张贴结束日 {postingUntil}`,
      `不清楚${zh}在张贴期内是否有效`,
    ],
    [
      `The ${en} is valid until the posting ends on {postingUntil}`,
      `The ${en} ends on {until}, before the posting does on {postingUntil}`,
      `It is not known whether the ${en} is valid until the posting ends`,
    ],
  );

const stamped = (zh: string, en: string) =>
  texts(
    [`${zh}复印件已盖章`, `${zh}复印件未盖章`, `不清楚${zh}复印件是否盖章`],
    [
      `The copy of the ${en} is stamped`,
      `The copy of the ${en} is not stamped`,
      `It is not known whether the copy of the ${en} is stamped`,
    ],
  );

const accepted = (zh: string, en: string) =>
  texts(
    [`商家已同意：${zh}`, `商家不同意：${zh}`, `不清楚商家是否同意：${zh}`],
    [
      `The shop accepts that ${en}`,
      `The shop does not accept that ${en}`,
      `It is not known whether the shop accepts that ${en}`,
    ],
  );

const supported = (claimZh: string, zh: string, claimEn: string, en: string) =>
  texts(
    [`${claimZh}附有${zh}`, `${claimZh}没有附${zh}`, `不清楚有无${claimZh}及其${zh}`],
    [
      `The ${claimEn} comes with ${en}`,
      `The ${claimEn} comes without ${en}`,
      `It is not known whether there is a ${claimEn}, or whether it comes with ${en}`,
    ],
  );

const SHOP_FINDINGS = {
  'COMMERCIAL.SHOP_NOT_ON_REGISTER': texts(
    ['商铺在册', '商铺情况汇总表中没有该商铺', '未查商铺情况汇总表'],
    [
      'The shop is on the register',
      'The shop is not on the register',
      'Nobody looked the shop up on the register',
    ],
  ),
  'COMMERCIAL.SHOP_CLOSED': texts(
    ['商铺在营', '商铺已于 {closedOn} 注销', '商铺状态不明'],
    [
      'The shop is open',
      'The shop was closed on the register on {closedOn}',
      'It is not known whether the shop is open',
    ],
  ),
  'COMMERCIAL.SHOP_MISMATCHED': texts(
    ['申请与商铺记录相符', '申请与商铺记录不符：{fields}', '缺少核对商铺记录所需的信息'],
    [
      'The application agrees with the record of the shop',
      'The application does not agree with the record of the shop: {fields}',
      'What tells whether the record is of this shop is missing',
    ],
  ),
  'COMMERCIAL.SHOP_NAME_DIFFERS': texts(
    ['店名与记录一致', '店名与记录不一致', '不清楚店名与记录是否一致'],
    [
      'The shop applies under its name on the register',
      'The shop applies under another name than on the register',
      'It is not known whether the names agree',
    ],
  ),
  'COMMERCIAL.SHOP_LEASE_OVER': texts(
    ['商铺租期未满', '记录中的商铺租期已于 {until} 届满', '记录中没有商铺租期'],
    [
      'The lease on the register is not over',
      'The lease on the register ended on {until}',
      'The register knows of no lease',
    ],
  ),
  'COMMERCIAL.SHOP_LEASE_ENDS_WITHIN_POSTING': texts(
    [
      '商铺租期在张贴期内未满',
      '记录中的商铺租期于 {until} 届满，早于张贴结束日 {postingUntil}',
      '不清楚商铺租期在张贴期内是否届满',
    ],
    [
      'The lease on the register does not end before the posting does',
      'The lease on the register ends on {until}, before the posting does on {postingUntil}',
      'It is not known whether the lease ends before the posting does',
    ],
  ),
  'COMMERCIAL.SHOP_LICENCE_ENDS_WITHIN_POSTING': texts(
    [
      '记录中的营业执照在张贴期内有效',
      '记录中的营业执照于 {until} 到期，早于张贴结束日 {postingUntil}，请核对并更新',
      '不清楚记录中的营业执照在张贴期内是否有效',
    ],
    [
      'The licence on the register does not end before the posting does',
      'The licence on the register ends on {until}, before the posting does on {postingUntil}; bring the register up to date',
      'It is not known whether the licence on the register ends before the posting does',
    ],
  ),
  'COMMERCIAL.SHOP_LICENCE_OUTDATED': texts(
    ['记录中的营业执照未到期', '记录中的营业执照已于 {until} 到期，请更新', '记录中没有营业执照有效期'],
    [
      'The licence on the register is not over',
      'The licence on the register ended on {until}; bring the register up to date',
      'The register knows of no last day of the licence',
    ],
  ),
} as const satisfies Record<Extract<EligibilityFindingCode, `COMMERCIAL.SHOP_${string}`>, FindingMessage>;

const ELIGIBILITY_FINDINGS = {
  ...SHOP_FINDINGS,
  'COMMERCIAL.APPLICANT_MISSING': texts(
    ['申请人已署名', '没有申请人', '申请人不明'],
    ['Somebody applies by name', 'Nobody applies', 'It is not known who applies'],
  ),
  'COMMERCIAL.APPLICANT_UNAUTHORISED': texts(
    ['申请人属于商铺或持有本人的委托书', '申请人没有商铺出具给本人的委托书', '申请人与商铺的关系或委托不明'],
    [
      'The applicant belongs to the shop, or shows that it sent them',
      'The applicant is an agent without an authorisation in their name',
      'It is not known what the applicant is to the shop, or whom the authorisation names',
    ],
  ),
  'COMMERCIAL.IDENTITY_MISSING': brought('身份证件', 'identity document'),
  'COMMERCIAL.IDENTITY_OF_ANOTHER': texts(
    ['身份证件为申请人本人所有', '身份证件不是申请人本人的', '不清楚身份证件是谁的'],
    [
      'The identity document is the applicant’s own',
      'The identity document is another person’s',
      'It is not known whose the identity document is',
    ],
  ),
  'COMMERCIAL.IDENTITY_EXPIRED': valid('身份证件', 'identity document'),
  'COMMERCIAL.IDENTITY_EXPIRES_WITHIN_POSTING': throughout('身份证件', 'identity document'),
  'COMMERCIAL.IDENTITY_UNSTAMPED': stamped('身份证件', 'identity document'),
  'COMMERCIAL.LICENCE_MISSING': brought('营业执照', 'business licence'),
  'COMMERCIAL.LICENCE_OF_ANOTHER_COMPANY': texts(
    ['营业执照为该商铺所有', '营业执照的统一社会信用代码与商铺不符', '营业执照或商铺的统一社会信用代码不明'],
    [
      'The business licence is the shop’s',
      'The business licence bears another credit code than the shop',
      'The credit code of the licence or of the shop is not known',
    ],
  ),
  'COMMERCIAL.LICENCE_EXPIRED': valid('营业执照', 'business licence'),
  'COMMERCIAL.LICENCE_EXPIRES_WITHIN_POSTING': throughout('营业执照', 'business licence'),
  'COMMERCIAL.LICENCE_UNSTAMPED': stamped('营业执照', 'business licence'),
  'COMMERCIAL.LICENCE_SCOPE_UNCOVERED': texts(
    [
      '经营范围包含所申报的行业',
      '经营范围中没有写明所申报的行业：{trade}',
      '不清楚经营范围是否包含所申报的行业',
    ],
    [
      'The scope of business names the trade',
      'The scope of business does not name the trade: {trade}',
      'It is not known whether the scope of business covers the trade',
    ],
  ),
  'COMMERCIAL.TRADE_UNDECLARED': texts(
    ['已申报行业：{trade}', '未申报行业', '所属行业不明'],
    ['The trade is declared: {trade}', 'The trade is not declared', 'The trade is not known'],
  ),
  'COMMERCIAL.TRADE_RESTRICTED': texts(
    ['该行业没有广告限制', '该行业的广告受限（{trade}，{law}）', '所属行业不明，不清楚有无广告限制'],
    [
      'No law keeps this trade off boards',
      'The advertising of this trade is restricted ({trade}, {law})',
      'The trade is not known, nor whether its advertising is restricted',
    ],
  ),
  'COMMERCIAL.CERTIFICATE_MISSING': texts(
    ['已提交所需证照：{documents}', '缺少证照：{documents}', '不清楚是否提交所需证照：{documents}'],
    [
      'The certificates needed were brought: {documents}',
      'Certificates are missing: {documents}',
      'It is not known whether the certificates needed were brought: {documents}',
    ],
  ),
  'COMMERCIAL.CERTIFICATE_OF_ANOTHER_COMPANY': texts(
    [
      '证照为该商铺所有：{documents}',
      '证照的统一社会信用代码与商铺不符：{documents}',
      '证照的统一社会信用代码不明：{documents}',
    ],
    [
      'The certificates are the shop’s: {documents}',
      'Certificates bear another credit code than the shop: {documents}',
      'The credit code of certificates is not known: {documents}',
    ],
  ),
  'COMMERCIAL.CERTIFICATE_EXPIRED': texts(
    ['证照有效：{documents}', '证照已于 {until} 到期：{documents}', '证照的到期日不明：{documents}'],
    [
      'The certificates are valid: {documents}',
      'A certificate expired on {until}: {documents}',
      'The last day of certificates is not known: {documents}',
    ],
  ),
  'COMMERCIAL.CERTIFICATE_EXPIRES_WITHIN_POSTING': texts(
    [
      '证照在张贴期内有效：{documents}',
      '证照于 {until} 到期，早于张贴结束日 {postingUntil}：{documents}',
      '不清楚证照在张贴期内是否有效：{documents}',
    ],
    [
      'The certificates are valid until the posting ends: {documents}',
      'A certificate ends on {until}, before the posting does on {postingUntil}: {documents}',
      'It is not known whether certificates are valid until the posting ends: {documents}',
    ],
  ),
  'COMMERCIAL.CERTIFICATE_UNSTAMPED': texts(
    [
      '证照复印件已盖章：{documents}',
      '证照复印件未盖章：{documents}',
      '不清楚证照复印件是否盖章：{documents}',
    ],
    [
      'The copies of the certificates are stamped: {documents}',
      'Copies of certificates are not stamped: {documents}',
      'It is not known whether copies of certificates are stamped: {documents}',
    ],
  ),
  'COMMERCIAL.PAPER_HOLDER_DIFFERS': texts(
    [
      '证照上的名称与商铺一致：{documents}',
      '证照上的名称不是该商铺的：{documents}',
      '不清楚证照上的名称是否为该商铺的：{documents}',
    ],
    [
      'The name on the papers is the shop’s: {documents}',
      'Papers bear a name that is not the shop’s: {documents}',
      'It is not known whether the name on the papers is the shop’s: {documents}',
    ],
  ),
  'COMMERCIAL.SAMPLE_MISSING': texts(
    ['已提交样张', '未提交样张', '没有样张或其文件'],
    ['A sample was brought', 'No sample was brought', 'The sample or its file is not known'],
  ),
  'COMMERCIAL.SAMPLE_SIZE_REFUSED': texts(
    ['样张尺寸符合统一格式：{size}', '样张尺寸 {size} 不符合统一格式，应为 {sizes}', '样张尺寸不明'],
    [
      'The size of the sample is of the uniform format: {size}',
      'The size of the sample, {size}, is not of the uniform format: {sizes}',
      'The size of the sample is not known',
    ],
  ),
  'COMMERCIAL.CONTENT_FLAGGED': texts(
    [
      '店名和内容筛查没有发现问题',
      '店名和内容有 {hits} 处需人工复核（{claimKinds}；{laws}）',
      '内容未经筛查或没有文字，需人工复核',
    ],
    [
      'The screen found nothing in the name and the words',
      'The name and the words need a review, places found: {hits} ({claimKinds}; {laws})',
      'The words were not screened, or there are none: somebody has to look',
    ],
  ),
  'COMMERCIAL.PRICE_UNSUPPORTED': supported('价格宣传', '价格依据', 'price claim', 'evidence of the prices'),
  'COMMERCIAL.PRIZE_UNSUPPORTED': supported('有奖销售', '有奖销售规则', 'prize draw', 'its rules'),
  'COMMERCIAL.PRIZE_TOO_HIGH': texts(
    [
      '最高奖金额不超过法定上限（{valueFen} 分，上限 {maxPrizeFen} 分）',
      '最高奖金额 {valueFen} 分超过法定上限 {maxPrizeFen} 分',
      '最高奖金额不明',
    ],
    [
      'The highest prize is within the law: {valueFen} fen of at most {maxPrizeFen}',
      'The highest prize, {valueFen} fen, is above the {maxPrizeFen} fen that the law allows',
      'The worth of the highest prize is not known',
    ],
  ),
  'COMMERCIAL.RETURN_UNSUPPORTED': supported(
    '收益宣传',
    '金融许可证',
    'claim on a return',
    'a financial licence',
  ),
  'COMMERCIAL.PERIOD_IMPOSSIBLE': texts(
    ['张贴日期合理：{from} 至 {until}', '张贴日期不成立或已经开始：{from} 至 {until}', '张贴日期不明'],
    [
      'The days wanted can be: {from} to {until}',
      'The days wanted cannot be, or some are past: {from} to {until}',
      'The days wanted are not known',
    ],
  ),
  'COMMERCIAL.PERIOD_TOO_LONG': texts(
    ['张贴 {days} 天，不超过 {maxDays} 天', '张贴 {days} 天，超过 {maxDays} 天', '张贴天数不明'],
    [
      'The posting hangs {days} days, of at most {maxDays}',
      'The posting would hang {days} days, more than {maxDays}',
      'It is not known how long the posting is to hang',
    ],
  ),
  'COMMERCIAL.BOARDS_MISSING': texts(
    ['已选择信息栏', '没有选择信息栏', '拟张贴的信息栏不明'],
    ['The boards are named', 'No board is named', 'It is not known which boards are wanted'],
  ),
  'COMMERCIAL.BOARDS_REPEATED': texts(
    ['信息栏没有重复', '信息栏重复：{boards}', '拟张贴的信息栏不明'],
    [
      'No board is named twice',
      'Boards are named twice: {boards}',
      'It is not known which boards are wanted',
    ],
  ),
  'COMMERCIAL.COPIES_IMPOSSIBLE': texts(
    [
      '张贴份数合理：{copies} 份，信息栏数 {boards}',
      '张贴份数 {copies} 不成立或少于信息栏数 {boards}',
      '张贴份数或信息栏数不明',
    ],
    [
      'There are sheets for every board: {copies} for {boards}',
      'The number of sheets cannot be, or is below the number of boards: {copies} for {boards}',
      'The number of sheets or of boards is not known',
    ],
  ),
  'COMMERCIAL.MATERIALS_NOT_HANDED_OVER': texts(
    [
      '张贴资料已全部移交：{handedOver} 份，应有 {copies} 份',
      '张贴资料未全部移交：{handedOver} 份，应有 {copies} 份',
      '不清楚张贴资料是否全部移交',
    ],
    [
      'All sheets were handed over: {handedOver} of {copies}',
      'Not all sheets were handed over: {handedOver} of {copies}',
      'It is not known whether all sheets were handed over',
    ],
  ),
  'COMMERCIAL.MATERIALS_NOT_AS_REQUIRED': texts(
    ['张贴资料按要求制作', '张贴资料未按要求制作', '不清楚张贴资料是否按要求制作'],
    [
      'The sheets are made as required',
      'The sheets are not made as required',
      'It is not known whether the sheets are made as required',
    ],
  ),
  'COMMERCIAL.TERM_LIABILITY_UNACCEPTED': accepted(
    '服务中心不承担连带责任',
    'the office carries no joint liability',
  ),
  'COMMERCIAL.TERM_EFFECT_UNACCEPTED': accepted(
    '服务中心不承诺商业回报效果',
    'the office promises no commercial effect',
  ),
  'COMMERCIAL.TERM_WITHDRAWAL_UNACCEPTED': accepted(
    '紧急情况下可立即撤弃且不予补偿',
    'an emergency may take the sheet down without compensation',
  ),
} as const satisfies Record<EligibilityFindingCode, FindingMessage>;

const APPLICATION_FINDINGS = {
  'APPLICATION.STATE_REFUSES': texts(
    [
      '申请状态（{state}）允许“{command}”',
      '申请状态（{state}）不允许“{command}”',
      '申请状态不明，不清楚是否允许“{command}”',
    ],
    [
      'The state of the application ({state}) allows this command: {command}',
      'The state of the application ({state}) refuses this command: {command}',
      'The state of the application is not known, nor whether it allows this command: {command}',
    ],
  ),
  'APPLICATION.ACTOR_LACKS_ROLE': texts(
    ['以“{role}”身份办理', '无权办理，应由{roles}办理', '办理人的岗位不明，应由{roles}办理'],
    [
      'Done as {role}',
      'Not theirs to do. It takes: {roles}',
      'The role of the person is not known. It takes: {roles}',
    ],
  ),
  'APPLICATION.ACT_OUT_OF_ORDER': texts(
    ['办理时间 {at} 不早于上一次办理', '办理时间 {at} 早于上一次办理时间 {last}', '不清楚上一次办理的时间'],
    [
      'The act, at {at}, comes after the last one',
      'The act, at {at}, comes before the last one, at {last}',
      'It is not known when the last act was',
    ],
  ),
  'APPLICATION.NOTHING_CHANGED': texts(
    ['申请内容有变更', '申请内容没有变更', '不清楚申请内容有无变更'],
    [
      'The application changes',
      'Nothing in the application changes',
      'It is not known whether anything changes',
    ],
  ),
  'APPLICATION.REASON_MISSING': texts(
    ['已说明理由', '须说明理由', '理由不明'],
    ['A reason is given', 'A reason is needed', 'The reason is not known'],
  ),
  'APPLICATION.NOT_ELIGIBLE': texts(
    ['申请可以受理（{eligibility}）', '申请不能受理（{eligibility}）', '不清楚申请能否受理'],
    [
      'The application may be accepted ({eligibility})',
      'The application may not be accepted ({eligibility})',
      'It is not known whether the application may be accepted',
    ],
  ),
  'APPLICATION.REVIEWER_LACKS_ROLE': texts(
    ['由“{role}”复核', '无权复核，应由{roles}复核', '复核人的岗位不明，应由{roles}复核'],
    [
      'Reviewed as {role}',
      'Not theirs to review. It takes: {roles}',
      'The role of the reviewer is not known. It takes: {roles}',
    ],
  ),
  'APPLICATION.REVIEW_GROUNDS_MISSING': texts(
    ['已说明复核意见', '须说明复核意见', '复核意见不明'],
    [
      'The grounds of the review are given',
      'The review needs grounds',
      'The grounds of the review are not known',
    ],
  ),
  'APPLICATION.FEE_UNQUOTABLE': texts(
    ['管理费已报价', '管理费无法报价', '不清楚管理费能否报价'],
    ['The fee can be quoted', 'The fee cannot be quoted', 'It is not known whether the fee can be quoted'],
  ),
  'APPLICATION.ACCEPTANCE_OUTDATED': texts(
    ['受理的就是现在的内容', '受理之后内容已变更', '不清楚受理之后内容有无变更'],
    [
      'What was accepted is what stands there',
      'The content changed after it was accepted',
      'It is not known whether the content changed after it was accepted',
    ],
  ),
  'APPLICATION.POSTING_OVER': texts(
    ['张贴期至 {until}，尚未结束', '张贴期已于 {until} 结束，不能再发布', '张贴结束日不明'],
    [
      'The days wanted, until {until}, are not over',
      'The days wanted ended on {until}: too late to publish',
      'The last day wanted is not known',
    ],
  ),
} as const satisfies Record<ApplicationFindingCode, FindingMessage>;

export const COMMERCIAL_FINDINGS = {
  ...ELIGIBILITY_FINDINGS,
  ...APPLICATION_FINDINGS,
} as const;
