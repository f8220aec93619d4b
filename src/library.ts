/** The library: `dist/library.js` is this file, and `dist/library.d.ts` its types. */
export { check, scopesFor } from './program.ts';
