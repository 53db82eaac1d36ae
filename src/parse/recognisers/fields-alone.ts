/** Brackets beside that of the units that say by when, who is in charge, or what else a label names. */
import type {Line} from '../../plan/blocks.ts'
import {fieldOf} from '../../plan/fields.ts'
import type {Span} from '../../units/list.ts'
import {dueLabel} from '../clauses/bare-fields.ts'
import {fieldNode} from '../clauses/duties.ts'
import type {Lexicon} from '../clauses/roles.ts'
import type {Found} from './recogniser.ts'

/**
 * (分管领导:张三)(牵头单位:甲局)(责任领导:李四;联系电话:1234)(备注:分两期): right before that of the units the label is
 * a known one, behind it any that gives no role.
 */
export function fieldsAlone(
  line: Line,
  span: Span,
  inside: Span,
  isBehind: boolean,
  lexicon: Lexicon,
): Found | undefined {
  const {folded} = line
  const open = inside.start - 1
  const all = [...folded.slice(open, inside.end).matchAll(oneField)]
  if (all[0]?.index !== 1) return undefined
  const fields = all.map(({0: {length}, 1: label, index}, nth) => {
    const next = all[nth + 1]?.index
    const end = next === undefined ? inside.end : open + next - 1
    return {label: label!, value: {start: open + index + length, end}}
  })
  const isMeant = fields.every(
    ({label, value}) =>
      value.end > value.start &&
      (isKnown(label) || (isBehind && !givesRole(label, folded.slice(value.start, value.end), lexicon))),
  )
  if (!isMeant || (fields.length > 1 && !isBehind)) return undefined
  const nodes = fields.map(({label, value}, nth) => {
    const start = nth === 0 ? span.start : value.start - label.length - 1
    const end = nth === fields.length - 1 ? span.end : value.end + 1
    return fieldNode(line, {start, end}, label, value)
  })
  return {...span, nodes}
}

/** (配合:乙局) · (其中:甲局负责修路) */
function givesRole(label: string, value: string, {roleOf, telling}: Lexicon): boolean {
  return roleOf(label) !== undefined || telling.test(value)
}

function isKnown(label: string): boolean {
  return fieldOf(label) === 'person' || dueLabel.test(label)
}

/** A label behind the bracket or a mark, with its colon. */
const oneField = /(?<=[([,;])([^,;。、:()[\]]{2,8}):/g
