import type { ClauseEntry } from './clause-entry.js';

/** Customer information management: publishing to customers, and confidentiality. */
export const PUBLISHING_CLAUSES: readonly ClauseEntry[] = [
  {
    id: 'CIM-4.2.1.1',
    source: 'CIM',
    en: 'Internal information: what the service centre itself publishes for owners to know.',
    zh: '内部信息：服务中心发布的需要业主知晓的信息、告示、提示。',
  },
  {
    id: 'CIM-4.2.1.2',
    source: 'CIM',
    en: 'External information is posted on behalf of the company, the developer, the neighbourhood committee, the owners’ committee, the police station or another superior or related body; the posted original is kept and bound every month.',
    zh: '外部信息：公司、地产、居委会、业委会、派出所等上级或相关部门委托张贴的信息；须保留张贴原件，每月装订保存。',
  },
  {
    id: 'CIM-4.2.1.3',
    source: 'CIM',
    en: 'Commercial information: published for a shop, under the conditions a to g.',
    zh: '商情信息：为商铺发布的商业服务信息，按 a 至 g 项办理。',
  },
  {
    id: 'CIM-4.2.1.3a',
    source: 'CIM',
    en: 'The shop applies at the service centre on the application form with a sample of the material, the applicant’s own valid identity card, and a valid business licence and related certificates as stamped copies.',
    zh: '商铺到服务中心办理手续，填写商情信息发布申请表，并带好样张、本人有效身份证、有效营业执照等相关证件复印件并盖章。',
    policy: true,
  },
  {
    id: 'CIM-4.2.1.3b',
    source: 'CIM',
    en: 'The content is true and valid: no exaggeration, nothing against government rules, no fraud of any kind.',
    zh: '内容必须真实、有效，不得夸大宣传，不得违背政府规定，不得有任何形式的欺诈行为。',
  },
  {
    id: 'CIM-4.2.1.3c',
    source: 'CIM',
    en: 'The size follows the service centre’s uniform header format; material that merchants made themselves is not accepted.',
    zh: '张贴尺寸按服务中心统一文头格式，不受理商家自制的信息资料。',
  },
  {
    id: 'CIM-4.2.1.3d',
    source: 'CIM',
    en: 'The service centre arranges the posting time, timely and reasonably, according to what the estate currently publishes.',
    zh: '张贴时间由服务中心根据小区当期信息发布状况适时、合理安排。',
  },
  {
    id: 'CIM-4.2.1.3e',
    source: 'CIM',
    en: 'If an emergency of the government or the estate needs the board, the service centre may remove and discard the commercial posting at once and bears no liability for the loss.',
    zh: '张贴期间如遇政府或小区紧急事项需占用信息栏，服务中心有权立即撤弃当期商情信息，不承担由此造成的损失。',
  },
  {
    id: 'CIM-4.2.1.3f',
    source: 'CIM',
    en: 'The merchant hands all finished posting material, made as required, over to the service centre.',
    zh: '商家按服务中心要求将制作好的张贴资料全部交由服务中心。',
  },
  {
    id: 'CIM-4.2.1.3g',
    source: 'CIM',
    en: 'The service centre charges only a posting management fee; it carries no joint liability and promises no commercial effect.',
    zh: '服务中心只收取张贴管理费，不承担连带责任，不承诺商业回报效果。',
  },
  {
    id: 'CIM-4.2.2',
    source: 'CIM',
    en: 'Everything published to customers is reviewed by the department head and then issued by the project manager.',
    zh: '对客发布的信息经部门负责人审阅后，由项目经理签发。',
  },
  {
    id: 'CIM-4.2.3',
    source: 'CIM',
    en: 'Format and type are uniform and standard, the layout plain and neat, after the announcement and notice patterns.',
    zh: '对客信息有统一、规范的格式和字体，排版简洁、美观、大方，参照公告样式和通知样式。',
  },
  {
    id: 'CIM-4.2.4',
    source: 'CIM',
    en: 'A notice states its content, scope and period of validity; nothing goes missing while it is posted, and it is never posted past its period.',
    zh: '对客信息应明确内容、范围、时效，张贴期内无缺失，不超时张贴。',
  },
  {
    id: 'CIM-4.2.5',
    source: 'CIM',
    en: 'Postings are straight, uncurled, clean, undamaged, complete and easy to read, and are withdrawn promptly at expiry.',
    zh: '张贴整齐美观，不歪斜、无翘起翻卷、无浮灰、无破损、易阅看，内容无缺失，到期及时撤销。',
  },
  {
    id: 'CIM-4.2.6',
    source: 'CIM',
    en: 'Publishing is planned: a planned water or power outage 3 days ahead, other planned information 1 week ahead; urgent information may be published at once and carries a conspicuous mark.',
    zh: '信息发布应有计划性：计划内停水停电通知提前三天，其他有计划的信息提前一周；紧急信息可即时发布，应有醒目提示。',
  },
  {
    id: 'CIM-4.2.7',
    source: 'CIM',
    en: 'What must reach the addressed owner or occupier in person is signed for by that person on the delivery record.',
    zh: '需送达业户本人签收的信息，由业户在信息送达记录表上签字。',
  },
  {
    id: 'CIM-4.2.8',
    source: 'CIM',
    en: 'The clerk compiles and keeps what was published every month; important information is photographed and the photograph kept.',
    zh: '客户服务部文员每月将对客发布的信息汇总保存，重要信息拍照留存。',
  },
  {
    id: 'CIM-4.3',
    source: 'CIM',
    en: 'Customer information follows the company’s confidentiality rules; the department head organises a self-check every quarter, the company inspects every half-year.',
    zh: '客户信息遵循公司保密规定；部门负责人每季度组织自查，公司每半年组织检查。',
  },
];
