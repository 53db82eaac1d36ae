#!/usr/bin/env node
// Starts the program with the code that V8 compiled for it at build time; another version of V8 compiles it anew.
const {readFileSync} = require('node:fs')
const {Script} = require('node:vm')

const root = `${__dirname}/..`
const filename = `${root}/dist/cli.cjs`
const cachedData = readFileSync(`${root}/dist/cli.cache`)
const script = new Script(readFileSync(filename, 'latin1'), {filename, cachedData})
script.runInThisContext()(require).start(root)
