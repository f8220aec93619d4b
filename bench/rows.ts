import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { samples } from '../sandbox/samples.ts';
import { type Far, type Node, olderCommit } from './parts.ts';
import { type Given, hosts, type Program } from './programs.ts';

/** A row of a table, and the expected result of its run. */
export interface Row {
  readonly name: string;
  readonly program: Program;
  /** The Node.js version with the empty process to compare with. */
  readonly node: Node;
  readonly latencyMs: number;
  /** Minimum number of round trips: for the connection, for TLS, and one for each group of parallel requests. */
  readonly roundTrips: number;
  readonly requests: number;
}

/** Environment of the programs. */
export interface Setting {
  /** The tables of the first version also have programs without Node.js. */
  readonly nodes: readonly Node[];
  readonly far: Far;
  readonly latencies: readonly number[];
  readonly folder: string;
  readonly certificate: string;
  /** Directory of `@aashari/mcp-server-atlassian-bitbucket`. */
  readonly client: string;
  /** Entry of an older build, if the history has it. */
  readonly older: string | undefined;
  /** The compile cache that the image of the pipe contains. Node.js 20 ignores it. */
  readonly compileCache: string;
}

const { token, email = '' } = samples['api-full'];
const repository = 'acme/web';
const scopes = ['repository', 'pullrequest', 'pipeline', 'webhook', 'runner'].map((what) => `read:${what}:bitbucket`);
const recognition = '?fields=full_name,is_private';
const probes = ['pullrequests', 'pipelines', 'hooks', 'pipelines-config/runners'];

interface Check {
  readonly name: string;
  readonly given: Given;
  /** Paths in the repository, in the order of the requests. */
  readonly paths: readonly string[];
}

const checks: readonly Check[] = [
  { name: '1 request', given: { repository }, paths: [recognition] },
  {
    name: `1 request, then ${probes.length} side by side`,
    given: { repository, scopes: scopes.join() },
    paths: [recognition, ...probes.map((path) => `/${path}?pagelen=1&fields=size`)],
  },
];

/** All rows, in the order of the tables. */
export function rowsOf(setting: Setting): readonly Row[] {
  const { nodes, far, latencies, folder, certificate, client, older, compileCache } = setting;
  const rows: Row[] = [];
  for (const node of nodes) {
    const alone = { node, latencyMs: 0, roundTrips: 0, requests: 0 };
    rows.push({ ...alone, name: emptyProcess, program: { command: [node.path, join(folder, 'empty.mjs')], env: {} } });
    for (const [host, program] of Object.entries(hosts)) {
      const given = { token, email, repository, scopes: scopes.join(), plan: 'true' };
      rows.push({ ...alone, name: `${host}: a plan`, program: asInstalled(host, program(node.path, given)) });
      if (older === undefined) continue;
      rows.push({ ...alone, name: `${host}: a plan, ${olderCommit}`, program: program(node.path, given, older) });
    }
    for (const latencyMs of latencies) {
      for (const check of checks) rows.push(...rowsFor(check, node, latencyMs));
    }
  }
  return rows;

  function rowsFor({ name, given, paths }: Check, node: Node, latencyMs: number): readonly Row[] {
    const url = far.url(latencyMs);
    const about = { node, latencyMs, roundTrips: 2 + Math.min(paths.length, 2), requests: paths.length };
    const ours: Row[] = Object.entries(hosts).flatMap(([host, programOf]) =>
      [undefined, ...(older === undefined ? [] : [older])].map((entry) => {
        const run = programOf(node.path, { token, email, ...given, 'api-url': `${url}/2.0` }, entry);
        const { command, env } = entry === undefined ? asInstalled(host, run) : run;
        const program = { command, env: { ...env, NODE_EXTRA_CA_CERTS: certificate } };
        return { ...about, name: `${host}: ${name}${entry === undefined ? '' : `, ${olderCommit}`}`, program };
      }),
    );
    if (paths.length === 1) {
      const get = "require('https').get(process.argv[1], (answer) => answer.resume())";
      const command = [node.path, '-e', get, `${url}/2.0/repositories/${repository}${recognition}`];
      ours.push({
        ...about,
        name: "Node's https.get: 1 request",
        program: { command, env: { NODE_EXTRA_CA_CERTS: certificate } },
      });
    }
    // Programs without Node.js are measured once.
    if (node !== nodes[0]) return ours;
    const urls = paths.map((path) => `${url}/2.0/repositories/${repository}${path}`);
    const script = fileURLToPath(new URL('../../bench/by-hand.sh', import.meta.url));
    const env = { PATH: process.env.PATH ?? '', CURL_CA_BUNDLE: certificate, EMAIL: email, TOKEN: token };
    const byHand = {
      ...about,
      name: `curl and jq: ${paths.length} in a row`,
      program: { command: ['bash', script, ...urls], env },
    };
    if (paths.length > 1) return [...ours, byHand];
    return [...ours, byHand, { ...about, ...ghStatus(url) }, { ...about, ...apiClient(node, url) }];
  }

  /** A pipe always runs in its image. */
  function asInstalled(host: string, { command, env }: Program): Program {
    return { command, env: host === 'pipe' ? { ...env, NODE_COMPILE_CACHE: compileCache } : env };
  }

  /** The most similar official tool. The server responds like GitHub Enterprise Server. */
  function ghStatus(url: string): Pick<Row, 'name' | 'program' | 'requests'> {
    const env = {
      GH_HOST: new URL(url).host,
      GH_ENTERPRISE_TOKEN: 'x',
      GH_CONFIG_DIR: folder,
      SSL_CERT_FILE: certificate,
    };
    return { name: 'gh auth status: 2 in a row', program: { command: ['gh', 'auth', 'status'], env }, requests: 2 };
  }

  /** A Bitbucket API client that reads the same repository. Its server is fixed, so a hook redirects its requests. */
  function apiClient(node: Node, url: string): Pick<Row, 'name' | 'program'> {
    const hook = `const f = fetch; globalThis.fetch = (to, how) => f(to.replace('https://api.bitbucket.org', '${url}'), how)`;
    const entry = [join(client, 'dist/index.js'), 'get', '--path', `/repositories/${repository}`];
    const command = [node.path, '--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...entry];
    const account = { ATLASSIAN_USER_EMAIL: email, ATLASSIAN_API_TOKEN: token };
    return {
      name: 'an API client from npm: 1 request',
      program: { command, env: { HOME: folder, NODE_EXTRA_CA_CERTS: certificate, ...account } },
    };
  }
}

/** Name of the row that other rows of the same Node.js version are compared with. */
export const emptyProcess = 'an empty process';
