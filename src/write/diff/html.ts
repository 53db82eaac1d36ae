/** A diff as one HTML file that needs no other: old and new side by side, a list of all changes, filters, printable. */
import type {NoteChange, PlanDiff, TaskChange} from '../../diff/types.ts'
import {type Role, roles} from '../../plan/types.ts'
import {escapeHtml} from '../escape-html.ts'
import {colon, type Lang} from '../report.ts'
import {placeOf} from '../task-columns.ts'
import {roleNames} from '../unit-columns.ts'
import {visible} from '../visible.ts'
import {script, styles} from './html-assets.ts'
import {type DiffRow, diffRows, kindsOf} from './rows.ts'
import {summaryOf} from './summary.ts'
import {labelOf} from './task-lines.ts'
import {numbersOf} from './text.ts'
import {kindNames, sectionKindNames} from './words.ts'

type Names = {old: string; new: string}

export function htmlPage(diff: PlanDiff, names: Names, lang: Lang): string {
  const rows = diffRows(diff)
  const title = `${names.old} → ${names.new}`
  const summary = summaryOf(diff, lang)
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style>${styles}</style>
</head>
<body>
<header>
<h1>${text(title)}</h1>
<p id="summary">${text(summary).replaceAll('\n', '<br>')}</p>
${rows.length > 0 ? filters(rows, lang) : ''}</header>
${rows.length > 0 ? contents(rows, lang) : ''}<main>
<div class="pair heads"><div>${text(names.old)}</div><div>${text(names.new)}</div></div>
${rows.map((row, index) => article(row, index, lang)).join('')}</main>
<script>${script}</script>
</body>
</html>
`
}

function text(words: string): string {
  return escapeHtml(visible(words))
}

function filters(rows: readonly DiffRow[], lang: Lang): string {
  const kinds = new Map(rows.flatMap(row => kindsIn(row).map(kind => [kind, nameOf(kind, lang)])))
  const units = [...new Set(rows.flatMap(unitsIn))].sort()
  const options = (values: Iterable<readonly [string, string]>) =>
    [...values].map(([value, name]) => `<option value="${text(value)}">${text(name)}</option>`).join('')
  const all = `<option value="">${labels.all[lang]}</option>`
  return `<form>
<label>${labels.kind[lang]} <select id="kind">${all}${options(kinds)}</select></label>
<label>${labels.unit[lang]} <select id="unit">${all}${options(units.map(unit => [unit, unit]))}</select></label>
<span><output id="shown">${rows.length}</output>/${rows.length}</span>
</form>
`
}

function contents(rows: readonly DiffRow[], lang: Lang): string {
  const items = rows.map(
    (row, index) =>
      `<li><a href="#c${index}"><b>${text(headOf(row, lang))}</b> ${text(kindsOf(row, lang))}</a></li>\n`,
  )
  return `<nav aria-label="${labels.contents[lang]}"><h2>${labels.contents[lang]}</h2>\n<ol>\n${items.join('')}</ol></nav>\n`
}

function article(row: DiffRow, index: number, lang: Lang): string {
  const [old, next] = sidesOf(row, lang)
  const units = unitsIn(row).join('\n')
  return `<article id="c${index}" data-kinds="${kindsIn(row).join(' ')}" data-units="${text(units)}">
<h2>${text(headOf(row, lang))} <small>${text(kindsOf(row, lang))}</small></h2>
<div class="pair"><div>${old}</div><div>${next}</div></div>
</article>
`
}

function headOf(row: DiffRow, lang: Lang): string {
  if (row.finding === 'task') return numbersOf(row, lang)
  return row.finding === 'section' ? ((row.new ?? row.old)?.path.join('') ?? '') : ''
}

function kindsIn(row: DiffRow): string[] {
  return row.finding === 'task' || row.finding === 'section' ? row.kinds : [row.finding]
}

function nameOf(kind: string, lang: Lang): string {
  const name = {...kindNames, ...sectionKindNames, ...otherKinds}[kind as keyof typeof kindNames]
  return name?.[lang] ?? kind
}

const otherKinds = {
  renamed: {zh: '单位更名', en: 'unit renamed'},
  meta: {zh: '文档信息', en: 'document data'},
  note: {zh: '其他文字', en: 'other text'},
}

/** The units of a task before and after; those of a renaming. */
function unitsIn(row: DiffRow): string[] {
  if (row.finding === 'renamed') return [row.old, row.new]
  if (row.finding !== 'task') return []
  const sides = [row.duties.old, row.duties.new]
  return [...new Set(sides.flatMap(side => (side ? roles.flatMap(role => side[role]) : [])))]
}

/** The two columns of a finding. */
function sidesOf(row: DiffRow, lang: Lang): [old: string, next: string] {
  if (row.finding === 'task') return [side(row, 'old', lang), side(row, 'new', lang)]
  if (row.finding === 'note') return [noteSide(row, 'old'), noteSide(row, 'new')]
  const [old, next] =
    row.finding === 'section'
      ? [row.old?.title, row.new?.title]
      : [row.old ?? undefined, row.new ?? undefined]
  const mark = (tag: 'del' | 'ins', value: string | undefined) =>
    value === undefined
      ? ''
      : old === next
        ? `<p>${text(value)}</p>`
        : `<p><${tag}>${text(value)}</${tag}></p>`
  return [mark('del', old), mark('ins', next)]
}

function noteSide({text: change, source}: NoteChange, version: 'old' | 'new'): string {
  const place = source[version]
  if (!place) return ''
  return `<p>${wordsOf({text: change, words: ''}, version).replaceAll('\n', '<br>')}</p>\n<p class="place">${text(placeOf(place))}</p>`
}

function side(change: TaskChange, version: 'old' | 'new', lang: Lang): string {
  const duties = change.duties[version]
  const source = change.source[version]
  if (!duties || !source) return ''
  const headings = change.headings[version].map(heading => text(heading)).join(' / ')
  const fields = change.fields
    .filter(field => field[version] !== '')
    .map(field => `<li>${text(labelOf(field, lang))}${colon[lang]}${marked(version, field[version])}</li>`)
  return [
    headings === '' ? '' : `<p class="headings">${headings}</p>`,
    `<p>${wordsOf(change, version).replaceAll('\n', '<br>')}</p>`,
    `<ul>${roles.map(role => roleLine(change, role, version, lang)).join('')}${fields.join('')}</ul>`,
    `<p class="place">${text(placeOf(source))}</p>`,
  ].join('\n')
}

function wordsOf({text: change, words}: Pick<TaskChange, 'text' | 'words'>, version: 'old' | 'new'): string {
  if (!change) return text(words)
  const op = version === 'old' ? 'delete' : 'insert'
  return change.segments
    .filter(segment => segment.op === 'equal' || segment.op === op)
    .map(segment => (segment.op === 'equal' ? text(segment.value) : marked(version, segment.value)))
    .join('')
}

function marked(version: 'old' | 'new', value: string): string {
  return version === 'old' ? `<del>${text(value)}</del>` : `<ins>${text(value)}</ins>`
}

function roleLine(change: TaskChange, role: Role, version: 'old' | 'new', lang: Lang): string {
  const names = change.duties[version]![role]
  if (names.length === 0) return ''
  const changed = new Set(version === 'old' ? change[role].removed : change[role].added)
  const units = names.map(name => (changed.has(name) ? marked(version, name) : text(name)))
  const open =
    role === lastRole(change, version) && change.openEnded[version] ? openMark(change, version) : ''
  return `<li>${roleNames[role][lang]}${colon[lang]}${units.join('、')}${open}</li>`
}

/** The role that 等 stands behind. */
function lastRole(change: TaskChange, version: 'old' | 'new'): Role | undefined {
  return roles.findLast(role => change.duties[version]![role].length > 0)
}

function openMark({openEnded}: TaskChange, version: 'old' | 'new'): string {
  return openEnded.old === openEnded.new ? '等' : marked(version, '等')
}

const labels = {
  all: {zh: '全部', en: 'all'},
  kind: {zh: '变更', en: 'change'},
  unit: {zh: '单位', en: 'unit'},
  contents: {zh: '变更目录', en: 'changes'},
}
