/** From ruling lines to the grids of tables. */
import {groupBy} from './group-by.ts'
import type {Rule} from './rules.ts'

/** A cell, which may be merged of several places; edges in points from the top left. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export interface Grid {
  /** The edges of the columns, and of the rows. */
  xs: readonly number[]
  ys: readonly number[]
  /** By row and column; a merged cell stands in each of its places. `undefined` where the cells are no rectangles. */
  boxes: readonly (readonly Box[])[] | undefined
}

/** Nearer lines are one, such as the two of a double one. */
const near = 4
/** Word's own limit. */
const mostColumns = 63
const mostRows = 1000
/** A drawing has so many. */
const mostRules = 2000

/** The grids of at least two columns that lines on a page make, from top to bottom. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const joined = joinRules(rules)
  if (joined.length > mostRules) return []
  return connected(joined)
    .flatMap(group => gridOf(group) ?? [])
    .sort((a, b) => a.ys[0]! - b.ys[0]!)
}

/** The rules, those on one line that touch joined. */
function joinRules(rules: readonly Rule[]): Rule[] {
  return [true, false].flatMap(vertical => {
    const ofKind = rules.filter(rule => rule.vertical === vertical)
    const lines = clusters(ofKind.map(({at}) => at))
    const joined: Rule[] = []
    for (const [at, onLine] of groupBy(ofKind, rule => nearest(lines, rule.at))) {
      let last: Rule | undefined
      for (const {from, to} of onLine.sort((a, b) => a.from - b.from)) {
        if (last && from <= last.to + near) last.to = Math.max(last.to, to)
        else {
          last = {vertical, at, from, to}
          joined.push(last)
        }
      }
    }
    return joined
  })
}

/** The rules in groups that touch each other. */
function connected(rules: readonly Rule[]): Rule[][] {
  const groups = rules.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (groups[at] !== at) at = groups[at] = groups[groups[at]!]!
    return at
  }
  const across = rules.flatMap((rule, index) => (rule.vertical ? [] : index))
  for (const [index, rule] of rules.entries()) {
    if (!rule.vertical) continue
    for (const other of across) if (touch(rule, rules[other]!)) groups[root(other)] = root(index)
  }
  // A heading between the rows of a table that is open at its sides has no upright line beside it.
  const open = across
    .filter(
      index => groups[index] !== index && !rules.some(rule => rule.vertical && isSideOf(rule, rules[index]!)),
    )
    .sort((a, b) => rules[a]!.at - rules[b]!.at)
  for (const [at, index] of open.entries()) {
    const next = open[at + 1]
    if (next !== undefined && areBeside(rules[index]!, rules[next]!)) groups[root(next)] = root(index)
  }
  return [...groupBy(rules.keys(), root).values()].map(indexes => indexes.map(index => rules[index]!))
}

const isSideOf = (upright: Rule, level: Rule) =>
  touch(upright, level) &&
  (Math.abs(upright.at - level.from) < near || Math.abs(upright.at - level.to) < near)

const highestHeading = 40

const areBeside = (one: Rule, other: Rule) =>
  Math.abs(one.from - other.from) < near &&
  Math.abs(one.to - other.to) < near &&
  other.at - one.at < highestHeading

const touch = (one: Rule, other: Rule) =>
  one.at > other.from - near &&
  one.at < other.to + near &&
  other.at > one.from - near &&
  other.at < one.to + near

function gridOf(rules: readonly Rule[]): Grid | undefined {
  const upright = rules.filter(({vertical}) => vertical)
  const level = rules.filter(({vertical}) => !vertical)
  if (upright.length === 0 || level.length === 0) return undefined
  // Tables are often open at their sides.
  const xs = clusters([...upright.map(({at}) => at), ...ends(level)])
  const ys = clusters([...level.map(({at}) => at), ...ends(upright)])
  if (xs.length < 3 || ys.length < 2 || xs.length > mostColumns || ys.length > mostRows) return undefined
  return {xs, ys, boxes: boxesOf(xs, ys, {upright, level})}
}

function boxesOf(
  xs: readonly number[],
  ys: readonly number[],
  {upright, level}: {upright: readonly Rule[]; level: readonly Rule[]},
): Box[][] | undefined {
  const atX = xs.map(x => upright.filter(({at}) => Math.abs(at - x) < near))
  const atY = ys.map(y => level.filter(({at}) => Math.abs(at - y) < near))
  const sizes = new Map<Box, number>()
  const boxes: Box[][] = []
  for (const [row, top] of ys.slice(0, -1).entries()) {
    const bottom = ys[row + 1]!
    const places: Box[] = []
    for (const [column, left] of xs.slice(0, -1).entries()) {
      const right = xs[column + 1]!
      const before = column > 0 && !isWall(atX[column]!, top, bottom) ? places[column - 1] : undefined
      const above = row > 0 && !isWall(atY[row]!, left, right) ? boxes[row - 1]![column] : undefined
      if (before && above && before !== above) return undefined
      const box = before ?? above ?? {left, right, top, bottom}
      box.right = Math.max(box.right, right)
      box.bottom = Math.max(box.bottom, bottom)
      sizes.set(box, (sizes.get(box) ?? 0) + 1)
      places.push(box)
    }
    boxes.push(places)
  }
  // A cell of another shape than a rectangle has fewer places than there are between its edges.
  const within = (edges: readonly number[], from: number, to: number) =>
    edges.filter(edge => edge >= from && edge < to).length
  const isWhole = ([{left, right, top, bottom}, size]: [Box, number]) =>
    size === within(xs, left, right) * within(ys, top, bottom)
  return [...sizes].every(isWhole) ? boxes : undefined
}

function isWall(rules: readonly Rule[], from: number, to: number): boolean {
  const middle = (from + to) / 2
  return rules.some(rule => rule.from < middle && rule.to > middle)
}

export const isIn = ({left, right, top, bottom}: Box, x: number, y: number): boolean =>
  x > left && x < right && y > top && y < bottom

const ends = (rules: readonly Rule[]) => [
  Math.min(...rules.map(({from}) => from)),
  Math.max(...rules.map(({to}) => to)),
]

/** The values, those that are near to each other once. */
function clusters(values: readonly number[]): number[] {
  const distinct: number[] = []
  for (const value of values.toSorted((a, b) => a - b))
    if (distinct.length === 0 || value - distinct.at(-1)! >= near) distinct.push(value)
  return distinct
}

const nearest = (values: readonly number[], to: number) =>
  values.reduce((best, value) => (Math.abs(value - to) < Math.abs(best - to) ? value : best), values[0]!)
