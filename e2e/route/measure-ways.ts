import { join } from 'node:path';
import { basis, emptyHome } from './bench.ts';
import { cases } from './cases.ts';
import type { Cell } from './cell.ts';
import { common, expectedWay, measuredWay, titleOf } from './judge.ts';
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
      yield {
        group: one.group,
        title: titleOf(one),
        program,
        expected: expectedWay(program, one),
        measured: measuredWay(world.drain(), one),
        ...(error && { error }),
      };
    }
  }
}
