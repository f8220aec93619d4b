// Calls the two providers of the ApplicationSet controller: the SCM generator and the pull request generator.
package main

import (
	"context"
	"fmt"
	"os"

	"driver/pull_request"
	"driver/scm_provider"
)

func check(err error) {
	if err != nil {
		fmt.Println("error:", err)
		os.Exit(1)
	}
}

func main() {
	ctx := context.Background()
	user, password, bearer := os.Getenv("BASIC_USER"), os.Getenv("BASIC_PASSWORD"), os.Getenv("BEARER")
	switch os.Args[1] {
	case "scm":
		// The generator has no setting for a Bearer token: an access token goes into the password.
		if bearer != "" {
			user, password = "x-token-auth", bearer
		}
		provider, err := scm_provider.NewBitBucketCloudProvider("acme", user, password, os.Getenv("ALL_BRANCHES") != "")
		check(err)
		found, err := provider.ListRepos(ctx, "https")
		check(err)
		for _, repo := range found[:1] {
			branches, err := provider.GetBranches(ctx, repo)
			check(err)
			_, err = provider.RepoHasPath(ctx, branches[0], "README.md")
			check(err)
		}
	case "pull-request":
		var provider pull_request.PullRequestService
		var err error
		if bearer != "" {
			provider, err = pull_request.NewBitbucketCloudServiceBearerToken("", bearer, "acme", "web")
		} else {
			provider, err = pull_request.NewBitbucketCloudServiceBasicAuth("", user, password, "acme", "web")
		}
		check(err)
		_, err = provider.List(ctx)
		check(err)
	}
}
