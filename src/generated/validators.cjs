// Generated from the schemas by `npm run generate`. Do not edit.
exports.proposal = require('./validate-proposal.cjs');
exports.register = require('./validate-register.cjs');
exports.config = require('./validate-config.cjs');
