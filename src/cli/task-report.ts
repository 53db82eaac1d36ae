import type {TaskRow} from '../plan/rows.ts'
import type {Report} from '../write/report.ts'
import {pickTaskColumns, type TaskColumn} from '../write/task-columns.ts'

/** Tasks as a report; columns that are empty in every row are left out where they are only offered. */
export function taskReport(rows: readonly TaskRow[], columns: readonly TaskColumn[]): Report<TaskRow> {
  return {rows, columns: pickTaskColumns(columns), cite: row => ({source: row.source, text: citation(row)})}
}

/** `1.1.1 省农业厅: 对有劳动能力…` */
export function citation({number, lead, responsible, title, text}: TaskRow): string {
  const units = (lead.length > 0 ? lead : responsible).map(({name}) => name).join('、')
  return `${number} ${units}: ${title === null ? '' : `${title} `}${text}`
}
