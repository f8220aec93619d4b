/** `inspect.custom` of `node:util`, without the module, which a page doesn't have. */
const inspectCustom = Symbol.for('nodejs.util.inspect.custom');

/**
 * A value that can't be printed by accident: every conversion to text gives `***`. Only `reveal` returns the value. Call it
 * only to inspect the token offline, to build an `Authorization` header, and to build masks.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** Returns the value itself. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [inspectCustom](): string {
    return '***';
  }
}
