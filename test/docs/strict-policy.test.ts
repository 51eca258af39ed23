import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/typescript-project.js';
import { type Chromium, chromiumMissing, startChromium } from '../support/chromium.js';
import { type Site, serveDirectory } from '../support/static-site.js';

// What the guide says of a Content Security Policy without 'unsafe-eval': everything works, and one attempt is reported unless zod is told first.

const PAGES = {
  untold: "import { parseDog } from 'wuye/records'; PARSE",
  late: "import { config } from 'zod'; import { parseDog } from 'wuye/records'; config({ jitless: true }); PARSE",
  first: "import './no-eval.js'; import { parseDog } from 'wuye/records'; PARSE",
};
const POLICY = '<meta http-equiv="Content-Security-Policy" content="script-src \'self\'">';

const missing = chromiumMissing();
describe.skipIf(missing !== null)(`under a policy without eval${missing ?? ''}`, () => {
  const directory = mkdtempSync(join(tmpdir(), 'wuye-strict-policy-'));
  let browser: Chromium;
  let site: Site;
  beforeAll(async () => {
    copyFileSync(join(ROOT, 'examples/10-browser-page/edge/no-eval.ts'), join(directory, 'no-eval.ts'));
    for (const [name, text] of Object.entries(PAGES)) {
      const script = text.replace('PARSE', "document.title = parseDog({}).ok ? 'taken' : 'refused';");
      writeFileSync(join(directory, `${name}.ts`), script);
      writeFileSync(
        join(directory, `${name}.html`),
        `<!doctype html>${POLICY}<script type="module" src="${name}.js"></script>`,
      );
    }
    await build({
      absWorkingDir: ROOT,
      entryPoints: Object.keys(PAGES).map((name) => join(directory, `${name}.ts`)),
      outdir: directory,
      bundle: true,
      format: 'esm',
      platform: 'browser',
      tsconfig: 'tsconfig.json',
      alias: { zod: join(ROOT, 'node_modules/zod/index.js'), 'wuye/records': './src/records/index.ts' },
    });
    site = await serveDirectory(directory);
    browser = await startChromium();
  }, 60_000);
  afterAll(async () => {
    await browser?.remove();
    await site?.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  it.each([
    ['untold', 1],
    ['late', 1],
    ['first', 0],
  ] as const)('%s parses, and the browser reports %i violations', async (name, reported) => {
    const page = await browser.open('about:blank');
    await page.addInitScript(
      "globalThis.reported = 0; document.addEventListener('securitypolicyviolation', () => { reported += 1; });",
    );
    await page.goto(`${site.url}${name}.html`);
    await page.waitForFunction("document.title === 'refused'");
    expect(await page.evaluate('reported')).toBe(reported);
    await page.close();
  });
});
