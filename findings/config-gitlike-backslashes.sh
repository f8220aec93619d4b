#!/usr/bin/env bash
# Config::GitLike 1.18 (Debian: libconfig-gitlike-perl 1.18-2) reads "C:\\new\\token" in a Git configuration with a line break and a tab.
#
# Behavior: In a value with quotation marks, \n and \t are replaced before \\ is, so a backslash and the letter after it become a control
# character. Without quotation marks, nothing is replaced that way. What it writes itself has no quotation marks, so it reads that well.
# Why it surprises: The library promises parsing that is compatible with Git, also with the option `compatible`, and Git's documentation
# (https://git-scm.com/docs/git-config#_syntax) allows \\ in both kinds of values. There is no error. Files are looked for under another
# path, but only if the name of a folder begins with n, t, or b.
# Output on 2026-11-30:
#   | quoted: Git reads C:\new\token, Config::GitLike reads C:\<line break>ew\<tab>oken
#   | plain: Git reads C:\new\token, Config::GitLike reads C:\new\token
#   | lucky: Git reads C:\work\keys, Config::GitLike reads C:\work\keys
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
mkdir -p state/lists/partial cache/archives/partial root
apt=(apt-get -qq -o "Dir::State=$tmp/state" -o "Dir::Cache=$tmp/cache" -o APT::Sandbox::User=)
packages=(libconfig-gitlike-perl=1.18-2 libmoo-perl=2.005005-1 libmoox-types-mooselike-perl=0.29-2 libmodule-runtime-perl=0.016-2
  libclass-method-modifiers-perl=2.14-1 librole-tiny-perl=2.002004-1 libsub-quote-perl=2.006008-1)
if ! { "${apt[@]}" update && "${apt[@]}" download "${packages[@]}"; } 2>apt.log; then
  cat apt.log >&2
  exit 2
fi
for package in *.deb; do dpkg-deb -x "$package" root; done
cat >config <<'CONFIG'
[finding]
	quoted = "C:\\new\\token"
	plain = C:\\new\\token
	lucky = "C:\\work\\keys"
CONFIG
cat >read.pl <<'PERL'
use Config::GitLike;
my $config = Config::GitLike->new(confname => 'finding', compatible => 1);
$config->load_file('config');
my $value = $config->get(key => "finding.$ARGV[0]");
$value =~ s/\n/<line break>/g;
$value =~ s/\t/<tab>/g;
print $value;
PERL
seen=$(
  for name in quoted plain lucky; do
    echo "$name: Git reads $(git config --file config "finding.$name"), Config::GitLike reads $(perl -Iroot/usr/share/perl5 read.pl "$name")"
  done
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
