/**
 * `npx tsx scripts/lib/mutation/left.ts ROOM`: the mutants that the room's last run left and nobody has explained yet, as
 * entries to fill in for `docs/quality/survivors/ROOM.json`, and explanations whose mutant is gone.
 */
import { explanationsOf, leftIn } from './explained.js';
import { readReport } from './kept-report.js';

const [room] = process.argv.slice(2);
if (room === undefined) throw new Error('which room?');
const left = leftIn(await readReport(`node_modules/.cache/mutation/${room}.json`));
const explained = await explanationsOf(room);
for (const { mutant, at } of left) {
  if (!explained.has(mutant)) console.log(`${JSON.stringify({ mutant, why: '', because: '' })}  // ${at}`);
}
const names = new Set(left.map(({ mutant }) => mutant));
for (const mutant of explained.keys()) if (!names.has(mutant)) console.log(`gone: ${mutant}`);
