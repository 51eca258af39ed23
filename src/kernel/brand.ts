declare const brand: unique symbol;

/**
 * A primitive with a name: two brands of one primitive do not mix. The brand exists in types only.
 *
 * @example
 * ```ts
 * import type { Brand } from 'wuye';
 *
 * type FloorNumber = Brand<number, 'FloorNumber'>;
 * const third = 3 as FloorNumber;
 * third + 1; // => 4
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
