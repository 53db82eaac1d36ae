/** The answer of `check`, loaded only for it. */
import {createTwoFilesPatch} from 'diff'
import {applyFixes, fixesOf} from '../lint/edit.ts'
import {type LintOptions, lint} from '../lint/lint.ts'
import {type Finding, severities} from '../lint/rule.ts'
import {type RuleId, rules} from '../lint/rules/index.ts'
import type {FoundDocument} from '../pipeline.ts'
import {findingRules} from '../plan/findings.ts'
import {spliceBytes} from '../read/decode/splice.ts'
import {hasUnknown} from '../units/near.ts'
import type {CheckFormat} from '../write/findings/formats.ts'
import {findingsMarkdown} from '../write/findings/markdown.ts'
import {findingsReport, type RuleRow, rulesReport} from '../write/findings/report.ts'
import {sarif} from '../write/findings/sarif.ts'
import {findingsText} from '../write/findings/text.ts'
import {severityLabels} from '../write/findings/words.ts'
import type {Report} from '../write/report.ts'
import {visible} from '../write/visible.ts'
import {render} from './answer.ts'
import type {Context} from './context.ts'
import type {LoadedPlan} from './load.ts'
import {unitNamesIn} from './look-up-units.ts'

export const ruleIds: readonly RuleId[] = rules.map(({id}) => id)

export function listRules({lang}: Context): Report<RuleRow> {
  return rulesReport(rules, lang)
}

/** What the rules need to know of names. How they sound takes time to load, and matters only where some are unknown. */
export async function knowledgeFor(
  plans: readonly LoadedPlan[],
  {register}: Context,
): Promise<Pick<LintOptions, 'register' | 'soundOf'>> {
  const known = register()
  if (!hasUnknown(unitNamesIn(plans), known)) return {register: known}
  const {soundOf} = await import('../units/pinyin.ts')
  return {register: known, soundOf}
}

/** A document with what was found in it. */
export interface Checked {
  name: string
  text: string
  findings: readonly Finding[]
}

export function checkPlan({plan, file, blocks, name}: LoadedPlan, options: LintOptions): Checked {
  return {name, text: String(file), findings: lint({plan, file, blocks}, {...options, name})}
}

/** What `check` says by the rules of the parser's messages, but for those that are turned off. */
export function parserFindings(
  loaded: LoadedPlan,
  {config, lang, register}: Pick<Context, 'config' | 'lang' | 'register'>,
): readonly Finding[] {
  const ofParser = ruleIds.filter(id => id in findingRules && config.rules[id] !== 'off')
  return checkPlan(loaded, {lang, rules: ofParser, register: register()}).findings
}

/** The findings in the format that was asked for. */
export async function renderFindings(
  checked: readonly Checked[],
  format: CheckFormat,
  context: Context,
): Promise<string> {
  const {lang, io, colours, version} = context
  if (format === 'sarif') return sarif({documents: checked, rules, version, lang})
  if (format === 'markdown') return findingsMarkdown(checked, lang)
  if (format === 'text' && io.width !== undefined) {
    const {strong, faint, error, warning, number} = colours
    const documents = checked.map(one => ({...one, lines: one.text.split(/\r\n|\n|\r/)}))
    return findingsText(documents, {
      lang,
      width: io.width,
      paint: {strong, faint, error, warning, info: number},
    })
  }
  const report = findingsReport(
    checked.flatMap(({findings}) => findings),
    lang,
  )
  const text = await render(context, report, format === 'text' ? 'grep' : format, {width: io.width})
  return format === 'text' && colours.marks ? painted(text, context) : text
}

/** Lines that cite findings, `a.txt:2:1: warning: …`, with their severities in colour. */
function painted(text: string, {lang, colours}: Context): string {
  const paint = {error: colours.error, warning: colours.warning, info: colours.number}
  const labels = new Map(severities.map(severity => [severityLabels[severity][lang], paint[severity]]))
  return text.replace(
    /^(.*?:\d+:\d+: )([^\s:]+)(?=: )/gm,
    (_, place: string, label: string) => place + (labels.get(label)?.(label) ?? label),
  )
}

/** A document after its fixes. */
export interface Mended {
  bytes: Uint8Array
  /** How many fixes were made. */
  count: number
  /** What is left to find. */
  left: Checked
}

/** A fix may make room for another that touched it; none needs more rounds than this. */
const mostRounds = 20

/**
 * Makes all fixes, and again those that come up, until there are none. `undefined` where the file's encoding does not let
 * the places alone be changed.
 */
export async function mendPlan(loaded: LoadedPlan, options: LintOptions): Promise<Mended | undefined> {
  let document: FoundDocument = loaded
  let {bytes} = loaded
  let count = 0
  for (let round = 0; ; round++) {
    const left = checkPlan({...loaded, ...document}, options)
    const fixes = round < mostRounds ? fixesOf(left.findings) : []
    if (fixes.length === 0) return {bytes, count, left}
    const mended = spliceBytes(bytes, fixes, document.encoding ?? 'utf-8')
    if (!mended) return undefined
    const next = await loaded.reread(mended)
    if (next.encoding !== document.encoding || String(next.file) !== applyFixes(left.text, fixes))
      return undefined
    document = next
    bytes = mended
    count += fixes.length
  }
}

/** What the fixes change, as a unified diff; nothing where they change nothing. */
export function patchOf({name, file}: LoadedPlan, {left}: Mended, terminal: boolean): string {
  const before = String(file)
  const path = name.replace(/^\/+/, '')
  if (before === left.text) return ''
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, left.text).replace(/^=+\n/, '')
  return terminal ? visible(patch) : patch
}
