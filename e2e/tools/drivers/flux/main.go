// Posts a commit status as notification-controller does for an Alert with a Bitbucket provider.
package main

import (
	"context"
	"fmt"
	"os"

	"driver/notifier"

	eventv1 "github.com/fluxcd/pkg/apis/event/v1beta1"
	corev1 "k8s.io/api/core/v1"
)

func main() {
	provider, err := notifier.NewBitbucket("flux", "https://bitbucket.org/acme/web", os.Getenv("TOKEN"), nil)
	if err == nil {
		err = provider.Post(context.Background(), eventv1.Event{
			InvolvedObject: corev1.ObjectReference{Kind: "Kustomization", Namespace: "flux-system", Name: "web"},
			Severity:       eventv1.EventSeverityInfo,
			Reason:         "ApplySucceeded",
			Metadata:       map[string]string{"kustomize.toolkit.fluxcd.io/revision": "main@sha1:" + os.Getenv("COMMIT"), eventv1.MetaRevisionKey: "main@sha1:" + os.Getenv("COMMIT")},
		})
	}
	if err != nil {
		fmt.Println("error:", err)
		os.Exit(1)
	}
}
