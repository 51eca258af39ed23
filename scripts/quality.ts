/** `npx tsx scripts/quality.ts`: brings the tables of docs/quality.md to what docs/quality/*.json holds. */
import { writeQualityPage } from './lib/quality.js';

writeQualityPage();
