"""Calls atlassian-python-api as its documentation does."""

import os
import sys

from atlassian.bitbucket import Cloud

token = os.environ.get("BB_TOKEN")
cloud = Cloud(token=token) if token else Cloud(username=os.environ["BB_USERNAME"], password=os.environ["BB_PASSWORD"])
feature = sys.argv[1]
try:
    if feature == "repository":
        repository = cloud.repositories.get("acme", "web")
        list(repository.branches.each())
    elif feature == "repository-by-workspace":
        cloud.workspaces.get("acme").repositories.get("web")
    elif feature == "pull-requests":
        requests = cloud.repositories.get("acme", "web").pullrequests
        list(requests.each())
        requests.create("x", "feature", "main", "text", True)
    elif feature == "merge":
        cloud.repositories.get("acme", "web").pullrequests.get(1).merge()
    elif feature == "pipelines":
        list(cloud.repositories.get("acme", "web").pipelines.each())
    elif feature == "workspaces":
        list(cloud.workspaces.each())
    elif feature == "all-repositories":
        list(cloud.repositories.each())
except Exception as error:
    print("error:", type(error).__name__, str(error).split("\n")[0])
    sys.exit(1)
