import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { executePlan } from '../../src/check/execute.ts';
import { findOffline } from '../../src/check/findings/offline.ts';
import * as checkOperations from '../../src/check/operations.ts';
import { planRequests } from '../../src/check/plan.ts';
import { resolveRequirements } from '../../src/check/requirements.ts';
import { findToolNeeds } from '../../src/check/tools.ts';
import type { RawOptions } from '../../src/config/options.ts';
import { wrapSecrets } from '../../src/config/read-options.ts';
import { type JobContext, parseTokenConfig } from '../../src/config/token-config.ts';
import type { Client } from '../../src/http/client.ts';
import { toolTable as tools } from '../../src/tools/tools.data.ts';
import { answer } from '../bitbucket/answers.ts';
import { hostileOptions } from '../hostile-options.ts';
import { fuzzRuns, fuzzTimeout, hostileText } from '../texts.ts';
import { credentialOf, hostNames, now } from './pipeline.ts';

const say = hostNames.action;
const context = fc.record(
  { workspace: hostileText, repository: hostileText, project: hostileText },
  { requiredKeys: [] },
);

/** They become no part of an address. */
const scopes = 'read:webhook:bitbucket, read:project:bitbucket, read:user:bitbucket';

/** The requests to a server that answers each with a plain yes. What is misspelled only costs time. */
async function askedFor(raw: RawOptions, around: JobContext) {
  const given = wrapSecrets(raw, say.option).value;
  const { value: config } = parseTokenConfig(given, around, say.option);
  const credential = credentialOf(config);
  const catalog = { ...checkOperations.catalog, nearestOperations: () => [] };
  const operations = { ...checkOperations, catalog };
  const requirements = resolveRequirements(config, operations, findToolNeeds(config.tools, tools, catalog));
  const { apiUrl, gitUrl } = config;
  const asked: { readonly url: URL; readonly authorization: string | undefined }[] = [];
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
  const plan = planRequests(config, requirements, credential);
  const context = { config, requirements, operations, credential, now };
  await executePlan(plan, context, client);
  const isStopped = config.plan || findOffline(context).some(({ severity }) => severity === 'fail');
  return { asked, plan, isStopped, bases: [apiUrl, gitUrl].map(({ href }) => href.replace(/\/$/, '')) };
}

/** The names in a path as a server reads them, also one that decodes first and looks for slashes then. */
function namesIn(path: string): readonly string[] {
  return path
    .split('/')
    .slice(1)
    .flatMap((segment) => decodeURIComponent(segment).split(/[/\\]/));
}

const query =
  /^(?:fields=[a-z_,]+|pagelen=1&fields=size|service=git-(?:upload|receive)-pack|q=[\w.~%!*()'-]+&pagelen=1&fields=[a-z_.,]+)$/;
const header = /^(?:Basic|Bearer) [\x21-\x7e]+$/;

/** What is wrong with what was requested, one sentence each. */
function wrongIn({ asked, plan, isStopped, bases }: Awaited<ReturnType<typeof askedFor>>): readonly string[] {
  const { identity, probes, git = identity } = plan;
  // Nothing in it means anything else than what is written: what is written is what is sent.
  const written = new Map(
    [identity, ...probes, git].flatMap(({ request: { path } }) =>
      bases.map((base) => [`${base}${path}`, path] as const),
    ),
  );
  return asked.flatMap(({ url, authorization }) => {
    const [path = '', search = '', ...rest] = written.get(url.href)?.split('?') ?? [];
    const isLoopback = /^(?:127\.|localhost$|\[::1\]$)/.test(url.hostname);
    return [
      ...(query.test(search) ? [] : [`${url.href} is not as it was planned`]),
      ...(namesIn(path).some((name) => /^\.{0,2}$|\p{Cc}/u.test(name)) ? [`${path} climbs`] : []),
      ...([url.username, url.password, url.hash, ...rest].join('') === '' ? [] : [`${url.href} holds more`]),
      ...(isLoopback || url.protocol === 'https:' ? [] : [`${url.href} is open to everybody`]),
      ...(isStopped || authorization === undefined || header.test(authorization) ? [] : ['a header that is none']),
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
      fuzzRuns,
    );
    expect(total).toBeGreaterThan(runs / 2);
  },
  fuzzTimeout,
);
