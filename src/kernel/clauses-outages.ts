import type { ClauseEntry } from './clause-entry.js';

/**
 * The statutes on announcing planned outages of power, water and gas. They bind the supplier; what a property office relays
 * follows from its contract and local rules.
 *
 * **Gotchas**: the texts are summaries, written in November 2026. The new Water Supply Regulation (供水条例) is in force
 * since 2026-06-01; the number of its article on planned outages, and whether it repeals the Urban Water Supply Regulation
 * by name, were not checked: the figure of 24 hours is the older regulation's. No revision of the power regulation
 * was found. Check the law that is in force before relying on a figure.
 */
export const OUTAGE_CLAUSES: readonly ClauseEntry[] = [
  {
    id: 'CN-POWER-28',
    source: 'CN',
    en: 'Power Supply and Use Regulation, article 28(1): a planned power outage is notified or announced 7 days ahead.',
    zh: '《电力供应与使用条例》第二十八条第一项：因供电设施计划检修需要停电时，应当提前七天通知用户或者进行公告。',
  },
  {
    id: 'CN-WATER-22',
    source: 'CN',
    en: 'Urban Water Supply Regulation, article 22: a planned water outage is approved, and announced 24 hours ahead. A new Water Supply Regulation is in force since 2026-06-01; its article is to be checked.',
    zh: '《城市供水条例》第二十二条：因工程施工、设备检修等原因确需停止供水的，应当经批准并提前二十四小时通知用水单位和个人；《供水条例》自2026年6月1日起施行，对应条款以现行文本为准。',
  },
  {
    id: 'CN-GAS-20',
    source: 'CN',
    en: 'Urban Gas Regulation, article 20: planned work that stops the gas is announced or notified in writing 48 hours ahead, with its time and area.',
    zh: '《城镇燃气管理条例》第二十条：因施工、检修等原因需要临时调整供气量或者暂停供气的，应当将作业时间和影响区域提前四十八小时予以公告或者书面通知燃气用户。',
  },
];
