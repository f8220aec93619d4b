import type * as Failures from '../check/findings/failures.ts';
import type * as Check from '../check/online.ts';
import type * as Operations from '../check/operations.ts';

/** Large parts of the product that judge a text. They are passed, so that the bundle has each of them once. */
export interface Rules {
  readonly operations: typeof Operations;
  readonly check: Pick<typeof Check, 'assessAuthentication' | 'classify' | 'evaluate'>;
  readonly failures: Pick<typeof Failures, 'diagnoseResponses'>;
}
