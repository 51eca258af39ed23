import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { ROOT, rooms } from './typescript-project.js';

/** Where the committed reports stand. */
export const REPORTS = join(ROOT, 'test/package/api');

const DECLARATIONS = join(ROOT, '.cache/declarations');
const OUT = join(ROOT, '.cache/api');

/** The public signatures of every subpath, name of the report to its text, out of what `npm run declarations` wrote. */
export function apiReports(): ReadonlyMap<string, string> {
  mkdirSync(OUT, { recursive: true });
  const configs = ['wuye', ...rooms().filter((room) => room !== 'kernel')].map(configOf);
  const [first, ...others] = configs;
  if (first === undefined) throw new Error('there is no subpath');
  const additionalEntryPoints = others.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath);
  const compilerState = CompilerState.create(first, { additionalEntryPoints });
  return new Map(
    configs.map((config) => {
      Extractor.invoke(config, {
        compilerState,
        localBuild: true,
        messageCallback: (message) => {
          // The report is the whole answer; what it says of releases and of names of other subpaths is no news.
          if (message.logLevel !== ExtractorLogLevel.Error) message.handled = true;
        },
      });
      const name = config.reportConfigs[0]?.fileName ?? '';
      return [name, headed(name, readFileSync(join(OUT, name), 'utf8'))];
    }),
  );
}

/** What is said of members without a docstring: a docstring changes no API. */
const UNDOCUMENTED = /^ *\/\/ \(undocumented\)\n| \(undocumented\)$/gm;

/** What the extractor wrote, in one order, and with a heading of ours: its own names the package only. */
export function headed(name: string, report: string): string {
  const room = name.replace('.api.md', '');
  const title = room === 'wuye' ? 'wuye' : `wuye/${room}`;
  const head = `# ${title}\n\nThe public API, written by \`npm run api\` and held by the gate \`api\`.\n\n`;
  const signatures = report.slice(report.indexOf('```ts')).replaceAll('\r\n', '\n').replace(UNDOCUMENTED, '');
  return `${head}${inOneOrder(signatures)}`;
}

/** A union of texts, and the lines of a zod enum: each key with itself as its value. */
const UNION = /(['"])[^'"\n]*\1(?: \| (['"])[^'"\n]*\2)+/g;
const ENUM = /(?:^ *("?)([\w-]+)\1: "\2";\n)+/gm;

/**
 * With the members of every union of texts and of every enum in alphabetical order. The compiler writes them in the order in
 * which it met them anywhere, so that a new file elsewhere would change the report.
 */
export function inOneOrder(report: string): string {
  return report
    .replace(UNION, (union) => union.split(' | ').sort().join(' | '))
    .replace(ENUM, (lines) =>
      lines
        .split(/(?<=\n)/)
        .sort()
        .join(''),
    );
}

function configOf(subpath: string): ExtractorConfig {
  const silent = { default: { logLevel: ExtractorLogLevel.None } };
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: ROOT,
      mainEntryPointFilePath: join(DECLARATIONS, subpath === 'wuye' ? '' : subpath, 'index.d.ts'),
      compiler: { tsconfigFilePath: join(ROOT, 'scripts/tsconfig.declarations.json') },
      apiReport: {
        enabled: true,
        reportFileName: `${subpath}.api.md`,
        reportFolder: OUT,
        reportTempFolder: join(OUT, 'temp'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: silent,
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(ROOT, 'package.json'),
  });
}
