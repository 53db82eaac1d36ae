#!/usr/bin/env node
// Starts the program with the code that V8 compiled for it at build time; another version of V8 compiles it anew.
const {readFileSync} = require('node:fs')
const {Script} = require('node:vm')

const root = `${__dirname}/..`
/** The parts that have such code, each loaded once. */
const parts = new Map([
  ['../dist/cli.cjs', {cache: process.argv[2] === 'who-leads' ? 'cli.who-leads' : 'cli'}],
  ['../dist/reading.cjs', {cache: 'reading'}],
  ['../dist/table.cjs', {cache: 'table'}],
])

/** As `require` does, from the folder of this file. */
function load(id) {
  const part = parts.get(id)
  if (id.endsWith('.json')) return JSON.parse(readFileSync(`${__dirname}/${id}`, 'utf8'))
  if (!part) return require(id)
  if (part.exports) return part.exports
  const filename = `${__dirname}/${id}`
  part.script = new Script(readFileSync(filename, 'latin1'), {filename, cachedData: compiled(part.cache)})
  const module = {exports: {}}
  part.script.runInThisContext()(load, module)
  part.exports = module.exports
  return part.exports
}

function compiled(name) {
  try {
    return readFileSync(`${root}/dist/${name}.cache`)
  } catch {
    return undefined
  }
}

module.exports = parts
load('../dist/cli.cjs').start(root)
