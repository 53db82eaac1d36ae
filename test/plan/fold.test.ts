import {expect, test} from 'vitest'
import {fold} from '../../src/plan/fold.ts'

test('folds full-width marks and digits to half width, one to one', () => {
  expect(fold('（１）牵头单位：Ａ，〔2015〕　。')).toBe('(1)牵头单位:A,[2015] 。')
})
