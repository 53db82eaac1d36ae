import fc from 'fast-check'
import {expect, test} from 'vitest'
import {fold, foldByExpression, foldByLoop} from '../../src/plan/fold.ts'

test('folds full-width marks and digits to half width, one to one', () => {
  expect(fold('（１）牵头单位：Ａ，〔2015〕　。')).toBe('(1)牵头单位:A,[2015] 。')
})

test('folds long texts as it folds short ones', () => {
  const texts = fc.string({
    unit: fc.constantFrom('牽', '责', '（', '～', '！', '　', '\u00a0', 'a', '。', '😀'),
  })
  fc.assert(fc.property(texts, text => foldByLoop(text) === foldByExpression(text)))
})

test('folds radicals to the characters they look like, those of both blocks', () => {
  expect(fold('⺠政⻓、⽔利⻋、⾨⻔⻛')).toBe('民政长、水利车、门门风')
})
