import type { ClauseEntry } from './clause-entry.js';
import { RECEPTION_CLAUSES } from './clauses-reception.js';

/** The service quality standard, with its points. */
const QUALITY_CLAUSES: readonly ClauseEntry[] = [
  {
    id: 'CSQ-1',
    source: 'CSQ',
    en: 'Moving items out: the owner’s identity is confirmed; a release slip with a detailed list is signed by the shift lead and stamped; a non-owner moving large items needs the owner’s consent.',
    zh: '物品放行：确认业主身份，放行条附详细清单，由当班负责人签字并盖章；非业主搬出大件物品须经业主认可。',
    policy: true,
  },
  {
    id: 'CSQ-2',
    source: 'CSQ',
    en: 'All visitors are registered; a repairer going to a home is confirmed with the household by intercom at set intervals; shifts are handed over in writing; within 3 months a steward recognises at least 99 % of the households of their building.',
    zh: '来访人员登记率 100%；对上门维修人员定时对讲与业户确认；交接班记录详细、完善；客服管理员 3 个月内对责任楼栋业户识别率不低于 99%。',
    policy: true,
  },
  {
    id: 'CSQ-3',
    source: 'CSQ',
    en: 'The supervisor reviews and signs the week’s duty records every Friday afternoon; the manager spot-checks at least 20 % of them monthly and patrols the estate weekly; the shift lead patrols at least once a shift; what does not conform is corrected in time.',
    zh: '客服主管每周五下午查阅本周全部值班记录并签字；经理每月不定期抽查不少于 20% 并签字，每周巡视小区 1 次；当班负责人每班巡视不少于 1 次；不合格项有纠正措施并及时处理。',
  },
  {
    id: 'CSQ-4',
    source: 'CSQ',
    en: 'Move-in: identity, forms, documents, fees and keys; an engineer accompanies the inspection; leftover defects are followed up and the owner is invited to inspect again; everything is archived.',
    zh: '办理入住：确认业主身份，资料齐全，收费、发放钥匙；工程人员陪同验楼；跟进遗留项目整改并通知业主重新验收；资料存档。',
  },
  {
    id: 'CSQ-5',
    source: 'CSQ',
    en: 'Renovation: application, contractor’s qualification, drawings, approval, fees, permit and worker passes, inspection at completion.',
    zh: '装修管理：申请、施工单位资格审核、图纸、审批、缴费、施工许可证和出入证、竣工验收。',
  },
  {
    id: 'CSQ-6',
    source: 'CSQ',
    en: 'At least 5 community activities a year; the year’s plan is approved before 1 January; each activity is evaluated and recorded.',
    zh: '社区文化活动每年不少于 5 次；元月 1 日前审批完成年度计划；每次活动有效果评估和过程记录。',
  },
  {
    id: 'CSQ-7',
    source: 'CSQ',
    en: 'Records have one keeper and a dedicated cabinet; they are complete, truthful, archived in time, kept as long as prescribed and in the current version; proposed changes of forms go to the quality department every quarter.',
    zh: '资料专人管理、专柜存放，齐全、真实，归档及时，保存时间符合规定，版本最新有效；表格修改意见按季度报品质管理部审批备案。',
  },
  {
    id: 'CSQ-8',
    source: 'CSQ',
    en: 'Complaints: duty around the clock; what cannot be settled on the spot is answered within 2 hours with the time of the next answer agreed; an invalid complaint is answered within 2 hours of being found invalid; valid ones are revisited 100 %; last month’s report goes out by the 5th.',
    zh: '投诉处理：24 小时值班；不能当场处理的有效投诉 2 小时内回复并约定下次回复时间；确认无效的投诉 2 小时内回复；有效投诉回访率 100%；每月 5 日前提交上月投诉月报。',
  },
  {
    id: 'CSQ-9',
    source: 'CSQ',
    en: 'A request is passed to the responsible department within 10 minutes, an emergency at once to the duty supervisor and the manager; both are followed up and recorded.',
    zh: '业户请求 10 分钟内通知相关部门处理；突发、紧急事件立即通知当值主管和经理；跟进处理结果并记录。',
  },
  {
    id: 'CSQ-10',
    source: 'CSQ',
    en: 'At least 7 % of households are visited every month, summarised and signed by the manager; one questionnaire a year goes to all occupied households, at least 65 % come back within 30 working days.',
    zh: '每月访问业主不低于总户数的 7%，形成总结由经理签字；每年问卷调查 1 次，按入住户 100% 发放，30 个工作日内回收率不低于 65%。',
  },
  {
    id: 'CSQ-P',
    source: 'CSQ',
    en: 'Each standard carries 0.5 or 1 point: together they are a scorecard.',
    zh: '每项标准计 0.5 或 1 分，合成评分表。',
  },
];

const OPERATION_CLAUSES: readonly ClauseEntry[] = [
  {
    id: 'SVC-1',
    source: 'SVC',
    en: 'Records are inspected by plan at least twice a year; every access needs the manager’s permission, a superior department’s inspection excepted.',
    zh: '每年初制订档案检查计划，每年检查不少于两次；查阅、借阅档案须经服务中心经理许可（上级部门临时检查等除外）。',
  },
  {
    id: 'SVC-2',
    source: 'SVC',
    en: 'A repair is recorded at once, passed on in time and tracked; the task slip comes back and the completion time is entered on the repair record.',
    zh: '报修即时记录、及时传递并跟踪；派工单收回后在报修记录上登记完成时间。',
  },
  {
    id: 'OPS',
    source: 'OPS',
    en: 'Titles of company-wide flows only: renovation, move-in, item release, complaints, revisits, paid services, public-area repair, fees, incidents, and the company’s internal flows.',
    zh: '公司全套制度，仅有流程标题：装修、入住、物品放行、投诉、回访、有偿服务、公共维修、各项收费、突发事件及公司内部流程。',
  },
];

export const DESK_CLAUSES: readonly ClauseEntry[] = /* @__PURE__ */ RECEPTION_CLAUSES.concat(
  QUALITY_CLAUSES,
  OPERATION_CLAUSES,
);
