import fc from 'fast-check';

// `npm test` runs a short slice that is the same every time; `npm run test:lang` looks further, anew each time.
const isLong = process.env['LANG_TEST'] === '1';
fc.configureGlobal(isLong ? { numRuns: 3000 } : { numRuns: 60, seed: 20260101 });
