/** The built-in plan is read when the program is built; nobody may be able to tell. */
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {restored, stored} from '../../src/cli/stored-document.ts'
import {readDocument} from '../../src/pipeline.ts'

const seed = readFileSync('seeds/yunnan-2015.txt')
const reading = () => readDocument(new VFile({path: 'plan.txt', value: seed}))

test('what the program keeps of its plan is what is read from it', async () => {
  const [plan, blocks] = ['plan', 'blocks'].map(name => JSON.parse(readFileSync(`dist/${name}.json`, 'utf8')))
  const {units, ...document} = stored(await reading())
  expect({...plan, blocks}).toEqual(JSON.parse(JSON.stringify(document)))
  expect(readFileSync('dist/plan-units.txt').equals(units)).toBe(true)
})

test('a document that was kept has its text, its tree, its lines and its messages', async () => {
  const now = await reading()
  const {units, ...document} = stored(now)
  const before = restored({...JSON.parse(JSON.stringify(document)), units}, 'plan.txt', seed)!
  expect(before).toEqual(now)
  expect(JSON.stringify(before.plan)).toBe(JSON.stringify(now.plan))
  expect(before.file.messages.map(String)).toEqual(now.file.messages.map(String))
  expect(before.file.messages.map(({fatal}) => fatal)).toEqual(now.file.messages.map(({fatal}) => fatal))
})

test('a text that has changed is not the one that was kept', async () => {
  const changed = Buffer.from(seed.toString().replace('省农业厅', '省林业厅'))
  expect(changed.equals(seed)).toBe(false)
  expect(restored(stored(await reading()), 'plan.txt', changed)).toBeUndefined()
})

test.each([
  'tasks --json',
  'units --exact',
  'unit 省扶贫办',
  'show 2.8.6',
  'check',
  'check --coverage',
  'parse --inspect',
  'tasks --role lead=协同单位 --in 1.1',
  'who-leads 3.6 --today',
])('%s answers on the built-in plan as on a file', line => {
  const run = (...more: string[]) => {
    const args = [resolve('bin/fengong.cjs'), ...line.split(' '), ...more]
    return spawnSync(process.execPath, args, {cwd: 'seeds', env: {PATH: process.env.PATH}, encoding: 'utf8'})
  }
  const [builtIn, file] = [run(), run('-p', 'yunnan-2015.txt')]
  expect(builtIn.stdout).not.toBe('')
  expect([builtIn.status, builtIn.stdout]).toEqual([file.status, file.stdout])
})
