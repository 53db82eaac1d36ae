/** The answer of `diff`, loaded only for it. */
import {diffPlans} from '../diff/diff-plans.ts'
import type {PlanDiff} from '../diff/types.ts'
import type {DiffFormat} from '../write/diff/formats.ts'
import {htmlPage} from '../write/diff/html.ts'
import {brackets} from '../write/diff/marks.ts'
import {markdownMemo} from '../write/diff/memo.ts'
import {reasonsReport} from '../write/diff/reasons.ts'
import {diffReport, diffRows} from '../write/diff/rows.ts'
import {isSame, summaryOf} from '../write/diff/summary.ts'
import {findingTexts} from '../write/diff/text.ts'
import {forUnits, unitReport, unitsNamed} from '../write/diff/units.ts'
import {toJson} from '../write/json.ts'
import {visible} from '../write/visible.ts'
import {render} from './answer.ts'
import type {Context, Options} from './context.ts'
import type {LoadedPlan} from './load.ts'
import {lookUpUnits} from './look-up-units.ts'
import {paint, placeholders} from './paint.ts'
import {indented} from './text/indented.ts'

export interface DiffAnswer {
  text: string
  differs: boolean
}

/** What differs between two versions, in the format that was asked for; nothing where no unit fits. */
export async function answerDiff(
  context: Context,
  [old, next]: readonly [LoadedPlan, LoadedPlan],
  options: Options,
): Promise<DiffAnswer | undefined> {
  const names = {old: old.name, new: next.name}
  const settings = {strict: options.strict === true, numbers: options.numbers === true}
  const whole = diffPlans(old.plan, next.plan, settings, names)
  const units = await unitsMeant(context, whole, [old, next], options)
  if (units?.length === 0) return undefined
  const diff = units ? forUnits(whole, units) : whole
  return {text: await written(context, diff, units, names, options), differs: !isSame(diff)}
}

async function unitsMeant(
  context: Context,
  diff: PlanDiff,
  plans: readonly LoadedPlan[],
  {unit}: Options,
): Promise<string[] | undefined> {
  if (!unit) return undefined
  const names = unitsNamed(
    diff,
    plans.map(({plan}) => plan),
  )
  const found: string[] = []
  for (const typed of unit as string[]) found.push(...(await lookUpUnits(context, names, plans, typed)))
  return found
}

async function written(
  context: Context,
  diff: PlanDiff,
  units: readonly string[] | undefined,
  names: {old: string; new: string},
  options: Options,
): Promise<string> {
  const {lang, io} = context
  const format = (options.json ? 'json' : (options.format ?? 'text')) as DiffFormat
  const reading = io.width === undefined ? 'plain' : 'table'
  if (options.explain) {
    const asked = format === 'text' || format === 'html' ? reading : format
    return render(context, reasonsReport(diff.pairs, lang), asked, {width: io.width})
  }
  const {pairs: _, ...contract} = diff
  if (format === 'json') return `${toJson(contract, 2)}\n`
  if (format === 'html') return htmlPage(diff, names, lang)
  if (options.stat) return `${visible(summaryOf(diff, lang))}\n`
  if (units && (format === 'csv' || format === 'table' || format === 'markdown'))
    return render(context, unitReport(diff, units, lang), format, {width: io.width})
  if (format === 'markdown') return markdownMemo(diff, names, lang)
  if (format === 'jsonl')
    return diffRows(diff)
      .map(row => `${toJson(row)}\n`)
      .join('')
  if (format !== 'text') return render(context, diffReport(diff, lang, names.new), format, {width: io.width})
  return textOf(context, diff, units, options.all === true)
}

async function textOf(
  context: Context,
  whole: PlanDiff,
  units: readonly string[] | undefined,
  all: boolean,
): Promise<string> {
  const {lang, colours, io} = context
  const diff = safe(whole)
  const summary = indented(summaryOf(diff, lang), '', io.width)
    .split('\n')
    .map(line => (line === '' ? '' : colours.strong(line)))
    .join('\n')
  if (isSame(diff)) return summary
  if (diff.different && !all) {
    context.remark(context.say('differentPlans'))
    return summary
  }
  const style = {
    lang,
    marks: colours.marks ? placeholders : brackets,
    strong: colours.strong,
    faint: colours.faint,
    block: (text: string) => indented(text, '  ', io.width),
  }
  const told = units ? {...diff, changes: []} : diff
  const texts = findingTexts(told, style).map(text => (colours.marks ? paint(text, colours.marks) : text))
  if (units && diff.changes.length > 0)
    texts.push(
      await render(
        context,
        unitReport({...diff, renamed: [], meta: []}, units, lang),
        io.width === undefined ? 'plain' : 'table',
        {width: io.width},
      ),
    )
  return [summary, ...texts].join('\n')
}

/** All texts of a document with its control characters made visible: what is added for the terminal comes later. */
function safe<T>(value: T): T {
  if (typeof value === 'string') return visible(value) as T
  if (Array.isArray(value)) return value.map(safe) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, safe(inner)])) as T
}
