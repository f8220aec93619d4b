#!/usr/bin/env bash
# github.com/go-git/go-git/v5 v5.19.3 (Go): adding a remote turns other settings of the repository from true to false.
#
# Behavior: go-git writes the whole file again. A name without a value, which is Git's short form of true, is written with an empty
# value, which Git reads as false. Of several `insteadOf` values for one URL, only the last is kept.
# Why it surprises: The program asks for one more remote, as CreateRemote() does. Nothing reports that `fetch.prune` and one of the short
# addresses stop working. The lost `insteadOf` is https://github.com/go-git/go-git/issues/862, which version 6 is to fix.
# Output on 2026-11-29:
#   | before: prune true, bb:acme/web is https://bitbucket.org/acme/web
#   | after: prune false, bb:acme/web is bb:acme/web
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
mkdir "$tmp/module" "$tmp/clone"
cd "$tmp/module"
export GOPATH="$tmp/go" GOCACHE="$tmp/cache" GOFLAGS="-modcacherw -mod=mod"
cat >go.mod <<'EOP'
module finding

go 1.25

require github.com/go-git/go-git/v5 v5.19.3
EOP
cat >main.go <<'EOP'
package main

import (
	"os"

	"github.com/go-git/go-git/v5/config"
)

func main() {
	settings, err := config.ReadConfig(os.Stdin)
	if err != nil {
		panic(err)
	}
	settings.Remotes["mirror"] = &config.RemoteConfig{Name: "mirror", URLs: []string{"https://example.com/web.git"}}
	text, err := settings.Marshal()
	if err != nil {
		panic(err)
	}
	os.Stdout.Write(text)
}
EOP
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
git init --quiet ../clone
cat >>../clone/.git/config <<'EOP'
[fetch]
	prune
[url "https://bitbucket.org/"]
	insteadOf = bb:
	insteadOf = bitbucket:
EOP
show() {
  echo "$1: prune $(git -C ../clone config --type=bool fetch.prune), bb:acme/web is $(git -C ../clone ls-remote --get-url bb:acme/web)"
}
seen=$(show before
  go run . <../clone/.git/config >config 2>go.log || cat go.log >&2
  cp config ../clone/.git/config
  show after)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
