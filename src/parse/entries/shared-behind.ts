/** Units behind the last of several entries that hold for all of them: a bracket or labels on lines of their own, or 以上由A负责. */
import {fold} from '../../plan/fold.ts'
import {namesDay} from '../../plan/names-day.ts'
import type {Duty, Task} from '../../plan/types.ts'
import {lacking} from '../lacking.ts'
import type {Entry} from '../nest.ts'
import {inOrder} from '../notes.ts'
import {type Clause, nodesIn} from '../pieces.ts'

interface Read {
  entry: Entry
  assigned: readonly Clause[]
}

/**
 * The duties behind the last entry that the others have too; nothing where another one has its own, or entries below it. `isLedIn` says that
 * the words above lead to the entries, 具体举措:. They come before those of a heading, which adds what they lack, as with the last entry itself.
 */
export function sharedBehind(
  all: readonly Read[],
  {isLedIn, inherited}: {isLedIn?: boolean; inherited: readonly Duty[]},
): Duty[] | undefined {
  const last = all.at(-1)
  if (all.length < 2 || last?.assigned.length !== 1) return undefined
  const others = all.slice(0, -1)
  const isBare = all.every(
    ({entry, assigned}) => entry.children.length === 0 && (assigned.length === 0 || entry === last.entry),
  )
  if (!isBare || all.some(({entry}) => beginsWithUnit(entry))) return undefined
  const [clause] = last.assigned
  const isOfAll =
    clause!.ofSeveral || (hasLinesOfItsOwn(last.entry, clause!) && (isLedIn === true || areOneList(others)))
  if (!isOfAll) return undefined
  const own = nodesIn(last.assigned).filter(node => node.type === 'duty')
  return [...own, ...lacking(own, inherited)]
}

/** A task of theirs with when all of it is due, unless it says so itself. */
export function withSharedDue(task: Task, all: readonly Read[]): Task {
  const due = nodesIn(all.at(-1)!.assigned).filter(node => node.type === 'note' && node.field === 'deadline')
  if (due.length === 0 || namesDay(task)) return task
  return {...task, children: inOrder([...task.children, ...due.map(node => ({...node, inherited: true}))])}
}

/** A label, 牵头单位:甲局, that begins a line below the words of the last entry: 由甲局牵头 is of these alone. */
function hasLinesOfItsOwn({lines}: Entry, {nodes}: Clause): boolean {
  const first = nodes.find(node => node.type === 'duty')
  const line = lines.slice(1).find(({line}) => line === first?.position.start.line)
  return line !== undefined && first!.label !== '' && line.folded.trimStart().startsWith(fold(first!.label))
}

/** (1)办好赛事; | (2)建设平台; before the last: one list, which no duty parts. */
function areOneList(others: readonly Read[]): boolean {
  return others.every(({entry: {lines}}) => lines.at(-1)!.folded.trimEnd().endsWith(';'))
}

/** (一)县农业局负责新建茶园; · (一)县农业局 over its work: each names its own. */
function beginsWithUnit({lines: [first], marker}: Entry): boolean {
  return unitFirst.test(first!.folded.slice(marker.length).trimStart())
}

const unitFirst = /^[一-鿿]{1,12}(?:[局委办厅部院]|公司)(?:负责|牵头|[ :,。;]|$)/

/** 具体举措: below the words of an entry, over those below it; a heading 一、重点任务: may stand over tasks of several. */
export function leadsTo({lines}: Entry): boolean {
  return lines.length > 1 && lines.at(-1)!.folded.trimEnd().endsWith(':')
}
