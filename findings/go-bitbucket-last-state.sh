#!/usr/bin/env bash
# go-bitbucket 0.10.0 (Go: github.com/ktrysmt/go-bitbucket) asks for pull requests in the last of several states only.
#
# Behavior: PullRequestsOptions has a list of states. List() sets the same query parameter for each, so that each replaces the one before.
# Why it surprises: Bitbucket documents that "state" can be repeated, and the field is a list for this. The result is complete pages of
# pull requests in one state, without an error. In another order, the list has others.
# Output on 2026-11-29:
#   | [OPEN MERGED]: state=MERGED
#   | [MERGED OPEN]: state=OPEN
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export CGO_ENABLED=0 GOPATH="$tmp/go" GOCACHE="$tmp/cache" GOFLAGS='-mod=mod -modcacherw'
go mod init finding 2>/dev/null
cat >main.go <<'EOP'
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"

	"github.com/ktrysmt/go-bitbucket"
)

func main() {
	query := ""
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		query = r.URL.RawQuery
		fmt.Fprint(w, `{"values":[]}`)
	}))
	defer server.Close()
	client, _ := bitbucket.NewOAuthbearerTokenWithBaseUrlStr("TOKEN", server.URL+"/2.0")
	for _, states := range [][]string{{"OPEN", "MERGED"}, {"MERGED", "OPEN"}} {
		client.Repositories.PullRequests.List(&bitbucket.PullRequestsOptions{Owner: "acme", RepoSlug: "web", States: states})
		fmt.Printf("%v: %s\n", states, query)
	}
}
EOP
go get github.com/ktrysmt/go-bitbucket@v0.10.0 2>/dev/null
seen=$(go run .)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
