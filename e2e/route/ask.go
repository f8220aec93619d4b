// Asks for one address as a Go program does, and ends with 0 when an answer arrived.
package main

import (
	"fmt"
	"net/http"
	"os"
	"time"
)

func main() {
	client := http.Client{Timeout: 8 * time.Second}
	request, err := http.NewRequest("GET", os.Args[1], nil)
	if err != nil {
		fmt.Println(err)
		os.Exit(2)
	}
	if len(os.Args) > 2 {
		request.Header.Set("Authorization", os.Args[2])
	}
	response, err := client.Do(request)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	defer response.Body.Close()
	if response.StatusCode != 200 {
		fmt.Println(response.Status)
		os.Exit(3)
	}
}
