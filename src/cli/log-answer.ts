/** The answer of `log`, loaded only for it. */
import {type History, historyOf, type TaskHistory, type UnitHistory} from '../diff/history.ts'
import {roles} from '../plan/types.ts'
import {brackets, markedPair} from '../write/diff/marks.ts'
import {summaryOf} from '../write/diff/summary.ts'
import {forUnits as forUnitsOnly} from '../write/diff/units.ts'
import {kindNames} from '../write/diff/words.ts'
import {toJson} from '../write/json.ts'
import type {Lang} from '../write/report.ts'
import {roleNames} from '../write/unit-columns.ts'
import {visible} from '../write/visible.ts'
import type {Context, Options} from './context.ts'
import type {LoadedPlan} from './load.ts'
import {lookUpUnits} from './look-up-units.ts'
import {indented} from './text/indented.ts'

/** Whether there was anything to tell: a unit may fit nothing. */
export async function answerLog(
  context: Context,
  plans: readonly LoadedPlan[],
  options: Options,
): Promise<boolean> {
  const {io} = context
  const whole = historyOf(plans, {strict: options.strict === true})
  const history = await forUnits(context, whole, plans, options.unit as string[] | undefined)
  if (history.units.length === 0 && options.unit) return false
  const format = options.json ? 'json' : options.format
  if (format === 'json') {
    const {files, tasks, units} = history
    await io.out(`${toJson({files, tasks, units}, 2)}\n`)
  } else if (format === 'jsonl') {
    const rows = [
      ...history.tasks.map(task => ({history: 'task', ...task})),
      ...history.units.map(unit => ({history: 'unit', ...unit})),
    ]
    await io.out(rows.map(row => `${toJson(row)}\n`).join(''))
  } else await io.out(textOf(history, context))
  return true
}

async function forUnits(
  context: Context,
  history: History,
  plans: readonly LoadedPlan[],
  typed: string[] | undefined,
): Promise<History> {
  if (!typed) return history
  const names = [...new Set(history.units.flatMap(({name, formerly}) => [name, ...formerly]))]
  const found = new Set<string>()
  for (const word of typed) for (const name of await lookUpUnits(context, names, plans, word)) found.add(name)
  const units = history.units.filter(({name, formerly}) => [name, ...formerly].some(one => found.has(one)))
  const all = new Set(units.flatMap(({name, formerly}) => [name, ...formerly]))
  const holds = ({changes}: TaskHistory) =>
    changes.some(({change: {duties}}) =>
      [duties.old, duties.new].some(
        side => side && roles.some(role => side[role].some(name => all.has(name))),
      ),
    )
  const tasks = history.tasks.filter(holds)
  const diffs = history.diffs.map(diff => forUnitsOnly(diff, [...all]))
  return {...history, diffs, units, tasks}
}

function textOf({files, diffs, tasks, units}: History, {lang, colours, io}: Context): string {
  const summaries = diffs.map((diff, index) => {
    const versions = colours.strong(visible(`${files[index]} → ${files[index + 1]}`))
    return `${versions}\n${indented(visible(summaryOf(diff, lang)), '  ', io.width)}`
  })
  const changed = tasks.filter(({changes}) => changes.some(({change}) => change.kinds.some(isTold)))
  const blocks = changed.map(task => {
    const head = `${colours.number(task.numbers.map(number => number ?? '·').join(' → '))}\n`
    const words = indented(visible(task.words), '  ', io.width)
    return `${head}${words}${task.changes.flatMap(change => changeLine(change, files, lang, io.width)).join('')}`
  })
  const table = units.map(unit => unitLine(unit, lang))
  return [...summaries, ...blocks, table.join('')].filter(part => part !== '').join('\n')
}

function isTold(kind: string): boolean {
  return kind !== 'renumbered'
}

function changeLine(
  {version, change}: TaskHistory['changes'][number],
  files: readonly string[],
  lang: Lang,
  width: number | undefined,
): string[] {
  const kinds = change.kinds.filter(isTold).map(kind => kindNames[kind][lang])
  if (kinds.length === 0) return []
  const came = roles.flatMap(role => change[role].added.map(name => `+${name}(${roleNames[role][lang]})`))
  const went = roles.flatMap(role => change[role].removed.map(name => `-${name}(${roleNames[role][lang]})`))
  const values = [...change.figures, ...change.fields].map(({old, new: next}) =>
    markedPair(old, next, brackets),
  )
  const units = change.old === null || change.new === null ? [] : [...values, ...went, ...came]
  const line = [files[version] ?? '', kinds.join(lang === 'zh' ? '、' : ', '), ...units].join('  ')
  return [indented(visible(line), '  ', width)]
}

/** `省财政厅  牵头 5 → 6  协同 64 → 63` */
function unitLine({name, formerly, tasks}: UnitHistory, lang: Lang): string {
  const counts = roles.flatMap(role => {
    const all = tasks.map(version => version[role])
    return all.some(count => count > 0) ? [`${roleNames[role][lang]} ${all.join(' → ')}`] : []
  })
  const before = formerly.length > 0 ? `(${formerly.join('、')})` : ''
  return `${visible(`${name}${before}`)}  ${counts.join('  ')}\n`
}
