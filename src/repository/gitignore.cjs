// CommonJS, because `require` loads the package only where something is ignored, and without waiting.
exports.gitignore = () => require('ignore')({ ignorecase: false });
