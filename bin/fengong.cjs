#!/usr/bin/env node
// Starts the program with the code that V8 compiled for it at build time; another version of V8 compiles it anew.
const {existsSync, readFileSync} = require('node:fs')
const {createRequire} = require('node:module')
const {join} = require('node:path')
const {Script} = require('node:vm')

const root = join(__dirname, '..')
const filename = join(root, 'dist', 'cli.cjs')
const cache = join(root, 'dist', 'cli.cache')
const cachedData = existsSync(cache) ? readFileSync(cache) : undefined
const script = new Script(readFileSync(filename, 'utf8'), {filename, cachedData})
script.runInThisContext()(createRequire(filename)).start(root)
