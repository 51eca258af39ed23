import type { Language } from 'wuye/describe';
import type { TestCentre } from 'wuye/service-centre';
import { accept } from './accept.js';
import { emergency } from './emergency.js';
import { openOffice } from './office.js';
import { post } from './post.js';
import { createTeller, type Told, telling } from './teller.js';
import { withdraw } from './withdraw.js';

/** Walks a shop's application from the counter to the last sheet; gives what was decided, and the office afterwards. */
export async function walk(
  language: Language,
  print: (line: string) => void,
): Promise<{ readonly told: readonly Told[]; readonly office: TestCentre }> {
  const teller = createTeller(language, print);
  const office = telling(await openOffice(), teller);
  await accept(office, teller);
  await post(office, teller);
  await emergency(office, teller);
  await withdraw(office, teller);
  return { told: teller.told, office };
}
