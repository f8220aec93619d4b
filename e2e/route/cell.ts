/** One thing that was measured, and what the model predicts. */
export interface Cell {
  readonly group: string;
  /** What was set, as the page shows it. */
  readonly title: string;
  readonly program: string;
  readonly expected: string;
  readonly measured: string;
  /** What the program printed when it failed. */
  readonly error?: string;
}
