#!/usr/bin/env bash
# Has pre-commit install the hook of this project from a git repository, as those do who name its address, and tries it on
# a good proposal and on a bad one.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT
export PRE_COMMIT_HOME="$elsewhere/home" GIT_CONFIG_GLOBAL=/dev/null
export GIT_AUTHOR_NAME=Author GIT_AUTHOR_EMAIL=author@example.org
export GIT_COMMITTER_NAME=Author GIT_COMMITTER_EMAIL=author@example.org

# What is checked out here, committed or not, as a repository of its own.
mkdir "$elsewhere/project"
(cd "$root" && git ls-files -z --cached --others --exclude-standard | tar --create --null --files-from=-) |
  tar --extract --directory "$elsewhere/project"
git -C "$elsewhere/project" init --quiet
git -C "$elsewhere/project" add --all
git -C "$elsewhere/project" commit --quiet --message 'This project'

mkdir -p "$elsewhere/county/proposals"
cd "$elsewhere/county"
git init --quiet
cat >.pre-commit-config.yaml <<YAML
repos:
  - repo: $elsewhere/project
    rev: $(git -C "$elsewhere/project" rev-parse HEAD)
    hooks: [{id: reconfig}]
YAML
cp "$root/examples/stroke-centralisation/"*.yaml proposals/
git add --all
pre-commit run
cp "$root/examples/early-idea/proposal.yaml" proposals/proposal.yaml
git add --all
code=0
pre-commit run >"$elsewhere/said" || code=$?
grep --quiet 'clinical-leadership/named-lead' "$elsewhere/said" || { cat "$elsewhere/said"; exit 1; }
[ "$code" = 1 ] || { echo "a bad proposal ended with $code, not 1"; exit 1; }
