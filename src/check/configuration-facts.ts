import type { CredentialKind } from '../bitbucket/credential-kind.ts';
import type { UrlProblem } from '../bitbucket/operation-parser.ts';
import type { OptionError } from '../config/options.ts';
import type { ToolField, ToolTokenKind, ToolUse } from '../tools/tool.ts';

/** Declared tools that call an operation. */
export interface CalledBy {
  readonly requiredBy?: readonly ToolUse[];
}

/** The facts of findings about options, required scopes, operations, and tools. */
export interface ConfigurationFacts {
  /** The one finding whose facts have a text: the rules of an option are words. */
  readonly 'option-invalid': OptionError & {
    /** The item of a list that it is about, as the user wrote it. */
    readonly item?: string;
  };
  readonly 'scope-unknown': { readonly text: string; readonly nearest: readonly string[] };
  readonly 'scope-unused': {
    readonly text: string;
    readonly known: string;
    /** Whether its operations were removed. Otherwise, none ever used it, or none does anymore. */
    readonly isRemoved: boolean;
  };
  readonly 'operation-unknown': { readonly text: string; readonly nearest: readonly string[]; readonly date: string };
  readonly 'operation-deprecated': CalledBy & {
    readonly text: string;
    readonly since?: string;
    readonly until?: string;
    readonly replacement: readonly string[];
  };
  readonly 'operation-removed': CalledBy & {
    readonly text: string;
    readonly since: string;
    readonly change?: string;
    readonly replacement: readonly string[];
  };
  readonly 'operation-wrong-token-kind': CalledBy & {
    readonly text: string;
    readonly kind: CredentialKind;
    readonly listed: readonly CredentialKind[];
    /** Whether documents rule the kind out, and no request can show otherwise. */
    readonly isForbidden?: boolean;
  };
  readonly 'operation-url-wrong': {
    /** Method and address, without user and query. */
    readonly text: string;
    readonly problem: UrlProblem;
    readonly kind: CredentialKind;
    /** The operation of the catalog that is meant. */
    readonly write?: string;
  };
  readonly 'tool-unknown': {
    /** The tool or, where `tool` names one, its feature. */
    readonly text: string;
    readonly nearest: readonly string[];
    readonly tool?: string;
  };
  readonly 'tool-outdated': {
    readonly tool: string;
    readonly title: string;
    /** What was declared. */
    readonly major: number;
    /** What was measured, and the day. */
    readonly version: string;
    readonly measured: string;
  };
  readonly 'tool-rejects-kind': ToolUse & {
    readonly title: string;
    readonly kind: CredentialKind;
    /** The reason, a sentence. */
    readonly why: string;
    /** What works instead. */
    readonly use?: { readonly kind: ToolTokenKind; readonly fields: readonly ToolField[] };
  };
  readonly 'scope-not-for-kind': {
    readonly scopes: readonly string[];
    readonly kind: CredentialKind;
    /** The required scopes and operations that need them, as the user wrote them. */
    readonly texts: readonly string[];
    /** The kinds of token that can be given everything that is required. */
    readonly holders: readonly CredentialKind[];
  };
}
