/** What the bundle exports: the library, and the program for `index.ts`. */
export { check, explain, scopesFor } from './library/api.ts';
export { exitWithError, runProcess } from './process.ts';
