import type { Authentication } from './authentication.ts';
import type { Execution } from './execute.ts';

/** What the requests showed: everything that an evaluation rests on. */
export interface Evidence extends Execution {
  readonly authentication: Authentication;
}
