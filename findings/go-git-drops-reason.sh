#!/usr/bin/env bash
# go-git 5.19.3 (Go) drops the reason of the server for HTTP 410 and 429.
#
# Behavior: For 401, 403, and 404 the error ends with the text of the response. For 410 and 429 it has the URL and the
# number only.
# Why it surprises: Bitbucket explains a removal in the body of a 410, and a limit in the body of a 429. These are the
# statuses that a user can't understand without the text. Version 6.0.0-beta.1 shows it.
# Output on 2026-11-28:
#   | 401: with the reason
#   | 403: with the reason
#   | 404: with the reason
#   | 410: without the reason
#   | 429: without the reason
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export GOPATH="$tmp/go" GOCACHE="$tmp/cache" GOFLAGS='-mod=mod -modcacherw'
go mod init finding 2>/dev/null
cat >main.go <<'EOF'
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"

	"github.com/go-git/go-git/v5"
	"github.com/go-git/go-git/v5/config"
	"github.com/go-git/go-git/v5/storage/memory"
)

func main() {
	for _, status := range []int{401, 403, 404, 410, 429} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/plain")
			w.WriteHeader(status)
			fmt.Fprint(w, "the reason")
		}))
		remote := git.NewRemote(memory.NewStorage(), &config.RemoteConfig{Name: "origin", URLs: []string{server.URL + "/acme/web.git"}})
		_, err := remote.List(&git.ListOptions{})
		word := "without"
		if strings.Contains(err.Error(), "the reason") {
			word = "with"
		}
		fmt.Printf("%d: %s the reason\n", status, word)
		server.Close()
	}
}
EOF
go get github.com/go-git/go-git/v5@v5.19.3 2>/dev/null
seen=$(go run .)

printf '%s
' "$seen"
[ "$seen" = "$expected" ] || {
  printf '
The behavior changed. The output was:
%s
' "$expected" >&2
  exit 1
}
