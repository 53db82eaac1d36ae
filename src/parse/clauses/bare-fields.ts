/** Labels of a deadline or a person that no colon parts from what they say: 完成时限 2024年12月底前 · 责任人 | 张三. */
import type {Line} from '../../plan/blocks.ts'
import {isDeadline} from '../../plan/fields.ts'
import type {Note} from '../../plan/types.ts'
import {fieldNode} from './duties.ts'
import {namesPersons} from './plausible.ts'

export const dueLabel = /^(?:(?:完成|整改|办结|办理|落实)(?:时限|时间|期限|节点)|时限|期限|时间节点)$/
const personLabel = /(?:领导|责任人|负责人|联系人|联络人|牵头人)$/

const longestLine = 40

/** Whether a line is a label alone, with a colon or without, and the next one what it says: 完成时限: | 2024年12月底前. */
export function leadsToValue(above: string, below: string): boolean {
  const label = labelAlone.exec(above)?.[1]
  return label !== undefined && below.length <= longestLine && isFieldOf(label, below)
}

const labelAlone = /^([一-鿿]{2,8}) *:?$/

/** The field of a line with a blank behind its label, or a semicolon in place of its colon: 完成时限;3月底. */
export function bareField(line: Line): Note | undefined {
  const {folded} = line
  const end = folded.length
  const [head = '', label = ''] = end <= longestLine ? (labelBefore.exec(folded) ?? []) : []
  if (head === '' || !isFieldOf(label, folded.slice(head.length))) return undefined
  return fieldNode(line, {start: 0, end}, label, {start: head.length, end})
}

const labelBefore = /^([一-鿿]{2,8})(?: +|;) *(?=[^ ])/

function isFieldOf(label: string, words: string): boolean {
  if (dueLabel.test(label)) return isDeadline(words.replace(/[。;]$/, ''))
  return personLabel.test(label) && namesPersons(words, {start: 0, end: words.length})
}
