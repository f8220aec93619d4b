import { createHash } from 'node:crypto';
import type { Answer } from './answers.ts';

const PULL_REQUEST = /^\/2\.0(\/repositories\/([^/]+)\/([^/]+))\/pullrequests\/(\d+)\/(diff|diffstat|patch|conflicts)$/;

/**
 * The redirect of what a pull request shows to the repository's own, which takes another scope. The two commits are with
 * an encoded carriage return between them. Source: ktrysmt/go-bitbucket#332
 */
export function redirectOf({ path, host }: { readonly path: string; readonly host?: string }): Answer | undefined {
  const [, base, workspace, repository, id, what] = PULL_REQUEST.exec(path.split('?', 1)[0] ?? '') ?? [];
  if (base === undefined) return undefined;
  const target = what === 'conflicts' ? 'file-conflicts' : what;
  const spec = `${workspace}/${repository}:${commit(`${id} source`)}%0D${commit(`${id} destination`)}`;
  const origin = host === undefined ? '' : `http://${host}`;
  return {
    status: 302,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      Location: `${origin}/2.0${base}/${target}/${spec}?from_pullrequest_id=${id}`,
    },
    body: '',
  };
}

function commit(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 12);
}
