import { config } from 'zod';

// The page's policy allows no `eval`. Told before any schema is made, zod does not even try, and the browser has nothing to
// report. So this is the first import of the page; what parses is loaded later.
config({ jitless: true });
