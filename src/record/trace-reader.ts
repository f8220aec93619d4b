import { createHeaderReader, type HeaderReader } from './header-reader.ts';
import { readLogged } from './log-line.ts';
import type { Receive } from './request.ts';
import { createResponses } from './responses.ts';

/** Reads the lines of a trace or log. */
interface TraceReader {
  /** @param line without its line break */
  push(line: string): void;
  end(): void;
}

/** What the hooks for Node.js and Python write: method, URL, status, and program. */
const hookLine = /^([A-Z]+) (https?:\/\/\S+) (\d+) (node|python)$/;
/** `> GET /2.0/user HTTP/1.1` of `curl --verbose`. */
const marked = /^(?:\d\d:\d\d:\d\d\.\d+ )?([<>]) ?(.*)$/;

const maxTraceLine = 16 * 1024;

/**
 * Creates a reader for what the hooks write, the traces of curl and Git, and the debug logs of programs. It keeps only the
 * request line, the host, and the status of each request.
 * @param by the program that writes the trace, or the file that it is read from
 */
export function createTraceReader(receive: Receive, by: string): TraceReader {
  const responses = createResponses(receive, by);
  const headers = createHeaderReader(responses);
  const sections = createSectionReader(headers);
  return {
    push(raw) {
      const line = raw.slice(0, maxTraceLine).trimEnd();
      const [, method = '', url = '', status, program] = hookLine.exec(line) ?? [];
      const [, mark, text = ''] = marked.exec(line) ?? [];
      if (status !== undefined) responses.emit(method, url, Number(status), program);
      else if (sections.push(line)) return;
      else if (mark === '>') headers.sent(text);
      else if (mark === '<' && text.startsWith('HTTP/')) headers.received(text);
      else readLogged(line, responses);
    },
    end() {
      sections.end();
      headers.end();
      responses.end();
    },
  };
}

/** `=> Send header, 83 bytes (0x53)` of curl, whose lines follow with offsets, or Git's form, which continues in the line. */
const traceSection =
  /(?:^|\s)(?:=>|<=|==) (Send header|Recv header|Send data|Recv data|Info|Send SSL data|Recv SSL data)(?:: ?(.*)|.*)$/;
const row = /^([\da-f]{4,}): (.*)$/;

/** How wide curl makes a line of `--trace-ascii`, in characters. A longer header continues in the next line. */
const rowWidth = 64;

/** Reads the sections of a trace. `push` returns whether the line is part of one. */
function createSectionReader(headers: HeaderReader) {
  let read: ((line: string) => void) | undefined;
  let isOpen = false;
  let rest: { readonly text: string; readonly offset: number } | undefined;
  const flush = () => {
    if (rest !== undefined) read?.(rest.text);
    rest = undefined;
  };
  const pushRow = (text: string, offset: number) => {
    const isContinued = rest !== undefined && offset === rest.offset + rowWidth;
    const before = isContinued ? rest?.text : undefined;
    if (before === undefined) flush();
    rest = { text: (before ?? '') + text, offset };
    if (text.length < rowWidth) flush();
  };
  return {
    push(line: string): boolean {
      const [, offset, text = ''] = (isOpen ? row.exec(line) : null) ?? [];
      if (offset !== undefined) {
        pushRow(text, Number.parseInt(offset, 16));
        return true;
      }
      flush();
      isOpen = false;
      const [, name, inline] = traceSection.exec(line) ?? [];
      if (name === undefined) return false;
      read = name === 'Send header' ? headers.sent : name === 'Recv header' ? headers.received : undefined;
      isOpen = inline === undefined;
      if (inline !== undefined) read?.(inline);
      return true;
    },
    end: flush,
  };
}
