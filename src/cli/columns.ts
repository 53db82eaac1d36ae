import type {TaskRow} from '../plan/rows.ts'
import type {Format} from '../write/index.ts'
import type {Lang} from '../write/report.ts'
import {type TaskColumn, taskColumnNames, taskColumns} from '../write/task-columns.ts'
import type {Context, OptionSpec, Options} from './context.ts'
import {UsageError} from './usage-error.ts'

export const columnsOption: OptionSpec = {
  flags: '--columns <names>',
  about: {
    zh: `要列出的列，以逗号分隔：${taskColumnNames.join(' ')}`,
    en: `which columns, parted by commas: ${taskColumnNames.join(' ')}`,
  },
}

/** Formats that have no columns. */
export const columnless = ['json', 'jsonl', 'grep'] as const

/** `lead`; in Chinese with the heading that may be typed too, `lead（牵头单位）`. */
function namesIn(lang: Lang): string[] {
  return lang === 'en'
    ? [...taskColumnNames]
    : taskColumnNames.map(name => `${name}（${taskColumns[name].header.zh}）`)
}

/** The columns that were asked for; else those that most want, where a person reads them without a role that no row has. */
export function columnsOf(
  {columns}: Options,
  rows: readonly TaskRow[],
  {say, lang}: Context,
  format: Format,
): TaskColumn[] {
  if (columns === undefined) {
    // Whoever takes a column by its place must find the same in each answer.
    const areTaken = format === 'plain' || format === 'csv' || format === 'tsv'
    const roles = (['lead', 'cooperating', 'responsible'] as const).filter(
      role => areTaken || rows.some(row => row[role].length > 0),
    )
    return ['number', 'task', ...roles, 'place']
  }
  const found = String(columns)
    .split(/[,，、\s]+/)
    .filter(name => name !== '')
    .map(name => {
      const column = taskColumnNames.find(key => key === name || taskColumns[key].header.zh === name)
      if (!column) throw new UsageError(say('noSuchColumn', name, namesIn(lang)))
      return column
    })
  if (found.length === 0) throw new UsageError(say('valueMissing', '--columns'))
  return found
}
