import { prepareCheck } from '../check/check-token.ts';
import type { CheckContext } from '../check/context.ts';
import type { OptionValues } from '../config/options.ts';
import { parseTokenConfig } from '../config/token-config.ts';
import { createOptionRedactor, redactOptions } from '../redaction/options.ts';
import type { CommandContext } from './invocation.ts';

/**
 * Looks up what operations, tools, and Git access require, without a token and without a request.
 * @param declared as the user wrote it: what looks like a token is redacted
 */
export async function lookUp(
  declared: Pick<OptionValues, 'operations' | 'tools' | 'git'>,
  { host, now }: Pick<CommandContext, 'host' | 'now'>,
): Promise<CheckContext> {
  // Any repository: the scopes of Git access don't depend on it.
  const place = declared.git === undefined ? {} : { repository: 'workspace/repository' };
  const values = redactOptions({ ...declared, ...place }, createOptionRedactor([]));
  const { value } = parseTokenConfig(values, {}, host.names.option);
  return prepareCheck(value, now);
}
