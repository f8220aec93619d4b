import { apiToken, type Sample, samples } from './samples.ts';

/** The token that replaces the sample with the least privilege: of the same account, with the same scopes. */
export const renewed: Sample = apiToken(
  'api-renewed',
  'API token that replaces api-least',
  samples['api-least'].scopes,
);
