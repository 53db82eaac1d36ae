import {expect, test} from 'vitest'
import {partGlued} from '../../src/parse/mend.ts'

const known = new Set(['省林业厅', '省水利厅', '省政府', '办公厅', '省委', '省委组织部', '组织部'])

test('parts units that are glued together', () => {
  expect(partGlued('省林业厅省水利厅', known)).toEqual(['省林业厅', '省水利厅'])
  expect(partGlued('省林业厅省水利厅省政府', known)).toEqual(['省林业厅', '省水利厅', '省政府'])
})

test('keeps a name that only ends like another', () => {
  expect(['省政府办公厅', '省委组织部', '省林业厅规划处'].map(name => partGlued(name, known))).toEqual([
    ['省政府办公厅'],
    ['省委组织部'],
    ['省林业厅规划处'],
  ])
})
