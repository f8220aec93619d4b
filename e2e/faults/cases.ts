import type { FaultRule } from '../../sandbox/faults.ts';
import { answerFaults } from './answers.ts';
import type { Ending, Fault, Stage } from './fault.ts';
import { worldFaults } from './world.ts';

/** A fault at one stage, and what must come of the run. */
export interface Case {
  /** Its place in the table. */
  readonly id: number;
  readonly title: string;
  readonly fault: Fault;
  readonly stage: Stage;
  /** Strikes the first time only. */
  readonly once: boolean;
  readonly seconds: number;
  readonly expected: Omit<Ending, 'why' | 'requests'> & { readonly requests: NonNullable<Ending['requests']> };
}

/** Everything declared is granted to the sample `api-full`: without a fault the run passes with five requests. */
export const declared = {
  repository: 'acme/web',
  scopes: 'read:repository:bitbucket,read:pullrequest:bitbucket,read:webhook:bitbucket',
  git: 'push',
} as const;

/** Requests of the API that follow the first one, and those to git: without a login and with it. */
const followers = 2;
const ofGit = 2;

const matches: Readonly<Record<Stage, RegExp>> = {
  recognition: /\/repositories\/acme\/web\?/,
  endpoint: /\/pullrequests\?/,
  git: /\/info\/refs\?/,
  all: /./,
};

export const stages = Object.keys(matches) as readonly Stage[];

/** Every row at every stage that it has, and those that heal once more. */
export const cases: readonly Case[] = [...answerFaults, ...worldFaults]
  .flatMap((fault) =>
    stages.flatMap((stage) => {
      const ending = fault.stages[stage];
      if (ending === undefined) return [];
      // Where only one of the two requests to git is repeated, it is chance which one the fault strikes.
      const isChance = stage === 'git' && ending.requests !== undefined;
      return [caseOf(fault, stage, ending), ...(fault.heals && !isChance ? [healed(fault, stage)] : [])];
    }),
  )
  .map((one, id) => ({ ...one, id }));

/** The rule for the sandbox, where it is the sandbox that makes the fault. */
export function ruleOf({ fault, stage, once }: Case): FaultRule | undefined {
  return fault.answer && { kind: fault.answer.kind, match: matches[stage], ...(once && { times: 1 }) };
}

function caseOf(fault: Fault, stage: Stage, { verdict, codes, maybe, requests }: Ending): Omit<Case, 'id'> {
  const { tries = 1 } = fault;
  // Where the first request fails, only git is requested besides.
  const others = stage !== 'recognition' || verdict === 'pass' ? followers + ofGit : ofGit;
  const sent = stage === 'git' ? 1 + followers + ofGit * tries : others + tries;
  return {
    title: `${fault.name}, ${stage}`,
    fault,
    stage,
    once: false,
    seconds: fault.seconds ?? 6,
    expected: { verdict, codes, ...(maybe !== undefined && { maybe }), requests: requests ?? sent },
  };
}

function healed(fault: Fault, stage: Stage): Omit<Case, 'id'> {
  // A connection is opened ahead of its request: if it takes the blow before that, nothing has to be requested again.
  const isAhead = stage !== 'endpoint' && fault.world?.kernel !== undefined;
  const all = 1 + followers + ofGit;
  const requests = isAhead ? ([all, all + 1] as const) : all + 1;
  const lasting = caseOf(fault, stage, { verdict: 'pass', codes: [], requests });
  return { ...lasting, title: `${lasting.title}, once`, once: true };
}
