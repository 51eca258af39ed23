/** Words of the boards' calendar. */
export const WORDS = {
  title: { 'zh-CN': '信息栏一周', en: 'The boards of a week' },
  week: { 'zh-CN': '{from} 至 {until}', en: '{from} to {until}' },
  previous: { 'zh-CN': '上一周', en: 'Week before' },
  next: { 'zh-CN': '下一周', en: 'Week after' },
  sheet: { 'zh-CN': '张贴件', en: 'Sheet' },
  free: { 'zh-CN': '空位', en: 'Free slots' },
  slots: { 'zh-CN': '{place}，{count} 个位置', en: '{place}, {count} slots' },
  hangs: { 'zh-CN': '张贴中', en: 'hangs' },
  overdue: { 'zh-CN': '过期未撤', en: 'past its last day' },
  planned: { 'zh-CN': '待张贴', en: 'planned' },
  booked: { 'zh-CN': '商情预订', en: 'booked by a shop' },
  emergency: { 'zh-CN': '紧急', en: 'emergency' },
  commercial: { 'zh-CN': '商情', en: 'commercial' },
  key: { 'zh-CN': '图例', en: 'Key' },
  none: { 'zh-CN': '这一周没有张贴件。', en: 'Nothing hangs here this week.' },
} as const;
