/**
 * Everything due on a day, by responsible role, each with its clause: {@link compileWorkList}.
 *
 * @module wuye/worklist
 */

export * from './application-work.js';
export * from './archive-work.js';
export * from './codes.js';
export * from './compile.js';
export * from './delivery-work.js';
export * from './duty-work.js';
export * from './finding-work.js';
export * from './inspection-work.js';
export * from './notice-work.js';
export * from './notice-work-policy.js';
export * from './posting-work.js';
export { refreshWork, type WorkContext } from './refresh-work.js';
export * from './rights-work.js';
export * from './sign-off-work.js';
export * from './work-item.js';
