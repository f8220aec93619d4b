/** What a sentence by which Bitbucket refuses is about; each may come from the API and from git. */
export type SentenceMeaning =
  | 'scope'
  | 'no-scopes'
  | 'address'
  | 'two-step'
  | 'plan'
  | 'app-password'
  | 'email'
  | 'kind'
  | 'permission'
  | 'hidden';

const sentences: readonly (readonly [RegExp, SentenceMeaning])[] = [
  [/lack one or more required privilege scopes/i, 'scope'],
  // https://github.com/elastic/kibana/pull/288824
  [/no bitbucket scopes/i, 'no-scopes'],
  // https://confluence.atlassian.com/bbkb/error-403-when-performing-git-operations-1155479141.html
  [/whitelist your ip|allow-?list your ip|ip address is not allowed/i, 'address'],
  [/enable two-step/i, 'two-step'],
  // https://support.atlassian.com/bitbucket-cloud/kb/fix-error-your-push-failed-because-the-account-has-exceeded-its-user-limit/
  [/exceeded its user limit|restricted to read-only/i, 'plan'],
  // https://bastabc.com/posts/fix-jenkins-bitbucket-401-app-password-deprecated/
  // https://ankushshandilya.com/bitbucket-410-app-passwords-deprecated/
  [/app passwords? are deprecated|CHANGE-3222/i, 'app-password'],
  // Measured by six public projects in 2026-09
  [/must be used with an atlassian registered email/i, 'email'],
  // https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism/
  [
    /authentication mechanism|token-based authentication|(?:does not|doesn't) (?:accept|support) \S*\s?(?:tokens?|authentication)|authentication (?:method )?is(?: not|n't) (?:allowed|supported)/i,
    'kind',
  ],
  // https://github.com/harness/harness/issues/3683
  [/you must have (?:write or )?admin access|you must have (?:read|write) access/i, 'permission'],
  // The older wording is in the second of those pages, the newer one in
  // https://community.atlassian.com/forums/Bitbucket-questions/Migrating-from-App-Password-to-API-Token-Authentication-failed/qaq-p/3206463
  [/does not exist or you do not have access|may not have access to this repository/i, 'hidden'],
];

/** What a text of Bitbucket's is about; nothing where it contains none of the known sentences. Never throws. */
export function classifySentence(text: string): SentenceMeaning | undefined {
  return sentences.find(([pattern]) => pattern.test(text))?.[1];
}

const state =
  /suspend|deactivat|disabl|archiv|maintenance|countr|region|verif|copyright|\b(?:locked|blocked|limit|quota|size|storage|plan|billing|payment|sso|saml|single sign|2fa|mfa|network|ip|read-only|policy|terms|managed)\b/i;
const outage = /unavailab|temporar|time[ds]?[ -]?out|try again later|internal error|overload/i;

/** Whether a text names a setting or a state, which neither another token nor a permission changes. Never throws. */
export function namesState(text: string): boolean {
  return state.test(text);
}

/** Whether a text names a fault of the server, which passes. Never throws. */
export function isOutage(text: string): boolean {
  return outage.test(text);
}
