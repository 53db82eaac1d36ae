#!/usr/bin/env node
require('../dist/cli.cjs').start(require('node:path').join(__dirname, '..'))
