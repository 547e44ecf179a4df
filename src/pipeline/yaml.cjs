// CommonJS, because `require` loads the parser only when a text needs it, and without waiting.
let loaded;
exports.yaml = () => {
  loaded ??= require('yaml');
  return loaded;
};
