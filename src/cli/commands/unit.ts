import {taskRows} from '../../plan/rows.ts'
import {roles} from '../../plan/types.ts'
import {partnersOf, tallyUnits, unitRows} from '../../query/tally.ts'
import {toJson} from '../../write/json.ts'
import {unitRowColumns} from '../../write/unit-columns.ts'
import {answer, formatAsked, formatOptions} from '../answer.ts'
import {clashesOf} from '../clashes.ts'
import type {CommandSpec} from '../context.ts'
import {heirOptions, withHeirs, yearAsked} from '../heirs.ts'
import {type Grouping, kindOption, kindsOf} from '../kinds.ts'
import {lookUpUnits, unitNamesIn} from '../look-up-units.ts'
import {unitCitation} from '../task-report.ts'
import {type Dossier, dossierText} from '../text/dossier.ts'

export const unit: CommandSpec = {
  name: 'unit',
  about: {
    zh: '一个单位的全部任务，及与其共事最多的单位',
    en: 'the dossier of one unit: its tasks by role, the units it works with most',
  },
  arguments: {
    syntax: '<name...>',
    about: {zh: '单位名、其中一段或拼音', en: 'a name, a part of one, or pinyin'},
  },
  options: [kindOption, ...heirOptions, ...formatOptions],
  clashes: clashesOf('--kind', ['--json', '--format']),
  examples: ['fengong unit 省扶贫办', 'fengong unit caizheng --json'],
  async run(context, typed, options) {
    const year = yearAsked(options, context)
    const plans = await context.plans()
    const all = plans.flatMap(({plan, name}) => taskRows(plan, name))
    const rows = withHeirs(all, plans, year, context)
    const tallies = tallyUnits(rows, kindsOf(context))
    const found: string[][] = []
    for (const word of typed) found.push(await lookUpUnits(context, unitNamesIn(plans), plans, word, year))
    const names = new Set(found.flat())
    const dossiers = tallies
      .filter(({name}) => names.has(name))
      .map((tally): Dossier => {
        const inRole = (role: (typeof roles)[number]) =>
          rows.filter(row => row[role].some(({name}) => name === tally.name))
        const [lead, cooperating, responsible] = roles.map(inRole) as [typeof rows, typeof rows, typeof rows]
        return {
          name: tally.name,
          kind: tally.kind,
          ...(tally.heirs && {heirs: tally.heirs}),
          tasks: tally.tasks,
          lead,
          cooperating,
          responsible,
          partners: partnersOf(rows, tally.name),
        }
      })
    const format = formatAsked(options)
    if (format === 'json') await context.io.out(`${toJson(dossiers, 2)}\n`)
    else if (format === 'jsonl')
      await context.io.out(dossiers.map(dossier => `${toJson(dossier)}\n`).join(''))
    else if (format) {
      const held = unitRows(rows, kindsOf(context)).filter(({name}) => names.has(name))
      const cite = (row: (typeof held)[number]) => ({
        source: row.task.source,
        text: unitCitation(row, context.lang),
      })
      await answer(
        context,
        {rows: held, columns: unitRowColumns(context.lang, year !== undefined), cite},
        format,
      )
    } else
      await context.io.out(
        dossiers.map(dossier => dossierText(dossier, context, options.kind as Grouping)).join('\n'),
      )
    return found.every(hits => hits.length > 0) ? 0 : 1
  },
}
