/** A word or phrase to avoid in anything that users read, and what to write instead. */
export interface BannedWord {
  /** The word as the style guide shows it. */
  readonly avoid: string;
  /** All its forms. Spaces match any white space. */
  readonly pattern: string;
  readonly use: string;
}

/** A banned word in a text. */
export interface Match {
  /** The form that was found. */
  readonly found: string;
  /** Line number, from 1. */
  readonly line: number;
  readonly use: string;
}

/**
 * The list of words to avoid: archaic, literal, or British forms that make a text hard to read. `docs/style-guide.md` shows
 * the same list. Add a word here when a review finds one.
 */
export const bannedWords: readonly BannedWord[] = [
  { avoid: 'alive, dead (token)', pattern: 'alive|dead', use: 'works or valid; expired, revoked, or rejected' },
  { avoid: 'all the same', pattern: 'all the same', use: 'anyway, still' },
  { avoid: 'anew', pattern: 'anew|afresh', use: 'again' },
  { avoid: 'asks (Bitbucket)', pattern: 'asks|(?:is|are|was|were|be) asked', use: 'sends a request to, checks' },
  {
    avoid: 'be it, lest, whence, hence',
    pattern: 'be it|lest|whence|hence|thereby|thereof',
    use: 'a plain conjunction',
  },
  { avoid: 'beside', pattern: 'beside', use: 'with, next to' },
  { avoid: 'blank', pattern: 'blanks?', use: 'space, empty' },
  { avoid: 'but for, save for', pattern: '(?:but|save) for', use: 'except for' },
  { avoid: 'by way of', pattern: 'by way of', use: 'through' },
  { avoid: 'declared thing', pattern: 'declared things?', use: 'requirement, check' },
  { avoid: 'e-mail, mail', pattern: 'e-mails?|mails|mailed', use: 'email' },
  { avoid: 'farthest', pattern: 'farthest|gravest|likeliest|grave|gravely|gravity', use: 'most severe, most likely' },
  { avoid: 'for want of', pattern: 'for want of', use: 'because ... is missing' },
  { avoid: 'hand over, hand on', pattern: 'hand(?:s|ed|ing)? (?:over|on)', use: 'pass' },
  { avoid: 'heed', pattern: 'heed(?:s|ed)?', use: 'use, follow' },
  { avoid: 'holds, held', pattern: 'holds|held|holding', use: 'contains, has, stores' },
  { avoid: 'last day', pattern: 'last day', use: 'expiry date' },
  { avoid: 'mend', pattern: 'mend(?:s|ed|ing)?', use: 'fix' },
  { avoid: 'no more, any more', pattern: 'any more|no more', use: 'no longer, anymore' },
  { avoid: 'nobody, somebody, everybody', pattern: 'nobody|somebody|everybody|no one', use: 'the actor, or a passive' },
  { avoid: 'of its own', pattern: 'of (?:its|their|his|our|your|one.s) own', use: 'separate, its own ..., internal' },
  {
    avoid: 'one a line',
    pattern: '(?:one|item|scope|case|report|path|line)s? an? (?:line|token|code)',
    use: 'one per line',
  },
  { avoid: 'present (current)', pattern: 'the present', use: 'the current' },
  { avoid: 'proof, proven', pattern: 'proof|proven', use: 'verified, evidence' },
  { avoid: 'rung, room, door, house', pattern: 'rungs?|rooms?|doors?', use: 'the real name of the part' },
  { avoid: 'says, said, tells, told', pattern: 'says|said|tells|told', use: 'reports, shows, returns' },
  { avoid: 'settle', pattern: 'settle[sd]?|settling', use: 'verify, determine' },
  { avoid: 'shall, ought', pattern: 'shall|ought', use: 'must, should' },
  { avoid: 'stands, stand in', pattern: 'stands?|stood', use: 'is, appears' },
  { avoid: 'tick (a scope)', pattern: 'tick(?:s|ed|ing)?', use: 'select' },
  { avoid: 'turn round', pattern: 'turn(?:s|ed)? round', use: 'invert' },
  { avoid: 'upon', pattern: 'upon', use: 'on' },
  { avoid: 'wants', pattern: 'wants', use: 'requires, needs' },
  { avoid: 'whoever, whom', pattern: 'whoever|whom', use: 'anyone who, the owner' },
  { avoid: 'British spelling', pattern: british(), use: 'the American spelling' },
];

function british(): string {
  return [
    ...['catalogues?', 'artefacts?', 'licences?', 'centres?', 'whilst', 'amongst', 'towards'],
    ...['(?:un)?recognis\\w+', 'authoris\\w+', 'organis\\w+', 'serialis\\w+', 'normalis\\w+', 'summaris\\w+'],
    ...['colours?', 'behaviours?', 'favours?', 'honours?', 'neighbours?'],
  ].join('|');
}

const anyBannedWord = bannedWords.map((word) => ({
  use: word.use,
  pattern: new RegExp(`(?<![\\w-])(?:${word.pattern.replaceAll(' ', '\\s+')})(?![\\w-])`, 'gi'),
}));

/**
 * Finds banned words.
 *
 * @param text prose, without code and URLs
 * @returns all matches, in the order of their lines
 */
export function findBannedWords(text: string): readonly Match[] {
  return anyBannedWord
    .flatMap(({ pattern, use }) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
        found: found.replaceAll(/\s+/g, ' '),
        line: text.slice(0, index).split('\n').length,
        use,
      })),
    )
    .toSorted((first, second) => first.line - second.line);
}

/** The word list as a Markdown table, for `docs/style-guide.md`. */
export function wordTable(): string {
  const rows = bannedWords.map(({ avoid, use }) => `| ${avoid} | ${use} |`);
  return ['| Avoid | Use instead |', '| --- | --- |', ...rows, ''].join('\n');
}
