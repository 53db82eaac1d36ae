/** Clauses of a sentence, told apart from the work that their verb goes on to. */
import {type Line, pointAt} from '../../plan/blocks.ts'
import type {Duty, Note} from '../../plan/types.ts'
import type {Span} from '../../units/list.ts'
import {clauseNodes} from '../clauses/duties.ts'
import type {ClausePart} from '../clauses/list-ends.ts'
import {lengthOfWork, workBehind} from '../clauses/prose.ts'
import type {Found} from './recogniser.ts'

/** 由甲局牵头|完成台账,|乙局配合。: the work is of the task's words; what each of several does stays with his verb. */
export function runningClause(line: Line, span: Span, parts: readonly ClausePart[]): Found {
  const words = takeWork(line.folded, span, parts)
  const work = words ? undefined : workOfOthers(span, parts)
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

/**
 * 由甲局牵头,乙局负责|供水 · 由甲局牵头,|乙局负责供水,丙局负责资金: of several with work of their own who
 * does which is told once.
 */
function workOfOthers({end}: Span, parts: readonly ClausePart[]): Span | undefined {
  const [first, ...others] = parts.filter(({role}) => role)
  const last = others.at(-1)
  const length = last ? workBehind(last.label).length : 0
  if (length === 0 || last!.labelAt === undefined || lengthOfWork(first!.label) > 0) return undefined
  const isOfSeveral = others.some(one => one !== last && workBehind(one.label) !== '')
  return {start: isOfSeveral ? others[0]!.list.start : last!.labelAt + last!.label.length - length, end}
}

/** A clause whose task has no words but what the others of it do, which is told there and not with their verbs. */
export function withWork(line: Line, found: Found): Found {
  const {work, nodes} = found
  if (!work || nodes.at(-1)?.type !== 'duty') return found
  return {...found, words: work, nodes: nodes.map(node => withoutWork(line, work, node))}
}

function withoutWork(line: Line, work: Span, node: Duty | Note): Duty | Note {
  const length = node.type === 'duty' ? workBehind(node.label).length : 0
  const origin = pointAt(line, 0).offset!
  const {start, end} = node.position
  if (node.type !== 'duty' || length === 0 || end.offset! - origin <= work.start) return node
  const label = node.label.slice(0, -length)
  const at = line.folded.indexOf(node.label, start.offset! - origin)
  const border = at < 0 || at >= end.offset! - origin ? end : pointAt(line, at + label.length)
  return {...node, label, position: {...node.position, end: border}}
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
