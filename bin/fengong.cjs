#!/usr/bin/env node
// Starts the program with the code that V8 compiled for it at build time; another version of V8 compiles it anew.
const {readFileSync} = require('node:fs')
const {Script} = require('node:vm')

const root = `${__dirname}/..`
/** The parts of the program that were loaded, each once. */
const parts = new Map()

/** This part may import a package that is not bundled, which a script like the others cannot. */
const reachesOut = '../dist/pdf.cjs'

/** As `require` does, from the folder of this file: each part in `dist/` is a function that is given this one. */
function load(id) {
  if (!id.startsWith('../dist/') || id === reachesOut) return require(id)
  const filename = `${__dirname}/${id}`
  if (id.endsWith('.json')) return JSON.parse(readFileSync(filename, 'utf8'))
  const known = parts.get(id)
  if (known) return known.exports
  const cache = cacheOf(id)
  const script = new Script(readFileSync(filename, 'latin1'), {filename, cachedData: compiled(cache)})
  const module = {exports: {}}
  const part = {cache, script, exports: module.exports}
  parts.set(id, part)
  script.runInThisContext()(load, module, filename)
  part.exports = module.exports
  return part.exports
}

/** The program has one with nothing but what the question that is asked most needs. */
function cacheOf(id) {
  const name = id.slice('../dist/'.length, -'.cjs'.length)
  return name === 'cli' && process.argv[2] === 'who-leads' ? 'cli.who-leads' : name
}

function compiled(cache) {
  try {
    return readFileSync(`${root}/dist/${cache}.cache`)
  } catch {
    return undefined
  }
}

module.exports = parts
load('../dist/cli.cjs').start(root)
