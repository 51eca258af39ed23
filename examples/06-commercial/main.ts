import { parseArgs } from 'node:util';
import { walk } from './walk.js';

const { lang } = parseArgs({ options: { lang: { type: 'string', default: 'zh-CN' } } }).values;
await walk(lang === 'en' ? 'en' : 'zh-CN', (line) => void process.stdout.write(`${line}\n`));
