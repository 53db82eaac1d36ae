import type {TaskRow} from '../plan/rows.ts'
import type {UnitRow} from '../query/tally.ts'
import type {Lang, Report} from '../write/report.ts'
import {nameWithHeirs, pickTaskColumns, type TaskColumn} from '../write/task-columns.ts'
import {roleNames} from '../write/unit-columns.ts'

/** Tasks as a report; columns that are empty in every row are left out where they are only offered. */
export function taskReport(rows: readonly TaskRow[], columns: readonly TaskColumn[]): Report<TaskRow> {
  return {rows, columns: pickTaskColumns(columns), cite: row => ({source: row.source, text: citation(row)})}
}

/** `1.1.1 省农业厅: 对有劳动能力…` */
function citation({number, lead, responsible, title, text}: TaskRow): string {
  const units = (lead.length > 0 ? lead : responsible).map(nameWithHeirs).join('、')
  return `${number} ${units}: ${title === null ? '' : `${title} `}${text}`
}

/** `1.3.3 云南电网有限责任公司(协同): 全面完成…` */
export function unitCitation({role, task, ...unit}: UnitRow, lang: Lang): string {
  const words = task.title === null ? task.text : `${task.title} ${task.text}`
  return `${task.number} ${nameWithHeirs(unit)}(${roleNames[role][lang]}): ${words}`
}
