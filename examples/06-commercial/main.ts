import { readLanguage, USAGE } from './options.js';
import { walk } from './walk.js';

const print = (line: string) => void process.stdout.write(`${line}\n`);

const language = readLanguage(process.argv.slice(2));
if (language === null) print(USAGE);
else await walk(language, print);
process.exitCode = language === null ? 1 : 0;
