import type * as Catalog from '../bitbucket/operations.ts';
import type * as Failures from '../check/findings/failures.ts';
import type * as Check from '../check/online.ts';

/** Large parts of the product that judge a text. They are passed, so that the bundle has each of them once. */
export interface Rules {
  readonly catalog: typeof Catalog;
  readonly check: Pick<typeof Check, 'assessAuthentication' | 'classify' | 'evaluate'>;
  readonly failures: Pick<typeof Failures, 'diagnoseResponses'>;
}
