import { createFinding, type Finding, type FindingCode, type FindingOf } from '../check/finding.ts';
import { accountMessages } from './account.ts';
import { authenticationMessages } from './authentication.ts';
import { configurationMessages } from './configuration.ts';
import { connectivityMessages } from './connectivity.ts';
import { credentialMessages } from './credential.ts';
import { expiryMessages } from './expiry.ts';
import { gitMessages } from './git.ts';
import type { HostNames } from './host-names.ts';
import type { Message, Words } from './message.ts';
import { operationMessages } from './operation.ts';
import { organizationMessages } from './organization.ts';
import { unreadListWords } from './organization-list.ts';
import { resourceMessages } from './resource.ts';
import { rotationMessages } from './rotation.ts';
import { routeMessages } from './route.ts';
import { scopeMessages } from './scope.ts';
import { toolMessages } from './tools.ts';

const declarationMessages = { ...configurationMessages, ...operationMessages, ...toolMessages };
const secretMessages = { ...credentialMessages, ...accountMessages };
const tokenMessages = { ...authenticationMessages, ...scopeMessages, ...resourceMessages, ...expiryMessages };

/** The messages by what they are about, in the order of the reference. */
export const messageGroups = [
  { name: 'configuration', title: 'Configuration', messages: declarationMessages },
  { name: 'credential', title: 'Secret', messages: secretMessages },
  { name: 'token', title: 'Token', messages: tokenMessages },
  { name: 'rotation', title: 'Rotation', messages: rotationMessages },
  { name: 'organization', title: 'Organization', messages: organizationMessages },
  { name: 'git', title: 'Git', messages: gitMessages },
  { name: 'route', title: 'Route', messages: routeMessages },
  { name: 'connectivity', title: 'Connectivity', messages: connectivityMessages },
] as const;

/** The words of every finding. */
export const messages: { readonly [Code in FindingCode]: Message<Code> } = {
  ...declarationMessages,
  ...secretMessages,
  ...tokenMessages,
  ...rotationMessages,
  ...organizationMessages,
  ...gitMessages,
  ...routeMessages,
  ...connectivityMessages,
};

/** What a person reads about a finding, in the names of the host. */
export function wordsOf<Code extends FindingCode>(finding: FindingOf<Code>, names: HostNames): Words {
  const { code, facts } = finding;
  const ofList = 'isOrganization' in facts ? unreadListWords(finding as Finding, names) : undefined;
  return ofList ?? messages[code].words(facts, names);
}

/** A finding of a code, to show its words by. */
export function exampleOf<Code extends FindingCode>(code: Code): FindingOf<Code> {
  return createFinding(code, messages[code].example);
}

/** Whether a text is the code of a finding. */
export function isFindingCode(text: string): text is FindingCode {
  return Object.hasOwn(messages, text);
}
