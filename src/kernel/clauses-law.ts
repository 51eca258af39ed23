import type { ClauseEntry } from './clause-entry.js';

/** Laws and national standards that the registers and their refresh rest on. */
export const LAW_CLAUSES: readonly ClauseEntry[] = [
  {
    id: 'CN-PIPL-6',
    source: 'CN',
    en: 'Personal information is processed for a clear and reasonable purpose, and no more of it is collected than that purpose needs.',
    zh: '处理个人信息应当具有明确、合理的目的，收集限于实现处理目的的最小范围。',
  },
  {
    id: 'CN-PIPL-19',
    source: 'CN',
    en: 'Personal information is kept for the shortest time that its purpose needs.',
    zh: '个人信息的保存期限应当为实现处理目的所必要的最短时间。',
  },
  {
    id: 'CN-PIPL-28',
    source: 'CN',
    en: 'Sensitive personal information: biometrics, religious belief, specific identity, medical health, financial account, whereabouts, and everything about a child under 14.',
    zh: '敏感个人信息：生物识别、宗教信仰、特定身份、医疗健康、金融账户、行踪轨迹等信息，以及不满十四周岁未成年人的个人信息。',
  },
  {
    id: 'CN-PIPL-29',
    source: 'CN',
    en: 'Sensitive personal information is processed on separate consent.',
    zh: '处理敏感个人信息应当取得个人的单独同意。',
  },
  {
    id: 'CN-PIPL-31',
    source: 'CN',
    en: 'Personal information of a child under 14 needs the consent of a parent or guardian, and special processing rules.',
    zh: '处理不满十四周岁未成年人个人信息，应当取得其父母或者其他监护人的同意，并制定专门的处理规则。',
  },
  {
    id: 'CN-PIPL-47',
    source: 'CN',
    en: 'Personal information is deleted when its purpose is fulfilled, the service ended or consent was withdrawn.',
    zh: '处理目的已实现、停止提供服务或者个人撤回同意的，应当删除个人信息。',
  },
  {
    id: 'CN-PIPL-51',
    source: 'CN',
    en: 'The processor keeps internal rules, classifies the information, encrypts or de-identifies it, limits permissions, trains its staff and plans for incidents.',
    zh: '个人信息处理者应当制定内部管理制度，对个人信息分类管理，采取加密、去标识化等措施，合理确定操作权限，开展培训，制定应急预案。',
  },
  {
    id: 'CN-CIVIL-942',
    source: 'CN',
    en: 'The property-service provider keeps up the common parts, keeps order in the service area and protects the owners’ persons and property, as agreed.',
    zh: '物业服务人应当按照约定妥善维护业主共有部分，维护物业服务区域内的基本秩序，保护业主的人身、财产安全。',
  },
  {
    id: 'CN-CIVIL-1034',
    source: 'CN',
    en: 'Personal information is any recorded information that identifies a natural person, alone or together with other information: name, birth date, identity number, address, phone and the like.',
    zh: '个人信息是能够单独或者与其他信息结合识别特定自然人的各种信息，包括姓名、出生日期、身份证件号码、住址、电话号码等。',
  },
  {
    id: 'CN-CIVIL-1035',
    source: 'CN',
    en: 'Processing is lawful, proper and necessary, on consent and under disclosed rules and purposes.',
    zh: '处理个人信息应当遵循合法、正当、必要原则，征得同意，公开处理规则，明示处理目的。',
  },
  {
    id: 'CN-AEP-30',
    source: 'CN',
    en: 'Who keeps a dog has it vaccinated against rabies at regular intervals and registered; outdoors the dog wears a tag and a leash.',
    zh: '饲养犬只应当定期免疫接种狂犬病疫苗，并办理登记；携带犬只出户应当佩戴犬牌并系犬绳。',
  },
  {
    id: 'CN-EEA-39',
    source: 'CN',
    en: 'A foreign national who lodges outside a hotel is registered with the local police within 24 hours of moving in, by the guest or the host.',
    zh: '外国人在旅馆以外的其他住所居住或者住宿的，应当在入住后二十四小时内由本人或者留宿人向居住地公安机关办理登记。',
  },
  {
    id: 'CN-GB-11643',
    source: 'CN',
    en: 'GB 11643-1999: a resident identity number has 18 characters: region, birth date, sequence and a check character (MOD 11-2).',
    zh: 'GB 11643-1999《公民身份号码》：18 位，由行政区划码、出生日期码、顺序码和校验码（MOD 11-2）组成。',
  },
  {
    id: 'CN-GB-32100',
    source: 'CN',
    en: 'GB 32100-2015: a unified social credit code has 18 characters: department, class, region, organisation code and a check character.',
    zh: 'GB 32100-2015《法人和其他组织统一社会信用代码编码规则》：18 位，由登记管理部门代码、机构类别代码、行政区划码、主体标识码和校验码组成。',
  },
  {
    id: 'CN-GA-36',
    source: 'CN',
    en: 'GA 36-2018: motor vehicle number plates: province, issuing office, serial number; new-energy plates have one character more.',
    zh: 'GA 36-2018《中华人民共和国机动车号牌》：由省份简称、发牌机关代号和序号组成，新能源汽车号牌多一位。',
  },
];
