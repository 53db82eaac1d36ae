import {unitRows} from '../../query/tally.ts'
import {formats} from '../../write/index.ts'
import {taskColumnNames} from '../../write/task-columns.ts'
import {unitRowColumns} from '../../write/unit-columns.ts'
import {formatAsked, formatOptions, outputFile, outputOptions, render, writeOutput} from '../answer.ts'
import {clashesOf, refuseClashes} from '../clashes.ts'
import {columnless, columnsOf, columnsOption} from '../columns.ts'
import type {CommandSpec} from '../context.ts'
import {yearAsked} from '../heirs.ts'
import {byKind, kindsOf} from '../kinds.ts'
import {outputFormat} from '../output-format.ts'
import {selectionOptions, selectRows} from '../selection.ts'
import {taskReport, unitCitation} from '../task-report.ts'

const [formatOption, jsonOption] = formatOptions
const everyColumn = taskColumnNames.filter(name => name !== 'task' && name !== 'place').join(',')

export const exportTasks: CommandSpec = {
  name: 'export',
  about: {
    zh: '导出任务，默认为可用 Excel 打开的 CSV',
    en: 'export tasks, by default as CSV that Excel opens',
  },
  options: [
    ...outputOptions,
    {
      flags: '--per <row>',
      about: {zh: '每行一个任务，或每行一个任务×单位', en: 'one row a task, or one for each task × unit'},
      choices: ['task', 'unit'],
    },
    {
      flags: '--no-bom',
      about: {zh: 'CSV、TSV 开头不加字节顺序标记', en: 'leave off the byte-order mark of CSV and TSV'},
    },
    ...selectionOptions,
    columnsOption,
    {
      ...formatOption,
      about: {
        zh: '输出格式；默认 csv，或依文件扩展名而定',
        en: 'output format; default: csv, or that of the file’s name',
      },
    },
    jsonOption,
  ],
  // A row for a unit has columns of its own.
  clashes: [
    ['--per unit', '--columns'],
    ...clashesOf('--columns', ['--json', ...columnless.map(format => `--format ${format}`)]),
  ],
  examples: [
    'fengong export -o tasks.csv',
    'fengong export --per unit --unit 省财政厅',
    'fengong export --format jsonl --in 2',
  ],
  async run(context, _, options) {
    const format = outputFormat(formatAsked(options), options.output, formats, 'csv', context.say)
    // The name of the file may have told the format.
    refuseClashes(exportTasks, {...options, json: undefined, format}, context.say)
    const selection = await selectRows(context, options)
    if (!selection || selection.rows.length === 0) return 1
    const {rows, asksFor} = selection
    const columns = columnsOf({columns: everyColumn, ...options}, rows, context, format)
    const bom = options.bom !== false
    const held =
      options.per === 'unit'
        ? byKind(unitRows(rows, kindsOf(context)), options).filter(({name, role}) => asksFor(name, role))
        : undefined
    const text = held
      ? await render(
          context,
          {
            rows: held,
            columns: unitRowColumns(context.lang, yearAsked(options, context) !== undefined),
            cite: row => ({source: row.task.source, text: unitCitation(row, context.lang)}),
          },
          format,
          {bom},
        )
      : await render(context, taskReport(rows, columns), format, {bom})
    await writeOutput(context, text, options, await context.plans())
    const file = outputFile(options)
    if (file !== undefined) context.remark(context.say('wrote', (held ?? rows).length, file))
    return 0
  },
}
