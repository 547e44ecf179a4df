/** The name of a configuration, and one by which it is looked for in vain. */
export const configurationName = 'reconfig.config.yaml';
export const wrongConfigurationName = 'reconfig.config.yml';

/** The names of a register, the first found of which is read. */
export const registerNames = ['register.yaml', 'register.yml', 'register.csv'];

/** Whether a file is one that is taken for a configuration by its name, or was meant as one. */
export function isConfiguration(file: string): boolean {
  return [configurationName, wrongConfigurationName].includes(nameOf(file));
}

/** Whether a file is one that is taken for a register by its name. */
export function isRegister(file: string): boolean {
  return registerNames.includes(nameOf(file));
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
