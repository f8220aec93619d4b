import type { OptionError, OptionName } from '../config/options.ts';
import { inspectCredential, takesNoEmail } from '../credential/inspect.ts';
import type { Secret } from '../redaction/secret.ts';
import type { CheckContext } from './context.ts';
import type { Finding } from './finding.ts';
import { credentialFindings } from './findings/credential.ts';

/**
 * Adds the token in use today to a check: it has the same requirements, without what was declared about the new one alone. Outer
 * spaces don't make it another token. Pure.
 * @param token the one in use today
 */
export function withCurrentToken(context: CheckContext, token: Secret): CheckContext {
  const { config, requirements, now, credential } = context;
  const { currentToken: __, currentEmail, expiresAt: _, ...common } = config;
  const { kind } = inspectCredential(token, undefined);
  const email = currentEmail ?? (takesNoEmail(kind) ? undefined : config.email);
  const current: CheckContext = {
    config: { ...common, token, email, expiresOn: undefined },
    requirements,
    credential: inspectCredential(token, email),
    now,
  };
  const secret = credential.token.reveal();
  return { ...context, current, isCurrent: secret !== '' && current.credential.token.reveal() === secret };
}

/**
 * What makes the token in use today unusable for a comparison, as seen without a request. An app password is none of it: it is
 * a token that was removed.
 * @param nameOf the option's name as the user writes it
 */
export function currentTokenErrors(
  context: CheckContext,
  nameOf: (option: OptionName) => string,
): readonly OptionError[] {
  const { current, config } = context;
  if (current === undefined) return config.currentEmail === undefined ? [] : [lonelyEmail(nameOf)];
  if (context.isCurrent) return [];
  const codes = failingCodes(current).filter((code) => code !== 'app-password-removed');
  // An email of both tokens that is wrong for the new one is reported there.
  const isShared = config.currentEmail === undefined;
  const own = isShared && failingCodes(context).includes('email-malformed') ? ['email-malformed'] : [];
  return codes.filter((code) => !own.includes(code)).map((code) => currentTokenError(code, isShared, nameOf));
}

function lonelyEmail(nameOf: (option: OptionName) => string): OptionError {
  const problem = `is of no use without ${nameOf('current-token')}.`;
  return { option: nameOf('current-email'), problem, step: 'Set the token in use today, too, or remove the email.' };
}

function failingCodes({ credential, requirements }: Pick<CheckContext, 'credential' | 'requirements'>) {
  return credentialFindings(credential, requirements).flatMap(({ severity, code }) =>
    severity === 'fail' ? [code] : [],
  );
}

function currentTokenError(
  code: Finding['code'],
  isEmailShared: boolean,
  nameOf: (option: OptionName) => string,
): OptionError {
  if (code === 'email-missing' || code === 'email-malformed') {
    const problem = 'must be the email address of the Atlassian account that owns the current token.';
    return { option: nameOf(isEmailShared && code === 'email-malformed' ? 'email' : 'current-email'), problem };
  }
  const option = nameOf('current-token');
  if (code === 'token-missing') {
    const problem = 'is empty. Most likely, the secret or variable that it comes from is not set.';
    return { option, problem, step: 'Set it to the token in use today. If there is none yet, set it to none.' };
  }
  const problem =
    code === 'token-unexpanded'
      ? 'contains a variable that was not expanded.'
      : 'must be a Bitbucket Cloud token and nothing else, without a username or other text around it.';
  return { option, problem, step: 'Store the token in use today by itself, or remove it.' };
}
