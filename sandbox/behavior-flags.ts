/** Switches for what Bitbucket did at another time, or for what is not known about it. */
export type BehaviorFlags = {
  /** `false`: before 2026-08-18, when API tokens worked as Basic only. Source: constructorfabric/insight#1887 */
  readonly bearerForApiTokens: boolean;
  /** Whether 404 and 410 carry the scope headers; unrecorded. Claimed in jonasporto/bb-cli and khipu/khbb. */
  readonly headersOn404: boolean;
  /**
   * The response to an API token without scopes with Basic: `true` today's text (elastic/kibana#288824), `'generic'` the
   * text of January 2026 (avivsinai/bitbucket-cli#30), `false` the same as any bad pair (snyk/user-docs#864).
   */
  readonly unscopedText: boolean | 'generic';
  /**
   * The response to a bad Basic pair: nothing (runatlantis/atlantis#6126), the plain text of 2023
   * (renovatebot/renovate#20533), or the JSON that Bearer gets (avivsinai/bitbucket-cli#174).
   */
  readonly basicRefusal: 'empty' | 'text' | 'json';
  /**
   * The answer to Basic with a user that is no account's email: `'named'` as measured in September 2026
   * (morphean-sa/bitbucket-cascade-merge and five more projects), `'generic'` the same as any bad pair.
   */
  readonly unregisteredEmail: 'generic' | 'named';
  /** Whether the text for Git names an API token without scopes (403), as public sources of 2026-09 show, or refuses it as any other. */
  readonly unscopedGitText: boolean;
  /**
   * The response for a missing permission: the sentence alone (harness/harness#3683), also `data.key` (jenkins-x/jx#7118), or the
   * key and another sentence, which was not recorded.
   */
  readonly denial: 'sentence' | 'key' | 'key-alone';
  /** Whether answers name the token by `X-Token-Id`. Source: jonasporto/bb-cli docs/setup.md */
  readonly tokenIds: boolean;
  /** What removed endpoints answer: 410 (ktrysmt/go-bitbucket#357), or the 404 of pingdotgg/t3code#10984. */
  readonly removed: 410 | 404;
  /**
   * What the list of a caller's permissions contains: `'explicit'` entries alone, as https://api.bitbucket.org/swagger.json
   * has it, or also what is inherited and public, which nothing rules out.
   */
  readonly permissionList: 'explicit' | 'effective';
  /**
   * What operations need whose permission no source states: what the settings pages ask for, or the lowest or highest
   * permission that there is.
   */
  readonly guessedNeeds: 'usual' | 'lowest' | 'highest';
  /** Whether an API token may call what the specification does not list for it; unrecorded. */
  readonly unlistedForApiTokens: 'refused' | 'allowed';
  /** The path of an organization's tokens, for which two pages of Atlassian's reference have different patterns. */
  readonly organizationPath: 'api-access' | 'organizations';
  /** What `links.next` of that list is; the reference leaves it open. */
  readonly organizationNext: 'cursor' | 'path' | 'address';
  /** The most tokens on a page of that list. */
  readonly organizationPageSize: number;
};

/** Bitbucket as it is believed to be today. */
export const today: BehaviorFlags = {
  bearerForApiTokens: true,
  headersOn404: true,
  unscopedText: true,
  basicRefusal: 'empty',
  unregisteredEmail: 'generic',
  unscopedGitText: false,
  denial: 'sentence',
  tokenIds: false,
  removed: 410,
  permissionList: 'explicit',
  guessedNeeds: 'usual',
  unlistedForApiTokens: 'refused',
  organizationPath: 'api-access',
  organizationNext: 'cursor',
  organizationPageSize: 1000,
};
