"""Runs one command for each line of JSON on standard input and tells what it took, since Node tells neither the CPU time nor
the memory of a child: `{"command": [...], "env": {...}}` in; wall and CPU time in ms, memory in kB, exit code and output out.
Memory is that of the largest process of the command, and never below that of Python itself, some 10 MB."""

import json
import os
import sys
import time

nothing = os.open(os.devnull, os.O_RDWR)

for line in sys.stdin:
    request = json.loads(line)
    reading, writing = os.pipe()
    started = time.perf_counter()
    # A pipe for its output, as under a runner; to a file it would be a little faster.
    process = os.posix_spawnp(
        request["command"][0],
        request["command"],
        request["env"],
        file_actions=[
            (os.POSIX_SPAWN_DUP2, nothing, 0),
            (os.POSIX_SPAWN_DUP2, writing, 1),
            (os.POSIX_SPAWN_DUP2, writing, 2),
        ],
    )
    os.close(writing)
    output = b""
    while chunk := os.read(reading, 65536):
        output += chunk
    os.close(reading)
    _, status, usage = os.wait4(process, 0)
    answer = {
        "wallMs": (time.perf_counter() - started) * 1000,
        "cpuMs": (usage.ru_utime + usage.ru_stime) * 1000,
        "memoryKb": usage.ru_maxrss,
        "code": os.waitstatus_to_exitcode(status),
        "output": output.decode(errors="replace"),
    }
    print(json.dumps(answer), flush=True)
