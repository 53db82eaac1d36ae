/** Looks up what a person typed for a number: digits, printed markers in any width and spacing, a tail, `#12` or `第12项`. */
import {fold} from '../plan/fold.ts'
import {holdsTask} from '../plan/numbers.ts'
import type {Plan, PlanNode, Section, Task} from '../plan/types.ts'
import {placed} from '../plan/walk.ts'
import {type Address, addresses} from './addresses.ts'
import {printedDigits, readSteps, type Step, styleOf, withoutBlanks} from './typed-number.ts'

export type NumberAnswer =
  /** `taken` is the number that was meant, where it is not the one typed. */
  | {found: Section | Task; taken?: string}
  /** Several fit: their numbers, which may be typed instead. */
  | {ambiguous: string[]}
  /** It leads to a section that holds no tasks. */
  | {taskless: Section}
  /** None fits: the numbers nearest to it. */
  | {nearest: string[]}

/** The first way of reading that fits wins; what fits several entries is ambiguous, never guessed. */
export function findNumber(plan: Plan, typed: string): NumberAnswer {
  // A heading of a table that bears no number is not what was typed, where a task is printed with that number.
  const all = addresses(plan).filter(({unique}) => unique !== '')
  const text = withoutBlanks(typed)
  const steps = readSteps(text)
  if (!steps) return sectionCalled(plan, typed)
  const taskless = tasklessAt(plan, steps)
  for (const {fits, loose, isTail} of waysOfReading(steps, printedDigits.test(text))) {
    // 三(一) is no end of 2.3.1 where there is a part 三、, without tasks.
    if (isTail && taskless) return {taskless}
    const found = all.filter(fits)
    if (found.length === 1) {
      const {node, unique} = found[0]!
      return {found: node, ...(loose && unique !== digitsOf(steps) && {taken: unique})}
    }
    if (found.length > 1) return {ambiguous: found.map(address => address.unique)}
  }
  return {nearest: nearestTo(steps, all)}
}

/** 基层建设: a section by words of its title, which may bear no number. */
function sectionCalled(plan: Plan, typed: string): NumberAnswer {
  const bare = (words: string) => fold(words).replace(/\s+/g, '')
  const words = bare(typed)
  const sections = placed(plan).flatMap(({node}) =>
    node.type === 'section' && holdsTask(node) ? [node] : [],
  )
  const within = words === '' ? [] : sections.filter(({title}) => bare(title).includes(words))
  const whole = within.filter(({title}) => bare(title) === words)
  const [found, ...more] = whole.length === 1 ? whole : within
  if (!found) return {nearest: []}
  if (more.length === 0) return {found, ...(whole.length === 0 && {taken: found.title})}
  return {ambiguous: within.map(({title}) => title)}
}

/** The section without tasks that is called so, or in which what is called so would stand. */
function tasklessAt(plan: Plan, steps: readonly Step[]): Section | undefined {
  let parent: Plan | Section = plan
  for (const {value, style} of steps) {
    const next: Section | undefined = (parent.children as readonly PlanNode[]).find(
      (node): node is Section =>
        node.type === 'section' &&
        node.ordinal === value &&
        (style === 'digit' || styleOf(node.marker) === style),
    )
    if (!next) return undefined
    if (!holdsTask(next)) return next
    parent = next
  }
  return undefined
}

function digitsOf(steps: readonly Step[]): string {
  return steps.map(({value}) => value).join('.')
}

interface WayOfReading {
  fits: (address: Address) => boolean
  /** Whether the person should be told what it was taken for. */
  loose?: boolean
  /** Only the end of its number was typed. */
  isTail?: boolean
}

function waysOfReading(steps: readonly Step[], asPrinted: boolean): WayOfReading[] {
  const [{style, value}] = steps as [Step]
  if (style === 'count') return [{fits: ({count}) => count === value}]
  if (style === 'said') return [{fits: ({node}) => saidNumber(node) === value}]
  const digits = digitsOf(steps)
  const plain = steps.every(({style}) => style === 'digit')
  const sameMarkers = ({path}: Address) =>
    path.every(({marker, ordinal}, index) => {
      const {value, style} = steps[index]!
      return ordinal === value && (marker === undefined ? style === 'digit' : styleOf(marker) === style)
    })
  const tail = (address: Address): Address => ({...address, path: address.path.slice(-steps.length)})
  const deepEnough = ({path}: Address) => path.length >= steps.length
  const ordinals = ({path}: Address) => path.map(({ordinal}) => ordinal).join('.')
  const isTask = ({node}: Address) => node.type === 'task'
  const isPrintedSo = (address: Address) => deepEnough(address) && sameMarkers(tail(address))
  return [
    {fits: address => asPrinted && isPrintedSo(address)},
    {fits: ({number, printed}) => plain && (number === digits || printed === digits), loose: true},
    // A section's full path could be meant for a task that does not exist; its number is as short.
    {fits: address => plain && isTask(address) && ordinals(address) === digits, loose: true},
    {fits: address => address.path.length === steps.length && sameMarkers(address)},
    {fits: isPrintedSo, loose: plain},
    {
      fits: address => isTask(address) && deepEnough(address) && ordinals(tail(address)) === digits,
      loose: true,
      isTail: true,
    },
  ]
}

/** 第003号 关于…的建议: a number that the words of an entry begin with. */
function saidNumber({title, ...node}: Section | Task): number | undefined {
  const words = title ?? ('text' in node ? node.text : '')
  const numeral = /^第 *(\d+) *号/.exec(fold(words))?.[1]
  return numeral === undefined ? undefined : Number(numeral)
}

const offered = 3

/** The tasks whose numbers are nearest, where the first level counts most. */
function nearestTo(steps: readonly Step[], all: readonly Address[]): string[] {
  const tasks = all.filter(({node}) => node.type === 'task')
  if (steps[0]?.style === 'count') return [`#${tasks.length}`]
  const deepest = Math.max(...tasks.map(({number}) => number!.split('.').length))
  const typed = withoutCommon(
    steps.map(({value}) => value),
    tasks[0],
    deepest,
  )
  return tasks
    .map(({unique, number}) => ({unique, far: distances(typed, number!.split('.').map(Number))}))
    .sort((a, b) => compareLevels(a.far, b.far))
    .slice(0, offered)
    .map(({unique}) => unique)
}

/** A full path begins with what all tasks have in common. */
function withoutCommon(typed: number[], task: Address | undefined, deepest: number): number[] {
  const common = typed.length - deepest
  if (common <= 0) return typed
  const same = typed.slice(0, common).every((value, level) => task?.path[level]?.ordinal === value)
  return same ? typed.slice(common) : typed.slice(0, deepest)
}

/** How far two numbers are apart, level by level; a level that only one has counts little. */
function distances(typed: readonly number[], number: readonly number[]): number[] {
  const levels = Math.max(typed.length, number.length)
  return Array.from({length: levels}, (_, level) =>
    Math.abs((typed[level] ?? number[level]! + 0.5) - (number[level] ?? typed[level]! + 0.5)),
  )
}

function compareLevels(a: readonly number[], b: readonly number[]): number {
  const level = a.findIndex((value, index) => value !== (b[index] ?? 0))
  return level < 0 ? a.length - b.length : a[level]! - (b[level] ?? 0)
}
