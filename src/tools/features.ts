import type { Tool, ToolFeature, ToolOperation, ToolOutcome, ToolSetting, ToolTokenKind } from './tool.ts';

/** Kinds of token that tools are measured with. */
export const toolTokenKinds = ['api-token', 'access-token'] as const satisfies readonly ToolTokenKind[];

/** The operations that a feature always calls. */
export function requiredOperations({ operations }: ToolFeature): readonly string[] {
  return operations.filter(({ need }) => need === 'required').map(({ operation }) => operation);
}

/** The operations that a feature calls only sometimes, or works without. */
export function otherOperations({ operations }: ToolFeature): readonly ToolOperation[] {
  return operations.filter(({ need }) => need !== 'required');
}

/** Something that a feature does although it was refused: it ends with exit code 0, and the work isn't done. */
interface SilentFailure extends Pick<ToolOutcome, 'message'> {
  /** The operation, or `git push`. */
  readonly what: string;
}

/** What fails silently in a feature. */
export function silentFailures({ git, gitRefused, operations }: ToolFeature): readonly SilentFailure[] {
  const all = [
    { what: `git ${git}`, refused: gitRefused },
    ...operations.map((each) => ({ ...each, what: each.operation })),
  ];
  return all.flatMap(({ what, refused }) =>
    refused?.effect === 'silent' ? [{ what, ...(refused.message !== undefined && { message: refused.message }) }] : [],
  );
}

/** The settings for one kind of token: those that work, the recommended one first, and those that don't. */
export function settingsFor(
  { settings }: Tool,
  kind: ToolTokenKind,
): { readonly working: readonly ToolSetting[]; readonly failing: readonly ToolSetting[] } {
  const own = settings.filter((setting) => setting.kind === kind);
  return { working: own.filter(({ works }) => works), failing: own.filter(({ works }) => !works) };
}
