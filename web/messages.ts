import type { FindingCode, FindingOf } from '../src/check/finding.ts';
import { severities } from '../src/check/finding.ts';
import { accountMessages } from '../src/messages/account.ts';
import { authenticationMessages } from '../src/messages/authentication.ts';
import { connectivityMessages } from '../src/messages/connectivity.ts';
import { gitMessages } from '../src/messages/git.ts';
import { type HostNames, jobNames } from '../src/messages/host-names.ts';
import type { Message } from '../src/messages/message.ts';
import { operationMessages } from '../src/messages/operation.ts';
import { resourceMessages } from '../src/messages/resource.ts';
import { scopeMessages } from '../src/messages/scope.ts';
import { reference } from '../src/report/reference.ts';
import type { FindingRecord } from '../src/report/schema.ts';

/** The words of the findings that a text can show; a check has more. */
const pageMessages: { readonly [Code in FindingCode]?: Message<Code> } = {
  ...operationMessages,
  ...accountMessages,
  ...authenticationMessages,
  ...scopeMessages,
  ...resourceMessages,
  ...gitMessages,
  ...connectivityMessages,
};

/** Where a finding has an entry in the reference. */
export function helpOf(code: string): string {
  return `${reference}#${code}`;
}

/** Puts a finding into words. */
export function renderPageFinding({ code, severity, facts }: FindingOf<FindingCode>, names: HostNames): FindingRecord {
  const words = pageWords(code, facts, names);
  return { code, severity, ...words, help: helpOf(code), next: [] };
}

function pageWords<Code extends FindingCode>(code: Code, facts: FindingOf<Code>['facts'], names: HostNames) {
  return pageMessages[code]?.words(facts, names) ?? { title: code, cause: code, remedy: [helpOf(code)] };
}

/** A finding as the page shows it for a link, by its example; nothing where the page doesn't have its words. */
export function pageExample(code: string): FindingRecord | undefined {
  return isCode(code) ? exampleFor(code) : undefined;
}

function exampleFor<Code extends FindingCode>(code: Code): FindingRecord | undefined {
  const message = pageMessages[code];
  if (message === undefined) return undefined;
  const words = message.words(message.example, jobNames);
  return { code, severity: severities[code], ...words, help: helpOf(code), next: [] };
}

function isCode(text: string): text is FindingCode {
  return Object.hasOwn(pageMessages, text);
}
