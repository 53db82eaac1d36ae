/** Findings for a terminal: by file, each with its line and a ^ under the place. */
import type {Finding, Severity} from '../../lint/rule.ts'
import {colon, type Lang} from '../report.ts'
import {visible} from '../visible.ts'
import {displayWidth, wrap} from '../width.ts'
import {countsIn} from './report.ts'
import {severityLabels, words} from './words.ts'

export interface TextOptions {
  lang: Lang
  /** Columns of the terminal. */
  width: number
  paint: Record<Severity | 'strong' | 'faint', (text: string) => string>
}

const indent = '    '

/** `lines` are those of the document; findings come grouped by document. */
export function findingsText(
  documents: readonly {name: string; lines: readonly string[]; findings: readonly Finding[]}[],
  options: TextOptions,
): string {
  const found = documents.filter(({findings}) => findings.length > 0)
  const all = found.flatMap(({findings}) => findings)
  if (all.length === 0) return ''
  const files = found.map(
    ({name, lines, findings}) =>
      `${options.paint.strong(visible(name))}\n${findings.map(one => findingText(one, lines, options)).join('')}`,
  )
  return `${files.join('\n')}\n${summary(all, options.lang)}\n`
}

function findingText(
  {place, end, severity, message, rule}: Finding,
  lines: readonly string[],
  {lang, width, paint}: TextOptions,
): string {
  const head = `${place.line}:${place.column} ${severityLabels[severity][lang]}${colon[lang]}`
  const room = Math.max(width - 2, 20)
  const sentence = wrap(visible(`${head}${message}`), room)
  const last = sentence.at(-1)!
  // A rule's id is not torn.
  if (displayWidth(`${last} (${rule})`) <= room) sentence[sentence.length - 1] = `${last} (${rule})`
  else sentence.push(`(${rule})`)
  const [first = '', ...rest] = sentence
  const labelled = head.length - colon[lang].length
  const painted = paint[severity](first.slice(0, labelled)) + first.slice(labelled)
  const {line, carets} = excerpt(
    lines[place.line - 1] ?? '',
    place.column - 1,
    end.line === place.line ? end.column - 1 : undefined,
    Math.max(width - indent.length, 20),
  )
  const quoted =
    line.trim() === '' ? '' : `${indent}${paint.faint(line)}\n${indent}${paint[severity](carets)}\n`
  return `  ${painted.trimEnd()}\n${rest.map(text => `  ${text.trimEnd()}\n`).join('')}${quoted}`
}

/** Columns of the line that are shown before the place, where not all of it fits. */
const context = 24

/** What fits of a line around a place, and the carets under that place. `end` is left out where it lies in another line. */
function excerpt(
  text: string,
  start: number,
  end: number | undefined,
  width: number,
): {line: string; carets: string} {
  const shown = visible(text.replaceAll('\t', ' '))
  // What is shown is longer where a character is spelled out; then the place is where its part of the line begins.
  const at = visible(text.slice(0, start)).length
  const until = Math.max(end === undefined ? shown.length : visible(text.slice(0, end)).length, at + 1)
  const fits = displayWidth(shown.slice(0, until)) <= width
  const from = fits ? 0 : lastFitting(shown, at, Math.min(context, Math.floor(width / 3)))
  const lead = from > 0 ? '…' : ''
  const [line = ''] = wrap(lead + shown.slice(from), width)
  const before = displayWidth(lead + shown.slice(from, at))
  const marked = Math.max(1, displayWidth(shown.slice(at, until)))
  return {line, carets: ' '.repeat(before) + '^'.repeat(Math.max(1, Math.min(marked, width - before)))}
}

/** Where to begin so that no more than some columns stand before a place. */
function lastFitting(text: string, at: number, columns: number): number {
  let from = at
  while (from > 0 && displayWidth(text.slice(from - 1, at)) <= columns) from--
  return from
}

function summary(findings: readonly Finding[], lang: Lang): string {
  const mendable = findings.filter(({fix}) => fix).length
  const zh = lang === 'zh'
  const counts = `${words.findings[lang](findings.length)}${colon[lang]}${countsIn(findings, lang)}`
  return mendable > 0 ? `${counts}${zh ? '；' : '; '}${words.mendable[lang](mendable)}` : counts
}
