import { readFileSync, writeFileSync } from 'node:fs';
import { embed } from '../test/docs/embed.js';
import { filesBelow, shown } from './lib/typescript-project.js';

// Brings the code blocks of the guides that stand below a `<!-- from file#region -->` to what the files hold.
for (const path of filesBelow('docs', '.md')) {
  if (shown(path).startsWith('docs/api/')) continue;
  const text = readFileSync(path, 'utf8');
  const embedded = embed(text);
  if (embedded === text) continue;
  writeFileSync(path, embedded);
  console.log(shown(path));
}
