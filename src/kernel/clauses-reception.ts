import type { ClauseEntry } from './clause-entry.js';

/** Customer relations, reception and visits. */
export const RECEPTION_CLAUSES: readonly ClauseEntry[] = [
  {
    id: 'CRM-3.1.2',
    source: 'CRM',
    en: 'Customers are visited regularly; each visit record is signed by the customer.',
    zh: '定期走访客户，走访记录由客户签名。',
  },
  {
    id: 'CRM-3.1.3',
    source: 'CRM',
    en: 'The manager’s reception day is a fixed day every month, on a weekend or public holiday, announced to all owners at least one week ahead; the specialist supervisors attend, the customer-service supervisor keeps the reception form.',
    zh: '每月固定设服务中心经理接待日，选在周末或公众假日，至少提前一周向全体业主公告；各专业主管陪同，客服主管记录经理接待记录表。',
    policy: true,
  },
  {
    id: 'CRM-3.1.4',
    source: 'CRM',
    en: 'The manager’s mailbox is opened every week and logged by the customer-service assistant; letters go up through the supervisor, are followed up and answered.',
    zh: '经理信箱由客服助理每周开启并登记，信件由客服主管上交经理，跟进落实、回访和回函。',
  },
  {
    id: 'CRM-3.1.5',
    source: 'CRM',
    en: 'Where an owners’ committee exists it is invited to two meetings (the period is not stated); the communication is recorded.',
    zh: '已成立业委会的，邀请业委会成员召开两次座谈会（未写明周期），保存完整的沟通记录。',
    policy: true,
  },
  {
    id: 'CRM-3.1.6',
    source: 'CRM',
    en: 'While no owners’ committee exists, customer service makes a yearly plan of communication with the developer, approved by the manager.',
    zh: '业主委员会未成立之前，客服部每年制定与开发商的沟通计划，报服务中心经理批准后实施。',
  },
  {
    id: 'RCP-1',
    source: 'RCP',
    en: 'A call, visit or letter is logged with name, contact and description, answered or escalated; emergencies come first.',
    zh: '来电、来访、来函登记客户姓名、联系方式、问题描述，予以解答或上报；紧急情况优先处理。',
  },
  {
    id: 'VIS-1',
    source: 'VIS',
    en: 'The manager’s reception day is the first Friday of the month, 10:00-12:00, moved to a later day when it falls on a public holiday; cases are screened and signed beforehand by customer service, the departments, their supervisors and the project manager.',
    zh: '经理接待日：每月第一个周五 10:00 至 12:00，遇节假日顺延；接待事项事先由客服筛选，并经客服、责任部门、主管和项目经理签字，明确责任部门和时限。',
  },
  {
    id: 'VIS-2',
    source: 'VIS',
    en: 'Move-in by the owner in person (identity document, move-in notice, purchase contract), by an agent (also a power of attorney), or by an organisation (also its certificate and the person’s document).',
    zh: '入住办理：业主本人（身份证件、入住通知书、购房合同）、代办（另需委托书）、单位（另需单位证件和经办人证件）。',
    policy: true,
  },
  {
    id: 'VIS-3',
    source: 'VIS',
    en: 'A house in custody: at most 5 units of water and 20 of electricity during custody, the management fee at 70 %, patrolled from outside weekly and before and after heavy rain, the owner informed of what is found.',
    zh: '房屋托管：托管期间水表不超过 5 度、电表不超过 20 度，物业管理费按全额的 70% 收取；每周及大雨前后户外巡查，发现问题及时处理并通知业主。',
  },
  {
    id: 'VIS-4',
    source: 'VIS',
    en: 'Incidents at the office are of class A (owners), B (staff) or C (press or authorities without appointment), each with its own handler; the incident form is filed with the company’s customer service within 2 working days of the end of handling.',
    zh: '办公区域突发事件分 A 类（业主）、B 类（员工）、C 类（未经预约的媒体、政府部门），分别处理；处理完毕后两个工作日内填报记录表报公司客服中心。',
  },
  {
    id: 'VIS-5',
    source: 'VIS',
    en: 'Tours of the estate in four levels; level 1 has a preparation timetable (1 day, half a day, 1 hour and 15 minutes ahead).',
    zh: '参观接待分四级；一级接待有准备时间表（提前 1 天、半天、1 小时、15 分钟）。',
  },
];
