/** A file to read, decoded. */
export interface Source {
  /** As the user would write it. */
  readonly path: string;
  readonly text: string;
}

/** Where something was found, and how it was recognized. */
export interface SourcePlace {
  readonly path: string;
  /** From 1 on; a recorded request has none. */
  readonly line?: number;
  /** What uses Bitbucket there, in a few words: `curl`, `requests.post`, `git push`. */
  readonly by: string;
}

/** A request to the REST API. */
export interface OperationUse {
  readonly type: 'operation';
  /** The methods that the request can have. None: the text doesn't show it. */
  readonly methods: readonly string[];
  /** A URL, or a path that starts with a slash; placeholders in braces. */
  readonly address: string;
  /** Whether the address can be that of another API, too: then it only counts if the catalog has it. */
  readonly isLikely?: true;
  readonly place: SourcePlace;
}

/** Git access over HTTPS. */
export interface GitUse {
  readonly type: 'git';
  readonly access: 'clone' | 'push';
  readonly place: SourcePlace;
}

/** A measured tool. */
export interface FoundTool {
  readonly type: 'tool';
  /** Its name in the option `tools`. */
  readonly tool: string;
  /** None: its default features. */
  readonly feature?: string;
  /** Whether the tool may be used with another host than Bitbucket. */
  readonly isLikely?: true;
  readonly place: SourcePlace;
}

/** Something that sends requests which the file doesn't show. */
interface UnknownUse {
  readonly type: 'unknown';
  readonly place: SourcePlace;
}

/** Something in a file that needs a token. */
export type Use = OperationUse | GitUse | FoundTool | UnknownUse;

/** Gives the number of the line of each offset in a text, from 1 on. */
export function lineCounter(text: string): (offset: number) => number {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
