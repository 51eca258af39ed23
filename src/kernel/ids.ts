import type { Brand } from './brand.js';
import { WuyeError } from './errors.js';
import { hasForm } from './has-form.js';

/** One managed estate (小区), the tenant and shard key of all storage.
 * @category Ids
 * @since 0.1.0
 */
export type EstateId = Brand<string, 'EstateId'>;

/** A person who acts in the host application: an account id of the host.
 * @category Ids
 * @since 0.1.0
 */
export type ActorId = Brand<string, 'ActorId'>;

/** A record of a register.
 * @category Ids
 * @since 0.1.0
 */
export type RecordId = Brand<string, 'RecordId'>;

const ID = /^[A-Za-z0-9][A-Za-z0-9._:~-]{0,127}$/;

/**
 * Tells whether a text can be an id here: 1 to 128 printable ASCII characters `A-Z a-z 0-9 . _ : ~ -`, beginning with
 * a letter or digit. Hosts may bring their own ids.
 *
 * @param value - any text
 *
 * @example
 * ```ts
 * import { isId } from 'wuye';
 *
 * isId('est_chenghu'); // => true
 * isId('澄湖'); // => false
 * ```
 * @category Ids
 * @since 0.1.0
 */
export function isId(value: string): boolean {
  return hasForm(value, ID);
}

/**
 * Makes the function that turns a text into an id of one kind. Rooms and hosts make their own kinds with it.
 *
 * @param name - the kind in words, for the error
 * @returns a function that gives the text back as an id, or throws `KERNEL.INVALID_ARGUMENT`
 *
 * @example
 * ```ts
 * import { type Brand, brandedId } from 'wuye';
 *
 * type MeterId = Brand<string, 'MeterId'>;
 * const meterId = brandedId<MeterId>('meter id');
 * meterId('mtr_1'); // => 'mtr_1'
 * meterId('一号表'); // throws KERNEL.INVALID_ARGUMENT
 * ```
 * @category Ids
 * @since 0.1.0
 */
export function brandedId<Id extends string>(name: string): (value: string) => Id {
  return (value) => {
    if (isId(value)) return value as Id;
    const what = typeof value === 'string' ? `${value.length} characters` : typeof value;
    throw new WuyeError('KERNEL.INVALID_ARGUMENT', `no ${name}: ${what}`);
  };
}

/**
 * An estate id of a text.
 *
 * @throws `KERNEL.INVALID_ARGUMENT` when it is no id
 *
 * @example
 * ```ts
 * import { estateId } from 'wuye';
 *
 * estateId('est_chenghu'); // => 'est_chenghu'
 * ```
 * @category Ids
 * @since 0.1.0
 */
export const estateId: (value: string) => EstateId = /* @__PURE__ */ brandedId<EstateId>('estate id');

/**
 * An actor id of a text.
 *
 * @throws `KERNEL.INVALID_ARGUMENT` when it is no id
 *
 * @example
 * ```ts
 * import { actorId } from 'wuye';
 *
 * actorId('user-17'); // => 'user-17'
 * ```
 * @category Ids
 * @since 0.1.0
 */
export const actorId: (value: string) => ActorId = /* @__PURE__ */ brandedId<ActorId>('actor id');

/**
 * A record id of a text.
 *
 * @throws `KERNEL.INVALID_ARGUMENT` when it is no id
 *
 * @example
 * ```ts
 * import { recordId } from 'wuye';
 *
 * recordId('own_7f3a'); // => 'own_7f3a'
 * ```
 * @category Ids
 * @since 0.1.0
 */
export const recordId: (value: string) => RecordId = /* @__PURE__ */ brandedId<RecordId>('record id');
