import { parseLine, type Recording, type Run, type UserKind } from '../../e2e/tools/recording.ts';
import type { Bench, Tool as Case } from '../../e2e/tools/tool.ts';
import type {
  Tool,
  ToolFeature,
  ToolField,
  ToolOperation,
  ToolRefusal,
  ToolSetting,
  ToolTokenKind,
  ToolUser,
} from '../../src/tools/tool.ts';
import type { Described, DescribedFeature, DescribedOperation } from './described.ts';

const kinds: readonly ToolTokenKind[] = ['api-token', 'access-token'];
const isGit = (operation: string): boolean => operation.startsWith('git ');
const isRest = (operation: string): boolean => /^[A-Z]+ \//.test(operation);
const linesOf = (run: Run) => run.requests.map(parseLine);

/**
 * Makes the entry of one tool.
 *
 * @param recording what its runs showed
 * @param how the case that it was measured by
 * @param described what no run can show: titles, words, conditions
 * @param day when it was measured, `YYYY-MM-DD`
 * @throws when one names what the other lacks
 */
export function toolOf(recording: Recording, how: Case, described: Described, day: string): Tool {
  const runs = recording.runs;
  const recorded = [...new Set(runs.map(({ feature }) => feature))];
  const unknown = [
    ...recorded.filter((name) => !described.features[name]),
    ...Object.entries(described.features).flatMap(([name, { operations }]) =>
      recorded.includes(name) || operations ? [] : [name],
    ),
  ];
  if (unknown.length > 0) throw new Error(`${recording.tool}: described or recorded alone: ${unknown.join(', ')}`);
  const names = [...new Set([...recorded, ...Object.keys(described.features)])];
  return {
    name: recording.tool,
    title: described.title,
    version: recording.version,
    measured: day,
    how: described.how,
    settings: settingsOf(runs, how, described),
    features: names.map((name, at) => featureOf(name, at === 0, runs, described.features[name] as DescribedFeature)),
    ...(described.notes && { notes: described.notes }),
  };
}

/** Whether a run had all that it needs: it ended with 0, and no credential that it sent was refused as such. */
export function works(run: Run): boolean {
  const lines = linesOf(run);
  const rest = lines.filter(({ operation }) => isRest(operation));
  const isAnonymous = rest.length > 0 && rest.every(({ scheme }) => scheme === 'none');
  return run.exit === 0 && !isAnonymous && refusedLine(run) === undefined;
}

/** The first request whose credential was refused, and that did not succeed with another one. */
function refusedLine(run: Run) {
  const lines = linesOf(run);
  const succeeded = new Set(lines.filter(({ status }) => status < 400).map(({ operation }) => operation));
  return lines.find(({ status, scheme, operation, user }) => {
    // semantic-release tries without a credential first, with an answer to git's question that is none.
    return status === 401 && scheme !== 'none' && user !== 'other' && !succeeded.has(operation);
  });
}

// --- settings --------------------------------------------------------------------------------------------------------

function settingsOf(runs: readonly Run[], how: Case, { settings = {} }: Described): readonly ToolSetting[] {
  const first = runs[0]?.feature;
  const base = runs.filter(({ feature, refused }) => feature === first && refused === undefined);
  const made = base.map((run): ToolSetting => {
    const lines = linesOf(run);
    const rest = lines.filter(({ operation }) => isRest(operation));
    const sent = rest.find(({ scheme }) => scheme !== 'none') ?? rest[0];
    const git = lines.find(({ operation, scheme, user }) => isGit(operation) && scheme === 'Basic' && user !== 'other');
    const note = settings[`${run.kind}: ${run.setting}`] ?? (works(run) ? undefined : reasonOf(run));
    return {
      name: run.setting,
      kind: run.kind,
      fields: fieldsOf(run, how),
      works: works(run),
      ...(sent && { scheme: sent.scheme as 'Basic' | 'Bearer' | 'none' }),
      ...(sent?.scheme === 'Basic' && { user: userOf(sent.user) }),
      ...(git && { gitUser: userOf(git.user) }),
      ...(note !== undefined && { note }),
      evidence: 'observed',
    };
  });
  return kinds.flatMap((kind) => made.filter((each) => each.kind === kind));
}

/** A placeholder for the user. */
const anyone: Bench = {
  token: '{token}',
  email: '{email}',
  account: '{account}',
  uuid: '{uuid}',
  folder: '',
  home: '',
  store: '',
  commit: '',
};

function fieldsOf(run: Run, { settings, calls = {} }: Case): readonly ToolField[] {
  const setting = settings.find(({ name, kind }) => name === run.setting && kind === run.kind);
  if (setting === undefined) throw new Error(`no case has the setting ${run.setting}`);
  return Object.entries(setting.env(anyone)).flatMap(([variable, value]) =>
    // Where the repository is has nothing to do with the credential.
    value === 'acme' || value === 'web'
      ? []
      : [
          {
            name: calls[variable] ?? variable,
            value: decodeURIComponent(value).replace('acme/web', '{workspace}/{repo_slug}'),
          },
        ],
  );
}

const users: readonly string[] = ['email', 'account', 'x-bitbucket-api-token-auth', 'x-token-auth'];
const userOf = (user: UserKind): ToolUser => (users.includes(user) ? (user as ToolUser) : 'other');

/** Why a run can't work with this kind of token, by the request that was refused. */
export function reasonOf(run: Run): string {
  const lines = linesOf(run);
  const refused = refusedLine(run);
  if (refused && isGit(refused.operation)) {
    const right = run.kind === 'api-token' ? 'x-bitbucket-api-token-auth' : 'x-token-auth';
    const given = refused.user === 'email' ? 'the email' : refused.user;
    return `It uses ${given} as the username for Git. This kind of token needs ${right}.`;
  }
  if (refused?.scheme === 'Basic' && run.kind === 'access-token') {
    return 'It sends the token with Basic authentication; the REST API only accepts access tokens with Bearer.';
  }
  if (refused?.user === 'account') return 'It sends the Bitbucket username. The REST API only accepts the email.';
  if (refused) return 'Its REST calls are refused with 401.';
  const barred = lines.findLast(({ status, scheme }) => status === 403 && scheme !== 'none');
  if (barred) return `It calls ${barred.operation}, which access tokens can't call.`;
  if (lines.some(({ status }) => status === 410)) return 'It calls an operation that Bitbucket removed.';
  if (lines.length === 0) return 'It refuses this setting before it calls Bitbucket.';
  return 'It sends no credential.';
}

// --- features --------------------------------------------------------------------------------------------------------

function featureOf(name: string, isFirst: boolean, runs: readonly Run[], described: DescribedFeature): ToolFeature {
  const own = runs.filter(({ feature }) => feature === name);
  const base = own.filter(({ refused }) => refused === undefined);
  const good = base.filter(works);
  const shown = good.length > 0 ? good : base;
  const lines = shown.flatMap(linesOf);
  const calls = [...new Set(lines.map(({ operation }) => operation).filter(isRest))];
  const refusals = own.filter(({ refused }) => refused !== undefined);
  const observed = calls.map((operation) => operationOf(operation, shown, refusals, wordsFor(operation, described)));
  const read = Object.entries(described.operations ?? {}).filter(([operation]) => !calls.includes(operation));
  const git = lines.some(({ operation }) => operation === 'git push')
    ? 'push'
    : lines.some(({ operation }) => operation === 'git clone')
      ? 'clone'
      : described.git;
  const gitRun = refusals.find(({ refused = '' }) => isGit(refused));
  const refuses = kinds.flatMap((kind) => {
    const tried = base.filter((run) => run.kind === kind);
    const [run] = tried;
    return run === undefined || tried.some(works) ? [] : [{ kind, why: described.refuses?.[kind] ?? reasonOf(run) }];
  });
  return {
    name,
    about: described.about,
    isDefault: described.isDefault ?? isFirst,
    operations: [
      ...observed,
      ...read.map(
        ([operation, { need, when }]): ToolOperation => ({
          operation,
          need,
          ...(when && { when }),
          evidence: 'source',
        }),
      ),
    ],
    ...(git && { git }),
    ...(gitRun && { gitRefused: { effect: thenOf(gitRun, shown), ...outcome(gitRun) } }),
    ...(described.fields && { fields: described.fields }),
    ...(refuses.length > 0 && { refuses }),
    evidence: own.length > 0 ? 'observed' : 'source',
  };
}

function wordsFor(operation: string, { operations, deletes }: DescribedFeature): DescribedOperation | undefined {
  if (deletes !== undefined && operation.startsWith('DELETE ')) return { need: 'conditional', when: deletes };
  return operations?.[operation];
}

function operationOf(
  operation: string,
  base: readonly Run[],
  refusals: readonly Run[],
  described: DescribedOperation | undefined,
): ToolOperation {
  const run = refusals.find(({ refused }) => refused === operation);
  const effect = run && (described?.effect ?? thenOf(run, base));
  const isSurvived = base.some((each) =>
    linesOf(each).some((line) => line.operation === operation && line.status === 403 && line.scheme !== 'none'),
  );
  const need = described?.need ?? (effect === 'continues' || isSurvived ? 'optional' : 'required');
  return {
    operation,
    need,
    ...(described?.when && { when: described.when }),
    ...(run && effect && { refused: { effect, ...outcome(run) } }),
    evidence: 'observed',
  };
}

const outcome = ({ exit, message }: Run): { exit: number; message?: string } => ({
  exit,
  ...(message !== undefined && { message }),
});

/** What a refusal came to: an exit with 0 is silent where the refused call writes, or where calls behind it are missing. */
function thenOf(run: Run, base: readonly Run[]): ToolRefusal {
  if (run.exit !== 0) return 'fails';
  const { refused = '' } = run;
  if (refused === 'git push' || !/^(GET|git clone)/.test(refused)) return 'silent';
  const made = new Set(linesOf(run).map(({ operation }) => operation));
  const like = base.find(({ kind }) => kind === run.kind) ?? base[0];
  return like && linesOf(like).some(({ operation }) => !made.has(operation)) ? 'silent' : 'continues';
}
