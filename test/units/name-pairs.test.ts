/** Pairs of names met in one plan, each decided by knowledge of the administration alone. */
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {builtInRegister} from '../../src/units/built-in-register.ts'
import {knownNames} from '../../src/units/names.ts'

function pairs(file: string): [string, string][] {
  const lines = readFileSync(`fixtures/name-pairs/${file}.tsv`, 'utf8').trim().split('\n')
  return lines.map(line => line.split('\t').slice(0, 2) as [string, string])
}

const isOne = ([a, b]: [string, string]) =>
  knownNames(
    new Map([
      [a, 1],
      [b, 1],
    ]),
    '',
    builtInRegister(),
  ).size > 0

test('none of 824 pairs of bodies that look alike is taken for one', () => {
  const different = pairs('different')
  expect(different).toHaveLength(824)
  expect(different.filter(isOne)).toEqual([])
})

test('at least 98 of 100 pairs of names of one body are found', () => {
  const same = pairs('same')
  expect(same.filter(isOne).length / same.length).toBeGreaterThanOrEqual(0.98)
})

test('省农业厅 and 省林业厅, 省国税局 and 省地税局, 省残联 and 省妇联 stay apart where all are named', () => {
  const names = [
    '省农业厅',
    '省林业厅',
    '省国税局',
    '省地税局',
    '省残联',
    '省妇联',
    '省农业农村厅',
    '省税务局',
  ]
  const known = knownNames(new Map(names.map(name => [name, 1])), '云南省', builtInRegister())
  expect([...known]).toEqual([['省农业厅', {name: '省农业农村厅', how: 'renamed'}]])
})
