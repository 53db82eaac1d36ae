/**
 * Words between the parts of a clause that say what the next one is in charge of: 甲局负责,|农村20座|由乙局负责;
 * in brackets and behind labels those that say when, and are no deadline, (|每月底|由县爱卫办负责), and
 * what is done all the time: (甲局牵头,|全年开展河道保洁|).
 */
import {type Line, pointAt} from '../../plan/blocks.ts'
import {fold} from '../../plan/fold.ts'
import type {Duty, Note} from '../../plan/types.ts'
import {fieldNode} from '../clauses/duties.ts'
import {isDue, isLastingWork} from '../clauses/remarks.ts'
import type {Found} from './recogniser.ts'

/** A clause parted where such words stand: they are words of the task, and what follows them says more of it. */
export function withoutObjects(line: Line, found: Found): Found[] {
  const all = found.isRunning
    ? parted(line, found)
    : [{...found, nodes: found.nodes.flatMap(node => timed(line, node))}]
  return all.flatMap(one => (one.words ? [one] : withoutWork(line, one)))
}

function parted(line: Line, found: Found): Found[] {
  for (let nth = found.nodes.length - 1; nth > 0; nth--) {
    const said = saidBefore(line, found.nodes[nth]!)
    if (!said || leadsIn.test(said.words) || (found.words?.end ?? 0) > said.from) continue
    const {border, start} = said
    const {words, work, ...last} = found
    const node = found.nodes[nth]!
    const own = {...node, position: {...node.position, start: pointAt(line, start)}}
    return [
      ...parted(line, {
        ...last,
        ...(words && {words}),
        end: border,
        nodes: found.nodes.slice(0, nth),
      }),
      {...last, start, nodes: [own, ...found.nodes.slice(nth + 1)], goesOn: true},
    ]
  }
  return [found]
}

/** A duty of a share behind the time of it, as a field. */
function timed(line: Line, node: Duty | Note): (Duty | Note)[] {
  const said = saidBefore(line, node)
  if (!said || !isDue(said.words)) return [node]
  const {from, border, start} = said
  const time = fieldNode(line, {start: from, end: start}, '', {start: border, end: start})
  return [
    {...time, field: 'other'},
    {...node, position: {...node.position, start: pointAt(line, start)}},
  ]
}

/** The words before the 由 of a duty that begins at `from`, which stand from `border` to `start`. */
function saidBefore(line: Line, node: Duty | Note) {
  const first = node.type === 'duty' ? node.children[0] : undefined
  if (!first) return undefined
  const from = indexIn(line, node.position.start.offset)
  const said = beforeBy.exec(line.folded.slice(from, indexIn(line, first.position.start.offset)))
  if (!said) return undefined
  const start = from + said[0].length - 1
  return {words: said[1]!, from, border: start - said[1]!.length, start}
}

/** Work that a bracket or the list of a label ends in, given back to the words of the task; when it is due stays. */
function withoutWork(line: Line, found: Found): Found[] {
  const last = found.nodes.at(-1)
  if (last?.type !== 'note' || last.label !== '') return [found]
  const from = line.value.indexOf(last.value, indexIn(line, last.position.start.offset))
  const pieces = [...fold(last.value).matchAll(/[^,;。]+/g)]
  const [first, ...others] = pieces.filter(([piece]) => isLastingWork(piece))
  if (!first) return [found]
  if (found.nodes.length === 1) return []
  const end = others.at(-1) ?? first
  const words = {start: from + first.index, end: from + end.index + end[0].length}
  const dues = [
    {start: from, end: words.start - 1},
    {start: words.end + 1, end: from + last.value.length},
  ]
  const due = dues.flatMap(span => (span.end > span.start ? [fieldNode(line, span, '', span)] : []))
  // A sentence keeps its stop.
  if (found.isRunning && line.folded[words.end] === '。' && words.end < found.end) words.end++
  return [{...found, nodes: [...found.nodes.slice(0, -1), ...due], words}]
}

function indexIn(line: Line, offset: number | undefined): number {
  return offset! - pointAt(line, 0).offset!
}

const beforeBy = /^[([,;、 ]*([^,;。]{2,40})由$/
/** 以上工作由 · 具体由 · 同时由: nothing that work is done to. */
const leadsIn =
  /^(?:[以之]?[上下前后]|上述|[此该本]|有关|相关|会议|会后|原则|具体|同时|其中$|其[他它余]|分别|工作$|明确|决定|建议|并|再|均|统一|下一步|责任|牵头|配合|最后|然后|[再需应要])/
