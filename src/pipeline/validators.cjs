// CommonJS, because `require` loads the validators only when something is wrong, and without waiting.
let loaded;
exports.validators = () => {
  loaded ??= require('../generated/validators.cjs');
  return loaded;
};
