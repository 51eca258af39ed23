import { ARCHIVE_TRANSITIONS } from '../../src/archive/index.js';
import { POSTING_TRANSITIONS } from '../../src/boards/index.js';
import { APPLICATION_TRANSITIONS } from '../../src/commercial/index.js';
import { DELIVERY_TRANSITIONS } from '../../src/deliveries/index.js';
import type { Vocabulary } from '../../src/describe/index.js';
import { ESCALATION_TRANSITIONS, TASK_TRANSITIONS } from '../../src/duties/index.js';
import {
  INSPECTION_PLAN_TRANSITIONS,
  INSPECTION_TRANSITIONS,
  MEASURE_TRANSITIONS,
} from '../../src/inspections/index.js';
import type { Transitions } from '../../src/kernel/index.js';
import { NOTICE_TRANSITIONS } from '../../src/notices/index.js';
import { CASE_TRANSITIONS, CYCLE_TRANSITIONS } from '../../src/refresh/index.js';
import { RIGHTS_TRANSITIONS } from '../../src/retention/index.js';

/** A lifecycle with the state and, where it is one, the command that it begins with. */
export interface Lifecycle {
  readonly transitions: Transitions<string>;
  readonly first: string;
  readonly begins?: string;
  /** What `wuye/describe` calls its states and its commands. */
  readonly words: readonly [states: Vocabulary, commands: Vocabulary | null];
  /** What it is, for those who do not see the picture. */
  readonly name: { readonly en: string; readonly 'zh-CN': string };
}

/** The lifecycles that the page draws, by the name in its markers. */
export const LIFECYCLES: Readonly<Record<string, Lifecycle>> = {
  cycle: {
    transitions: CYCLE_TRANSITIONS,
    first: 'open',
    begins: 'open',
    words: ['cycleState', 'refreshCommand'],
    name: { en: 'a refresh cycle', 'zh-CN': '每月核实周期' },
  },
  case: {
    transitions: CASE_TRANSITIONS,
    first: 'open',
    words: ['caseState', 'refreshCommand'],
    name: { en: 'a case of a refresh cycle', 'zh-CN': '核实个案' },
  },
  escalation: {
    transitions: ESCALATION_TRANSITIONS,
    first: 'open',
    words: ['escalationState', null],
    name: { en: 'an escalation', 'zh-CN': '上报事项' },
  },
  task: {
    transitions: TASK_TRANSITIONS,
    first: 'open',
    words: ['taskState', null],
    name: { en: 'a task', 'zh-CN': '任务' },
  },
  notice: {
    transitions: NOTICE_TRANSITIONS,
    first: 'draft',
    begins: 'draft',
    words: ['noticeState', 'noticeCommand'],
    name: { en: 'a notice', 'zh-CN': '信息' },
  },
  posting: {
    transitions: POSTING_TRANSITIONS,
    first: 'planned',
    begins: 'plan',
    words: ['postingState', 'postingCommand'],
    name: { en: 'a posting', 'zh-CN': '张贴' },
  },
  delivery: {
    transitions: DELIVERY_TRANSITIONS,
    first: 'open',
    words: ['deliveryState', 'deliveryCommand'],
    name: { en: 'a delivery', 'zh-CN': '送达' },
  },
  application: {
    transitions: APPLICATION_TRANSITIONS,
    first: 'pending',
    begins: 'apply',
    words: ['applicationState', 'applicationCommand'],
    name: { en: 'a commercial application', 'zh-CN': '商情信息申请' },
  },
  archive: {
    transitions: ARCHIVE_TRANSITIONS,
    first: 'open',
    begins: 'open',
    words: ['archiveState', 'archiveCommand'],
    name: { en: 'a month’s archive', 'zh-CN': '月度档案' },
  },
  'inspection-plan': {
    transitions: INSPECTION_PLAN_TRANSITIONS,
    first: 'draft',
    begins: 'draft',
    words: ['inspectionState', 'inspectionCommand'],
    name: { en: 'a plan of the year’s inspections', 'zh-CN': '年度检查计划' },
  },
  inspection: {
    transitions: INSPECTION_TRANSITIONS,
    first: 'planned',
    begins: 'plan',
    words: ['inspectionState', 'inspectionCommand'],
    name: { en: 'an inspection', 'zh-CN': '检查' },
  },
  measure: {
    transitions: MEASURE_TRANSITIONS,
    first: 'open',
    words: ['measureState', 'inspectionCommand'],
    name: { en: 'a corrective measure', 'zh-CN': '整改措施' },
  },
  'rights-request': {
    transitions: RIGHTS_TRANSITIONS,
    first: 'received',
    begins: 'receive',
    words: ['rightsState', 'rightsCommand'],
    name: { en: 'a request of a person', 'zh-CN': '个人信息权利请求' },
  },
};
