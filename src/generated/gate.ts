// Generated from action.yml and .pre-commit-hooks.yaml by `npm run generate`. Do not edit.

/** The scripts of the action, by the step that runs them. */
export const scripts = {
  "install": "# In a folder of its own: no .npmrc, package or program of the repository that is checked is read or run.\nrm -rf \"$RUNNER_TEMP/reconfig\"\nmkdir -p \"$RUNNER_TEMP/reconfig\"\ncd \"$RUNNER_TEMP/reconfig\"\nnpm install --prefix . --ignore-scripts --no-audit --no-fund \"nhs-reconfig@$VERSION\"\n",
  "check": "place=\"$RUNNER_TEMP/reconfig\"\narguments=(--format github --format \"sarif=$place/report.sarif\" --format \"markdown=$place/report.md\")\nif [ -n \"$BASE\" ]; then\n  # A shallow checkout lacks it. Where it cannot be had, the next line says what to do.\n  git cat-file -e \"$BASE^{commit}\" 2>/dev/null || git fetch --quiet --no-tags --depth=1 origin \"$BASE\" || true\n  arguments+=(--changed-since \"$BASE\")\nfi\ncode=0\nnode \"$place/node_modules/nhs-reconfig/bin/reconfig.cjs\" check \"${arguments[@]}\" || code=$?\necho \"exit-code=$code\" >>\"$GITHUB_OUTPUT\"\nif [ -s \"$place/report.sarif\" ]; then echo \"sarif=$place/report.sarif\" >>\"$GITHUB_OUTPUT\"; fi\nexit \"$code\"\n",
  "comment": "# An earlier comment must not go on saying that all is well when a later run came to nothing.\nreport=\"$RUNNER_TEMP/reconfig/report.md\"\nmkdir -p \"$RUNNER_TEMP/reconfig\"\n[ -s \"$report\" ] || echo '**Nothing was judged.** The log of the run says why.' >\"$report\"\n# The first line tells our comment from those of others, so that there is one, and it is the newest.\nmark='<!-- nhs-reconfig -->'\n{ echo \"$mark\"; cat \"$report\"; } >\"$report.comment\"\ncomments=\"repos/$GITHUB_REPOSITORY/issues\"\nours=\".[] | select(.user.type == \\\"Bot\\\" and (.body | startswith(\\\"$mark\\\"))) | .id\"\nlast=$(gh api --paginate \"$comments/$NUMBER/comments\" --jq \"$ours\" | tail -n 1)\nif [ -n \"$last\" ]; then\n  gh api --silent --method PATCH \"$comments/comments/$last\" --field \"body=@$report.comment\"\nelse\n  gh api --silent --method POST \"$comments/$NUMBER/comments\" --field \"body=@$report.comment\"\nfi\n"
} as const;

/** The action that sends findings to code scanning. */
export const upload = "github/codeql-action/upload-sarif@5d4e8d1aca955e8d8589aabd499c5cae939e33c7 # v4.31.9";

/** What pre-commit is told of the hook. */
export const hook = {
  "id": "reconfig",
  "name": "proposals keep the eight principles",
  "description": "Judges proposals to change NHS services against the eight BMA principles.",
  "entry": "reconfig check --quiet",
  "language": "node",
  "files": "(^|/)(.+\\.)?proposal\\.ya?ml$",
  "require_serial": true
} as const;
