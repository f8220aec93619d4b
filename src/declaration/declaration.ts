import type { Secret } from '../redaction/secret.ts';
import type { Shard } from './shard.ts';

/** A workspace, repository or project, and whether the user wrote it or the pipeline is merely in it. */
export interface Resource {
  readonly name: string;
  /** Written by the user: the token must be able to see it. Otherwise only context for choosing requests. */
  readonly declared: boolean;
}

/** What a job does with git. */
export type GitAccess = 'none' | 'clone' | 'push';

/** What the job says it needs: every option understood, defaults filled in, nothing about Bitbucket looked up yet. */
export interface Declaration {
  readonly token: Secret | undefined;
  readonly email: string | undefined;
  readonly workspace: Resource | undefined;
  /** The slug (or UUID in braces); never without a workspace. */
  readonly repository: Resource | undefined;
  readonly project: Resource | undefined;
  /** As written, one item each. */
  readonly scopes: readonly string[];
  /** As written, one item each. */
  readonly operations: readonly string[];
  /** Git access that the job needs; never without a repository. */
  readonly git: GitAccess;
  /** UTC day, `YYYY-MM-DD`. */
  readonly expiresOn: string | undefined;
  readonly warnDays: number;
  readonly failDays: number;
  readonly excessScopes: 'ignore' | 'warn' | 'fail';
  readonly timeoutSeconds: number;
  readonly plan: boolean;
  /** Base of the REST API. */
  readonly apiUrl: URL;
  /** Base of git over HTTPS. */
  readonly gitUrl: URL;
}

/** What concerns the run as a whole: where its tokens come from, and what becomes of the results. */
export interface Run {
  /** Path of the file that lists the tokens; without it there is one, in the options themselves. */
  readonly inventory: string | undefined;
  /** The only part of the inventory that is checked. */
  readonly shard: Shard | undefined;
  /** Paths of reports to make one of: then nothing is asked. */
  readonly merge: readonly string[];
  readonly onUnknown: 'fail' | 'warn';
  /** Path of the JSON report. */
  readonly report: string | undefined;
  /** Path of the JUnit XML. */
  readonly junit: string | undefined;
  /** Path of the HTML page. */
  readonly html: string | undefined;
  readonly codeInsights: boolean;
}

/** One thing wrong with one option. */
export interface OptionFault {
  /** The option by the name the user wrote, or where on the command line it stands. */
  readonly option: string;
  /** What is wrong and what is allowed, as the rest of a sentence that begins with the option's name. */
  readonly problem: string;
  /** What to do, where it is not to write the option another way. */
  readonly step?: string;
}
