import type { Resources } from '../bitbucket/endpoints.ts';
import type * as Catalogue from '../bitbucket/operations.ts';
import type { Operation } from '../bitbucket/operations.ts';
import { findScope, nearestScopes, translate, type Vocabulary } from '../bitbucket/scopes.ts';
import { isName } from '../config/resource-name.ts';
import type { TokenConfig as Declaration } from '../config/token-config.ts';

/** The scopes that something asks of a credential of either vocabulary; empty where there is no counterpart. */
export type Needs = Readonly<Record<Vocabulary, readonly string[]>>;

/** A declared scope, understood. */
export interface RequiredScope {
  /** As the user wrote it. */
  readonly text: string;
  /** The vocabulary it was written in. */
  readonly vocabulary: Vocabulary;
  readonly needs: Needs;
}

/** A declared operation, found in the catalogue. */
export interface RequiredOperation {
  /** Method and path as the user wrote them, in plain form. */
  readonly text: string;
  readonly operation: Operation;
  /** Real names that the user wrote in place of placeholders. */
  readonly values: Readonly<Record<string, string>>;
  /** Where it works: the names in its path, written or stood for by placeholders, of what has to be there already. */
  readonly place: Resources;
  readonly needs: Needs;
}

/** Declared git access. */
export interface RequiredGit {
  readonly access: 'clone' | 'push';
  readonly needs: Needs;
}

/** Something about the declared scopes and operations that does not stand in the catalogue. */
export type DeclarationFlaw =
  | { readonly code: 'operation-malformed'; readonly text: string; readonly fault: string }
  | { readonly code: 'scope-unrecognised'; readonly text: string; readonly nearest: readonly string[] }
  | { readonly code: 'scope-retired'; readonly text: string; readonly known: string }
  | {
      readonly code: 'operation-unrecognised';
      readonly text: string;
      readonly nearest: readonly Operation[];
      readonly date: string;
    }
  | { readonly code: 'operation-removed'; readonly text: string; readonly operation: Operation };

/** What the job needs, in Bitbucket's own terms. */
export interface Requirements {
  readonly scopes: readonly RequiredScope[];
  readonly operations: readonly RequiredOperation[];
  readonly git?: RequiredGit;
  /** Where requests can be made: declared names first, then names in the operations, then the pipeline's own. */
  readonly resources: Resources;
  readonly flaws: readonly DeclarationFlaw[];
}

/** Whether a declaration can only be understood by the catalogue: what a legacy scope stands for is in there too. */
export function needsCatalogue({ scopes, operations }: Declaration): boolean {
  return operations.length > 0 || scopes.some((text) => findScope(text)?.vocabulary === 'legacy');
}

/**
 * Looks up every declared scope and operation. Pure: what is not found becomes a flaw.
 * @param catalogue may be left out where it is not needed
 * @throws when it is needed all the same: an operation that nobody looked up must not pass for an unknown one
 */
export function requirementsOf(declaration: Declaration, catalogue: typeof Catalogue | undefined): Requirements {
  if (catalogue === undefined && needsCatalogue(declaration)) throw new Error('The catalogue is not loaded.');
  const flaws: DeclarationFlaw[] = [];
  const scopes: RequiredScope[] = [];
  const operations: Omit<RequiredOperation, 'place'>[] = [];

  for (const text of new Set(declaration.scopes)) {
    const scope = findScope(text);
    if (scope === undefined) flaws.push({ code: 'scope-unrecognised', text, nearest: nearestScopes(text) });
    else if (scope.retired !== undefined) flaws.push({ code: 'scope-retired', text, known: scope.retired });
    else {
      const known = catalogue?.catalogue() ?? [];
      const needs = { granular: translate(scope, 'granular', known), legacy: translate(scope, 'legacy', known) };
      scopes.push({ text, vocabulary: scope.vocabulary, needs });
    }
  }
  for (const text of new Set(declaration.operations)) {
    if (catalogue === undefined) break;
    const wanted = catalogue.parseOperation(text, declaration.apiUrl);
    if ('fault' in wanted) {
      flaws.push({ code: 'operation-malformed', text, fault: wanted.fault });
      continue;
    }
    const plain = `${wanted.method} ${wanted.path}`;
    const found = catalogue.findOperation(wanted);
    if (found === undefined) {
      const nearest = catalogue.nearestOperations(wanted);
      flaws.push({ code: 'operation-unrecognised', text: plain, nearest, date: catalogue.catalogueDate });
    } else if (found.operation.state === 'removed') {
      flaws.push({ code: 'operation-removed', text: plain, operation: found.operation });
    } else {
      const odd = ['workspace', 'repo_slug', 'project_key'].filter((key) => !isName(found.values[key] ?? key));
      if (odd.length > 0) {
        const placeholders = odd.map((key) => `{${key}}`).join(' and ');
        const fault = `what stands for ${placeholders} is no name; write the real one, or the placeholder itself`;
        flaws.push({ code: 'operation-malformed', text: plain, fault });
        continue;
      }
      const { granular, legacy } = found.operation;
      operations.push({ text: plain, ...found, needs: { granular, legacy } });
    }
  }
  const [written] = operations.map((one) => placeOf(one, {})).filter((place) => place.workspace !== undefined);
  const { workspace, repository, project } = declaration;
  const known = workspace === undefined ? (written ?? {}) : namesIn(declaration);
  const isDeclared = workspace?.declared || repository?.declared || project?.declared;
  return {
    scopes,
    operations: operations.map((required) => ({ ...required, place: placeOf(required, known) })),
    ...(declaration.git !== 'none' && { git: gitRequirement(declaration.git) }),
    resources: isDeclared || written === undefined ? known : written,
    flaws,
  };
}

/** The scopes of everything that is required, each once, in one vocabulary. */
export function neededScopes(requirements: Requirements, vocabulary: Vocabulary): readonly string[] {
  return [...new Set([...declaredScopes(requirements, vocabulary), ...scopesOf(requirements.operations, vocabulary)])];
}

/** The scopes that were declared as such, and those of git access, each once, in one vocabulary. */
export function declaredScopes({ scopes, git }: Requirements, vocabulary: Vocabulary): readonly string[] {
  return [...new Set(scopesOf(git === undefined ? scopes : [...scopes, git], vocabulary))];
}

function scopesOf(required: readonly { readonly needs: Needs }[], vocabulary: Vocabulary): readonly string[] {
  return required.flatMap(({ needs }) => needs[vocabulary]);
}

/** Whether anything at all was declared that the token must be able to do. */
export function isNothingDeclared({ scopes, operations, git }: Requirements): boolean {
  return scopes.length === 0 && operations.length === 0 && git === undefined;
}

/** Pushing fetches too. https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions */
function gitRequirement(access: RequiredGit['access']): RequiredGit {
  const granular = ['read:repository:bitbucket', ...(access === 'push' ? ['write:repository:bitbucket'] : [])];
  const legacy = [access === 'push' ? 'repository:write' : 'repository'];
  return { access, needs: { granular, legacy } };
}

/** The place that an operation's path gives; what its placeholders stand for is that of the known place. */
function placeOf({ operation, values }: Omit<RequiredOperation, 'place'>, known: Resources): Resources {
  const { workspace = known.workspace } = values;
  // A repository of one workspace is none of another's.
  const around = workspace === known.workspace ? known : {};
  const { repo_slug: repository = around.repository, project_key: project = around.project } = values;
  const has = (parameter: string) => operation.path.includes(parameter) && operation.makes !== parameter;
  return {
    ...(workspace !== undefined && { workspace }),
    ...(repository !== undefined && has('{repo_slug}') && { repository }),
    ...(project !== undefined && has('{project_key}') && { project }),
  };
}

/** The names of the declaration and of the pipeline that it stands in. */
function namesIn({ workspace, repository, project }: Declaration): Resources {
  return {
    ...(workspace !== undefined && { workspace: workspace.name }),
    ...(repository !== undefined && { repository: repository.name }),
    ...(project !== undefined && { project: project.name }),
  };
}
