import {constants, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {askToReplace, writeAtomically} from '../../src/cli/atomic-file.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fengong-write-'))
  path = join(folder, 'a.txt')
  writeFileSync(path, 'old', {mode: 0o640})
})
afterEach(() => rmSync(folder, {recursive: true}))

test('a file that may not be written stays as it is, and nothing is left beside it', async () => {
  const asked: unknown[] = []
  const ask = async (...args: unknown[]) => {
    asked.push(args)
    throw Object.assign(new Error('read-only'), {code: 'EACCES'})
  }
  await expect(writeAtomically(path, 'new', true, ask)).rejects.toMatchObject({code: 'EACCES'})
  expect(asked).toEqual([[path, constants.W_OK]])
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['a.txt']])
})

test('one that may be written is replaced, and keeps its mode; a new one is not asked for', async () => {
  await writeAtomically(path, 'new', true)
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new', 0o640])
  await writeAtomically(join(folder, 'b.txt'), 'new', false, () => Promise.reject(new Error('asked')))
  expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt'])
})

test('a file is asked for, and its folder, in which the draft of it stands', async () => {
  const asked: unknown[] = []
  await askToReplace(path, async (...args) => void asked.push(args))
  expect(asked).toEqual([
    [path, constants.W_OK],
    [folder, constants.W_OK],
  ])
})
