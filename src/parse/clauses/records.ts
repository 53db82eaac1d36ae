/** Tasks without numbers, each a record of labelled lines: 工作任务:甲 | 牵头单位:乙局 | 完成时限:丙. */
import type {Line} from '../../plan/blocks.ts'
import {roleOfLabel} from '../../plan/role-keys.ts'
import type {Duty, Note} from '../../plan/types.ts'

const nameOfTask =
  /^(?:\d{1,3}[ .、]+)?(?:(?:工作|重点|主要|具体|目标|项目|任务|事项|督[查办]|交办)?(?:任务|事项|项目)(?:名称)?|(?:项目|任务|事项|序号|问题)[一二三四五六七八九十\d]{1,3}|第[一二三四五六七八九十\d]{1,3}[组项条]|(?:反馈|存在|具体|整改|突出)?问题(?:表述|描述|清单)?|(?:建议|提案)(?:编号|名称|题目)|案由) *:./
const anyLabel = /^[^,;。、:()[\]]{2,8}(?= *:.)/

/**
 * Whether a line says which task the lines below it are of: by its label, or because it has that of the line
 * that began the record before.
 */
export function beginsRecord({folded}: Line, before?: Line): boolean {
  if (!folded.includes(':')) return false
  if (nameOfTask.test(folded)) return true
  const label = before && anyLabel.exec(folded)
  return label ? anyLabel.exec(before.folded)?.[0] === label[0] : false
}

const longestText = 3

/**
 * Whether a line `扩容网络:完成扩容。` behind the duties of a task names the next one: a label follows that
 * these duties have, 责任单位:丙局, perhaps behind more of its text.
 */
export function beginsNext(lines: readonly Line[], at: number, behind: readonly (Duty | Note)[]): boolean {
  if (!lines[at]!.folded.includes(':')) return false
  const next = lines.slice(at + 1, at + 1 + longestText).find(({folded}) => folded.includes(':'))
  return repeatsLabel(next, behind)
}

/** Whether a line has a label of the duties before it again, and so is of another task. */
export function repeatsLabel(line: Line | undefined, behind: readonly (Duty | Note)[]): boolean {
  const colon = line ? line.folded.indexOf(':') : -1
  if (colon < 0) return false
  const label = line!.folded.slice(line!.folded[0] === '(' ? 1 : 0, colon)
  return roleOfLabel(label) !== undefined && behind.some(node => node.type === 'duty' && node.label === label)
}
