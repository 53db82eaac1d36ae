/**
 * Words between the parts of a clause that say what the next one is in charge of:
 * 甲局负责,|农村20座|由乙局负责; in brackets those that say when, and are no deadline: (|每月底|由县爱卫办负责).
 */
import {type Line, pointAt} from '../../plan/blocks.ts'
import {isDue} from '../clauses/remarks.ts'
import type {Found} from './recogniser.ts'

/** A clause parted where such words stand: they are words of the task, and what follows them says more of it. */
export function withoutObjects(line: Line, found: Found): Found[] {
  const {folded} = line
  const origin = pointAt(line, 0).offset!
  const offsetOf = (offset: number | undefined) => offset! - origin
  for (let nth = found.nodes.length - 1; nth >= (found.isRunning ? 1 : 0); nth--) {
    const node = found.nodes[nth]!
    const first = node.type === 'duty' ? node.children[0] : undefined
    if (!first) continue
    const from = offsetOf(node.position.start.offset)
    const said = beforeBy.exec(folded.slice(from, offsetOf(first.position.start.offset)))
    if (!said || (found.words?.end ?? 0) > from) continue
    if (found.isRunning ? leadsIn.test(said[1]!) : !isDue(said[1]!)) continue
    const start = from + said[0].length - 1
    const border = start - said[1]!.length
    if (nth === 0) return [{...found, words: {start: border, end: start}}]
    const {words, work, ...last} = found
    const own = {...node, position: {...node.position, start: pointAt(line, start)}}
    return [
      ...withoutObjects(line, {
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

const beforeBy = /^[([,;、 ]*([^,;。]{2,40})由$/
/** 以上工作由 · 具体由 · 同时由: nothing that work is done to. */
const leadsIn =
  /^(?:[以之]?[上下前后]|上述|[此该本]|有关|相关|会议|会后|原则|具体|同时|其中$|其[他它余]|分别|工作$|明确|决定|建议|并|再|均|统一|下一步|责任|牵头|配合|最后|然后|[再需应要])/
