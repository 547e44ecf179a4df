import { configuration, firstProposal, guide, registerTable } from './beginnings.ts';
import type { Pin } from './gates.ts';
import { hooks, job, pipeline, workflow } from './gates.ts';

/** A file that a repository of proposals needs. The path is from its root. */
export type Planned = {
  readonly path: string;
  /** What it is for, in a few words. */
  readonly about: string;
  readonly text: string;
} & Owner;

/**
 * Whose a file is once it is there: `theirs`, who change it as they like; `ours`, to be written anew when the program is;
 * or `shared`, with others’ lines in it, so that one has to be told what to add where the mark is not found.
 */
type Owner = { readonly belongs: 'theirs' | 'ours' } | { readonly belongs: 'shared'; readonly mark: string };

const schemas = ['proposal', 'register', 'config'] as const;

/** The name of the configuration, by which a repository of proposals is told. */
export const configurationFile = 'reconfig.config.yaml';
/** The folder that proposals are begun in. */
export const folder = 'proposals';

/** What only a repository that is new needs. */
export const examples = { register: 'register.example.csv', proposal: `${folder}/example.proposal.yaml` } as const;

/** All that a repository of proposals needs. The schemas are copied into it: an editor then finds them offline. */
export function plannedFiles(pin: Pin, schemaNamed: (name: string) => string): Planned[] {
  const guideText = guide.replaceAll('{package}', pin.installedAs).replaceAll('{version}', pin.version);
  const theirs = (path: string, about: string, text: string): Planned => ({ path, about, text, belongs: 'theirs' });
  const ours = (path: string, about: string, text: string): Planned => ({ path, about, text, belongs: 'ours' });
  return [
    theirs(configurationFile, 'how proposals are judged', configuration),
    theirs(examples.register, 'a table to begin the register of existing services with', registerTable),
    theirs(`${folder}/README.md`, 'how a proposal is written, for its authors', guideText),
    theirs(examples.proposal, 'an invented proposal to copy', firstProposal),
    ours('.github/workflows/reconfig.yml', 'the gate on GitHub', workflow(pin)),
    ours('.gitlab/reconfig.yml', 'the gate on GitLab', job(pin)),
    shared('.gitlab-ci.yml', 'has GitLab run it', pipeline, '.gitlab/reconfig.yml'),
    shared('.pre-commit-config.yaml', 'judges before each commit', hooks(pin), `${pin.installedAs}@${pin.version}`),
    shared('.vscode/settings.json', 'ties the schemas to the files', settings, schemaPath('proposal')),
    shared('.vscode/extensions.json', 'names the extension that reads them', extensions, yamlExtension),
    ...schemas.map((name) => ours(schemaPath(name), `the format of a ${nouns[name]}`, schemaNamed(name))),
  ];
}

function shared(path: string, about: string, text: string, mark: string): Planned {
  return { path, about, text, belongs: 'shared', mark };
}

const nouns = { proposal: 'proposal', register: 'register', config: 'configuration' } as const;

function schemaPath(name: (typeof schemas)[number]): string {
  return `.reconfig/${name}.schema.json`;
}

const settings = asJson({
  'yaml.schemas': {
    [`./${schemaPath('proposal')}`]: ['*.proposal.yaml', '*.proposal.yml', 'proposal.yaml', 'proposal.yml'],
    [`./${schemaPath('register')}`]: ['register.yaml', 'register.yml'],
    [`./${schemaPath('config')}`]: [configurationFile],
  },
});

const yamlExtension = 'redhat.vscode-yaml';
const extensions = asJson({ recommendations: [yamlExtension] });

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
