import { type Brand, brandedId } from '../kernel/index.js';

/** A notice board.
 * @category Boards
 * @since 0.1.0
 */
export type BoardId = Brand<string, 'BoardId'>;

/** A sheet on a board.
 * @category Boards
 * @since 0.1.0
 */
export type PostingId = Brand<string, 'PostingId'>;

/** A reservation of a board's slot.
 * @category Boards
 * @since 0.1.0
 */
export type BookingId = Brand<string, 'BookingId'>;

/**
 * A board id of a text.
 *
 * @throws `KERNEL.INVALID_ARGUMENT` when it is no id
 *
 * @example
 * ```ts
 * import { boardId } from 'wuye/boards';
 *
 * boardId('brd_gate'); // => 'brd_gate'
 * ```
 * @category Boards
 * @since 0.1.0
 */
export const boardId: (value: string) => BoardId = /* @__PURE__ */ brandedId<BoardId>('board id');

/**
 * A posting id of a text.
 *
 * @throws `KERNEL.INVALID_ARGUMENT` when it is no id
 *
 * @example
 * ```ts
 * import { postingId } from 'wuye/boards';
 *
 * postingId('pst_1'); // => 'pst_1'
 * ```
 * @category Boards
 * @since 0.1.0
 */
export const postingId: (value: string) => PostingId = /* @__PURE__ */ brandedId<PostingId>('posting id');

/**
 * A booking id of a text.
 *
 * @throws `KERNEL.INVALID_ARGUMENT` when it is no id
 *
 * @example
 * ```ts
 * import { bookingId } from 'wuye/boards';
 *
 * bookingId('bkg_1'); // => 'bkg_1'
 * ```
 * @category Boards
 * @since 0.1.0
 */
export const bookingId: (value: string) => BookingId = /* @__PURE__ */ brandedId<BookingId>('booking id');
