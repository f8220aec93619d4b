/** Longer lines are hard to read, however wide a terminal is. */
let width = 100;

/** How long the lines of a text on the command line are at most, in columns. */
export function textWidth(): number {
  return width;
}

/** Narrows the texts of all commands to a terminal, once, before a command runs. */
export function fitTextWidth(columns: number): void {
  width = Math.min(columns, width);
}
