#!/usr/bin/env bash
# packageurl-python 0.17.6 (PyPI) doesn't read the Bitbucket archive URLs that it writes: the version becomes "get".
#
# Behavior: purl2url makes the URL of the archive of a package, and url2purl the package from a URL. For GitHub and GitLab, the package that
# comes back is the same. For Bitbucket, the part of the path after the repository is taken as the version.
# Why it surprises: Both functions are in the same package and know Bitbucket. An SBOM made from download URLs has the version
# "get" for each package from Bitbucket, and the archive made from that package is another one, get.tar.gz.
# Output on 2026-11-29:
#   | pkg:github/acme/web@v1.0.0 -> pkg:github/acme/web@v1.0.0
#   | pkg:gitlab/acme/web@v1.0.0 -> pkg:gitlab/acme/web@v1.0.0
#   | pkg:bitbucket/acme/web@v1.0.0 -> pkg:bitbucket/acme/web@get#v1.0.0.tar.gz
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check packageurl-python==0.17.6
cat >run.py <<'EOP'
from packageurl.contrib.purl2url import get_download_url
from packageurl.contrib.url2purl import get_purl
for host in 'github', 'gitlab', 'bitbucket':
    package = f'pkg:{host}/acme/web@v1.0.0'
    print(package, '->', get_purl(get_download_url(package)))
EOP
seen=$(venv/bin/python run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
