/**
 * The findings that only a check has which isn't flawless, as one part of the bundle: most checks don't load it.
 */
export { accessFindings } from './access.ts';
export { authenticationFindings } from './authentication.ts';
export { connectivityFindings } from './connectivity.ts';
export { gitFindings, policyFindings } from './git.ts';
export { diagnoseResponses } from './responses.ts';
export { unexplainedFindings } from './unexplained.ts';
