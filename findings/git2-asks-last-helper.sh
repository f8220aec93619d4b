#!/usr/bin/env bash
# git2 0.21.0 (crates.io), libgit2 for Rust, asks only the last of several credential helpers. Git asks each until one has the login.
#
# Behavior: credential.helper can have several values. The crate reads one string, which is the last value. It also ignores a helper for a
# part of a path, such as [credential "https://bitbucket.org/acme"], and one for a pattern, such as https://*.acme.example.
# Why it surprises: Its documentation says that CredentialHelper does what git-credential(1) does. Images set a cache and a store, and a job
# adds its own helper, so the last one often has no login. A program that uses the crate, as Cargo does for dependencies in Git, then sends
# no login with the configuration that works for Git.
# Output on 2026-11-30:
#   | one helper: Git bot, git2 bot
#   | two helpers, the last one has no login: Git bot, git2 nothing
#   | a helper for a workspace: Git bot, git2 nothing
#   | a helper for a pattern: Git bot, git2 nothing
set -euo pipefail
expected=$(sed -n "s/^#   | //p" "$0")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
mkdir src
cat >Cargo.toml <<'TOML'
[package]
name = "finding"
version = "0.1.0"
edition = "2021"

[dependencies]
git2 = { version = "=0.21.0", default-features = false, features = ["cred"] }
TOML
cat >src/main.rs <<'RUST'
fn main() {
    let config = git2::Config::open(std::path::Path::new("config")).unwrap();
    let login = git2::CredentialHelper::new("https://git.acme.example/acme/web.git").config(&config).execute();
    println!("{}", login.map_or("nothing".to_string(), |(user, _)| user));
}
RUST
export CARGO_TARGET_DIR="$tmp/target" GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL="$tmp/config" GIT_TERMINAL_PROMPT=0
cargo build --quiet 2>cargo.log || { cat cargo.log >&2; exit 2; }
# shellcheck disable=SC2016
helper='helper = "!f() { echo username=bot; echo password=example; }; f"'
try() {
  printf '%s\n' "${@:2}" >config
  git=$(printf 'url=https://git.acme.example/acme/web.git\n\n' | git credential fill 2>/dev/null | sed -n 's/^username=//p')
  echo "$1: Git ${git:-nothing}, git2 $(target/debug/finding)"
}
seen=$(
  try 'one helper' '[credential]' "$helper"
  try 'two helpers, the last one has no login' '[credential]' "$helper" 'helper = "!true"'
  try 'a helper for a workspace' '[credential]' 'useHttpPath = true' '[credential "https://git.acme.example/acme"]' "$helper"
  try 'a helper for a pattern' '[credential "https://*.acme.example"]' "$helper"
)

printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || {
  printf '\nThe behavior changed. The output was:\n%s\n' "$expected" >&2
  exit 1
}
