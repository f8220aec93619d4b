/** What a line of a trace is: sent or received in a header, data, information of the program, or a line without a mark. */
type Channel = 'sent' | 'received' | 'data' | 'info' | 'plain';

/** A line without the marks of a tool. */
export interface MarkedLine {
  readonly channel: Channel;
  readonly text: string;
}

/** `=> Send header, 83 bytes (0x53)` of `--trace-ascii`, whose lines follow with offsets, or Git's form, which goes on in the line. */
const section =
  /^(?:\S+\.c:\d+\s+)?(=>|<=|==) (Send header|Send data|Send SSL data|Recv header|Recv data|Recv SSL data|Info)(.*)$/;
const offset = /^[\da-f]{4,}: (.*)$/;

const channelOfSection: Readonly<Record<string, Channel>> = {
  'Send header': 'sent',
  'Recv header': 'received',
  'Recv data': 'data',
  'Send data': 'info',
  'Send SSL data': 'info',
  'Recv SSL data': 'info',
  Info: 'info',
};

/** Removes the marks of one line after the other. */
interface ChannelReader {
  read(line: string): MarkedLine;
  /** Whether the next line can go on with what a mark has started. */
  isOpen(): boolean;
}

/** Creates what removes the marks of curl, HTTPie, wget, Insomnia, and Git from one line after the other. */
export function createChannelReader(): ChannelReader {
  let current: Channel | undefined;
  const read = (line: string): MarkedLine => {
    const [, , name = '', rest = ''] = section.exec(line) ?? [];
    const channel = channelOfSection[name];
    if (channel !== undefined) {
      // Git writes the text in the same line, and curl in the next ones.
      const [, text] = /^: ?(.*)$/.exec(rest) ?? [];
      current = text === undefined ? channel : undefined;
      return { channel: text === undefined ? 'info' : channel, text: text ?? '' };
    }
    const traced = current === undefined ? undefined : offset.exec(line)?.[1];
    if (traced !== undefined && current !== undefined) return { channel: current, text: traced };
    current = undefined;
    return markedLine(line);
  };
  return { read, isOpen: () => current !== undefined };
}

/** Progress of curl, which other lines can go on after: `  0     0    0     0    0     0      0      0 --:--:--  0:00:01 --:--:--     0< HTTP/2 403`. */
const progressOfCurl = /^\s*(?:[\d.]+[kMG]?\s+){8}(?:[-\d]+:[-\d]+:[-\d]+\s+){3}[\d.]+[kMG]?/;

function markedLine(raw: string): MarkedLine {
  const line = raw.replace(progressOfCurl, '');
  if (line === '' && raw !== '') return { channel: 'info', text: '' };
  if (/^---(?:response|request) (?:begin|end)---$/.test(line)) return { channel: 'info', text: '' };
  const [, skipped] = /^Skipping \d+ bytes of body: \[(.*)\] done\.$/.exec(line) ?? [];
  if (skipped !== undefined) return { channel: 'data', text: skipped };
  const [, mark, text = ''] = /^\s{0,4}([<>*|])(?: (.*))?$/.exec(line) ?? [];
  switch (mark) {
    case '>':
      return { channel: 'sent', text };
    case '<':
      return { channel: 'received', text };
    case '*':
      return { channel: 'info', text };
    case '|':
      return { channel: 'data', text };
    default:
      return /^[{}] \[\d+ bytes data\]/.test(line) ? { channel: 'info', text: line } : { channel: 'plain', text: line };
  }
}
