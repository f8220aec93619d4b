/** What the first screen offers to try. */
export const examples: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'A rejected API call',
    text: `> POST /2.0/repositories/acme/web/pullrequests HTTP/2
> Host: api.bitbucket.org
> Authorization: Basic ***
>
< HTTP/2 403
< content-type: application/json; charset=utf-8
< x-credential-type: api_token
<
{"type":"error","error":{"message":"Your credentials lack one or more required privilege scopes.","detail":{"required":["write:pullrequest:bitbucket"],"granted":["read:repository:bitbucket"]}}}
`,
  },
  {
    name: 'A rejected git push',
    text: `+ git push origin main
remote: CHANGE-3222 - Functionality has been deprecated
remote: App passwords are deprecated and must be replaced with API tokens.
fatal: unable to access 'https://bitbucket.org/acme/web.git/': The requested URL returned error: 410
`,
  },
  {
    name: 'A traceback',
    text: `Traceback (most recent call last):
  File "release.py", line 12, in <module>
    response.raise_for_status()
requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://api.bitbucket.org/2.0/repositories/acme/web
`,
  },
];
