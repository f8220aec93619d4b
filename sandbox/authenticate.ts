import {
  type Answer,
  appPasswordRemoved,
  basicRefused,
  emailUnregistered,
  loginFailed,
  noScopes,
  notAPair,
  tokenInvalid,
} from './answers.ts';
import type { BehaviorFlags } from './behavior-flags.ts';
import { type Account, accounts } from './fixtures.ts';
import { fleetSamples } from './fleet.ts';
import { permissionSamples } from './permission-samples.ts';
import { renewed } from './rotation-samples.ts';
import { type Sample, samples } from './samples.ts';

/** What an Authorization header is made of. `other`: no scheme, or one that Bitbucket does not know. */
type Presented =
  | { readonly scheme: 'none' }
  | { readonly scheme: 'other'; readonly word?: string }
  | { readonly scheme: 'Bearer'; readonly secret: string }
  | { readonly scheme: 'Basic'; readonly user?: string; readonly secret?: string };

/** Who the server takes the caller for, or its refusal. */
export type Caller =
  | { readonly who: 'anonymous' }
  | { readonly who: 'known'; readonly sample: Sample }
  | { readonly who: 'refused'; readonly answer: Answer };

/** Takes an Authorization header apart. */
export function present(header: string | undefined): Presented {
  if (header === undefined || header === '') return { scheme: 'none' };
  const [, scheme = '', value = ''] = /^(\S+)\s+(.+)$/.exec(header) ?? [];
  if (scheme.toLowerCase() === 'bearer') return { scheme: 'Bearer', secret: value };
  if (scheme.toLowerCase() !== 'basic') return scheme === '' ? { scheme: 'other' } : { scheme: 'other', word: scheme };
  const pair = Buffer.from(value, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  if (colon < 0) return { scheme: 'Basic' };
  return { scheme: 'Basic', user: pair.slice(0, colon), secret: pair.slice(colon + 1) };
}

/** Decides who is calling. */
export function authenticate(presented: Presented, flags: BehaviorFlags): Caller {
  switch (presented.scheme) {
    case 'none':
      return { who: 'anonymous' };
    case 'other':
      // A token without a scheme is anonymous: https://community.atlassian.com/forums/Bitbucket-questions/Does-Bitbucket-Cloud-SCM-support-using-an-api-token-in-the/qaq-p/3136695
      // For a scheme of another name nothing is recorded; the sandbox refuses it.
      return presented.word === undefined ? { who: 'anonymous' } : { who: 'refused', answer: basicRefused };
    case 'Bearer':
      return byBearer(presented.secret, flags);
    case 'Basic':
      if (presented.user === undefined || presented.secret === undefined) return { who: 'refused', answer: notAPair };
      return byBasic(presented.user, presented.secret, flags);
  }
}

function byBearer(secret: string, flags: BehaviorFlags): Caller {
  const sample = recognise(secret);
  if (sample?.state !== 'alive') return { who: 'refused', answer: tokenInvalid };
  // API tokens as Bearer since 2026-08-18: https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens ,
  // mgcrea/bitbucket-cli (src/auth/api-token.ts); before: constructorfabric/insight#1887
  if (sample.kind === 'api-token' && !flags.bearerForApiTokens) return { who: 'refused', answer: tokenInvalid };
  return { who: 'known', sample };
}

function byBasic(user: string, secret: string, flags: BehaviorFlags): Caller {
  const refused: Caller = { who: 'refused', answer: basicRefusal(flags) };
  const sample = recognise(secret);
  if (sample?.kind === 'app-password') return { who: 'refused', answer: appPasswordRemoved };
  // Access and OAuth tokens are for Bearer alone: apache/devlake#8700, avivsinai/bitbucket-cli#293
  if (sample?.kind !== 'api-token') return refused;
  // The Atlassian email and nothing else, in any letter case:
  // https://support.atlassian.com/bitbucket-cloud/kb/getting-401-http-error-while-authenticating-to-bitbucket-cloud-rest-apis
  if (user.toLowerCase() !== sample.email?.toLowerCase()) {
    const isNamed = flags.unregisteredEmail === 'named' && !isRegistered(user);
    return isNamed ? { who: 'refused', answer: emailUnregistered } : refused;
  }
  if (sample.state === 'unscoped') return { who: 'refused', answer: unscopedRefusal(flags) };
  return sample.state === 'alive' ? { who: 'known', sample } : refused;
}

function isRegistered(user: string): boolean {
  return Object.values<Account>(accounts).some(({ email }) => email.toLowerCase() === user.toLowerCase());
}

function basicRefusal(flags: BehaviorFlags): Answer {
  return { empty: basicRefused, text: loginFailed, json: tokenInvalid }[flags.basicRefusal];
}

function unscopedRefusal(flags: BehaviorFlags): Answer {
  if (flags.unscopedText === 'generic') return tokenInvalid;
  return flags.unscopedText ? noScopes : basicRefusal(flags);
}

const issued: ReadonlyMap<string, Sample> = new Map(
  [...Object.values<Sample>(samples), ...permissionSamples, ...fleetSamples, renewed]
    .filter(({ state }) => state !== 'unknown')
    .map((sample) => [sample.token, sample]),
);

/** The sample that a secret belongs to; one that the server never heard of is none. */
export function recognise(secret: string): Sample | undefined {
  return issued.get(secret);
}
