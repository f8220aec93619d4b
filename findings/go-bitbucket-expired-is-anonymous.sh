#!/usr/bin/env bash
# go-bitbucket 0.10.0 (Go: github.com/ktrysmt/go-bitbucket) sends requests without a login after its OAuth token expired.
#
# Behavior: NewOAuthClientCredentials() gets a token once. When the token has less than 10 seconds left, the client leaves out the
# Authorization header. It neither gets another token nor returns an error, and keeps doing so for as long as it is used.
# Why it surprises: The client has the key and the secret, and the OAuth package below it gets new tokens by itself. A long run doesn't end
# with a 401: two hours after its start, when Bitbucket's tokens expire, a list without a login has the public repositories only.
# Output on 2026-11-30:
#   | at the start: Bearer [public private]
#   | 3 seconds later: no Authorization header [public]
#   | tokens requested: 1
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
	"net/url"
	"strings"
	"time"

	"github.com/ktrysmt/go-bitbucket"
)

func main() {
	tokens, scheme := 0, ""
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		if r.URL.Path == "/token" {
			tokens++
			// The client takes a token as expired 10 seconds before its end, so it can use this one for 2 seconds.
			fmt.Fprint(w, `{"access_token":"TOKEN","token_type":"bearer","expires_in":12}`)
			return
		}
		scheme, _, _ = strings.Cut(r.Header.Get("Authorization"), " ")
		if scheme == "" {
			scheme = "no Authorization header"
			fmt.Fprint(w, `{"size":1,"values":[{"slug":"public"}]}`)
			return
		}
		fmt.Fprint(w, `{"size":2,"values":[{"slug":"public"},{"slug":"private"}]}`)
	}))
	defer server.Close()
	client, err := bitbucket.NewOAuthClientCredentialsWithEndpoint("KEY", "SECRET", server.URL+"/token")
	if err != nil {
		panic(err)
	}
	base, _ := url.Parse(server.URL)
	client.SetApiBaseURL(*base)
	list := func(when string) {
		result, err := client.Repositories.ListForAccount(&bitbucket.RepositoriesOptions{Owner: "acme"})
		if err != nil {
			panic(err)
		}
		names := []string{}
		for _, repository := range result.Items {
			names = append(names, repository.Slug)
		}
		fmt.Printf("%s: %s %v\n", when, scheme, names)
	}
	list("at the start")
	time.Sleep(3 * time.Second)
	list("3 seconds later")
	fmt.Println("tokens requested:", tokens)
}
EOP
go get github.com/ktrysmt/go-bitbucket@v0.10.0 2>/dev/null
seen=$(go run .)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
