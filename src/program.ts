/** What the bundle exports: the library, and the program for `index.cts`. */
export { check, explain, scopesFor } from './library/api.ts';
export { exitWithError, runProcess } from './process.ts';
