#!/usr/bin/env bash
# git-credentials 1.0.0 (PyPI) reads the password that Git returns as a template: `%%` becomes `%`, and `%(host)s` the name of the host.
#
# Behavior: `git credential fill` answers with lines of names and values. The library reads them with Python's ConfigParser, whose values
# are templates by default. A single `%` is an InterpolationSyntaxError, which isn't the GitCredentialError that fill() documents.
# Why it surprises: The password is stored well, since approve() writes it as it is, and Git reads it. The same object returns another
# one without an error, and the server then rejects it. Git's protocol has no escapes: a value is everything up to the end of the line.
# Output on 2026-11-30:
#   | one=two | Git: one=two | fill(): one=two
#   | half%%done | Git: half%%done | fill(): half%done
#   | my-%(host)s | Git: my-%(host)s | fill(): my-bitbucket.org
#   | 50%off | Git: 50%off | fill(): InterpolationSyntaxError
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check git-credentials==1.0.0
cat >run.py <<'EOF'
import os, subprocess
from git_credentials import GitCredentials, GitCredentialDescription
env = {'PATH': os.environ['PATH'], 'HOME': os.getcwd(), 'GIT_CONFIG_NOSYSTEM': '1', 'GIT_TERMINAL_PROMPT': '0', 'GIT_CONFIG_COUNT': '1',
       'GIT_CONFIG_KEY_0': 'credential.helper', 'GIT_CONFIG_VALUE_0': f'store --file={os.getcwd()}/store'}
credentials = GitCredentials('.', env)
for password in 'one=two', 'half%%done', 'my-%(host)s', '50%off':
    credentials.approve(GitCredentialDescription('https', 'bitbucket.org', username='jane', password=password))
    git = subprocess.run(['git', 'credential', 'fill'], input='protocol=https\nhost=bitbucket.org\n\n', env=env, capture_output=True, text=True)
    from_git = next(line[9:] for line in git.stdout.splitlines() if line.startswith('password='))
    try:
        filled = credentials.fill(GitCredentialDescription('https', 'bitbucket.org')).password
    except Exception as error:
        filled = type(error).__name__
    print(f'{password} | Git: {from_git} | fill(): {filled}')
EOF
seen=$(venv/bin/python run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
