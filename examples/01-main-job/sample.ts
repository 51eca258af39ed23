import { fileURLToPath } from 'node:url';
import { calendarDate } from 'wuye';

/** The synthetic estate: people, companies, phones and plates in it are invented. */
export const SAMPLE_FILE = fileURLToPath(new URL('../data/estate-a/estate.xlsx', import.meta.url));
export const SAMPLE_AS_OF = calendarDate('2026-11-21');

/** What the office of the synthetic estate did about its notices. */
export const SAMPLE_LOG = SAMPLE_FILE.replace('estate.xlsx', 'publishing.json');
