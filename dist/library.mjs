export { check, explain, scopesFor } from './program.js';
