import type { Language } from 'wuye/describe';

/** The words of the example's own output. What the library decides is described by `wuye/describe`. */
const WORDS = {
  title: { 'zh-CN': '客户信息月度核实报告', en: 'Monthly refresh of customer information' },
  asOf: { 'zh-CN': '基准日期', en: 'As of' },
  file: { 'zh-CN': '文件', en: 'File' },
  read: { 'zh-CN': '读取结果', en: 'What was read' },
  register: { 'zh-CN': '登记表', en: 'Register' },
  sheet: { 'zh-CN': '工作表', en: 'Sheet' },
  accepted: { 'zh-CN': '接收', en: 'Accepted' },
  rejected: { 'zh-CN': '拒收', en: 'Rejected' },
  skipped: { 'zh-CN': '跳过', en: 'Skipped' },
  rejectedRows: { 'zh-CN': '拒收的行', en: 'Rejected rows' },
  warnings: { 'zh-CN': '提示', en: 'Warnings' },
  row: { 'zh-CN': '行', en: 'Row' },
  column: { 'zh-CN': '列', en: 'Column' },
  value: { 'zh-CN': '单元格（已脱敏）', en: 'Cell (masked)' },
  reason: { 'zh-CN': '原因', en: 'Reason' },
  imported: { 'zh-CN': '导入数据库', en: 'Imported' },
  created: { 'zh-CN': '新增', en: 'Created' },
  updated: { 'zh-CN': '更新', en: 'Updated' },
  unchanged: { 'zh-CN': '未变', en: 'Unchanged' },
  conflict: { 'zh-CN': '冲突（已上报）', en: 'In conflict (escalated)' },
  batch: { 'zh-CN': '批次', en: 'Batch' },
  dryRun: { 'zh-CN': '试运行：数据库未作任何改动。', en: 'Dry run: the database was not changed.' },
  coverage: { 'zh-CN': '各登记表核实情况', en: 'Coverage per register' },
  records: { 'zh-CN': '记录', en: 'Records' },
  verified: { 'zh-CN': '本期已核实', en: 'Verified' },
  dueSoon: { 'zh-CN': '即将到期', en: 'Due soon' },
  due: { 'zh-CN': '待核实', en: 'Due' },
  overdue: { 'zh-CN': '逾期', en: 'Overdue' },
  neverVerified: { 'zh-CN': '从未核实', en: 'Never verified' },
  ratio: { 'zh-CN': '核实率', en: 'Coverage' },
  workList: { 'zh-CN': '本月待办清单', en: 'Work list of the month' },
  items: { 'zh-CN': '{count} 项', en: '{count} items' },
  place: { 'zh-CN': '房号', en: 'Unit' },
  subject: { 'zh-CN': '对象', en: 'Subject' },
  todo: { 'zh-CN': '事项', en: 'To do' },
  clause: { 'zh-CN': '依据', en: 'Clause' },
  since: { 'zh-CN': '起', en: 'Since' },
  dueOn: { 'zh-CN': '截止', en: 'Due' },
  state: { 'zh-CN': '状态', en: 'State' },
  more: { 'zh-CN': '另有 {count} 项，见 {file}', en: 'and {count} more, see {file}' },
  problems: { 'zh-CN': '无法读取的登记表', en: 'Registers that cannot be read' },
  hidden: { 'zh-CN': '未读取的隐藏工作表', en: 'Hidden sheet, not read' },
  missing: { 'zh-CN': '缺少登记表', en: 'Missing register' },
  written: { 'zh-CN': '报告已写入 {file}', en: 'Report written to {file}' },
  undone: {
    'zh-CN': '批次 {batch} 已撤销：{undone} 条记录恢复原状，{kept} 条此后有改动，予以保留。',
    en: 'Batch {batch} taken back: {undone} records as before, {kept} kept because they were changed since.',
  },
  clauses: { 'zh-CN': '条款依据', en: 'The clauses' },
  total: { 'zh-CN': '合计', en: 'Total' },
  signature: {
    'zh-CN': '核对人：__________    日期：__________',
    en: 'Checked by: __________    Date: __________',
  },
  confidential: {
    'zh-CN': '内部资料：姓名及号码均已脱敏，仅限服务中心内部使用。',
    en: 'Internal: names and numbers are masked; for the service centre only.',
  },
  nothing: { 'zh-CN': '无', en: 'none' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type Word = keyof typeof WORDS;
export type Speak = (word: Word, params?: Readonly<Record<string, string | number>>) => string;

/** The words of one language, with `{name}` filled in. */
export const speakerOf =
  (language: Language): Speak =>
  (word, params = {}) =>
    WORDS[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '—'));
