import { type Finding, policyRef, reasonsOf, WuyeError } from '../kernel/index.js';
import { type Act, dateOfAct } from '../notices/index.js';
import type { CommercialApplication } from './application.js';
import type { ApplicationCommand, ApplicationContext, ApplicationEvent } from './application-command.js';
import { applicationDigest, contentOf, sampleDigest } from './application-digest.js';
import { feeOf } from './application-fee.js';
import type { EligibilityPolicy } from './policy.js';

/** The event of a command that its findings allow. */
export function applicationEvent(
  application: CommercialApplication | null,
  command: ApplicationCommand,
  policy: EligibilityPolicy,
  context: ApplicationContext,
  findings: readonly Finding[],
  act: Act,
): ApplicationEvent {
  if (command.type === 'apply') {
    const { id, estate, content, number, appliedOn = dateOfAct(context) } = command;
    const numbered = number === undefined ? {} : { number };
    return {
      type: 'application-received',
      application: id,
      estate,
      content: contentOf(content),
      appliedOn,
      ...numbered,
      act,
    };
  }
  if (application === null)
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `no application to ${command.type}`);
  const base = { application: application.id, act };
  switch (command.type) {
    case 'amend': {
      const previous = { digest: applicationDigest(application), sample: sampleDigest(application) };
      const sampleChanged = sampleDigest(command.content) !== previous.sample;
      return {
        type: 'application-amended',
        ...base,
        content: contentOf(command.content),
        previous,
        sampleChanged,
      };
    }
    case 'quote': {
      const fee = feeOf(application, command.tariff);
      if (!fee.ok) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'a fee that cannot be quoted');
      return { type: 'application-quoted', ...base, fee: fee.value };
    }
    case 'return':
      return { type: 'application-returned', ...base, reasons: command.reasons };
    case 'refuse':
      return { type: 'application-refused', ...base, reasons: command.reasons };
    case 'withdraw':
      return { type: 'application-withdrawn', ...base, reason: command.reason };
    case 'publish':
      return { type: 'application-published', ...base, notice: command.notice };
    case 'accept': {
      const looked = reasonsOf(findings).map(({ code }) => code);
      const review =
        looked.length === 0 ? {} : { review: { grounds: command.grounds ?? '', findings: looked } };
      const digest = applicationDigest(application);
      return { type: 'application-accepted', ...base, digest, policy: policyRef(policy), ...review };
    }
  }
}
