import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {diffPlans} from '../../src/diff/diff-plans.ts'
import type {ChangeKind, PlanDiff} from '../../src/diff/types.ts'
import {parsePlan} from '../../src/index.ts'
import {baseOf, type Revision, revise, saidBy} from './revisions.ts'

// `npm run bench:diff` does the same with 1,000 revisions.
const revisionsEach = 10
const mostEdits = 20

const texts = ['seeds/yunnan-2015.txt', ...readdirSync('fixtures').map(name => `fixtures/${name}/input.txt`)]
const bases = texts.flatMap(path => {
  try {
    return baseOf(parsePlan(readFileSync(path, 'utf8'))) ?? []
  } catch {
    // Fixtures in other formats have no such file.
    return []
  }
})
const large = bases.filter(base => JSON.stringify(base).split('"from"').length > 4)
const revisions = large.flatMap((base, index) =>
  Array.from({length: revisionsEach}, (_, round) => revise(base, index * 1000 + round + 1, mostEdits)),
)

function compare({old, new: next}: Revision) {
  const [oldPlan, newPlan] = [parsePlan(old), parsePlan(next)]
  return {oldPlan, newPlan, diff: diffPlans(oldPlan, newPlan)}
}

test('finds what known edits did to a plan, and nothing else', () => {
  let [right, missed, extra] = [0, 0, 0]
  for (const revision of revisions) {
    const {oldPlan, newPlan, diff} = compare(revision)
    const said = saidBy(diff, newPlan, oldPlan)
    const both = said.filter(fact => revision.expected.includes(fact)).length
    right += both
    missed += revision.expected.length - both
    extra += said.length - both
  }
  expect(right).toBeGreaterThan(revisions.length)
  expect(right / (right + missed)).toBeGreaterThanOrEqual(0.98)
  expect(right / (right + extra)).toBeGreaterThanOrEqual(0.98)
})

test('a plan does not differ from itself', () => {
  for (const {new: text} of revisions) {
    const {diff} = compare({old: text, new: text, expected: [], edits: []})
    expect([diff.changes, diff.renamed, diff.sections, diff.meta, diff.renumbered]).toEqual([
      [],
      [],
      [],
      [],
      0,
    ])
  }
})

describe('the other way round', () => {
  const mirror: Partial<Record<ChangeKind, ChangeKind>> = {
    added: 'removed',
    removed: 'added',
    split: 'merged',
    merged: 'split',
    promoted: 'demoted',
    demoted: 'promoted',
  }
  const kindsIn = ({changes}: PlanDiff) => changes.flatMap(({kinds}) => kinds)

  test('every kind of change is mirrored', () => {
    for (const {old, new: next} of revisions) {
      const there = diffPlans(parsePlan(old), parsePlan(next))
      const back = diffPlans(parsePlan(next), parsePlan(old))
      const mirrored = kindsIn(back).map(kind => mirror[kind] ?? kind)
      expect(mirrored.sort()).toEqual(kindsIn(there).sort())
      const renamed = back.renamed.map(({old, new: name}) => `${name} ${old}`)
      expect(renamed.sort()).toEqual(there.renamed.map(({old, new: name}) => `${old} ${name}`).sort())
    }
  })
})
