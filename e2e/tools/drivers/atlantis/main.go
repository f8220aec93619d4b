// Calls the client of Atlantis in the order of a plan and an apply.
package main

import (
	"fmt"
	"os"

	"github.com/runatlantis/atlantis/server/events/models"
	"github.com/runatlantis/atlantis/server/events/vcs/bitbucketcloud"
	"github.com/runatlantis/atlantis/server/logging"
)

func check(err error) {
	if err != nil {
		fmt.Println("error:", err)
		os.Exit(1)
	}
}

func main() {
	client := bitbucketcloud.New(nil, os.Getenv("ATLANTIS_BITBUCKET_USER"), os.Getenv("ATLANTIS_BITBUCKET_TOKEN"), os.Getenv("ATLANTIS_BITBUCKET_API_USER"), "https://atlantis.acme.example")
	logger, err := logging.NewStructuredLogger()
	check(err)
	logger.SetLevel(logging.Error)
	repo := models.Repo{FullName: "acme/web", Owner: "acme", Name: "web"}
	pull := models.PullRequest{Num: 1, HeadCommit: os.Getenv("COMMIT"), BaseRepo: repo}
	switch os.Args[1] {
	case "plan":
		_, err = client.GetModifiedFiles(logger, repo, pull)
		check(err)
		check(client.UpdateStatus(logger, repo, pull, models.SuccessCommitStatus, "atlantis/plan", "Plan succeeded", ""))
		check(client.CreateComment(logger, repo, 1, "Ran plan", "plan"))
	case "hide":
		check(client.HidePrevCommandComments(logger, repo, 1, "plan", ""))
	case "apply":
		_, err = client.PullIsApproved(logger, repo, pull)
		check(err)
		_, err = client.PullIsMergeable(logger, repo, pull, "", nil)
		check(err)
	case "automerge":
		check(client.MergePull(logger, pull, models.PullRequestOptions{}))
	}
}
