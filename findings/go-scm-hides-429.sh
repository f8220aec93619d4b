#!/usr/bin/env bash
# go-scm 1.42.13 (Go: github.com/drone/go-scm) returns an incomplete list of repositories without an error if Bitbucket answers 429.
#
# Behavior: Repositories.List() asks each workspace for the number of its repositories. If this request is refused, it continues with the
# next workspace, and returns neither an error nor the status.
# Why it surprises: ListNamespace() of the same client returns the error. Drone and Harness use the library. While a limit or an outage lasts,
# repositories are missing from it, as if the account had no access. The loop is new since Bitbucket removed lists over all workspaces.
# Output on 2026-11-29:
#   | 200: List [acme/web beta/api] <nil>; ListNamespace <nil>
#   | 403: List [beta/api] <nil>; ListNamespace The reason.
#   | 429: List [beta/api] <nil>; ListNamespace The reason.
#   | 503: List [beta/api] <nil>; ListNamespace The reason.
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

	"github.com/drone/go-scm/scm"
	"github.com/drone/go-scm/scm/driver/bitbucket"
)

func main() {
	for _, status := range []int{200, 403, 429, 503} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			switch {
			case r.URL.Path == "/2.0/user/workspaces":
				fmt.Fprint(w, `{"values":[{"workspace":{"slug":"acme"}},{"workspace":{"slug":"beta"}}]}`)
			case r.URL.Path == "/2.0/repositories/beta":
				fmt.Fprint(w, `{"size":1,"values":[{"full_name":"beta/api"}]}`)
			case status != 200:
				w.WriteHeader(status)
				fmt.Fprint(w, `{"type":"error","error":{"message":"The reason."}}`)
			default:
				fmt.Fprint(w, `{"size":1,"values":[{"full_name":"acme/web"}]}`)
			}
		}))
		client, _ := bitbucket.New(server.URL)
		repositories, _, err := client.Repositories.List(context.Background(), scm.ListOptions{})
		names := []string{}
		for _, repository := range repositories {
			names = append(names, repository.Namespace+"/"+repository.Name)
		}
		_, _, acme := client.Repositories.ListNamespace(context.Background(), "acme", scm.ListOptions{})
		fmt.Printf("%d: List %v %v; ListNamespace %v\n", status, names, err, acme)
		server.Close()
	}
}
EOP
go get github.com/drone/go-scm@v1.42.13 2>/dev/null
seen=$(go run .)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
