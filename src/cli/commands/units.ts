import {taskRows} from '../../plan/rows.ts'
import {tallyUnits} from '../../query/tally.ts'
import {tallyColumns} from '../../write/unit-columns.ts'
import {answer, formatAsked, formatOptions} from '../answer.ts'
import type {CommandSpec} from '../context.ts'
import {heirOptions, withHeirs, yearAsked} from '../heirs.ts'
import {byKind, kindOption, kindsOf} from '../kinds.ts'

export const units: CommandSpec = {
  name: 'units',
  about: {
    zh: '列出全部单位及其牵头、协同、负责的任务数',
    en: 'every unit, with how many tasks it leads, cooperates on, is responsible for',
  },
  options: [kindOption, ...heirOptions, ...formatOptions],
  examples: [
    'fengong units',
    'fengong units --kind',
    'fengong units --kind 群团',
    'fengong units --today',
    'fengong units --format csv',
  ],
  async run(context, _, options) {
    const year = yearAsked(options, context)
    const plans = await context.plans()
    const tasks = plans.flatMap(({plan, name}) => taskRows(plan, name))
    const rows = byKind(
      tallyUnits(withHeirs(tasks, plans, year, context), kindsOf(context)),
      options,
      context,
    )
    const cite = (row: (typeof rows)[number]) => ({
      source: row.source,
      text: `${row.name} ${row.lead}/${row.cooperating}/${row.responsible}`,
    })
    const columns = tallyColumns(context.lang, {
      kinds: options.kind !== undefined,
      heirs: year !== undefined,
    })
    return answer(context, {rows, columns, cite}, formatAsked(options))
  },
}
