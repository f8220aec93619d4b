#!/usr/bin/env bash
# go-bitbucket 0.10.0 (Go: github.com/ktrysmt/go-bitbucket) sends a request although its context is canceled.
#
# Behavior: WithContext() of the options has no effect. The client calls http.Request.WithContext(), which returns a copy, and drops the
# copy. All calls that take a context do it.
# Why it surprises: A deadline or a stop signal doesn't reach the request, which is a POST, such as the one that creates a pull request. The
# caller gets no error. The methods are there since 2024 for this purpose: https://github.com/ktrysmt/go-bitbucket/issues/286 is closed.
# Output on 2026-11-29:
#   | context: context canceled
#   | server: POST /2.0/repositories/acme/web/pullrequests/
#   | error of Create: <nil>
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
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"

	"github.com/ktrysmt/go-bitbucket"
)

func main() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Println("server:", r.Method, r.URL)
		w.WriteHeader(201)
		fmt.Fprint(w, `{"type":"pullrequest","id":1}`)
	}))
	defer server.Close()
	client, _ := bitbucket.NewOAuthbearerTokenWithBaseUrlStr("TOKEN", server.URL+"/2.0")
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	fmt.Println("context:", ctx.Err())
	options := &bitbucket.PullRequestsOptions{Owner: "acme", RepoSlug: "web", Title: "Title", SourceBranch: "topic"}
	_, err := client.Repositories.PullRequests.Create(options.WithContext(ctx))
	fmt.Println("error of Create:", err)
}
EOP
go get github.com/ktrysmt/go-bitbucket@v0.10.0 2>/dev/null
seen=$(go run .)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
