import type { ClauseEntry } from './clause-entry.js';

/*
 * Articles of the Advertising Law are those of the text amended in 2021. Prizes: article 10 of the Anti-Unfair-Competition Law
 * until 14 October 2025, article 11 since its revision; the number after the revision was not checked against an official print,
 * the limit of 50,000 yuan was not changed by it.
 */

const ADVERTISING_LAW: readonly ClauseEntry[] = [
  {
    id: 'CN-ADV-4',
    source: 'CN',
    en: 'An advertisement holds nothing false or misleading; the advertiser answers for its truth.',
    zh: '广告不得含有虚假或者引人误解的内容，广告主对广告内容的真实性负责。',
  },
  {
    id: 'CN-ADV-8',
    source: 'CN',
    en: 'What an advertisement says of a product’s performance, quality, price or promise, and of a gift’s kind, quantity and term, is accurate and clear.',
    zh: '广告对商品、服务的性能、质量、价格、允诺等有表示的，或者表明附赠内容的，应当准确、清楚、明白。',
  },
  {
    id: 'CN-ADV-9',
    source: 'CN',
    en: 'An advertisement uses no terms such as national grade, highest grade or best, uses neither the name nor the image of a state organ or its staff, and holds nothing obscene, violent or discriminating.',
    zh: '广告不得使用“国家级”“最高级”“最佳”等用语，不得使用国家机关及其工作人员的名义或者形象，不得含有淫秽、暴力、歧视等内容。',
  },
  {
    id: 'CN-ADV-11',
    source: 'CN',
    en: 'Figures, surveys and quotations that an advertisement relies on are true and accurate, and it names their origin; content that needs a permit agrees with the permit.',
    zh: '广告引用数据、统计资料、调查结果等内容的，应当真实、准确并表明出处；涉及行政许可的，应当与许可内容相符。',
  },
  {
    id: 'CN-ADV-14',
    source: 'CN',
    en: 'An advertisement can be told as one by whoever sees it: it does not pass for news or for an official notice.',
    zh: '广告应当具有可识别性，能够使消费者辨明其为广告，不得伪装成新闻或者公务告示。',
  },
  {
    id: 'CN-ADV-16',
    source: 'CN',
    en: 'Advertisements for medical care, drugs and medical devices assert neither effect nor safety, state no rate of cure, compare with no other and use no endorser.',
    zh: '医疗、药品、医疗器械广告不得断言功效或者安全性，不得说明治愈率或者有效率，不得作比较，不得利用代言人推荐。',
  },
  {
    id: 'CN-ADV-17',
    source: 'CN',
    en: 'Outside medical care, drugs and medical devices no advertisement speaks of treating illness or uses words that let the product be taken for one of these.',
    zh: '除医疗、药品、医疗器械广告外，其他广告不得涉及疾病治疗功能，不得使用易与药品、医疗器械相混淆的用语。',
  },
  {
    id: 'CN-ADV-18',
    source: 'CN',
    en: 'Advertisements for health food assert no effect, speak of no prevention or treatment, and say that the food does not replace medicine.',
    zh: '保健食品广告不得断言功效，不得涉及疾病预防、治疗功能，并应当声明不能代替药物。',
  },
  {
    id: 'CN-ADV-22',
    source: 'CN',
    en: 'No advertising of tobacco in public places, outdoors or in the media.',
    zh: '禁止在公共场所、户外和大众传播媒介发布烟草广告。',
  },
  {
    id: 'CN-ADV-23',
    source: 'CN',
    en: 'Advertising of alcohol shows no drinking, lures nobody to drink without measure, shows no driving, and claims no relief of tension and no strength.',
    zh: '酒类广告不得出现饮酒动作、诱导无节制饮酒，不得表现驾驶活动，不得明示或者暗示消除紧张、增加体力等功效。',
  },
  {
    id: 'CN-ADV-24',
    source: 'CN',
    en: 'Advertising of education and training promises neither admission, passing nor a result, hints at no part of those who set the examination, and uses no experts or beneficiaries to recommend it.',
    zh: '教育、培训广告不得对升学、通过考试或者培训效果作保证性承诺，不得暗示考试机构人员参与，不得利用专家、受益者推荐。',
  },
  {
    id: 'CN-ADV-25',
    source: 'CN',
    en: 'Advertising of what promises a return on money warns of the risk, guarantees no future effect or return, and claims neither capital preserved nor absence of risk.',
    zh: '招商等有投资回报预期的广告，应当提示风险，不得对未来收益作保证性承诺，不得明示或者暗示保本、无风险。',
  },
  {
    id: 'CN-ADV-26',
    source: 'CN',
    en: 'Advertising of real estate states the area, promises neither appreciation nor return on investment, and does not give the location as the time that a way takes.',
    zh: '房地产广告应当表明面积，不得含有升值或者投资回报的承诺，不得以所需时间表示项目位置。',
  },
  {
    id: 'CN-ADV-28',
    source: 'CN',
    en: 'Advertising that deceives or misleads by false content is false advertising: on what the product is, does, costs or won, with invented figures, or for what does not exist.',
    zh: '以虚假或者引人误解的内容欺骗、误导消费者的，构成虚假广告，包括商品不存在、信息与实际不符、虚构数据或者效果等。',
  },
  {
    id: 'CN-ADV-34',
    source: 'CN',
    en: 'Who publishes an advertisement registers, checks and files it, sees the certificates, compares the content, and does not publish what lacks its certificates.',
    zh: '广告发布者应当建立承接登记、审核、档案管理制度，查验证明文件，核对广告内容；证明文件不全的，不得发布。',
  },
  {
    id: 'CN-ADV-43',
    source: 'CN',
    en: 'No advertising is sent to a dwelling, a vehicle or by electronic message without consent; electronic ones name the sender and the way to refuse more.',
    zh: '未经同意，不得向住宅、交通工具发送广告，也不得以电子信息方式发送；电子广告应当明示发送者身份并提供拒收方式。',
  },
  {
    id: 'CN-ADV-44',
    source: 'CN',
    en: 'The law holds for advertising on the internet too: it must not disturb the use of the network, and a window that pops up shows how to close it with one click.',
    zh: '互联网广告同样适用广告法，不得影响用户正常使用网络；弹出式广告应当显著标明关闭标志，确保一键关闭。',
  },
  {
    id: 'CN-ADV-45',
    source: 'CN',
    en: 'The manager of a public place stops the publishing there of advertising that it knows, or should know, to be unlawful.',
    zh: '公共场所的管理者对其明知或者应知的利用其场所发布违法广告的行为，应当予以制止。',
  },
  {
    id: 'CN-ADV-46',
    source: 'CN',
    en: 'Advertising of medical care, drugs, medical devices, pesticides, veterinary drugs and health food is reviewed by the authority before it is published, and not published without.',
    zh: '医疗、药品、医疗器械、农药、兽药和保健食品广告，应当在发布前由广告审查机关审查；未经审查，不得发布。',
  },
];

const RELATED: readonly ClauseEntry[] = [
  {
    id: 'CN-AUCL-11',
    source: 'CN',
    en: 'Sales with prizes: kinds, conditions, sums and the way to claim are clear; nobody feigns a prize or lets chosen people win; in a draw the highest prize is not above 50,000 yuan.',
    zh: '有奖销售的种类、兑奖条件、奖金或者奖品等信息应当明确；不得谎称有奖或者故意让内定人员中奖；抽奖式有奖销售最高奖不得超过五万元。',
  },
  {
    id: 'CN-TUTORING-2021',
    source: 'CN',
    en: 'The 2021 opinion on lessening pupils’ burden: no advertising of off-campus tutoring on the boards of residential areas, in public places or in the media.',
    zh: '2021 年“双减”意见：主流媒体、新媒体、公共场所、居民区各类广告牌等不刊登、不播发校外培训广告。',
  },
  {
    id: 'CN-CIVIL-278',
    source: 'CN',
    en: 'Owners vote on changing the use of the common parts or running a business on them: two thirds by area and by heads take part, three quarters of these, by both, agree.',
    zh: '改变共有部分的用途或者利用共有部分从事经营活动，由专有部分面积和人数占比均三分之二以上的业主参与表决，经参与表决的四分之三以上同意。',
  },
  {
    id: 'CN-CIVIL-282',
    source: 'CN',
    en: 'Income from the owners’ common parts belongs, after reasonable cost, to the owners together.',
    zh: '利用业主的共有部分产生的收入，在扣除合理成本之后，属于业主共有。',
  },
];

/** The law of advertising and of prizes that commercial notices meet. */
export const ADVERTISING_CLAUSES: readonly ClauseEntry[] = /* @__PURE__ */ ADVERTISING_LAW.concat(RELATED);
