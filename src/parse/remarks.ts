/** What may stand behind the last verb of a clause and is no unit. */
import {isDeadline} from '../plan/fields.ts'

const remark = /第一|首位|最前|下同|排名|除.*外|不再列出|^以[上下]/
const score = /^[+-]?\d+(?:\.\d+)?分$/

/** What holds for the whole document: 列首位的为牵头单位, 下同. */
export function isRule(words: string): boolean {
  return remark.test(words)
}

/** When it is due, or its score. */
export function isDue(words: string): boolean {
  return isDeadline(words) || score.test(words)
}

export function isRemark(words: string): boolean {
  return isRule(words) || isDue(words.trim())
}

/** Whether a text ends with what may follow a verb. */
export function endsInRemark(text: string): boolean {
  return isRemark(text.slice(Math.max(...[...',;。'].map(mark => text.lastIndexOf(mark))) + 1))
}
