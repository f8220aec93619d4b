import { inspect } from 'node:util';

/**
 * A value that cannot be printed by accident: every way of turning it into text gives `***`. Only `reveal` gives the
 * value, and only three places call it: the offline look at the token, the `Authorization` header, and the masks.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [inspect.custom](): string {
    return '***';
  }
}
