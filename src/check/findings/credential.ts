import type { Flaw, Inspection } from '../../credential/inspect.ts';
import { createFinding, type Finding } from '../finding.ts';
import { type Requirements, requiredScopes } from '../requirements.ts';

/** What is wrong with the token and the email, without a request. */
export function credentialFindings({ flaws }: Inspection, requirements: Requirements): readonly Finding[] {
  return flaws.map((flaw) => flawFinding(flaw, requirements));
}

function flawFinding(flaw: Flaw, requirements: Requirements): Finding {
  switch (flaw.code) {
    case 'token-invalid-characters': {
      const { strays, trimmed } = flaw;
      return createFinding(flaw.code, { strays, trimmed }, trimmed ? 'warn' : 'fail');
    }
    case 'app-password-removed':
      return createFinding(flaw.code, { scopes: requiredScopes(requirements, 'granular') });
    case 'token-missing':
    case 'email-ignored':
      return createFinding(flaw.code, {}) as Finding;
    case 'token-unexpanded':
      return createFinding(flaw.code, { form: flaw.form });
    case 'token-prefixed':
      return createFinding(flaw.code, { prefix: flaw.prefix });
    case 'token-not-bare':
      return createFinding(flaw.code, { is: flaw.is, takesEmail: flaw.takesEmail });
    case 'token-wrong-product':
      return createFinding(flaw.code, { product: flaw.product });
    case 'email-malformed':
      return createFinding(flaw.code, { is: flaw.is });
  }
}
