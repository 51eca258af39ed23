/** Words of the work list. */
export const WORDS = {
  title: { 'zh-CN': '{day} 待办清单', en: 'Work list of {day}' },
  coverage: { 'zh-CN': '各登记表核实情况', en: 'Coverage of the registers' },
  chart: {
    'zh-CN': '条形图：各登记表核实情况，数字见下表',
    en: 'Bar chart: coverage of the registers; the table below has the numbers',
  },
  register: { 'zh-CN': '登记表', en: 'Register' },
  records: { 'zh-CN': '记录', en: 'Records' },
  ratio: { 'zh-CN': '核实率', en: 'Coverage' },
  items: { 'zh-CN': '待办事项', en: 'What is due' },
  role: { 'zh-CN': '岗位', en: 'Role' },
  all: { 'zh-CN': '全部（{count}）', en: 'Everybody ({count})' },
  ofRole: { 'zh-CN': '{role}（{count}）', en: '{role} ({count})' },
  due: { 'zh-CN': '截止', en: 'Due' },
  state: { 'zh-CN': '状态', en: 'State' },
  shown: { 'zh-CN': '显示 {shown} 项，共 {count} 项', en: '{shown} of {count} shown' },
  more: { 'zh-CN': '再显示一些', en: 'Show more' },
} as const;
