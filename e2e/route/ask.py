"""Asks for addresses as Python programs do: a line of JSON in, a line of JSON out, each request in a separate process."""
import json
import os
import signal
import sys
import urllib.request

import pycurl
import requests


def with_requests(url, authorization):
    headers = {"Authorization": authorization} if authorization else {}
    response = requests.get(url, headers=headers, timeout=8)
    response.raise_for_status()


def with_urllib(url, authorization):
    headers = {"Authorization": authorization} if authorization else {}
    urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=8).read()


def with_pycurl(url, authorization):
    curl = pycurl.Curl()
    curl.setopt(pycurl.URL, url)
    curl.setopt(pycurl.TIMEOUT, 8)
    curl.setopt(pycurl.FAILONERROR, 1)
    curl.setopt(pycurl.WRITEFUNCTION, lambda data: None)
    if os.environ.get("E2E_CA"):
        curl.setopt(pycurl.CAINFO, os.environ["E2E_CA"])
        curl.setopt(pycurl.PROXY_CAINFO, os.environ["E2E_CA"])
    curl.perform()


programs = {"requests": with_requests, "urllib": with_urllib, "curl-8": with_pycurl}


def run(job, out):
    signal.alarm(9)
    try:
        os.environ.clear()
        os.environ.update(job["env"])
        programs[job["program"]](job["url"], job.get("authorization"))
        answer = {"ok": True}
    except BaseException as error:  # whatever it is, it is the result
        answer = {"ok": False, "error": f"{type(error).__name__}: {error}"[:300]}
    os.write(out, json.dumps(answer).encode())


for line in sys.stdin:
    job = json.loads(line)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        run(job, writing)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        text = answer.read()
    os.waitpid(child, 0)
    print(text or '{"ok": false, "error": "ended"}', flush=True)
