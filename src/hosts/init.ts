import type { OptionFault } from '../declaration/declaration.ts';
import { writeNewText } from '../files.ts';
import { redactTokenLike } from '../redaction/redactor.ts';
import type { Arguments } from './arguments.ts';
import type { Reading } from './host.ts';

/** Where the inventory lies unless the user says otherwise. */
const usualPath = 'token-preflight.yml';

/** What stands in it: a whole inventory of one example, with what else can be said in comments. */
export const firstInventory = `# yaml-language-server: $schema=https://raw.githubusercontent.com/token-preflight/token-preflight/main/schema/inventory-1.schema.json
#
# The Bitbucket Cloud tokens that this team depends on. Token Preflight proves of each that it is alive and able, and says
# in time which one to renew. No secret stands here: each comes from an environment variable of its own.
version: 1

# What holds for every token that does not say otherwise.
defaults:
  workspace: acme
  warn-days: 30 # warn when fewer days are left
  fail-days: 7 # fail when fewer days are left

tokens:
  - name: release-bot
    token-env: RELEASE_BOT_TOKEN # the environment variable that holds the secret
    email: release-bot@acme.example # API tokens only: the Atlassian account that owns it
    repository: web # as slug or workspace/slug
    scopes:
      - read:repository:bitbucket
      - write:pullrequest:bitbucket
    # operations: # in place of scopes: the REST calls that the job makes
    #   - POST /repositories/{workspace}/{repo_slug}/pullrequests
    git: push # none, clone or push
    expires-on: 2027-03-01 # as the token page showed it; Bitbucket tells it to nobody else
    owner: release team
    purpose: tags releases and opens the changelog pull request
    rotate: https://wiki.acme.example/rotate-release-bot # an address or a sentence

  # An access token needs no e-mail. One that only clones:
  # - name: deploy-key
  #   token-env: DEPLOY_TOKEN
  #   repository: infrastructure
  #   git: clone
  #   expires-on: 2027-06-30
`;

/** `token-preflight init`: writes the first inventory, never over another file, and says what to do next. */
export async function init({ operands, flags, faults }: Arguments): Promise<Reading> {
  const [path = usualPath, ...more] = operands;
  const wrong: readonly OptionFault[] = [
    ...faults,
    ...Object.keys(flags).map((name) => ({ option: `--${name}`, problem: 'has no meaning with init.' })),
    ...(path === '' || more.length > 0 ? [{ option: 'init', problem: 'takes one path.' }] : []),
  ];
  if (wrong.length > 0) return { raw: {}, faults: wrong, context: {} };
  const outcome = await writeNewText(path, firstInventory);
  const shown = redactTokenLike(path);
  // As one argument of the commands that the reader may copy.
  const argument = /\s/.test(shown) ? `"${shown}"` : shown;
  if (outcome === 'there') {
    const print = `error: ${shown} is there already and was left alone. Name another file: token-preflight init <path>`;
    return { print, exitCode: 2 };
  }
  if (outcome === 'failed') return { print: `error: ${shown} could not be written.`, exitCode: 2 };
  return {
    print: [
      `Wrote ${shown}, an inventory with one example. What to do next:`,
      '',
      '1. Put your tokens in its place: what each needs, whose it is, and its last day.',
      '2. Put each secret into the environment variable that its "token-env" names.',
      `3. See what would be asked, and ask nothing: token-preflight --inventory ${argument} --plan`,
      `4. Check the tokens: token-preflight --inventory ${argument}`,
    ].join('\n'),
  };
}
