import type { FaultKind } from '../../sandbox/faults.ts';
import type { FindingCode } from '../../src/check/finding.ts';

/** Where in a run a fault strikes: the first request, one of those that follow side by side, git, or every request. */
export type Stage = 'recognition' | 'endpoint' | 'git' | 'all';

/** What must come of a run with a token that can do everything declared. */
export interface Ending {
  readonly verdict: 'pass' | 'unknown';
  /** The findings of an `unknown` run, each of that severity. */
  readonly codes: readonly FindingCode[];
  /** A finding that the run may have, too. */
  readonly maybe?: FindingCode;
  /** Why a run passes although the fault lasts. */
  readonly why?: string;
  /** Requests sent, where it is not what follows from stage and tries; the least and the most where that is chance. */
  readonly requests?: number | readonly [number, number];
}

/** How nginx answers at an address: with a good certificate, with one that is not, or otherwise than asked. */
export type Door =
  | 'good'
  | 'short-lived'
  | 'expired'
  | 'other-name'
  | 'unknown-issuer'
  | 'old-tls'
  | 'no-tls'
  | 'unlisted';

/** A program that runs next to the check. */
export type Part = 'dnsmasq' | 'tinyproxy' | 'squid' | 'mitmproxy';

/** What the real parts do to the one host that is struck. */
export interface Surroundings {
  /** The endpoint of the struck host; `unlisted` is in no hosts file. The other host has a good one. */
  readonly door?: Door;
  readonly parts?: readonly Part[];
  /** More lines for resolv.conf. */
  readonly resolver?: readonly string[];
  /**
   * Rules for iptables.
   * @param to matches packets to the struck host
   * @param first matches the first packet of its kind alone, where the fault is to strike once
   */
  readonly kernel?: (to: string, first: string) => readonly string[];
  /** Environment of the check. */
  readonly env?: Readonly<Record<string, string>>;
}

/** One row: a fault, who makes it, and what must come of it at each stage where it can be made. */
export interface Fault {
  readonly name: string;
  /** The part that makes it. */
  readonly by: string;
  /** What the sandbox answers; `direct` without nginx, which would fix or change it. */
  readonly answer?: { readonly kind: FaultKind; readonly direct?: true };
  readonly world?: Surroundings;
  readonly stages: Readonly<Partial<Record<Stage, Ending>>>;
  /** How often the struck request is sent when the fault lasts; 1 unless given. */
  readonly tries?: number;
  /** Also played so that it strikes once and is over: then the run passes. */
  readonly heals?: true;
  /** What it may take beyond its budget before Node 22.15, which can't end while a thread waits. */
  readonly heldSeconds?: number;
  /** Budget of the run in seconds; enough for all tries unless given. */
  readonly seconds?: number;
}

/** An `unknown` run with its findings. */
export function unknown(...codes: readonly [FindingCode, ...FindingCode[]]): Ending {
  return { verdict: 'unknown', codes };
}

/** A run that passes although the fault lasts. */
export function pass(why: string): Ending {
  return { verdict: 'pass', codes: [], why };
}

/** The same at each stage. */
export function everywhere(ending: Ending): Fault['stages'] {
  return { recognition: ending, endpoint: ending, git: ending };
}

/** The same for what strikes a host as a whole: that of the API or that of git. */
export function eitherHost(ending: Ending): Fault['stages'] {
  return { recognition: ending, git: ending };
}
