import {taskRows} from '../../plan/rows.ts'
import {tallyUnits} from '../../query/tally.ts'
import {nameWithHeirs} from '../../write/task-columns.ts'
import {sourcesOf, tallyColumns} from '../../write/unit-columns.ts'
import {visible} from '../../write/visible.ts'
import {answer, formatAsked, formatOptions} from '../answer.ts'
import type {CommandSpec} from '../context.ts'
import {heirOptions, withHeirs, yearAsked} from '../heirs.ts'
import {byKind, kindOption, kindsOf} from '../kinds.ts'
import {indented} from '../text/indented.ts'

/** Columns of a terminal that has room for all counts beside who holds the work. */
const roomy = 120

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
  note: {
    zh: '管道中各列：单位、牵头、协同、责任、合计、首见；--kind 时类别在最前；--today 时单位之后为职责承接单位与沿革。',
    en: 'Columns in a pipe: unit, lead, cooperating, responsible, tasks, first; with --kind the kind comes before them, with --today heirs and steps behind the unit.',
  },
  async run(context, _, options) {
    const year = yearAsked(options, context)
    const plans = await context.plans()
    const tasks = plans.flatMap(({plan, name}) => taskRows(plan, name))
    const rows = byKind(tallyUnits(withHeirs(tasks, plans, year, context), kindsOf(context)), options)
    const cite = (row: (typeof rows)[number]) => ({
      source: row.source,
      text: `${nameWithHeirs(row)} ${row.lead}/${row.cooperating}/${row.responsible}`,
    })
    if (rows.length === 0) context.remark(context.say('noUnitFits'))
    const format = formatAsked(options)
    const {lang, io} = context
    const isTable = (format ?? (io.width === undefined ? 'plain' : 'table')) === 'table'
    // Sources are long, and the same for many units.
    const sources = isTable && year !== undefined ? sourcesOf(rows) : undefined
    const columns = tallyColumns(lang, {
      kinds: options.kind !== undefined,
      heirs: year !== undefined,
      narrow: isTable && (io.width ?? roomy) < roomy,
      ...(sources && {sources}),
    })
    const code = await answer(context, {rows, columns, cite}, format)
    const notes = sources?.map((source, at) => indented(`[${at + 1}] ${visible(source)}`, '', io.width))
    if (notes) await io.out(notes.join(''))
    return code
  },
}
