/** The configuration that a repository of proposals begins with. Nothing in it is laxer than the default. */
export const configuration = `# yaml-language-server: $schema=.reconfig/config.schema.json
# How reconfig judges this repository. Whoever changes this file changes the gate: every pull request that does says so.
config: 1

# Without \`paths\`, every proposal in the repository is judged, wherever it lies.
# paths: [proposals]

# Without \`register\`, the register.csv or register.yaml beside a proposal or above it is read.
# register: register.csv

# A number may be made stricter as you like, and laxer with a reason, which every report counts.
# thresholds:
#   occupancy: 90
`;

/**
 * A table to begin the register with. It is not read under this name: a register in which nothing stands but an example
 * would be taken for one in which nothing else exists.
 */
export const registerTable = `id,name,provider,site,sector,service,catchment,ages,hours,access,capacity,utilisation,waitDays,status,closes,asOf,source
example-1,EXAMPLE: overwrite this line,Fenland Community Health,Ashcombe Cottage Hospital,community-health,minor-injuries-unit,ashcombe;thornley,0;120,08:00-20:00,walk-in;telephone,18000,84,,open,,2026-09-14,Monthly return of August 2026
`;

/** A first proposal, which passes at its stage whatever the day: it names no day to come. */
export const firstProposal = `# yaml-language-server: $schema=../.reconfig/proposal.schema.json
#
# An EXAMPLE. The place, the people and the numbers are invented. It shows how short a proposal may be at its first
# stage, and it passes there. Copy it, give the copy a name that ends in .proposal.yaml, write your own words on the right
# of each colon, and delete this file once there is a proposal of yours.
#
# A line that begins with # is a note for people. The spaces at the beginning of a line say what belongs to what.

reconfig: 1                     # the version of this format; leave it
id: ashcombe-scans              # small letters, digits and hyphens; it never changes
title: Scans closer to home in Ashcombe
summary: A diagnostic centre in the old library, so that 9,000 people a year need not go to Thornley for a scan.
nation: england                 # or wales, scotland, northern-ireland
stage: case-for-change          # how far it has come; the next is options

organisations:                  # who proposes it, and who else has a part in it
  - {id: icb, name: Fenland Integrated Care Board, role: lead-commissioner}

leadership:
  clinicalLead:                 # the clinician who is in charge
    name: Dr Una Example
    role: Consultant radiologist
    profession: medical
    body: gmc
    registration: "9900001"     # the number is public; keep the quotation marks
    practising: true
    appointed: 2026-01-12
    decides: true

drivers:                        # why anything should change: a reason beside money, and what shows it
  - id: journeys
    kind: access
    statement: People from Ashcombe travel 51 minutes by bus for a scan of ten minutes.
    evidence: [travel-survey]

evidence:                       # the documents; at least one that is not the proposer’s own
  - id: travel-survey
    title: How Ashcombe gets to hospital
    kind: local-data
    publisher: Fenland County Council
    published: 2025-11
    url: https://fenland.example/travel-survey
    finding: Of 1,240 people asked, 61 in 100 go to Thornley by bus, and the journey takes 51 minutes.

changes:                        # what would be opened, closed, moved, expanded or reduced
  - {id: open-scans, kind: open, service: community-diagnostic-centre}
`;

/** What those who write proposals are told. */
export const guide = `# Proposals

Each file in this folder is a proposal to change NHS services. It is judged against the eight principles of redesign of
the British Medical Association by a program called reconfig: what the proposal shows, what its own dates and numbers
contradict, what is missing, and what falls due next.

## Writing one

1. Copy \`example.proposal.yaml\`. Give the copy a name of its own that ends in \`.proposal.yaml\`.
2. Write your words to the right of each colon. Keep the words to the left, and the spaces at the beginning of the lines:
   they say what belongs to what. What follows a \`#\` is a note, and nothing reads it.
3. Leave out what you do not know yet. What is not there is asked for when it falls due. “To be confirmed” is not an
   answer, and it is never held against you that something went badly: say it.
4. Open a pull request, which GitLab calls a merge request. Some minutes later it shows what was found, at the line where
   it stands, with what would put it right.

Dates are written as 2026-08-31, or as 2026-08 where only the month is known. Put quotation marks around a text that has a
colon followed by a space, or a \`#\`, in it. Never write anything about a single patient.

## With help while you type

In Visual Studio Code, install the extension “YAML” by Red Hat, which it offers when you open this repository. It then
completes words, says what each is for, and underlines what is wrong. Nothing else has to be installed, and it works
without the internet.

## On your own computer

With Node.js 20.17 or newer:

\`\`\`sh
npx {package}@{version} check
npx {package}@{version} explain consultation
\`\`\`

The first judges every proposal here. The second says what a principle asks, and why.

## The register

Whoever says that nothing is duplicated must know what there is. \`register.csv\`, in the folder above, lists the services
that exist, those of councils, charities and independent providers included. To begin it, open \`register.example.csv\` in
a spreadsheet, write a line for each service over the example, and save it as \`register.csv\`. Until then nobody can say
that nothing is duplicated, and from the stage of options on the report says that the register is missing.

## What it cannot say

It gives no advice on the law. That nothing was found is no approval: whether evidence is good, or a consultation was
sincere, no program can say.
`;
