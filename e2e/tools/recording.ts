import type { Kind } from './tool.ts';

/** The claimed sender of a request; never the name. */
export type UserKind =
  | '-'
  | 'email'
  | 'account'
  | 'x-bitbucket-api-token-auth'
  | 'x-token-auth'
  | 'client'
  | 'empty'
  | 'token'
  | 'other';

/** One run of a tool, as it is kept. */
export type Run = {
  readonly feature: string;
  readonly setting: string;
  readonly kind: Kind;
  /** The operation that was refused with a missing scope. */
  readonly refused?: string;
  readonly exit: number;
  /** The line that shows the failure, where the run failed or something was refused; absent where none does. */
  readonly message?: string;
  /** `STATUS SCHEME USER METHOD PATH`, each once, in the order of first use. */
  readonly requests: readonly string[];
};

/** The file of one tool. */
export type Recording = { readonly tool: string; readonly version: string; readonly runs: readonly Run[] };

/** A request as a line of a recording. */
export type Line = {
  readonly status: number;
  readonly scheme: string;
  readonly user: UserKind;
  /** `GET /user`, `git clone`, `git push`, or a method and an address. */
  readonly operation: string;
};

/** Writes a line. */
export const lineOf = ({ status, scheme, user, operation }: Line): string => `${status} ${scheme} ${user} ${operation}`;

/** Reads it back. */
export function parseLine(line: string): Line {
  const [status = '', scheme = '', user = '', ...rest] = line.split(' ');
  return { status: Number(status), scheme, user: user as UserKind, operation: rest.join(' ') };
}

/**
 * Serializes a recording, and refuses to where a secret is in it.
 *
 * @param secrets whatever may not be there, in plain text
 * @throws when one is there in plain, percent-encoded or base64 form, or any piece of twelve letters of it
 */
export function serialize(recording: Recording, secrets: readonly string[]): string {
  const text = `${JSON.stringify(recording, null, 2)}\n`;
  for (const secret of secrets) {
    for (const form of [secret, encodeURIComponent(secret), ...base64Forms(secret)]) {
      for (let start = 0; start + 12 <= form.length; start += 1) {
        if (text.includes(form.slice(start, start + 12)))
          throw new Error(`${recording.tool}: a secret is in the recording`);
      }
    }
  }
  return text;
}

/** Base64 of a text wherever in a longer one it begins. */
function base64Forms(secret: string): string[] {
  return [0, 1, 2].map((shift) =>
    Buffer.from(`${' '.repeat(shift)}${secret}`)
      .toString('base64')
      .slice(shift === 0 ? 0 : 4)
      .replace(/.{0,4}$/, ''),
  );
}
