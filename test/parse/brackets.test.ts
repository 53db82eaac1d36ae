import {expect, test} from 'vitest'
import {bracketsIn} from '../../src/parse/recognisers/brackets.ts'

const textsOf = (text: string) => bracketsIn(text).closed.map(({start, end}) => text.slice(start, end))

test('a bracket holds those inside it', () => {
  expect(textsOf('修路。(市交通局、各县(市、区)政府负责)')).toEqual(['(市交通局、各县(市、区)政府负责)'])
  expect(textsOf('(1)乡(镇)有卫生院')).toEqual(['(1)', '(镇)'])
})

test('of brackets that lie three deep the inner two count', () => {
  expect(textsOf('(甲局(乙局[丙处])负责)')).toEqual(['(乙局[丙处])'])
})

test('one that is never closed is told by where it begins', () => {
  expect(bracketsIn('修路。(市交通局(含公路处)负责')).toEqual({closed: [{start: 8, end: 14}], open: [3]})
})
