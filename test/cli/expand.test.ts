import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {expand} from '../../src/cli/expand.ts'

test('a folder stands for its plans, and tells what else may be taken for one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fengong-'))
  for (const name of ['乙.docx', '甲.txt', '丙.DOC', '丁.csv', 'fengong.config.json', '.草稿.md.swp'])
    writeFileSync(join(folder, name), '')
  mkdirSync(join(folder, '旧稿.doc'))
  expect(await expand(folder)).toEqual({
    files: [join(folder, '乙.docx'), join(folder, '甲.txt')],
    others: ['丁.csv', '丙.DOC'],
    hasFolders: true,
  })
  expect(await expand(join(folder, '甲.txt'))).toBeUndefined()
  rmSync(folder, {recursive: true})
})
