import { join } from 'node:path';
import { createClient } from '../../src/http/client.ts';
import { createConnections } from '../../src/http/connections.ts';
import { ownRoutes } from '../../src/route/own-route.ts';
import { basis, emptyHome } from './bench.ts';
import { type Case, cases } from './cases.ts';
import type { Cell } from './cell.ts';
import { common, expectedWay, measuredWay, type Traveler, titleOf } from './judge.ts';
import { programs, type Runner } from './programs.ts';
import type { World } from './world.ts';

/** The way of every program in every environment of `cases`, of which `index` of `count` is measured here. */
export async function* measureWays(
  made: string,
  world: World,
  runner: Runner,
  [index, count]: readonly [number, number],
): AsyncGenerator<Cell> {
  const ca = join(made, 'ca.pem');
  const trust = { NODE_EXTRA_CA_CERTS: ca, REQUESTS_CA_BUNDLE: ca, E2E_CA: ca };
  const home = emptyHome(made);
  for (const [at, one] of cases.entries()) {
    if (at % count !== index) continue;
    for (const program of programs) {
      // It reads no variable at all; once for each is enough.
      if (program.startsWith('node20') && one.group !== 'Variables') continue;
      const url = program === 'git' ? one.url : `${one.url}info/refs`;
      const { error } = await runner.run(program, {
        url,
        env: { ...basis, HOME: home, ...trust, ...common, ...one.env },
      });
      yield { ...cellOf(program, one, world), ...(error && { error }) };
    }
    await requestItself(one);
    yield cellOf('this check', one, world);
  }
}

function cellOf(program: Traveler, one: Case, world: World): Cell {
  const [expected, measured] = [expectedWay(program, one), measuredWay(world.drain(), one)];
  return { group: one.group, title: titleOf(one), program, expected, measured };
}

/** Sends a request with the client of this check, as it would in an environment. */
async function requestItself({ url, env }: Case): Promise<void> {
  const { origin } = new URL(url);
  const connections = createConnections(ownRoutes([new URL(url)], { ...common, ...env }));
  // Without a retry: the delay doesn't fit into the budget.
  const options = { origins: [origin], budgetMs: 8000, userAgent: 'token-preflight/e2e', retryDelayMs: () => 60_000 };
  const client = createClient({ ...options, connections });
  await client.get(new URL(url), 'Bearer e2e');
  client.close();
  connections.close();
}
