import {taskRows} from '../../plan/rows.ts'
import {tallyUnits} from '../../query/tally.ts'
import {tallyColumns} from '../../write/unit-columns.ts'
import {answer, formatAsked, formatOptions} from '../answer.ts'
import type {CommandSpec} from '../context.ts'

export const units: CommandSpec = {
  name: 'units',
  about: {
    zh: '列出全部单位及其牵头、协同、负责的任务数',
    en: 'every unit, with how many tasks it leads, cooperates on, is responsible for',
  },
  options: formatOptions,
  examples: ['fengong units', 'fengong units --format csv'],
  async run(context, _, options) {
    const rows = tallyUnits((await context.plans()).flatMap(({plan, name}) => taskRows(plan, name)))
    const cite = (row: (typeof rows)[number]) => ({
      source: row.source,
      text: `${row.name} ${row.lead}/${row.cooperating}/${row.responsible}`,
    })
    return answer(context, {rows, columns: tallyColumns, cite}, formatAsked(options))
  },
}
