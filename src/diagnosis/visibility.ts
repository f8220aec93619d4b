import type { Meaning } from '../bitbucket/answer.ts';
import { basePathsOf, resourceOf } from '../bitbucket/endpoints.ts';
import type { RequiredOperation } from '../evidence/requirements.ts';
import { type Exchange, isAttributed, isWithin, meaningIn } from '../evidence/standing.ts';
import type { Case } from './case.ts';
import type { Settled } from './settled.ts';

/** They are settled once: each operation asks for them. */
const known = new WeakMap<Case, readonly Settled[]>();

/** A resource that the user wrote must be visible by some declared scope. */
export function settleResources(about: Case): readonly Settled[] {
  const resources = known.get(about) ?? declaredResources(about);
  known.set(about, resources);
  return resources;
}

function declaredResources(about: Case): readonly Settled[] {
  const { workspace, repository, project } = about.declaration;
  if (workspace === undefined) return [];
  const place = { workspace: workspace.name };
  const settled: Settled[] = [];
  if (workspace.declared) {
    settled.push(settleResource(`workspace ${workspace.name}`, basePathsOf('workspace', place), about));
  }
  if (project?.declared) {
    const paths = basePathsOf('project', { ...place, project: project.name });
    settled.push(settleResource(`project ${project.name}`, paths, about));
  }
  if (repository?.declared) {
    const paths = basePathsOf('repository', { ...place, repository: repository.name });
    settled.push(settleResource(`repository ${workspace.name}/${repository.name}`, paths, about));
  }
  return settled;
}

function settleResource(subject: string, bases: readonly string[], about: Case): Settled {
  const inside = about.evidence.exchanges.filter(({ endpoint }) => bases.some((base) => isWithin(endpoint.path, base)));
  const itself = inside.filter(({ endpoint }) => bases.some((base) => isWithin(base, endpoint.path)));
  const answered = (is: Meaning['is'], among = inside) => among.find((exchange) => meaningIn(exchange)?.is === is);
  const attributed = (is: Meaning['is'], among = inside) =>
    among.find((exchange) => meaningIn(exchange)?.is === is && isAttributed(exchange, about.evidence.exchanges));
  const shown = attributed('success');
  if (shown !== undefined) return { subject, outcome: 'verified', exchange: shown };
  // Below a workspace other resources can be hidden while the workspace itself is not.
  const hidden = answered('not-found', subject.startsWith('workspace') ? itself : inside);
  // Anybody on the way can say that access is denied.
  const denied = hidden ?? attributed('access-denied', itself);
  const refusal = denied && meaningIn(denied);
  if (denied !== undefined && refusal !== undefined) return { subject, outcome: 'denied', exchange: denied, refusal };
  const refused = answered('scope-denied') ?? answered('mechanism-refused');
  if (refused !== undefined) return { subject, outcome: 'unverifiable', exchange: refused };
  const open = inside.at(-1);
  return open === undefined ? { subject, outcome: 'unverifiable' } : { subject, outcome: 'unknown', exchange: open };
}

/** The answer that hides the place in which an operation would work, whatever its scopes. */
export function hidingFrom({ operation, place }: RequiredOperation, about: Case): Exchange | undefined {
  const resource = resourceOf(operation.path);
  if (resource === 'user') return undefined;
  const { refusal, exchange } = settleResource(resource, basePathsOf(resource, place), about);
  return refusal?.is === 'not-found' ? exchange : undefined;
}

/** Whether the repository, workspace or project that an endpoint lies in has shown itself. */
export function isParentVisible({ endpoint }: Exchange, { evidence }: Case): boolean {
  return evidence.exchanges.some(
    (other) =>
      other.endpoint.resource === endpoint.resource &&
      isWithin(endpoint.path, other.endpoint.path) &&
      meaningIn(other)?.is === 'success',
  );
}

/** Whether a 404 is already explained by a declared resource that does not show itself. */
export function isDeclaredHidden(exchange: Exchange, about: Case): boolean {
  return settleResources(about).some(
    ({ refusal, exchange: hidden }) =>
      refusal?.is === 'not-found' && hidden !== undefined && isWithin(exchange.endpoint.path, hidden.endpoint.path),
  );
}
