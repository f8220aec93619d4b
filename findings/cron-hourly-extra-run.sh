#!/usr/bin/env bash
# cron 4.4.0 (npm) runs an hourly job 24 times on the day of 23 hours on which daylight saving time starts.
#
# Behavior: If a time of the job falls into the skipped hour, `cron` runs the job at the first moment after it. For `30 * * * *` in Berlin,
# that's 03:00, and the next regular run is at 03:30. croner 11.0.0 and cron-parser 5.10.5 go from 01:30 to 03:30, which is one hour.
# Why it surprises: The run of a daily job has to be made up for, or it would be missing. An hourly job misses none: an hour after 01:30, it's
# 03:30. The documentation doesn't mention the change, and it shows on one night a year, and not with minute 0.
# Output on 2026-11-30:
#   | 30 * * * *, cron: 24 runs, 01:30 03:00 03:30 04:30
#   | 30 * * * *, croner: 23 runs, 01:30 03:30 04:30 05:30
#   | 30 * * * *, cron-parser: 23 runs, 01:30 03:30 04:30 05:30
#   | 0 * * * *, cron: 23 runs, 01:00 03:00 04:00 05:00
#   | 0 * * * *, croner: 23 runs, 01:00 03:00 04:00 05:00
#   | 0 * * * *, cron-parser: 23 runs, 01:00 03:00 04:00 05:00
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --ignore-scripts --no-audit --no-fund cron@4.4.0 croner@11.0.0 cron-parser@5.10.5 luxon@3.7.2
cat >run.mjs <<'EOF'
import { CronTime } from 'cron';
import { CronExpressionParser } from 'cron-parser';
import { Cron } from 'croner';
import { DateTime } from 'luxon';
const zone = 'Europe/Berlin';
const start = DateTime.fromISO('2027-03-28T00:00', { zone }).minus(1000);
const end = DateTime.fromISO('2027-03-29T00:00', { zone });
const next = {
  cron: (job) => (date) => new CronTime(job, zone).getNextDateFrom(DateTime.fromJSDate(date, { zone }), zone).toJSDate(),
  croner: (job) => (date) => new Cron(job, { timezone: zone, paused: true }).nextRun(date),
  'cron-parser': (job) => (date) => CronExpressionParser.parse(job, { tz: zone, currentDate: date }).next().toDate(),
};
for (const job of ['30 * * * *', '0 * * * *']) {
  for (const [name, make] of Object.entries(next)) {
    const runs = [];
    for (let date = make(job)(start.toJSDate()); date < end.toJSDate(); date = make(job)(date)) {
      runs.push(DateTime.fromJSDate(date, { zone }).toFormat('HH:mm'));
    }
    console.log(`${job}, ${name}: ${runs.length} runs, ${runs.slice(1, 5).join(' ')}`);
  }
}
EOF
seen=$(node run.mjs)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
