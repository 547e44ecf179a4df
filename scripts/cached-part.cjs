// Loads the part of the program beside it. Node.js 22 and newer keep the code that V8 made of it by themselves, once
// bin/ has asked for that. For Node.js 20 the code was kept when the program was built: V8 checks that it fits its
// version and its flags, and compiles the text as usual where it does not.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { Script } = require('node:vm');

const stem = __filename.slice(0, -'.cjs'.length);
const filename = `${stem}.body.cjs`;
if (Module.enableCompileCache) {
  module.exports = require(filename);
} else {
  // The bundler writes plain ASCII, which is read fastest so.
  const script = new Script(Module.wrap(readFileSync(filename, 'latin1')), { filename, cachedData: keptCode() });
  script.runInThisContext().call(module.exports, module.exports, require, module, filename, __dirname);
}

function keptCode() {
  try {
    return readFileSync(`${stem}.cache`);
  } catch {
    return undefined; // it is only faster with it
  }
}
