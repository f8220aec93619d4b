/** Whether a text has the form of an email address. */
export function isEmail(text: string): boolean {
  return /^[^\s@:"<>()\\]+@[^\s@:"<>()\\]+\.[^\s@:"<>().\\]+$/.test(text) && ![...text].some(isControl);
}

/** Without a Unicode property, which takes V8 a millisecond to read. */
function isControl(character: string): boolean {
  return character < ' ' || (character >= '\u007f' && character <= '\u009f');
}
