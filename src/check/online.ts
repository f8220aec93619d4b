/**
 * The part of a check that needs the network, as one part of the bundle: a run that sends nothing doesn't load it.
 */
export { assessAuthentication } from './authentication.ts';
export { checkOnline } from './check-online.ts';
export { evaluate } from './evaluate.ts';
export { loadFailures } from './findings/diagnose.ts';
export { classify } from './probe-result.ts';
