declare const tests: Readonly<Record<'proposal' | 'register' | 'config', (data: unknown) => boolean>>;
export = tests;
