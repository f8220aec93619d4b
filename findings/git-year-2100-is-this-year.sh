#!/usr/bin/env bash
# git 1:2.39.5-0+deb12u3 (Debian): a date from 2100 on is taken as a date of this year or of the past.
#
# Behavior: `--until=2100-01-01` means January 1 of this year, and `--until=9999-12-31` a December 31 that is past, so recent commits are
# missing. `git commit --date=2100-01-01` records this year. Only GIT_COMMITTER_DATE is an error. 2099-12-31 works.
# Why it surprises: The dates are valid in ISO 8601, which https://git-scm.com/docs/git-commit#_date_formats allows, and neither that page
# nor a warning tells of a limit. 9999-12-31 is a common way to write "without end" in scripts and reports. The list of commits looks
# right, but it ends at the last New Year.
# Output on 2026-11-30:
#   | --until=2099-12-31T00:00:00Z: 1 of 1 commit
#   | --until=2100-01-01T00:00:00Z: 0 of 1 commit
#   | --until=9999-12-31T00:00:00Z: 0 of 1 commit
#   | commit --date=2099-12-31T00:00:00Z: recorded 2099
#   | commit --date=2100-01-01T00:00:00Z: recorded this year
#   | GIT_COMMITTER_DATE=2100-01-01T00:00:00Z: fatal: invalid date format
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
mkdir -p state/lists/partial cache/archives/partial root work
apt=(apt-get -qq -o "Dir::State=$tmp/state" -o "Dir::Cache=$tmp/cache" -o APT::Sandbox::User=)
if ! { "${apt[@]}" update && "${apt[@]}" download git=1:2.39.5-0+deb12u3; } 2>apt.log; then
  cat apt.log >&2
  exit 2
fi
dpkg-deb -x ./*.deb root
export GIT_EXEC_PATH="$tmp/root/usr/lib/git-core" GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 TZ=UTC
git() { "$tmp/root/usr/bin/git" -C "$tmp/work" -c user.name=Finding -c user.email=finding@example.com "$@"; }
git init --quiet
git commit --allow-empty --quiet --message=now
seen=$(
  for date in 2099-12-31T00:00:00Z 2100-01-01T00:00:00Z 9999-12-31T00:00:00Z; do
    echo "--until=$date: $(git log --oneline "--until=$date" | wc -l) of 1 commit"
  done
  for date in 2099-12-31T00:00:00Z 2100-01-01T00:00:00Z; do
    git commit --allow-empty --quiet --message=later "--date=$date"
    year=$(git log -1 --format=%ad --date=format:%Y)
    echo "commit --date=$date: recorded ${year/$(date +%Y)/this year}"
  done
  GIT_COMMITTER_DATE=2100-01-01T00:00:00Z git commit --allow-empty --quiet --message=later 2>&1 | sed 's/^fatal: invalid date format: \(.*\)/GIT_COMMITTER_DATE=\1: fatal: invalid date format/' || true
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
