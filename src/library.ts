/** The library: `dist/library.mjs` is this file, and `dist/library.d.mts` its types. */
export { check, explain, scopesFor } from './program.ts';
