import { hook, scripts, upload } from '../generated/gate.ts';

/** What the gate installs: a package, under its full name, and its version. */
export interface Pin {
  readonly installedAs: string;
  readonly version: string;
}

/**
 * The workflow for GitHub: it runs what action.yml runs, so that nothing has to be fetched from elsewhere but the package.
 * On the branches that others start from, all is judged, and code scanning learns what was there before.
 */
export function workflow({ version }: Pin): string {
  return `# The gate: judges what a pull request changes, and fails where a proposal does not keep the eight principles.
# Written by \`reconfig setup\`; run it again to renew this file. It runs no code of the repository.
name: reconfig
on:
  pull_request:
  merge_group:
  push:
    branches: [main, master]
permissions: {}
jobs:
  reconfig:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      security-events: write # findings on the lines of the pull request
      pull-requests: write # the comment
    steps:
      - uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1
        with:
          fetch-depth: 0 # the history, so that what changed can be told
          persist-credentials: false
      - id: install
        env:
          VERSION: "${version}"
        shell: bash
        run: |
${script('install')}
      - id: check
        env:
          BASE: \${{ github.event.pull_request.base.sha || github.event.merge_group.base_sha }}
        shell: bash
        run: |
${script('check')}
      # The last two need permissions that a pull request from a fork is not given. The gate does not depend on them.
      - if: \${{ !cancelled() && steps.check.outputs.sarif != '' }}
        continue-on-error: true
        uses: ${upload}
        with:
          sarif_file: \${{ steps.check.outputs.sarif }}
          category: reconfig
      - if: \${{ !cancelled() && github.event_name == 'pull_request' }}
        continue-on-error: true
        env:
          GH_TOKEN: \${{ github.token }}
          NUMBER: \${{ github.event.pull_request.number }}
        shell: bash
        run: |
${script('comment')}
`;
}

/** The same for GitLab. The image has git; https://docs.gitlab.com/ci/variables/predefined_variables names the base. */
export function job({ installedAs: name, version }: Pin): string {
  return `# The gate: judges what a merge request changes, and fails where a proposal does not keep the eight principles.
# Written by \`reconfig setup\`; run it again to renew this file. It runs no code of the repository.
reconfig:
  image: node:22
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    GIT_DEPTH: "0" # the history, so that what changed can be told
  script:
    - rm -rf gl-code-quality-report.json reconfig.junit.xml # older ones are no answer
    - place=$(mktemp -d)
    - cd "$place"
    - npm install --prefix . --ignore-scripts --no-audit --no-fund "${name}@${version}"
    - cd "$CI_PROJECT_DIR"
    - >-
      node "$place/node_modules/${name}/bin/reconfig.cjs" check
      --format terminal --format gitlab=gl-code-quality-report.json --format junit=reconfig.junit.xml
      \${CI_MERGE_REQUEST_DIFF_BASE_SHA:+--changed-since "$CI_MERGE_REQUEST_DIFF_BASE_SHA"}
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
      junit: reconfig.junit.xml
`;
}

/** What a pipeline of GitLab needs in order to run the job. */
export const pipeline = `include:
  - local: .gitlab/reconfig.yml
`;

/** The hook for pre-commit, from the package: so neither this project nor what it is built with is fetched. */
export function hooks(pin: Pin): string {
  return `repos:
  - repo: local
    hooks:
      - id: ${hook.id}
        name: ${hook.name}
        entry: ${hook.entry}
        language: ${hook.language}
        additional_dependencies: ["${pin.installedAs}@${pin.version}"]
        files: ${hook.files}
        require_serial: ${hook.require_serial}
`;
}

function script(name: keyof typeof scripts): string {
  return scripts[name]
    .trimEnd()
    .split('\n')
    .map((line) => `          ${line}`)
    .join('\n');
}
