import { samples } from '../sandbox/samples.ts';
import { atlassianToken } from '../sandbox/token-texts.ts';

/** Creates distinct tokens of the usual length, the same ones in every process. */
export function fleetTokens(size: number): readonly string[] {
  return Array.from({ length: size }, (_, index) => atlassianToken('ATATT3xFfGF0', `fleet ${index}`));
}

/** Name of the environment variable for a token. */
export const variableOf = (index: number): string => `T${index}`;

/** Creates an inventory. Each token needs two requests. Every tenth expires soon, and every hundredth is invalid. */
export function fleetInventory(size: number): string {
  const entries = Array.from({ length: size }, (_, index) => {
    const end = new Date(Date.now() + (index % 10 === 9 ? 5 : 200) * 86_400_000).toISOString().slice(0, 10);
    const variable = index % 100 === 99 ? `NOT_SET_${index}` : variableOf(index);
    return `  - { name: token-${index}, token-env: ${variable}, expires-on: ${end}, owner: team ${index % 7} }`;
  });
  const { email } = samples['api-full'];
  const scopes = '[read:repository:bitbucket, read:pullrequest:bitbucket]';
  return `version: 1
defaults: { repository: acme/web, email: ${email}, scopes: ${scopes} }
tokens:
${entries.join('\n')}
`;
}
