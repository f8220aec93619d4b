import type { TokenConfig } from '../config/token-config.ts';
import type { Credential } from '../credential/inspect.ts';
import type * as Operations from './operations.ts';
import type { Requirements } from './requirement.ts';
import type * as Tools from './tools.ts';

/** What is known about one token before a request is sent. */
export interface CheckContext {
  readonly config: TokenConfig;
  readonly requirements: Requirements;
  /** The same if what the declared tools can create doesn't exist yet. Absent where they create nothing. */
  readonly ifMissing?: Requirements;
  /** What to do about declared operations, and about what isn't known or can't be used, where there is any of it. */
  readonly operations?: typeof Operations;
  /** What to do about declared tools, where there are any. */
  readonly tools?: typeof Tools;
  readonly credential: Credential;
  /** The same for the token in use today, where it is given. It is never rotated itself. */
  readonly current?: CheckContext;
  /** It is the token in use today itself. */
  readonly isCurrent?: boolean;
  readonly now: Date;
  /** Whether it is in an inventory, where an expiry date is expected. */
  readonly isListed?: boolean;
}
