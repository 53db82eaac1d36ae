import {pinyin} from 'pinyin-pro'
import {expect, test} from 'vitest'
import {builtInRegister} from '../../src/units/built-in-register.ts'
import {nearKnown} from '../../src/units/near.ts'

const soundOf = (text: string) => pinyin(text, {toneType: 'none'})
const near = (...names: string[]) =>
  [...nearKnown(names, builtInRegister(), soundOf)].map(pair => pair.join(' → '))

test.each([
  ['省材政厅', '省财政厅'],
  ['省教玉厅', '省教育厅'],
])('%s sounds like %s, which no place of the document need name', (name, meant) => {
  expect(near(name)).toEqual([`${name} → ${meant}`])
})

test('a character lost, doubled or exchanged is a slip where the right name stands beside it', () => {
  expect(near('省财政厅', '省财政政厅', '省政财厅', '省农业农厅', '省农业农村厅')).toEqual([
    '省财政政厅 → 省财政厅',
    '省政财厅 → 省财政厅',
    '省农业农厅 → 省农业农村厅',
  ])
})

test('any name that sounds as a known one beside it is a slip', () => {
  expect(near('县残联', '县残连', '县妇联')).toEqual(['县残连 → 县残联'])
})

test('names that are known, and unknown ones that are near none, are left alone', () => {
  expect(near('省农业厅', '省林业厅', '省水利厅', '省水务厅', '市城投局', '省糖业办', '市投促局')).toEqual([])
})
