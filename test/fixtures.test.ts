/** Each folder of fixtures/ holds a document in one way of writing and the tree that a reader finds in it. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {inspect} from '../src/cli/text/inspect.ts'
import {readPlan} from '../src/pipeline.ts'
import {taskRows} from '../src/plan/rows.ts'

/** What belongs to other tests. */
const others = ['revisions', 'name-pairs']
const cases = readdirSync('fixtures').filter(name => existsSync(join('fixtures', name, 'tree.txt')))

async function planOf(name: string) {
  const folder = join('fixtures', name)
  const input = readdirSync(folder).find(file => file.startsWith('input.'))
  const path = input ? join(folder, input) : `seeds/${name}.txt`
  return readPlan(new VFile({path, value: readFileSync(path)}))
}

test.each(cases)('%s gives the tree that a reader finds in it', async name => {
  expect(inspect(await planOf(name))).toBe(readFileSync(join('fixtures', name, 'tree.txt'), 'utf8'))
})

test.each(cases.filter(name => name.startsWith('no-tasks')))('%s holds no task', async name => {
  expect(taskRows(await planOf(name), '')).toEqual([])
})

test('docs/dialects.md names every fixture, and no other', () => {
  const named = [...readFileSync('docs/dialects.md', 'utf8').matchAll(/`fixtures\/([\w-]+)`/g)].map(
    ([, name]) => name,
  )
  expect([...new Set(named), ...others].toSorted()).toEqual(readdirSync('fixtures').toSorted())
})
