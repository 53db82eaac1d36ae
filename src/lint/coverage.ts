/** How much of a document was understood, and which lines speak of roles without having given a duty. */
import {firstNamedIn, saysFirst, unreadRule} from '../plan/first-named.ts'
import {fold} from '../plan/fold.ts'
import {personInCharge} from '../plan/person-in-charge.ts'
import type {Plan, PlanNode} from '../plan/types.ts'
import {explainsSign} from '../units/signs.ts'

export interface Coverage {
  /** Characters of the document, blanks not counted. */
  characters: number
  /** Those in headings, tasks, duties and their fields. */
  understood: number
  /** Those in notes. */
  notes: number
  unread: UnreadLine[]
}

/** A line with a role word that gave no duty. */
export interface UnreadLine {
  line: number
  column: number
  word: string
  text: string
}

/** `text` is the text that the plan's places refer to. */
export function coverageOf(plan: Plan, text: string): Coverage {
  const assigned = new Set<number>()
  let notes = 0
  const visit = (node: PlanNode) => {
    if (
      node.type === 'duty' ||
      (node.type === 'note' && node.kind === 'field' && !unreadRule(fold(node.value)))
    ) {
      for (let line = node.position.start.line; line <= node.position.end.line; line++) assigned.add(line)
    } else if (node.type === 'note') {
      notes += solid(node.value)
      // The header of a table's column was read, though it assigns nothing by itself.
      if (header.test(fold(node.value))) assigned.add(node.position.start.line)
    }
    if (node.type !== 'duty' && 'children' in node) for (const child of node.children) visit(child)
  }
  visit(plan)
  const characters = solid(text)
  const unread = text.split(/\r\n|\n|\r/).flatMap((line, index) => unreadLine(line, index + 1, assigned))
  return {characters, understood: characters - notes, notes, unread}
}

const header =
  /^(?:(?:牵头|配合)责任|牵头|责任|配合|协同|协办|主办|承办|参与|负责)(?:单位|部门|[处科股]室)(?:\(.*\))?$/

function solid(text: string): number {
  return text.replace(/\s+/g, '').length
}

// 王宏副市长牵头重点工作, 2项牵头工作: words for the work itself.
// What is before a word is looked at only where it stands: lines may have runs of a thousand blanks.
const roleWord = new RegExp(
  `牵头(?!(?:重点)?(?:工作|任务)(?![一-鿿]))|主办单位|(?:责任|配合|协同|协办|参与|承办|负责)(?:单位|部门)|按职责分工|配合(?=[。)])|负责(?!${personInCharge}|同志|制)(?=[一-鿿]{0,6}[,。;)])|(?=负责|会同)(?<=[一-鿿](?:(?:[局厅委办部院社]|政府)(?: {0,4}:)?|(?:[组站所队]|中心)[:。]) {0,4})(?:负责|会同)`,
)

const sentence = /[^。]+/g
const blanks = (words: string) => ' '.repeat(words.length)

function unreadLine(text: string, line: number, assigned: ReadonlySet<number>): UnreadLine[] {
  if (assigned.has(line)) return []
  const folded = fold(text)
  // A rule that was read gives no duty of its own: 列首位的为牵头单位,其他为配合单位。
  const isRead = (one: string) => firstNamedIn(one) !== undefined || explainsSign(one)
  const words =
    saysFirst(folded) || explainsSign(folded)
      ? folded.replace(sentence, one => (isRead(one) ? blanks(one) : one))
      : folded
  const match = roleWord.exec(words)
  return match ? [{line, column: match.index + 1, word: match[0], text: text.trim()}] : []
}
