import {expect, test} from 'vitest'
import {matchUnits} from '../../src/units/match.ts'

const names = [
  '省财政厅',
  '省农业厅',
  '省林业厅',
  '省发展改革委',
  '省扶贫办',
  '中国银监会云南监管局',
  '云南机场集团有限责任公司',
]

test.each([
  ['省财政厅', 'name', ['省财政厅']],
  [' 省财政厅 ', 'name', ['省财政厅']],
  ['财政', 'part', ['省财政厅']],
  ['云南', 'part', ['中国银监会云南监管局', '云南机场集团有限责任公司']],
  ['caizheng', 'pinyin', ['省财政厅']],
  ['sczt', 'pinyin', ['省财政厅']],
  ['SCZT', 'pinyin', ['省财政厅']],
  ['shengczt', 'pinyin', ['省财政厅']],
  ['caizh', 'pinyin', ['省财政厅']],
  ['yunnan', 'pinyin', ['中国银监会云南监管局', '云南机场集团有限责任公司']],
  ['省发改委', 'none', ['省发展改革委']],
  ['省材政厅', 'none', ['省财政厅']],
  ['教育部', 'none', []],
  ['', 'none', []],
])('takes %j by %s for %j', async (typed, how, found) => {
  expect(await matchUnits(names, typed)).toEqual({how, names: found})
})
