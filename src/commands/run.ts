import { check } from './check.ts';
import type { CommandContext, CommandResult, Invocation } from './invocation.ts';

/** Runs a command. All but the check are parts of the bundle that only the runs load which need them. */
export async function run(invocation: Invocation, context: CommandContext): Promise<CommandResult> {
  switch (invocation.command) {
    case 'check':
      return check(invocation, context);
    case 'audit':
      return (await import('./audit.ts')).audit(invocation, context);
    case 'merge':
      return (await import('./merge.ts')).merge(invocation, context);
    case 'init':
      return (await import('./init.ts')).init(invocation);
    case 'explain':
      return (await import('./explain.ts')).explain(invocation, context.host.names, context.now);
    case 'explain-step':
      return (await import('./explain-step.ts')).explainStep(invocation, context);
    case 'scopes':
      return (await import('./scopes.ts')).scopes(invocation, context);
    case 'tools':
      return (await import('./tools.ts')).tools(invocation, context);
    case 'suggest':
      return (await import('./suggest.ts')).suggest(invocation, context);
    case 'record':
      return (await import('./record.ts')).record(invocation, context);
    case 'advise':
      return (await import('./advise.ts')).advise(invocation, context);
    case 'help':
      return (await import('./help.ts')).help(invocation);
    case 'version':
      return (await import('./version.ts')).printVersion(invocation);
  }
}
