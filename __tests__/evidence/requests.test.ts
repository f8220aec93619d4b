import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as catalogue from '../../src/bitbucket/operations.ts';
import { wrapToken } from '../../src/config/read-options.ts';
import { parseTokenConfig } from '../../src/config/token-config.ts';
import { finderFor } from '../../src/diagnosis/finding.ts';
import { diagnoseOffline } from '../../src/diagnosis/offline.ts';
import { offlineFindings } from '../../src/diagnosis/offline-findings.ts';
import { gather } from '../../src/evidence/gather.ts';
import { planRequests } from '../../src/evidence/plan.ts';
import { requirementsOf } from '../../src/evidence/requirements.ts';
import type { Client } from '../../src/http/client.ts';
import { answer } from '../bitbucket/answers.ts';
import { hostileOptions } from '../hostile-options.ts';
import { enough, hostileText, patienceMs } from '../texts.ts';
import { now, secretOf, speeches } from './cases.ts';

const say = speeches.action;
const context = fc.record(
  { workspace: hostileText, repository: hostileText, project: hostileText },
  { requiredKeys: [] },
);

/** They become no part of an address. */
const scopes = 'read:webhook:bitbucket, read:project:bitbucket, read:user:bitbucket';

/** What the door is asked for, where every question is answered by a plain yes. What is misspelt only costs time. */
async function askedFor(raw: Parameters<typeof wrapToken>[0], around: Parameters<typeof parseTokenConfig>[1]) {
  const { value: declaration } = parseTokenConfig(wrapToken(raw, say.option).value, around, say.option);
  const secret = secretOf(declaration);
  const requirements = requirementsOf(declaration, { ...catalogue, nearestOperations: () => [] });
  const { apiUrl, gitUrl } = declaration;
  const asked: { readonly url: URL; readonly authorization: string }[] = [];
  const client: Client = {
    async get(url, authorization) {
      asked.push({ url, authorization });
      return answer(200, { is_private: true });
    },
    connect: () => undefined,
    budgetMs: 10_000,
    sent: () => asked.length,
    close: () => undefined,
  };
  const plan = planRequests(declaration, requirements, secret);
  await gather(plan, { requirements, secret, apiUrl, gitUrl }, client);
  const known = { declaration, requirements, secret, now, find: finderFor(offlineFindings, say), isListed: false };
  const isStopped = diagnoseOffline(known).some(({ severity }) => severity === 'fail');
  return { asked, plan, isStopped, bases: [apiUrl, gitUrl].map(({ href }) => href.replace(/\/$/, '')) };
}

/** The names in a path as a server reads them, also one that decodes first and looks for slashes then. */
function namesIn(path: string): readonly string[] {
  return path
    .split('/')
    .slice(1)
    .flatMap((segment) => decodeURIComponent(segment).split(/[/\\]/));
}

const query = /^(?:fields=[a-z_,]+|pagelen=1&fields=size|service=git-(?:upload|receive)-pack)$/;
const header = /^(?:Basic|Bearer) [\x21-\x7e]+$/;

/** What is wrong with what was asked, one sentence each. */
function wrongIn({ asked, plan, isStopped, bases }: Awaited<ReturnType<typeof askedFor>>): readonly string[] {
  const { recognition, probes, git = recognition } = plan;
  // Nothing in it means anything else than it says: what is written is what is sent.
  const written = new Map(
    [recognition, ...probes, git].flatMap(({ path }) => bases.map((base) => [`${base}${path}`, path] as const)),
  );
  return asked.flatMap(({ url, authorization }) => {
    const [path = '', search = '', ...rest] = written.get(url.href)?.split('?') ?? [];
    const isLoopback = /^(?:127\.|localhost$|\[::1\]$)/.test(url.hostname);
    return [
      ...(query.test(search) ? [] : [`${url.href} is not as it was planned`]),
      ...(namesIn(path).some((name) => /^\.{0,2}$|\p{Cc}/u.test(name)) ? [`${path} climbs`] : []),
      ...([url.username, url.password, url.hash, ...rest].join('') === '' ? [] : [`${url.href} holds more`]),
      ...(isLoopback || url.protocol === 'https:' ? [] : [`${url.href} is open to everybody`]),
      ...(isStopped || header.test(authorization) ? [] : ['a header that is none']),
    ];
  });
}

test(
  'whatever is declared, nothing but harmless questions goes to the two hosts, in clean headers',
  async () => {
    let [runs, total] = [0, 0];
    await fc.assert(
      fc.asyncProperty(hostileOptions, context, async (raw, around) => {
        const outcome = await askedFor({ ...raw, scopes }, around);
        expect(wrongIn(outcome)).toEqual([]);
        runs += 1;
        total += outcome.asked.length;
      }),
      enough,
    );
    expect(total).toBeGreaterThan(runs / 2);
  },
  patienceMs,
);
