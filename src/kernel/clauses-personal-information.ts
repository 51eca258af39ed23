import type { ClauseEntry } from './clause-entry.js';

/** What the law on personal information says of its ground, its passing on, and the rights of the person. */
export const PERSONAL_INFORMATION_CLAUSES: readonly ClauseEntry[] = [
  {
    id: 'CN-PIPL-13',
    source: 'CN',
    en: 'Personal information is processed on one of the grounds that the law names: consent, a contract with the person, a duty by law, an emergency, and few others.',
    zh: '处理个人信息应当具有法定依据：取得同意、订立或履行合同所必需、履行法定职责或法定义务所必需、应对突发事件所必需等。',
  },
  {
    id: 'CN-PIPL-15',
    source: 'CN',
    en: 'Where processing rests on consent, the person may withdraw it, in a convenient way; what was done before stays lawful.',
    zh: '基于个人同意处理个人信息的，个人有权撤回其同意，处理者应当提供便捷的撤回方式；撤回不影响此前处理活动的效力。',
  },
  {
    id: 'CN-PIPL-23',
    source: 'CN',
    en: 'Who gives personal information to another processor tells the person to whom, what for and what, and obtains separate consent.',
    zh: '向其他个人信息处理者提供个人信息的，应当向个人告知接收方、处理目的、处理方式和个人信息种类，并取得个人的单独同意。',
  },
  {
    id: 'CN-PIPL-45',
    source: 'CN',
    en: 'A person may see and copy their own information, and it is given promptly, save where a law asks for secrecy or an authority would be hindered.',
    zh: '个人有权查阅、复制其个人信息，处理者应当及时提供；法律规定应当保密或者告知将妨碍国家机关履行职责的除外。',
    policy: true,
  },
  {
    id: 'CN-PIPL-46',
    source: 'CN',
    en: 'A person may have information corrected or completed that is wrong or incomplete; it is checked and put right promptly.',
    zh: '个人发现其个人信息不准确或者不完整的，有权请求更正、补充；处理者应当核实并及时更正、补充。',
    policy: true,
  },
  {
    id: 'CN-PIPL-48',
    source: 'CN',
    en: 'A person may ask the processor to explain its rules of processing.',
    zh: '个人有权要求个人信息处理者对其个人信息处理规则进行解释说明。',
  },
  {
    id: 'CN-PIPL-50',
    source: 'CN',
    en: 'The processor has a convenient way to receive and handle the requests of persons; who is refused is told why.',
    zh: '个人信息处理者应当建立便捷的个人行使权利的申请受理和处理机制；拒绝个人行使权利请求的，应当说明理由。',
    policy: true,
  },
];
