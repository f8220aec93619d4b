import { expect, test } from '@jest/globals';
import { gitUsernames } from '../../src/bitbucket/authorization.ts';
import type { RawOptions } from '../../src/declaration/options.ts';
import { finderFor } from '../../src/diagnosis/finding.ts';
import { findings } from '../../src/diagnosis/findings.ts';
import { diagnoseOffline } from '../../src/diagnosis/offline.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { secretVariants } from '../../src/redaction/variants.ts';
import { apiPrefix, apiToken, longBody, token } from '../credential/tokens.ts';
import { declare, email, now, requirementsIn, secretOf, speeches } from '../evidence/cases.ts';

/** A body without repetition: every eight characters of it are its own. */
const body = Array.from({ length: 40 }, (_, index) => `${index}xQ`)
  .join('-')
  .slice(0, longBody.length);
const secret = token(apiPrefix, body);

test.each<[string, RawOptions]>([
  ['among the scopes', { scopes: secret }],
  ['as an operation', { operations: `GET /${secret}` }],
  ['in an operation of a known shape', { operations: `GET /repositories/acme/web/commits/${secret}/nonsense` }],
  ['in the address of an operation', { operations: `GET https://x-token-auth:${secret}@api.bitbucket.org/2.0/user` }],
])('a secret that stands %s is in no finding once it is redacted, not even in part', (_, raw) => {
  const declaration = declare({ token: secret, ...raw });
  const redact = createRedactor(secretVariants(new Secret(secret), [email, ...gitUsernames]));
  const found = diagnoseOffline({
    declaration,
    requirements: requirementsIn(declaration),
    secret: secretOf(declaration),
    now,
    find: finderFor(findings, speeches.terminal),
  });
  expect(found.length).toBeGreaterThan(0);
  const shown = JSON.stringify(found, (_key, value: unknown) => (typeof value === 'string' ? redact(value) : value));
  for (let at = apiPrefix.length; at + 12 <= secret.length; at += 1) {
    expect(shown.includes(secret.slice(at, at + 12))).toBe(false);
  }
});

test('what the server quotes of the request comes back redacted', () => {
  const finding = finderFor(findings, speeches.action)('access-denied', {
    requests: ['GET /2.0/user'],
    kind: 'api-token',
    resource: 'user',
    message: `Refused for ${'x'.repeat(60)} with the credential ${apiToken}`,
  });
  const redact = createRedactor(secretVariants(new Secret(apiToken), [email, ...gitUsernames]));
  expect(redact(finding.cause)).not.toContain(apiToken.slice(apiPrefix.length, apiPrefix.length + 12));
});
