import { classifySentence } from '../bitbucket/sentences.ts';

/** What a text shows of an error of Bitbucket, in whatever notation a program prints it. */
export interface LooseError {
  readonly message: string;
  readonly required?: readonly string[];
  readonly granted?: readonly string[];
  readonly key?: string;
  readonly announcement?: string;
  readonly detail?: string;
}

/** Bitbucket's sentences, as long as each goes. */
const wholeSentences: readonly RegExp[] = [
  /your credentials lack one or more required privilege scopes\.?/i,
  /api token provided has no bitbucket scopes\.?/i,
  /token is invalid, expired, or not supported for this endpoint\.?/i,
  /api token must be used with an atlassian registered email/i,
  /app passwords? are deprecated and must be replaced with api tokens\.?/i,
  /this api is not accessible by this authentication mechanism/i,
  /this endpoint does not support token-based authentication/i,
  /access denied\. you must have (?:write or )?(?:admin|read|write) access\.?/i,
  /you may not have access to this repository or it no longer exists in this workspace\.?(?: if you think this repository exists and you have access, make sure you are authenticated\.?)?/i,
  /(?:the requested repository either )?does not exist or you do not have access\.?/i,
  /to access this repository, (?:an admin must whitelist your ip|enable two-step authentication)\.?/i,
  /your push failed because the account .{0,80} has exceeded its user limit[^"'\n]{0,80}/i,
  /CHANGE-\d{1,6} - functionality has been deprecated/i,
  /there is no api hosted at this url/i,
  /rate limit for this resource has been exceeded/i,
  /login failed due to incorrect login credentials or method\.?/i,
  /(?:bad request )?invalid authorization header/i,
];

/** The statuses that go with a sentence, of the API and of Git, where a text shows none. */
const statusOfMeaning = {
  scope: [403, 403],
  'no-scopes': [401, 403],
  address: [403, 403],
  'two-step': [403, 403],
  plan: [402, 403],
  'app-password': [401, 410],
  email: [401, 401],
  kind: [403, 403],
  permission: [403, 403],
  hidden: [404, 403],
} as const;

/** Finds an error of Bitbucket in a piece of text; nothing if it has none. Pure; never throws. */
export function findLooseError(text: string): LooseError | undefined {
  const sentence = wholeSentences.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
  const message = sentence ?? messageIn(text);
  if (message === undefined) return undefined;
  const required = listIn(text, 'required');
  const granted = listIn(text, 'granted');
  const detail = /(?<!error)\bdetail\\?["']?\s*:\s*\\?"((?:[^"\\]|\\[^"])+)\\?"/.exec(text)?.[1];
  const announcement = /https:\/\/[\w.-]+\.atlassian\.com\/[\w./#?=&-]{1,200}/.exec(text)?.[0];
  return {
    message: message.replace(/^there is no api/i, 'There is no API'),
    ...(required && { required }),
    ...(granted && { granted }),
    ...(/INSUFFICIENT_RIGHTS/.test(text) && { key: 'INSUFFICIENT_RIGHTS' }),
    ...(announcement !== undefined && { announcement }),
    ...(detail !== undefined && { detail }),
  };
}

/** The message of an error object that isn't JSON anymore. Where the text was cut, only a sentence that is known is restored. */
function messageIn(text: string): string | undefined {
  const at = text.search(/["']?type\\?["']?\s*:\s*\\?["']error/);
  if (at < 0) return undefined;
  // Other messages, such as that of the program, come before it.
  const pattern = /message\\?["']?\s*:\s*\\?["']((?:[^"'\\]|\\[^"'])+)(\\?["'])?/;
  const [, message, end] = pattern.exec(text.slice(at)) ?? pattern.exec(text) ?? [];
  if (message === undefined || end !== undefined) return message;
  const start = message.toLowerCase();
  return start.length < minRestored ? undefined : known.find((sentence) => sentence.toLowerCase().startsWith(start));
}

/** A shorter beginning of a sentence could be that of another one. */
const minRestored = 16;
const known = [
  'Your credentials lack one or more required privilege scopes.',
  'API Token provided has no Bitbucket scopes.',
  'Token is invalid, expired, or not supported for this endpoint.',
  'API token must be used with an atlassian registered email',
  'App passwords are deprecated and must be replaced with API tokens.',
  'This API is not accessible by this authentication mechanism',
  'Access denied. You must have write or admin access.',
  'You may not have access to this repository or it no longer exists in this workspace.',
];

function listIn(text: string, name: string): readonly string[] | undefined {
  const [, items] = new RegExp(String.raw`\b${name}\\?["']?\s*[:=]\s*\[([^\]]{0,4000})(?:\]|$)`, 'i').exec(text) ?? [];
  const found = items?.match(/[a-z][\w:-]{2,60}/gi) ?? undefined;
  return items === undefined ? undefined : [...new Set(found ?? [])].filter((item) => !/^object$/i.test(item));
}

/** The status that goes with a message, where a text shows none. */
export function statusOfText(text: string, isGit: boolean): number | undefined {
  const meaning = classifySentence(text);
  if (meaning !== undefined) return statusOfMeaning[meaning][isGit ? 1 : 0];
  if (/token is invalid, expired|login failed due to/i.test(text)) return 401;
  if (/CHANGE-\d+ - /i.test(text)) return 410;
  if (/invalid authorization header/i.test(text)) return 400;
  if (/no api hosted at this url/i.test(text)) return 404;
  return /rate limit for this resource/i.test(text) ? 429 : undefined;
}

/** The body that Bitbucket sends for an error; Git and rate limits have plain text. */
export function looseErrorBody(
  { message, required, granted, key, announcement, detail }: LooseError,
  isGit: boolean,
): string {
  if (isGit || /^(?:rate limit|login failed|bad request)/i.test(message)) return message;
  const scopes = required || granted ? { required: required ?? [], ...(granted && { granted }) } : undefined;
  const isUnhosted = /no api hosted/i.test(message);
  const data =
    key !== undefined ? { key } : announcement !== undefined ? { announcement_url: announcement } : undefined;
  return JSON.stringify({
    type: 'error',
    error: {
      message: isUnhosted ? 'Resource not found' : message,
      ...(isUnhosted ? { detail: message } : (scopes ?? detail) && { detail: scopes ?? detail }),
      ...(data && { data }),
    },
  });
}
