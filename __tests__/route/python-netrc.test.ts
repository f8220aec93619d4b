import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pythonNetrcLoginFor, readPythonNetrc } from '../../src/route/python-netrc.ts';
import { cpuMs } from '../cpu-time.ts';

const login = 'machine a.test login u password p\n';
const old = 'machine a.test login u password old\n';

/** What Requests sends to a.test: `none`, or whether its last entry has the password `p`. */
function sentBy(text: string): 'none' | 'own' | 'other' {
  const entries = readPythonNetrc(text, () => false);
  if (pythonNetrcLoginFor(entries, 'a.test') === undefined) return 'none';
  const isOwn = (_: string, user: string, password: string) => user === 'u' && password === 'p';
  return pythonNetrcLoginFor(readPythonNetrc(text, isOwn), 'a.test') === undefined ? 'own' : 'other';
}

// Each row was compared with netrc.netrc(path) of Python 3.11.7 and 3.13.0, and two with findings/python-netrc-reads-comments.sh.
test.each([
  ['the last entry of a host counts', `${old}${login}`, 'own'],
  ['a login that is commented out in the next line', `${login}# ${old}`, 'own'],
  ['a login that is commented out after an empty line', `${login}\n# ${old}`, 'other'],
  ['a login that is commented out in the first line', `# ${old}${login}`, 'own'],
  ['a comment after an empty line', `${login}\n# rotated monthly\n`, 'none'],
  ['a comment after a line with spaces', `${login} \n# rotated monthly\n`, 'none'],
  ['a comment after an empty line with CRLF', `${login}\n# rotated monthly\n`.replaceAll('\n', '\r\n'), 'none'],
  ['a comment of one word after an empty line', `${login}\n#rotated\n`, 'own'],
  ['a lone # before a comment', `${login}#\n# rotated monthly\n`, 'own'],
  ['a comment without a space in the first line', `#rotated monthly\n${login}`, 'none'],
  ['a comment without a space after an entry', `${login}#rotated monthly\n`, 'own'],
  ['an indented comment', `machine a.test\n  # rotated monthly\n  login u\n  password p\n`, 'own'],
  ['a comment at the end of a line', `${login.trim()} # rotated monthly\n`, 'own'],
  ['a comment that continues after a backslash', `# rotated \\\nmonthly\n${login}`, 'none'],
  ['a comment where a login is expected', 'machine a.test login # rotated\n', 'none'],
  ['a macro', `macdef init\nhello\n\n${login}`, 'own'],
  ['a macro without an empty line', `${login}macdef init\nhello`, 'none'],
  ['a comment after a macro and two empty lines', `macdef init\nhello\n\n\n# rotated monthly\n${login}`, 'none'],
  ['user instead of login', 'machine a.test user u password p\n', 'own'],
  ['quotation marks', 'machine a.test login "u" password "p"', 'own'],
  ['quotation marks without an end', 'machine a.test password p login "u', 'own'],
  ['a backslash', 'machine a.test login \\u password \\p', 'own'],
  ['an unknown word', `${login}port 443`, 'none'],
  ['an unknown word in another entry', `machine b.test login u password p\nprotocol https\n${login}`, 'none'],
  ['a word before the first entry', `hello\n${login}`, 'none'],
  ['a login before the first entry', `login u ${login}`, 'none'],
  ['an empty text ends the file', `machine b.test "" ${login}`, 'none'],
  ['another case', login.replace('a.test', 'A.test'), 'none'],
  ['default', 'default login u password p', 'other'],
  ['default before the host', `default login d ${login}`, 'own'],
  ['an account without a login', 'machine a.test account u password p', 'own'],
  ['an account and an empty login', 'machine a.test login "" account u password p', 'own'],
  ['a password alone', 'machine a.test password p', 'other'],
  ['nothing', '', 'none'],
  ['machine without a name', `${login}machine`, 'none'],
])('%s', (_, text, expected) => {
  expect(sentBy(text)).toBe(expected);
});

test('no text makes it throw, or take long', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => sentBy(text) !== undefined));
  const started = cpuMs();
  for (const text of ['"\\', '" ', '\\', 'machine a ', 'macdef x\n', '# \n', '#a', ' ', '\r'])
    sentBy(text.repeat(32_768));
  expect(cpuMs() - started).toBeLessThan(3000);
});
