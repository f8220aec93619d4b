/** Switches for what Bitbucket did at another time, or for what is not known about it. */
export type Tweaks = {
  /** `false`: before 2026-08-18, when API tokens worked as Basic only. Source: constructorfabric/insight#1887 */
  readonly bearerForApiTokens: boolean;
  /** Whether 404 and 410 carry the scope headers; unrecorded. Claimed in jonasporto/bb-cli and khipu/khbb. */
  readonly headersOn404: boolean;
  /**
   * What an API token without scopes is told by Basic: `true` today's text (elastic/kibana#288824), `'generic'` the
   * text of January 2026 (avivsinai/bitbucket-cli#30), `false` the same as any bad pair (snyk/user-docs#864).
   */
  readonly unscopedText: boolean | 'generic';
  /**
   * What a bad Basic pair is told: nothing (runatlantis/atlantis#6126), the plain text of 2023
   * (renovatebot/renovate#20533), or the JSON that Bearer gets (avivsinai/bitbucket-cli#174).
   */
  readonly basicRefusal: 'empty' | 'text' | 'json';
};

/** Bitbucket as it is believed to be today. */
export const today: Tweaks = {
  bearerForApiTokens: true,
  headersOn404: true,
  unscopedText: true,
  basicRefusal: 'empty',
};
