import * as z from 'zod';

// The page's policy allows no `eval`. Said before any schema is made, zod does not even try, and the browser has nothing to
// report. So this is the first import of what parses.
z.config({ jitless: true });
