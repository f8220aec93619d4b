#!/usr/bin/env bash
# pandas 3.1.1 and python-dateutil 4.0.0 (PyPI) with dayfirst=True exchange month and day of an ISO date.
#
# Behavior: "2027-03-01" is January 3. dateutil reads "2027-03-13" as March 13, because there is no month 13. pandas reads a column of a CSV
# file with one format, so one such date leaves the whole column as texts. dateparser with the same setting reads both as they are.
# Why it surprises: The documentation of dateutil says that the setting is for ambiguous dates, such as 01/05/09, and an ISO date isn't.
# A list of expiry dates from Europe needs it. ISO dates in the list are then wrong, without an error, on 11 of the first 12 days of a month.
# Output on 2026-11-30:
#   | 2027-03-01 | dateutil: 2027-01-03 | pandas: 2027-01-03 | dateparser: 2027-03-01
#   | 2027-03-13 | dateutil: 2027-03-13 | pandas: 2027-03-13 | dateparser: 2027-03-13
#   | CSV with 2027-03-01 and 2027-04-02: 2027-01-03 2027-02-04
#   | CSV with 2027-03-01 and 2027-04-13: texts
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check python-dateutil==4.0.0 pandas==3.1.1 dateparser==1.5.0
cat >run.py <<'PY'
import io
import dateparser, pandas
from dateutil import parser
for text in ('2027-03-01', '2027-03-13'):
    dates = {
        'dateutil': parser.parse(text, dayfirst=True),
        'pandas': pandas.to_datetime(text, dayfirst=True),
        'dateparser': dateparser.parse(text, settings={'DATE_ORDER': 'DMY'}),
    }
    print(text, *(f'{name}: {date.date()}' for name, date in dates.items()), sep=' | ')
for dates in (['2027-03-01', '2027-04-02'], ['2027-03-01', '2027-04-13']):
    file = io.StringIO('\n'.join(['expires', *dates]))
    column = pandas.read_csv(file, parse_dates=['expires'], dayfirst=True)['expires']
    is_read = pandas.api.types.is_datetime64_any_dtype(column)
    print(f'CSV with {" and ".join(dates)}:', *([str(date.date()) for date in column] if is_read else ['texts']))
PY
seen=$(venv/bin/python -W ignore run.py)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
