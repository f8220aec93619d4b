/** The names that are known, from the declaration or the pipeline. */
export interface Resources {
  readonly workspace?: string;
  /** The slug alone. */
  readonly repository?: string;
  /** The key. */
  readonly project?: string;
}

/** A harmless GET. Equal paths are the same request. */
export interface Endpoint {
  /** To append to the base of the API, which ends in `/2.0`, or to that of git: percent-encoded, with its query. */
  readonly path: string;
  /** Asked of the git host and not of the API. */
  readonly isGit?: true;
  readonly resource: 'repository' | 'workspace' | 'project' | 'user';
  /** The names in its path of what it is about. */
  readonly place: Resources;
  /** Whether it is the repository, workspace or project itself and not something in it. */
  readonly isRoot: boolean;
  /** Whether no anonymous caller can get a 200, so that a 200 alone proves the credential. */
  readonly needsCredential: boolean;
  /** Asked for a scope whose more telling place is not named: a refusal there may be about that place alone. */
  readonly isSubstitute?: true;
  /** The right that the account needs there besides the scope, where that is known. */
  readonly permission?: 'admin';
}

/** Where API and git are. */
interface Bases {
  readonly apiUrl: URL;
  readonly gitUrl: URL;
}

/** An endpoint at its whole address. */
export interface ApiRequest extends Endpoint {
  readonly url: URL;
  /** As people read it: `GET /2.0/repositories/acme/web`, without the query; with the host for git. */
  readonly label: string;
}

/** Where an endpoint is, at the bases that are configured. */
export function toRequest(endpoint: Endpoint, { apiUrl, gitUrl }: Bases): ApiRequest {
  const base = endpoint.isGit ? gitUrl : apiUrl;
  const url = new URL(`${base.href.replace(/\/$/, '')}${endpoint.path}`);
  return { ...endpoint, url, label: `GET ${endpoint.isGit ? url.host : ''}${url.pathname}` };
}
