import type { TokenConfig } from '../config/token-config.ts';
import type { Credential } from '../credential/inspect.ts';
import type { Requirements } from './requirement.ts';

/** What is known about one token before a request is sent. */
export interface CheckContext {
  readonly config: TokenConfig;
  readonly requirements: Requirements;
  readonly credential: Credential;
  readonly now: Date;
  /** Whether it is in an inventory, where an expiry date is expected. */
  readonly isListed?: boolean;
}
