import { fileErrorText } from '../messages/write-error.ts';
import { redactOpaqueWords } from '../redaction/redactor.ts';
import { failed, type InitInvocation, printed, printedFile, type TextResult, usageErrors } from './invocation.ts';

/** A complete inventory with one example, and comments about what else it can contain. */
export const starterInventory = `# yaml-language-server: $schema=https://raw.githubusercontent.com/token-preflight/token-preflight/main/schema/inventory-1.schema.json
#
# The Bitbucket Cloud tokens that this team relies on. Token Preflight verifies that each of them works, and shows which
# ones to renew. This file contains no secrets: each token is read from an environment variable.
version: 1

# Defaults for all tokens.
defaults:
  workspace: acme
  warn-days: 30 # warn when fewer days are left
  fail-days: 7 # fail when fewer days are left

tokens:
  - name: release-bot
    token-env: RELEASE_BOT_TOKEN # the environment variable that contains the secret
    email: release-bot@acme.example # API tokens only: the Atlassian account that owns the token
    repository: web # slug or workspace/slug
    scopes:
      - read:repository:bitbucket
      - write:pullrequest:bitbucket
    # operations: # instead of scopes: the REST API operations that the job calls
    #   - POST /repositories/{workspace}/{repo_slug}/pullrequests
    git: push # none, clone or push
    expires-on: 2027-03-01 # as shown on the token page; the API doesn't return it
    owner: release team
    purpose: tags releases and opens the changelog pull request
    rotate: https://wiki.acme.example/rotate-release-bot # a URL or a sentence

  # An access token needs no email. This one is used to clone only:
  # - name: deploy-key
  #   token-env: DEPLOY_TOKEN
  #   repository: infrastructure
  #   git: clone
  #   expires-on: 2027-06-30
`;

/** `token-preflight init`: creates a starter inventory and prints the next steps. */
export async function init({ path, errors }: InitInvocation): Promise<TextResult> {
  if (errors.length > 0) return usageErrors(errors);
  if (path === '-') return printedFile(starterInventory.trimEnd());
  const { createFile } = await import('../util/write-file.ts');
  const error = await createFile(path, starterInventory);
  const shown = redactOpaqueWords(path);
  if (error?.code === 'EEXIST') {
    return failed([`${shown} already exists. Use another path: token-preflight init <path>`]);
  }
  if (error !== undefined) return failed([fileErrorText({ ...error, path: shown }, { host: 'terminal' })]);
  // As one argument of the commands to copy.
  const argument = /\s/.test(shown) ? `"${shown}"` : shown;
  return printed(
    [
      `Created ${shown}, an inventory with one example. Next steps:`,
      '',
      '1. Replace the example with your tokens: what each token needs, who owns it, and when it expires.',
      '2. Set the environment variable that each "token-env" names to the secret.',
      `3. Print the requests without sending them: token-preflight audit ${argument} --plan`,
      `4. Check the tokens: token-preflight audit ${argument}`,
    ].join('\n'),
  );
}
