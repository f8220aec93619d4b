/**
 * The part of a check that needs the network, as one part of the bundle: a run that sends nothing doesn't load it.
 */
export { compareLevels } from '../bitbucket/permission.ts';
export { assessAuthentication } from './authentication.ts';
export { evaluate } from './evaluate.ts';
export { executePlan } from './execute.ts';
export { diagnose } from './findings/diagnose.ts';
export { diagnoseResponses } from './findings/responses.ts';
export { onlineResult } from './online-result.ts';
export { classify } from './probe-result.ts';
