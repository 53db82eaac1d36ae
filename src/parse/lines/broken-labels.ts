/** Labels that a line break tears in two: …;责任 | 单位:市财政局. */
import {isField} from '../../plan/columns.ts'
import {fieldOf} from '../../plan/fields.ts'
import {dueLabel} from '../clauses/bare-fields.ts'
import type {Lexicon} from '../clauses/roles.ts'

/**
 * The label that a line begins with: that of 责任单位:甲局, and none of 康委;责任单位:甲局, which goes on
 * with a name, or of 配合单位):, which ends what a bracket says.
 */
export function ownLabel(folded: string): string | undefined {
  const label = beginsWithLabel.exec(folded)?.[1]
  return label?.includes(')') && !label.includes('(') ? undefined : label
}

const beginsWithLabel = /^([^:,;。]{2,8}):/

/** How many characters a label has at most. */
export const longestLabel = 8
const beginning = /(?:^|[,;。、:!?()[\]”》 ])([一-鿿]+)$/
/** (县交通局,分管 | 领导:张三 */
const headOfPerson = /[(,;](?:分管|责任|主管|牵头|包保|包联|包抓|联系|挂钩|挂点|主要|具体|直接|带班)$/
const tailOfPerson = new Set(['领导', '人', '负责人', '责任人'])
/** 责任单位:县交通局,分管 | 领导:张三 */
const beginsWithUnits = /^[^:,;。]{0,6}(?:单位|部门):/
const wordAlone = /^[一-鿿 ]+$/

/** Most lines end with one. */
const endOfWords = new Set('。;,:)')

/** Whether a label begins at the end of one line and ends in the next: (牵 | 头单位:甲局 · ;完成时 | 限:12月底. */
export function tearsLabel(above: string, below: string, {labels}: Lexicon): boolean {
  const colon = below.slice(0, longestLabel).indexOf(':')
  if (colon < 0 || endOfWords.has(above.at(-1)!)) return false
  const tail = below.slice(0, colon)
  const end = above.slice(-longestLabel)
  const head = beginning.exec(end)?.[1]
  if (head === undefined || !wordAlone.test(tail)) return false
  const label = head + tail
  // 成时限, torn, looks like the label of a field as well.
  if (labels.includes(label) || dueLabel.test(label)) return true
  // 加强领导 above 措施: is a heading; (分管 above 领导: is none, though 领导 is a label by itself.
  const isOfPerson = () =>
    fieldOf(label) === 'person' &&
    tailOfPerson.has(tail) &&
    headOfPerson.test(end) &&
    (beginsWithUnits.test(above) || above.lastIndexOf('(') > above.lastIndexOf(')'))
  return isField(label) && !isField(head) && (!isField(tail) || isOfPerson())
}
