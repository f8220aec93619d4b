/** The library: `dist/library.js` is this file, and `dist/library.d.ts` its types. */
export { check, explain, scopesFor } from './program.ts';
