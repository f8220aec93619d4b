// Calls what Drone and Harness call of go-scm: its client with its transports.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	"github.com/drone/go-scm/scm"
	"github.com/drone/go-scm/scm/driver/bitbucket"
	"github.com/drone/go-scm/scm/transport"
)

func main() {
	client := bitbucket.NewDefault()
	if token := os.Getenv("BEARER"); token != "" {
		client.Client = &http.Client{Transport: &transport.BearerToken{Token: token}}
	} else {
		client.Client = &http.Client{Transport: &transport.BasicAuth{Username: os.Getenv("USERNAME"), Password: os.Getenv("PASSWORD")}}
	}
	ctx := context.Background()
	commit := os.Getenv("COMMIT")
	var err error
	switch os.Args[1] {
	case "login":
		_, _, err = client.Users.Find(ctx)
	case "connect":
		_, _, err = client.Repositories.Find(ctx, "acme/web")
		if err == nil {
			_, _, err = client.Git.ListBranches(ctx, "acme/web", scm.ListOptions{Size: 30})
		}
		if err == nil {
			_, _, err = client.Contents.Find(ctx, "acme/web", "README.md", commit)
		}
	case "status":
		_, _, err = client.Repositories.CreateStatus(ctx, "acme/web", commit, &scm.StatusInput{State: scm.StateSuccess, Label: "ci", Desc: "ok", Target: "https://acme.example"})
	case "hook":
		_, _, err = client.Repositories.ListHooks(ctx, "acme/web", scm.ListOptions{Size: 30})
		if err == nil {
			_, _, err = client.Repositories.CreateHook(ctx, "acme/web", &scm.HookInput{Name: "ci", Target: "https://acme.example", Events: scm.HookEvents{Push: true}})
		}
	}
	if err != nil {
		fmt.Println("error:", err)
		os.Exit(1)
	}
}
