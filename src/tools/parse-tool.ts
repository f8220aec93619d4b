/** A tool as it was written in the option `tools`, read: `renovate@44 (automerge)`. */
interface ToolText {
  /** In small letters, like the features. */
  readonly name: string;
  readonly major?: number;
  /** None: those that are meant where only the tool is named. */
  readonly features: readonly string[];
}

/** What can't be read. */
interface ToolFault {
  /** The rest of a sentence. */
  readonly fault: string;
}

/** A name, which npm may start with `@`; then `@` with a version, then features in parentheses. */
const form = /^(@?[^\s@()][^@()]*?) ?(?:@ ?([^\s@()]*))? ?(?:\(([^()]*)\))?$/;

const howTo = 'write a tool as name, name@major, or name (feature, feature)';

/** Reads one tool. Features are separated by commas, semicolons, or lines; of a version, only the major one counts. Pure. */
export function parseTool(text: string): ToolText | ToolFault {
  const [, name, version, list] = form.exec(text.trim().replace(/\s+/g, ' ')) ?? [];
  if (name === undefined) return { fault: howTo };
  const major = version === undefined ? undefined : /^v?(\d{1,6})(?:\.[\w.+-]*)?$/i.exec(version)?.[1];
  if (version !== undefined && major === undefined) return { fault: 'the version after @ must be a major version' };
  const features = (list ?? '')
    .split(/[,;]/)
    .map((feature) => feature.replace(/^[\s"'`]+|[\s"'`]+$/g, '').toLowerCase())
    .filter((feature) => feature !== '');
  if (list !== undefined && features.length === 0) return { fault: 'the parentheses contain no feature' };
  return {
    name: name.toLowerCase(),
    features: [...new Set(features)],
    ...(major !== undefined && { major: Number(major) }),
  };
}
