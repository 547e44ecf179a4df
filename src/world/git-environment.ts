type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What git is to know of the world: not which repository and index a hook is at work on, for it is asked about a folder;
 * and that it may take no lock, ask no one, and fetch nothing.
 */
export function gitEnvironment(env: Environment): Environment {
  const elsewhere =
    /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|NAMESPACE|PREFIX|CONFIG|.*OBJECT_DIRECTOR(?:Y|IES)|SHALLOW_FILE|GRAFT_FILE)$/;
  const own = Object.entries(env).filter(([name]) => !elsewhere.test(name));
  const quiet = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '' };
  return { ...Object.fromEntries(own), ...quiet, LC_ALL: 'C' };
}
