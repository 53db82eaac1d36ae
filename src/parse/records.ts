/** Tasks without numbers, each a record of labelled lines: 工作任务:甲 | 牵头单位:乙局 | 完成时限:丙. */
import type {Line} from '../plan/blocks.ts'

const nameOfTask =
  /^(?:\d{1,3}[ .、]+)?(?:(?:工作|重点|主要|具体|目标|项目|任务|事项)?(?:任务|事项|项目)(?:名称)?|(?:项目|任务|事项|序号|问题)[一二三四五六七八九十\d]{1,3}|第[一二三四五六七八九十\d]{1,3}[组项条]|(?:反馈|存在|具体|整改|突出)?问题(?:表述|描述|清单)?|(?:建议|提案)(?:编号|名称|题目)|案由) *:./
const anyLabel = /^[^,;。、:()[\]]{2,8}(?= *:.)/

/** Whether a line says which task the lines below it are of: by its label, or because it has that of the line that began the record before. */
export function beginsRecord({folded}: Line, before?: Line): boolean {
  if (!folded.includes(':')) return false
  if (nameOfTask.test(folded)) return true
  const label = before && anyLabel.exec(folded)
  return label ? anyLabel.exec(before.folded)?.[0] === label[0] : false
}
