import { version } from '../version.ts';
import { printed, type TextResult, usageErrors, type VersionInvocation } from './invocation.ts';

/** `token-preflight version`. */
export function printVersion({ errors }: VersionInvocation): TextResult {
  return errors.length > 0 ? usageErrors(errors) : printed(`token-preflight ${version}`);
}
