import { calendarDate } from 'wuye';
import {
  type ApplicationCommand,
  type ApplicationContent,
  type ApplicationContext,
  type ApplicationState,
  applyApplication,
  type CommercialApplication,
  decideApplication,
  type FeeTariff,
} from 'wuye/commercial';
import { noticeId } from 'wuye/notices';
import { complete, context, digest } from './support.js';

const { id, estate, schemaVersion: _v, state: _s, number, appliedOn, received: _r, ...rest } = complete;
/** What the complete application says. */
export const content = rest;
export const changed: ApplicationContent = { ...content, remark: '换了联系人' };
export const newSample: ApplicationContent = {
  ...content,
  sample: { ...content.sample, attachment: { ...content.sample.attachment, digest: digest('b') } },
};
/** Prices of the two boards. */
export const tariff: FeeTariff = {
  id: 'host.tariff',
  version: '2026',
  effectiveFrom: calendarDate('2026-01-01'),
  boards: { brd_gate: { A4: 200 }, brd_lobby: { A4: 100 } },
};

/** One command of each type. */
export const COMMANDS: Readonly<Record<ApplicationCommand['type'], ApplicationCommand>> = {
  apply: { type: 'apply', id, estate, content, number, appliedOn },
  amend: { type: 'amend', content: changed },
  quote: { type: 'quote', tariff },
  return: { type: 'return', reasons: ['营业执照复印件请盖章'] },
  accept: { type: 'accept' },
  refuse: { type: 'refuse', reasons: ['内容不实'] },
  withdraw: { type: 'withdraw', reason: '活动取消' },
  publish: { type: 'publish', notice: noticeId('ntc_1') },
};

/** What a walk of commands leads to; every step must be accepted. */
export function walk(
  commands: readonly ApplicationCommand[],
  within: ApplicationContext = context,
): CommercialApplication {
  let application: CommercialApplication | null = null;
  for (const command of commands) {
    const step = decideApplication(application, command, within);
    if (!step.accepted) throw new Error(`${command.type} refused: ${codes(step.findings)}`);
    application = step.events.reduce<CommercialApplication | null>(applyApplication, application);
  }
  if (application === null) throw new Error('nothing applied for');
  return application;
}

/** What failed. */
export const codes = (findings: readonly { code: string; verdict: string }[]) =>
  findings.filter(({ verdict }) => verdict === 'fail').map(({ code }) => code);

export const { apply, accept, publish } = COMMANDS;
const { withdraw, refuse } = COMMANDS;

/** One in each state, made anew each time that it is asked for. */
export const AT: Readonly<Record<ApplicationState, CommercialApplication>> = {
  get pending() {
    return walk([apply]);
  },
  get returned() {
    return walk([apply, COMMANDS.return]);
  },
  get accepted() {
    return walk([apply, accept]);
  },
  get refused() {
    return walk([apply, refuse]);
  },
  get withdrawn() {
    return walk([apply, withdraw]);
  },
  get published() {
    return walk([apply, accept, publish]);
  },
};
