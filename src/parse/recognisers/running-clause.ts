/** Clauses of a sentence, told apart from the work that their verb goes on to. */
import {type Line, pointAt} from '../../plan/blocks.ts'
import type {Span} from '../../units/list.ts'
import {clauseNodes} from '../clauses/duties.ts'
import type {ClausePart} from '../clauses/list-ends.ts'
import {lengthOfWork, workBehind} from '../clauses/prose.ts'
import type {Found} from './recogniser.ts'

/** 由甲局牵头|完成台账,|乙局配合。: the work is of the task's words; what each of several does stays with his verb. */
export function runningClause(line: Line, span: Span, parts: readonly ClausePart[]): Found {
  const words = takeWork(line.folded, span, parts)
  const work = words ? undefined : workOfOthers(parts)
  const nodes = clauseNodes(line, parts)
  return {
    start: span.start,
    end: span.end,
    nodes,
    isRunning: true,
    ...(words && {words}),
    ...(work && {work}),
  }
}

/** 由甲局牵头,乙局负责|供水 · 由甲局牵头,乙局负责|供水,|丙局负责|资金 */
function workOfOthers(parts: readonly ClausePart[]): Span[] | undefined {
  const [first, ...others] = parts.filter(({role}) => role)
  if (!first || lengthOfWork(first.label) > 0) return undefined
  const work = others.map(({label, labelAt, span}) => {
    const length = workBehind(label).length
    return length === 0 || labelAt === undefined
      ? undefined
      : {start: labelAt + label.length - length, end: span.end}
  })
  return work.at(-1) && work.filter(one => one !== undefined)
}

/** A clause whose task has no words but what the others of it do, which is taken off their verbs. */
export function withWork(line: Line, found: Found): Found {
  const {work, nodes} = found
  if (!work || nodes.at(-1)?.type !== 'duty') return found
  const origin = pointAt(line, 0).offset!
  const bare = nodes.map(node => {
    if (node.type !== 'duty') return node
    const from = node.position.start.offset! - origin
    const to = node.position.end.offset! - origin
    const own = work.find(({start}) => from < start && start < to)
    if (!own) return node
    const label = node.label.slice(0, node.label.length - workBehind(node.label).length)
    return {...node, label, position: {...node.position, end: pointAt(line, own.start)}}
  })
  return {...found, words: work.at(-1)!, wordsBefore: work.slice(0, -1), nodes: bare}
}

/** Takes the work off the verb of the first part, up to the next. */
function takeWork(folded: string, {end}: Span, parts: readonly ClausePart[]): Span | undefined {
  const [first, ...others] = parts.filter(({role}) => role)
  const length = first ? lengthOfWork(first.label) : 0
  if (!first || first.labelAt === undefined || length === 0) return undefined
  if (others.some(({label}) => lengthOfWork(label) > 0)) return undefined
  const behind = first.labelAt + first.label.length
  const start = behind - length
  // Who does it with others, 由甲局会同乙局牵头完成台账, stands before the others.
  const at = parts.findIndex(({span}) => span.start < start && start < span.end)
  const next = parts[at + 1]
  first.label = first.label.slice(0, -length)
  parts[at]!.span.end = start
  if (!next) return {start, end}
  next.span.start = folded[behind] === ',' ? behind + 1 : behind
  return {start, end: next.span.start}
}
