/** Revisions that tell a story, with what a supervisor is told of each; read against both versions. */
import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {run} from '../helpers.ts'

const folder = 'fixtures/revisions'
const textOf = (story: string, file: string) => readFileSync(`${folder}/${story}/${file}`, 'utf8')

test.each(readdirSync(folder))('%s', async story => {
  const files = {'old.txt': textOf(story, 'old.txt'), 'new.txt': textOf(story, 'new.txt')}
  const {out, code} = await run(['diff', 'old.txt', 'new.txt', '--all', '--lang', 'zh'], {files})
  expect(out).toBe(textOf(story, 'findings.txt'))
  expect(code).toBe(1)
})

test('two plans that share little are called different, and not told task by task', async () => {
  const story = 'another-province'
  const files = {'old.txt': textOf(story, 'old.txt'), 'new.txt': textOf(story, 'new.txt')}
  const {out, err} = await run(['diff', 'old.txt', 'new.txt'], {files})
  expect(out.split('\n')[0]).toBe('These are different plans: 1 of 6 and 6 tasks are in both')
  expect(out.trimEnd().split('\n')).toHaveLength(2)
  expect(err).toContain('--all')
})
