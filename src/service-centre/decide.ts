import type { CommercialNoticeOptions } from '../commercial/index.js';
import type { Confirmation } from '../duties/index.js';
import { type Actor, type ActorId, type CalendarDate, type Digest, WuyeError } from '../kernel/index.js';
import type { RightsContext } from '../retention/index.js';
import type { Area, CommandOf, StepOf } from './areas.js';
import type { Desk } from './desk.js';

/**
 * What a call says beside the command.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface CommandOptions {
  /** Who acts; the actor of the service centre by default. */
  readonly actor?: Actor;
  /** Of publishing: whom the actor acts for, where that person handed the role over; own roles first by default. */
  readonly inNameOf?: ActorId;
  /**
   * Names this very command, so that it is carried out once however often it is given: an id of its own, made by whoever
   * gives the command first. It becomes the id of an audit entry.
   */
  readonly commandId?: string;
  /**
   * `digestOf` the document as the caller saw it, an `ETag`: where it has changed since, the command is not carried out
   * (`CENTRE.DOCUMENT_CHANGED`). Without it a command is decided on what is there. The host sets it, from an `If-Match`
   * say; `parseCommandOptions` does not take it. With the plain digest of a document with personal data one can guess at
   * masked values: give none to callers, and take none from them.
   */
  readonly seen?: Digest;
  /** Of a notice: the day on which the office learnt of the event. */
  readonly eventKnownOn?: CalendarDate;
  /** Of an update or an escalation: how the customer confirmed it. */
  readonly confirmation?: Confirmation;
  /** Of a request to erase: what `decideErasure` says of each record. */
  readonly erasures?: RightsContext['erasures'];
  /** Of an application that is published: what its notice says beside the sample. */
  readonly notice?: CommercialNoticeOptions;
}

/** Loads what a command needs to be decided, and decides it. */
export type Decide<A extends Area> = (
  desk: Desk,
  id: string,
  command: CommandOf<A>,
  options: CommandOptions,
) => Promise<StepOf<A>>;

/** A command that begins a document, with the id and the estate of the call. */
export function begun<Command extends { readonly type: string }>(
  desk: Desk,
  id: string,
  command: Omit<Command, 'id' | 'estate'> & { readonly type: string },
): Command {
  const { estate } = desk.setting;
  const own = { id, estate, ...command };
  if (own.id !== id || own.estate !== estate) {
    throw new WuyeError('CENTRE.ID_MISFIT', `${command.type} of another document or estate`);
  }
  return own as object as Command;
}
