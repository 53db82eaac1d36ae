import {expect, test} from 'vitest'
import {verbFinder} from '../../../src/parse/clauses/verbs.ts'

const verbsIn = (text: string, added: readonly string[] = []) =>
  verbFinder(added)
    .find(text, {start: 0, end: text.length})
    .map(({start, end}) => text.slice(start, end))

test('a verb has with it how the work is divided, and what is done', () => {
  expect(verbsIn('省发展改革委牵头,省财政厅、省水利厅按职责分工负责')).toEqual(['牵头', '按职责分工负责'])
  expect(verbsIn('市教育局总牵头,各区政府分别组织实施')).toEqual(['总牵头', '分别组织实施'])
  expect(verbsIn('教育部牵头落实,财政部、人力资源社会保障部根据各自职责配合')).toEqual([
    '牵头落实',
    '根据各自职责配合',
  ])
})

test('only what a mark or the end follows is one', () => {
  expect(verbsIn('牵头单位要积极协调,配合单位要主动参与')).toEqual(['主动参与'])
  expect(verbsIn('负责人由县委任命')).toEqual([])
})

test('words that a person adds are verbs too', () => {
  expect(verbsIn('市水务局主抓,市财政局配合', ['主抓'])).toEqual(['主抓', '配合'])
})

test('a word a hundred thousand times over is read in time', () => {
  const text = '负责'.repeat(100_000)
  expect(verbFinder([]).last(text, {start: 0, end: text.length})).toMatchObject({end: text.length})
})
