// Creates, reads, changes and deletes one resource of the provider, or reads one data source, as an apply does.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"driver/bitbucket"
	"github.com/hashicorp/terraform-plugin-sdk/v2/diag"
	"github.com/hashicorp/terraform-plugin-sdk/v2/terraform"
)

func check(problems diag.Diagnostics) {
	for _, problem := range problems {
		if problem.Severity == diag.Error {
			fmt.Println("Error:", problem.Summary, problem.Detail)
			os.Exit(1)
		}
	}
}

func main() {
	ctx := context.Background()
	provider := bitbucket.Provider()
	settings := map[string]interface{}{}
	for name, variable := range map[string]string{"username": "BITBUCKET_USERNAME", "password": "BITBUCKET_PASSWORD", "oauth_token": "BITBUCKET_OAUTH_TOKEN"} {
		if value := os.Getenv(variable); value != "" {
			settings[name] = value
		}
	}
	check(provider.Configure(ctx, terraform.NewResourceConfigRaw(settings)))
	var config map[string]interface{}
	if err := json.Unmarshal([]byte(os.Args[2]), &config); err != nil {
		panic(err)
	}
	source, isData := provider.DataSourcesMap[os.Args[1]], false
	if len(os.Args) > 3 && os.Args[3] == "data" {
		isData = true
	} else {
		source = provider.ResourcesMap[os.Args[1]]
	}
	raw := terraform.NewResourceConfigRaw(config)
	meta := provider.Meta()
	if isData {
		plan, err := source.Diff(ctx, nil, raw, meta)
		check(diag.FromErr(err))
		_, problems := source.ReadDataApply(ctx, plan, meta)
		check(problems)
		return
	}
	plan, err := source.SimpleDiff(ctx, nil, raw, meta)
	check(diag.FromErr(err))
	state, problems := source.Apply(ctx, nil, plan, meta)
	check(problems)
	state, problems = source.RefreshWithoutUpgrade(ctx, state, meta)
	check(problems)
	if state == nil {
		fmt.Println("Error: gone after it was created")
		os.Exit(1)
	}
	if len(os.Args) > 4 {
		if err := json.Unmarshal([]byte(os.Args[4]), &config); err != nil {
			panic(err)
		}
		plan, err = source.SimpleDiff(ctx, state, terraform.NewResourceConfigRaw(config), meta)
		check(diag.FromErr(err))
		state, problems = source.Apply(ctx, state, plan, meta)
		check(problems)
	}
	_, problems = source.Apply(ctx, state, &terraform.InstanceDiff{Destroy: true}, meta)
	check(problems)
}
