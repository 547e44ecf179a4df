#!/usr/bin/env node
require('node:module').enableCompileCache?.();
require('../dist/reconfig.cjs').run();
