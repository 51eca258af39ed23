import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { readUses } from '../budgets.js';

/**
 * Bundles every single use that has a budget out of an installed package, and names those above it. `npm run size` bundles
 * `src`, whose modules leave one by one; a bundler that reads the chunks of `dist` has to reach the same.
 *
 * @param project - a directory whose `node_modules` holds the package
 */
export async function usesOverBudget(project: string): Promise<readonly string[]> {
  const over: string[] = [];
  for (const { from, names, bytes } of readUses()) {
    const { outputFiles } = await build({
      stdin: { contents: `export { ${names.join(', ')} } from '${from}';`, resolveDir: project },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      legalComments: 'none',
      write: false,
    });
    const size = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
    if (size > bytes) over.push(`${from}: ${names.join(', ')} takes ${size} bytes, ${bytes} at most`);
  }
  return over;
}
