import type { Credential, CredentialIssue } from '../../credential/inspect.ts';
import { createFinding, type Finding } from '../finding.ts';
import { type Requirements, scopesToSelect } from '../requirement.ts';

/** What is wrong with the token and the email, without a request. */
export function credentialFindings({ issues }: Credential, requirements: Requirements): readonly Finding[] {
  return issues.map((issue) => credentialIssueFinding(issue, requirements));
}

function credentialIssueFinding(issue: CredentialIssue, requirements: Requirements): Finding {
  switch (issue.code) {
    case 'token-invalid-characters': {
      const { characters, trimmed } = issue;
      return createFinding(issue.code, { characters, trimmed }, trimmed ? 'warn' : 'fail');
    }
    case 'app-password-removed':
      return createFinding(issue.code, { scopes: scopesToSelect(requirements, 'api-token') });
    case 'token-missing':
    case 'token-kind-unsupported':
    case 'email-ignored':
      return createFinding(issue.code, {}) as Finding;
    case 'token-unexpanded': {
      const { code, ...facts } = issue;
      return createFinding(code, facts);
    }
    case 'token-prefixed': {
      const { code, ...facts } = issue;
      return createFinding(code, facts);
    }
    case 'token-not-bare': {
      const { code, ...facts } = issue;
      return createFinding(code, facts);
    }
    case 'token-wrong-product':
      return createFinding(issue.code, { product: issue.product });
    case 'email-malformed': {
      const { code, ...facts } = issue;
      return createFinding(code, facts);
    }
  }
}
