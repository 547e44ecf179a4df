// CommonJS, because `require` loads the parser only when a CSV file is read, and without waiting.
exports.parser = () => require('papaparse');
