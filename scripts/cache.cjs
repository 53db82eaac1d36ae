// Asks the program some questions and keeps the code that V8 compiled on the way. The argument is what to keep it for.
const {writeFileSync} = require('node:fs')

const seed = 'seeds/yunnan-2015.txt'
const questions = {
  // The question that is asked most has the least to load.
  'cli.who-leads': [['who-leads', '1.1.1']],
  // All others need what reads a plan too.
  cli: [
    ['tasks', '--format', 'table', '-p', seed],
    ['tasks', '--unit', '省发改委', '--format', 'plain', '-p', seed],
    ['who-leads', '1.1.1', '-p', seed],
  ],
}

const [node, , purpose] = process.argv
const left = [...questions[purpose]]
const program = require.resolve('../bin/fengong.cjs')

// The program ends each answer with an exit, where the next question is asked.
const {exit} = process
process.exit = () => {
  const words = left.shift()
  const parts = require.cache[program]?.exports
  if (words) {
    process.argv = [node, program, ...words]
    if (parts) parts.get('../dist/cli.cjs').exports.start('.')
    else require(program)
    return
  }
  for (const {cache, script} of parts.values()) {
    if (script) writeFileSync(`dist/${cache}.cache`, script.createCachedData())
  }
  exit(0)
}
process.exit()
