/** Brackets of fields beside the one of the units: (牵头单位:甲局)(责任人:张三)(完成时限:6月底). */
import type {Line} from '../../plan/blocks.ts'
import {fieldOf} from '../../plan/fields.ts'
import type {Span} from '../../units/list.ts'
import {dueLabel} from '../clauses/bare-fields.ts'
import {fieldNode} from '../clauses/duties.ts'
import type {Lexicon} from '../clauses/roles.ts'
import type {Found} from './recogniser.ts'

const labelled = /^([^,;。、:()[\]]{2,8}):[^:]+$/
const beforeLabel = /[;,](?=[^,;。、:()[\]]{2,8}:)/

/**
 * The fields that all of a bracket says: who is in charge, or by when. Right behind the units it may say
 * anything else with a label, (资金来源:财政), (联系人:李四,电话:3226618).
 */
export function fieldsAlone(
  line: Line,
  span: Span,
  inside: Span,
  isBehind: boolean,
  {roleOf, telling}: Lexicon,
): Found | undefined {
  const {folded} = line
  const isLast = span.end === folded.length || '(['.includes(folded[span.end]!)
  const nodes: Found['nodes'] = []
  let from = inside.start
  for (const piece of folded.slice(inside.start, inside.end).split(beforeLabel)) {
    const label = labelled.exec(piece)?.[1]
    if (label === undefined) return undefined
    const isOfWork = fieldOf(label) === 'person' || dueLabel.test(label)
    if (!isOfWork && !(isBehind && isLast && !roleOf(label) && !telling.test(piece.slice(label.length))))
      return undefined
    const end = from + piece.length
    const border = {
      start: nodes.length === 0 ? span.start : from,
      end: end === inside.end ? span.end : end + 1,
    }
    nodes.push(fieldNode(line, border, label, {start: from + label.length + 1, end}))
    from = end + 1
  }
  return {...span, nodes}
}
