// node --import build/sandbox/clock.js: the program believes that it is SANDBOX_TODAY, an ISO time, and its clock is stopped
// still. For pages that must come out the same every time.
const now = Date.parse(process.env.SANDBOX_TODAY ?? '');
if (Number.isNaN(now)) throw new Error('SANDBOX_TODAY must hold an ISO time.');

globalThis.Date = class extends Date {
  constructor(given: string | number | Date = now) {
    super(given);
  }
  static override now(): number {
    return now;
  }
} as DateConstructor;
