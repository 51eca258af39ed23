import { createIdGenerator } from 'wuye';

/** Ids of what is made in this page. */
export const newId = createIdGenerator({
  now: Date.now,
  random: (size) => crypto.getRandomValues(new Uint8Array(size)),
});
