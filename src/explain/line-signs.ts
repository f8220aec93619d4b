/** Which rules can apply to a line, found in one pass: most lines need none of them. */
interface LineSigns {
  /** A run of at least 20 characters of tokens or base64. */
  hasLongRun: boolean;
  /** A run of at least 20 hexadecimal digits. */
  hasHex: boolean;
  hasAt: boolean;
  hasEquals: boolean;
  /** A percent sign, an ampersand, or a backslash. */
  hasEscape: boolean;
  hasSpace: boolean;
  /** A hyphen after a space or a quote. */
  hasOption: boolean;
}

const inRun = 1;
const hex = 2;

/** By code of a character: whether it's in a run. */
const classes = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+/=~-') {
  classes[character.charCodeAt(0)] = inRun | (/[\da-f]/i.test(character) ? hex : 0);
}

/** Looks through a line once. Pure. */
export function signsOf(line: string): LineSigns {
  const signs: LineSigns = {
    hasLongRun: false,
    hasHex: false,
    hasAt: false,
    hasEquals: false,
    hasEscape: false,
    hasSpace: false,
    hasOption: false,
  };
  let length = 0;
  let hexLength = 0;
  let before = 32;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    const kind = code < 128 ? (classes[code] ?? 0) : 0;
    length = kind === 0 ? 0 : length + 1;
    hexLength = (kind & hex) === 0 ? 0 : hexLength + 1;
    if (length === 20) signs.hasLongRun = true;
    if (hexLength === 20) signs.hasHex = true;
    if (code === 64) signs.hasAt = true;
    else if (code === 61) signs.hasEquals = true;
    else if (code === 37 || code === 38 || code === 92) signs.hasEscape = true;
    else if (code === 32) signs.hasSpace = true;
    else if (code === 45 && (before === 32 || before === 34 || before === 39)) signs.hasOption = true;
    before = code;
  }
  return signs;
}
