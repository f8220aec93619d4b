import { samples } from '../sandbox/samples.ts';
import { atlassianToken } from '../sandbox/token-texts.ts';

/** So many distinct tokens of the usual length; the same in every process. */
export function fleetTokens(size: number): readonly string[] {
  return Array.from({ length: size }, (_, index) => atlassianToken('ATATT3xFfGF0', `fleet ${index}`));
}

/** The environment variable that holds a token. */
export const variableOf = (index: number): string => `T${index}`;

/** An inventory of so many tokens, each with two questions to ask. Every tenth ends soon, every hundredth is not known. */
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
