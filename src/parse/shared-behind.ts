/** Units behind the last of several entries that hold for all of them: a bracket on a line of its own, or 以上由A负责. */
import type {Duty} from '../plan/types.ts'
import type {Entry} from './nest.ts'
import {hasBody} from './nodes.ts'
import {isBesideTasks, isPart} from './part-headings.ts'
import {type Clause, nodesIn, textOf} from './pieces.ts'
import type {Reading} from './reading.ts'
import {recognise} from './recognisers/index.ts'

/** The duties behind the last entry that the others have too; nothing where another one has its own, or entries below it. */
export function sharedBehind(
  all: readonly {entry: Entry; assigned: readonly Clause[]}[],
): Duty[] | undefined {
  const last = all.at(-1)
  if (all.length < 2 || last?.assigned.length !== 1 || !last.assigned[0]!.ofSeveral) return undefined
  const isBare = all.every(
    ({entry, assigned}) => entry.children.length === 0 && (assigned.length === 0 || entry === last.entry),
  )
  return isBare ? nodesIn(last.assigned).filter(node => node.type === 'duty') : undefined
}

/**
 * The same of an entry with words of its own over its items: 1.落实属地责任 · 各街镇要落实管理工作。 · (1)落实资金。 · (2)设置管理站。 · (责任单位:甲局)
 * is of all of it. What leads to the items, 做好以下工作:, has no words of its own, nor has what stands below the heading of a part.
 */
export function sharedBelow(
  entry: Entry,
  words: Clause | undefined,
  {lexicon, departments}: Reading,
): Duty[] | undefined {
  const {children} = entry
  const lines = children.flatMap(({lines}) => lines)
  const last = lines.at(-1)
  if (children.length < 2 || !(last?.folded[0] === '(' || last?.folded[0] === '[')) return undefined
  if (!words || isPart(entry) || isBesideTasks(entry) || !hasBody(words, undefined)) return undefined
  if (/[:：]$/.test(textOf(words.text.at(-1)!))) return undefined
  if (children.some(({children, rows}) => children.length + rows.length > 0)) return undefined
  const [bracket, ...others] = recognise(last, lexicon)
  const isAlone = bracket?.start === 0 && bracket.end >= last.folded.length && others.length === 0
  const isOther = (line: (typeof lines)[number]) =>
    line !== last && (departments.has(line) || recognise(line, lexicon).length > 0)
  if (!isAlone || lines.some(isOther)) return undefined
  const duties = bracket.nodes.filter(node => node.type === 'duty')
  return duties.length > 0 ? duties : undefined
}
