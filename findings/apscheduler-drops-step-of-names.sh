#!/usr/bin/env bash
# APScheduler 3.11.3 (PyPI) drops the step of a crontab field that has names: "mon-fri/2" runs on each working day.
#
# Behavior: CronTrigger.from_crontab() reads the names at the start of a field and ignores the rest of it without an error: the step in
# "jan-dec/3", and the number in "mon#2". With numbers, "1-12/3" has its step.
# Why it surprises: from_crontab() is for "a standard crontab expression", and cron on Linux and croniter 7.0.0 (PyPI) read the step after
# names. A job that renews a token each quarter runs each month.
# Output on 2026-11-30:
#   | 0 8 * * mon-fri/2 | APScheduler: Mon 7 Dec, Tue 8 Dec, Wed 9 Dec | croniter: Mon 7 Dec, Wed 9 Dec, Fri 11 Dec
#   | 0 8 * * mon#2 | APScheduler: Mon 7 Dec, Mon 14 Dec, Mon 21 Dec | croniter: Mon 14 Dec, Mon 11 Jan, Mon 8 Feb
#   | 0 8 1 jan-dec/3 * | APScheduler: Fri 1 Jan, Mon 1 Feb, Mon 1 Mar | croniter: Fri 1 Jan, Thu 1 Apr, Thu 1 Jul
#   | 0 8 1 1-12/3 * | APScheduler: Fri 1 Jan, Thu 1 Apr, Thu 1 Jul | croniter: Fri 1 Jan, Thu 1 Apr, Thu 1 Jul
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check APScheduler==3.11.3 croniter==7.0.0
cat >run.py <<'PYTHON'
from datetime import datetime, timedelta, timezone
from apscheduler.triggers.cron import CronTrigger
from croniter import croniter
now = datetime(2026, 12, 5, tzinfo=timezone.utc)
def dates(times):
    return ', '.join(f'{time:%a} {time.day} {time:%b}' for time in times)
for text in ('0 8 * * mon-fri/2', '0 8 * * mon#2', '0 8 1 jan-dec/3 *', '0 8 1 1-12/3 *'):
    trigger, times = CronTrigger.from_crontab(text, timezone=timezone.utc), []
    while len(times) < 3:
        times.append(trigger.get_next_fire_time(None, times[-1] + timedelta(seconds=1) if times else now))
    cron = croniter(text, now)
    print(text, f'APScheduler: {dates(times)}', f'croniter: {dates([cron.get_next(datetime) for _ in range(3)])}', sep=' | ')
PYTHON
seen=$(venv/bin/python run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
