import { type Actor, type Digest, digestOf, type Step, WuyeError } from '../kernel/index.js';
import { AUDIT_COLLECTION, retryOnConflict } from '../storage/index.js';
import type { Answer } from './answer.js';
import { AREAS } from './area-table.js';
import type { Area, CommandOf, DocumentOf, StepOf } from './areas.js';
import { changesOfDesk } from './changes-of-desk.js';
import { checkId } from './check-id.js';
import { consequencesOf, type Order } from './consequences.js';
import type { CommandOptions, Decide } from './decide.js';
import type { CentreAuditEntry, Consequence, Decided } from './decided.js';
import { type Desk, openDesk } from './desk.js';
import { KEPT, type KeptKind } from './kept.js';
import { isOvertaken } from './overtaken.js';
import type { AnyEvent } from './routes.js';
import type { CentreSetting } from './setting.js';

const ATTEMPTS = 50;

/** Carries out one command: decided anew on every attempt, written at once, and only once under a command id. */
export async function runCommand<A extends Area>(
  setting: CentreSetting,
  area: A,
  subject: string | null,
  command: CommandOf<A>,
  options: CommandOptions,
): Promise<Answer<A>> {
  const { store, estate, clock, ids, attempts = ATTEMPTS } = setting;
  const actor = options.actor ?? setting.actor;
  if (actor === undefined) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'nobody acts');
  if (subject !== null) checkId(subject);
  const digest = digestOf({ area, id: subject, command });
  const id = subject ?? ids(AREAS[area].prefix);
  const result = await retryOnConflict(async () => {
    if (options.commandId !== undefined) {
      const before = await decidedBefore(setting, area, options.commandId, digest);
      if (before !== null) return { ok: true, answer: before };
    }
    const desk = openDesk(setting, clock(), actor, options.inNameOf);
    if (options.seen !== undefined) await asSeen(desk, AREAS[area].kind, id, options.seen);
    const { step, consequences } = await decideAll(desk, area, id, command, options);
    const findings = [step, ...consequences.map((each) => each.step)].flatMap((each) => each.findings);
    const overtaken = isOvertaken(findings, clock(), setting.zone);
    const answer = await answerOf<A>(desk, area, id, step, consequences);
    if (overtaken) return { ok: false, answer };
    const changed = answer.changed.map(({ kind, id: its }) => ({ kind, id: its }));
    const decided: Decided = { area, id, command: digest, step, consequences, changed };
    const changes = step.accepted ? changesOfDesk(desk, options.commandId, decided) : [];
    if (changes.length === 0) return { ok: true, answer };
    return { ok: (await store.commit(estate, changes)).ok, answer };
  }, attempts);
  if (!result.ok)
    throw new WuyeError('CENTRE.ATTEMPTS_EXHAUSTED', `other writers won ${attempts} attempts at ${area}`);
  return result.answer;
}

/** That a document is as the caller saw it; it must stay so until the commit. */
async function asSeen(desk: Desk, kind: KeptKind, id: string, seen: Digest): Promise<void> {
  const document = await desk.guard(kind, id);
  if (document !== null && digestOf(document) === seen) return;
  throw new WuyeError('CENTRE.DOCUMENT_CHANGED', `the ${kind} is not as it was seen`);
}

/** A command with all that follows from it. Where something that must follow is refused, so is the command. */
async function decideAll<A extends Area>(
  desk: Desk,
  area: A,
  id: string,
  command: CommandOf<A>,
  options: CommandOptions,
): Promise<{ readonly step: Step<object>; readonly consequences: readonly Consequence[] }> {
  const step: Step<object> = await AREAS[area].decide(desk, id, command, options);
  const consequences: Consequence[] = [];
  const waiting: { readonly by: string; readonly events: readonly object[] }[] = [];
  if (step.accepted) waiting.push({ by: `${area}.${command.type}`, events: step.events });
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const events = next.events as readonly AnyEvent[];
    await desk.take(next.by, events);
    for (const event of events) {
      for (const order of await consequencesOf(desk, event, options)) {
        const followed = await decideOrder(desk, order);
        const { type } = order.command;
        if (!followed.accepted && order.required === true) {
          const findings = [...step.findings, ...followed.findings];
          return { step: { ...followed, findings }, consequences: [] };
        }
        consequences.push({ area: order.area, id: order.id, command: type, step: followed });
        if (followed.accepted) waiting.push({ by: `${order.area}.${type}`, events: followed.events });
      }
    }
  }
  return { step, consequences };
}

/** What follows is done in the name of whoever acts; where that is not their office, by the system for them. */
async function decideOrder(desk: Desk, { area, id, command }: Order): Promise<Step<object>> {
  const decide = AREAS[area].decide as Decide<Area>;
  const step = await decide(desk, id, command as CommandOf<Area>, {});
  if (step.accepted) return step;
  const system: Actor = { id: desk.actor.id, roles: ['system'] };
  const again = await decide(desk.as(system), id, command as CommandOf<Area>, {});
  return again.accepted ? again : step;
}

async function answerOf<A extends Area>(
  desk: Desk,
  area: A,
  id: string,
  step: Step<object>,
  consequences: readonly Consequence[],
): Promise<Answer<A>> {
  const refused = step.accepted ? null : desk.before(AREAS[area].kind, id);
  const document = step.accepted ? await desk.get(AREAS[area].kind, id) : refused;
  const changed = step.accepted ? desk.changed() : [];
  return {
    id,
    step: step as StepOf<A>,
    document: document as DocumentOf<A> | null,
    changed: changed.map(({ kind, id: its, document: now }) => ({ kind, id: its, document: now ?? {} })),
    consequences,
    repeated: false,
  };
}

/** What was decided on a command that was given before, with the documents as they stand now. */
async function decidedBefore<A extends Area>(
  { store, estate }: CentreSetting,
  area: A,
  commandId: string,
  digest: string,
): Promise<Answer<A> | null> {
  const stored = await store.get(estate, AUDIT_COLLECTION.name, commandId);
  if (stored === null) return null;
  const { decided } = stored.body as object as CentreAuditEntry;
  if (decided?.command !== digest) {
    throw new WuyeError('CENTRE.COMMAND_ID_TAKEN', `another command was given as ${commandId}`);
  }
  const { id, step, consequences } = decided;
  const read = (kind: keyof typeof KEPT, its: string) => store.get(estate, KEPT[kind], its);
  const changed = await Promise.all(
    decided.changed.map(async ({ kind, id: its }) => {
      const now = await read(kind, its);
      return { kind, id: its, document: now?.body ?? null };
    }),
  );
  const document = (await read(AREAS[area].kind, id))?.body ?? null;
  return {
    id,
    step: step as StepOf<A>,
    document: document as object | null as DocumentOf<A> | null,
    changed,
    consequences,
    repeated: true,
  };
}
