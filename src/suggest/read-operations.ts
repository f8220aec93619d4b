import { type Found, findAddresses, type Variables } from './addresses.ts';
import { assignedName, assignedUses, maxReach, returnedBy } from './assigned.ts';
import { findBelow } from './below-base.ts';
import { commandAround } from './command-line.ts';
import { methodOfCommand } from './command-method.ts';
import { methodOfCall, type ShownMethod } from './enclosing-call.ts';
import { lineStart } from './lines.ts';
import { methodInName, methodNamed } from './method.ts';
import { isCurlHandle, methodOfObject, methodOfSetter } from './near-method.ts';
import { methodInKeys } from './shown-method.ts';
import { lineCounter, type OperationUse, type Source } from './use.ts';

/** Variables can be built from other variables, but rarely in more than two steps. */
const maxRounds = 3;

/**
 * Finds the requests to Bitbucket's REST API in a file of any language: commands of shells, calls of functions, and objects.
 * Pure; never throws.
 */
export function readOperations({ path, text }: Source): readonly OperationUse[] {
  const found = findAllAddresses(text, isAboutBitbucket(path, text));
  if (found.length === 0) return [];
  const lineAt = lineCounter(text);
  const lines = text.split('\n');
  return found.flatMap((address) => {
    if (isBase(text, address) || isComment(lines[lineAt(address.start) - 1] ?? '', text, address.start)) return [];
    return requestsTo(text, address, lines, lineAt(address.start) - 1).map(({ methods, by, at }) => ({
      type: 'operation' as const,
      methods,
      address: address.address,
      ...(address.isLikely && { isLikely: true as const }),
      place: { path, line: lineAt(at), by },
    }));
  });
}

/** Whether paths that other hosts have as well, such as `/user`, are those of Bitbucket. */
function isAboutBitbucket(path: string, text: string): boolean {
  // Bitbucket Data Center has another API.
  if (/server|data-?center|bbdc/i.test(path)) return false;
  return (
    /bitbucket/i.test(path) ||
    (text.includes('api.bitbucket.org') && !text.includes('api.github.com') && !text.includes('gitlab.com'))
  );
}

/** Finds variables with addresses first, since other addresses start with them. */
function findAllAddresses(text: string, isSure: boolean): readonly Found[] {
  let variables: Variables = new Map();
  for (let round = 0; ; round += 1) {
    const found = findAddresses(text, variables, isSure);
    const next = new Map(
      found.flatMap((address) => {
        const name = assignedName(text, address.start) ?? returnedBy(text, address.start);
        return name === undefined || variables.has(name) ? [] : [[name, address.address] as const];
      }),
    );
    if (next.size === 0 || round === maxRounds) {
      const base = repositoryBase(text, found);
      // Of a client for one repository, these are its own, and not those of a user.
      const others = base === undefined ? found : found.filter(({ address }) => !address.startsWith('/pullrequests'));
      return [...others, ...findBelow(text, { found: others, variables, base })].toSorted((a, b) => a.start - b.start);
    }
    variables = new Map([...variables, ...next]);
  }
}

/** The repository whose address is a base: one that has a name, or to which a function appends a path. */
function repositoryBase(text: string, found: readonly Found[]): string | undefined {
  const bases = found.flatMap(({ address, start }) => {
    const [, repository, path] = /(\/repositories\/[^/]+\/[^/]+)(\/\{[^{}]*\})?\/?$/.exec(address) ?? [];
    const isNamed = path !== undefined || assignedName(text, start) !== undefined;
    return repository !== undefined && isNamed ? [repository] : [];
  });
  const [first] = bases;
  return bases.every((base) => base === first) ? first : '/repositories/{workspace}/{repo_slug}';
}

/** The host, or what the paths of repositories are appended to. */
function isBase(text: string, { address, start }: Found): boolean {
  if (/^https?:\/\/[^/]*(?:\/!?api)?(?:\/[12]\.0)?(?:\/|\.|\/swagger\.json)?$/.test(address) || /^\/?$/.test(address))
    return true;
  const name = /\/repositories(?:\/[^/]+\/[^/]+)?\/?$/.test(address) ? assignedName(text, start) : undefined;
  return name !== undefined && (/\/repositories\/?$/.test(address) || /base/i.test(name));
}

/** Comments describe requests, but send none. */
function isComment(line: string, text: string, start: number): boolean {
  if (/^\s*(?:\/\/|#(?!define|\{)|\*|\/\*|<!--|--\s|;|rem\s|"""|''')/i.test(line)) return true;
  const before = text.slice(lineStart(text, start), start);
  return /\s(?:\/\/|#)\s/.test(before);
}

interface Request extends ShownMethod {
  /** Offset of what sends it. */
  readonly at: number;
}

/** The requests that are sent to an address. */
function requestsTo(text: string, address: Found, lines: readonly string[], line: number): readonly Request[] {
  const { start, end } = address;
  const direct = requestAt(text, start, end);
  if (direct === 'silent' || isRoute(address.address, direct)) return [];
  if (direct !== undefined && direct.methods.length > 0) return [{ ...direct, at: start }];
  if (address.isWord) return [];

  const variable = assignedName(text, start);
  const name = variable ?? returnedBy(text, start);
  const isFunction = variable === undefined;
  // A function can be called before it is defined.
  const from = isFunction ? Math.max(0, start - maxReach) : end;
  const uses = name === undefined ? undefined : assignedUses(text, { name, from, isFunction }, requestAt);
  if (uses !== undefined && uses.requests.length > 0) return uses.requests;
  if (uses?.isPrefix) return [];
  const near =
    methodOfObject(lines, line) ??
    (direct === undefined || isCurlHandle(lines[line] ?? '') ? methodOfSetter(lines, line) : undefined);
  if (near !== undefined && near.length > 0) return [{ methods: near, by: direct?.by ?? 'request', at: start }];
  if (direct === undefined && isCurlHandle(lines[line] ?? ''))
    return [{ methods: ['GET'], by: 'curl_exec', at: start }];
  return [direct === undefined ? { methods: [], by: name ?? 'request', at: start } : { ...direct, at: start }];
}

/** Whether a server answers there, with parameters of its path: `router.get('/repositories/:workspace')`. */
function isRoute(address: string, request: ShownMethod | undefined): boolean {
  return (
    /\/:[a-z]/i.test(address) && /(?:^|\.)(?:app|router|server|fastify|express|mux|r)\.\w+$/i.test(request?.by ?? '')
  );
}

function lineBefore(text: string, start: number): string {
  return text.slice(lineStart(text, start, 400), start);
}

/** The request that a text at an offset is the address of. */
function requestAt(text: string, start: number, end: number): ShownMethod | 'silent' | undefined {
  const before = text.slice(Math.max(0, start - 80), start);
  // A declaration of operations, such as that of this program, sends nothing.
  if (/(?:^|\n)\s*(?:- )?["'`]?[A-Z]+ +["'`]?$/.test(before) && text.charAt(start) === '/') return 'silent';
  const [, word = ''] =
    /(?:^|[\s"'`(,])(GET|POST|PUT|DELETE|PATCH|HEAD)(?:["'`]\s*,?|,)?\s+[a-zA-Z$@]{0,2}["'`]?$/.exec(before) ?? [];
  const command = commandAround(text, start, end);
  if (command !== undefined) {
    const methods = methodOfCommand(command);
    return { methods, by: command.name };
  }
  const call = methodOfCall(text, start, end);
  if (call === 'silent') return call;
  if (word !== '') return { methods: methodNamed(word), by: call?.by ?? 'request' };
  return call ?? methodWithoutBrackets(lineBefore(text, start), lineAfter(text, end));
}

function lineAfter(text: string, end: number): string {
  return /^[^\n]*/.exec(text.slice(end, end + 300))?.[0] ?? '';
}

/** A call without brackets, in Groovy, Ruby, or PowerShell. */
function methodWithoutBrackets(before: string, after: string): ShownMethod | undefined {
  const [, step, pairs = ''] =
    /^\s*(?:(?:def|var|final)\s+)?(?:\w+\s*=\s*)?(\w+) +((?:\w+: [^\n]*, *)?)(?:url|uri|endpoint|path): *["']$/.exec(
      before,
    ) ?? [];
  if (step !== undefined) {
    const keys = methodInKeys(pairs) ?? methodInKeys(after);
    // The step of Jenkins sends a GET.
    if (keys !== undefined || step === 'httpRequest')
      return { methods: keys ?? (/,\s*$/.test(after) ? [] : ['GET']), by: step };
  }
  const [, named] = /([\w@]+(?:(?:\.|::)\w+)+)[!?]? +["']$/.exec(before) ?? [];
  const method = named === undefined ? undefined : methodInName(named);
  if (named !== undefined && method !== undefined) return { methods: [method], by: named };
  const [, cmdlet] = /(?:^|[\s=(|;])([A-Z][a-z]+-[A-Z]\w+)\s[^\n;|]*$/.exec(before) ?? [];
  const [, written] = /\s-Method[:\s]+["']?(\w+)/i.exec(`${before} ${after}`) ?? [];
  return cmdlet === undefined || written === undefined ? undefined : { methods: methodNamed(written), by: cmdlet };
}
