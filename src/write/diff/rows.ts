/** A diff as rows, one a finding, for the formats that have rows. */
import type {
  MetaChange,
  NoteChange,
  PlanDiff,
  RenamedUnit,
  SectionChange,
  TaskChange,
} from '../../diff/types.ts'
import {type Role, roles} from '../../plan/types.ts'
import {type Column, colon, type Lang, type Report} from '../report.ts'
import {placeOf} from '../task-columns.ts'
import {roleNames} from '../unit-columns.ts'
import {brackets, markedPair, markedText, markedUnits} from './marks.ts'
import {movedLines, otherLines} from './task-lines.ts'
import {kindNames, metaNames, sectionKindNames, words} from './words.ts'

/** A finding, told apart by `finding`: what one line of JSON Lines holds. */
export type DiffRow =
  | ({finding: 'task'} & TaskChange)
  | ({finding: 'section'} & SectionChange)
  | ({finding: 'renamed'} & RenamedUnit)
  | ({finding: 'note'} & NoteChange)
  | ({finding: 'meta'} & MetaChange)

export function diffRows({meta, renamed, sections, changes, notes}: PlanDiff): DiffRow[] {
  return [
    ...meta.map(change => ({finding: 'meta', ...change}) as const),
    ...renamed.map(change => ({finding: 'renamed', ...change}) as const),
    ...sections.map(change => ({finding: 'section', ...change}) as const),
    ...changes.map(change => ({finding: 'task', ...change}) as const),
    ...notes.map(change => ({finding: 'note', ...change}) as const),
  ]
}

export function diffReport(diff: PlanDiff, lang: Lang, file: string): Report<DiffRow> {
  const start = {line: 1, column: 1, offset: 0}
  return {
    rows: diffRows(diff),
    columns: columnsIn(lang),
    cite: row => {
      // What is found over the plan stands at its beginning.
      const source = sourceOf(row) ?? {file, start, end: start}
      const units = roles.flatMap(role => {
        const cell = unitsOf(role)(row)
        return cell === '' ? [] : `${roleNames[role][lang]}${colon[lang]}${cell}`
      })
      const head = `${numberOf(row, 'new') || numberOf(row, 'old')} ${kindsOf(row, lang)}`.trim()
      return {source, text: [`${head}${colon[lang]}${whatOf(row, lang)}`, ...units].join('  ')}
    },
  }
}

function columnsIn(lang: Lang): Column<DiffRow>[] {
  return [
    {key: 'kinds', header: {zh: '变更', en: 'change'}, cell: row => kindsOf(row, lang)},
    {key: 'old', header: {zh: '原编号', en: 'old'}, cell: row => numberOf(row, 'old')},
    {key: 'new', header: {zh: '新编号', en: 'new'}, cell: row => numberOf(row, 'new')},
    {key: 'what', header: {zh: '内容', en: 'what'}, cell: row => whatOf(row, lang), long: true},
    ...roles.map(role => ({key: role, header: roleHeaders[role], cell: unitsOf(role), long: true})),
    {
      key: 'place',
      header: {zh: '出处', en: 'place'},
      cell: row => {
        const source = sourceOf(row)
        return source ? placeOf(source) : ''
      },
    },
  ]
}

const roleHeaders: Record<Role, Record<Lang, string>> = {
  lead: {zh: '牵头单位', en: 'lead'},
  cooperating: {zh: '协同单位', en: 'cooperating'},
  responsible: {zh: '责任单位', en: 'responsible'},
}

export function kindsOf(row: DiffRow, lang: Lang): string {
  const names =
    row.finding === 'task'
      ? row.kinds.map(kind => kindNames[kind][lang])
      : row.finding === 'section'
        ? row.kinds.map(kind => sectionKindNames[kind][lang])
        : [otherName(row, lang)]
  return names.join(lang === 'zh' ? '、' : ', ')
}

function otherName(row: Exclude<DiffRow, {finding: 'task' | 'section'}>, lang: Lang): string {
  if (row.finding === 'meta') return metaNames[row.field][lang]
  return (row.finding === 'note' ? words.note : words.renamed)[lang]
}

function numberOf(row: DiffRow, side: 'old' | 'new'): string {
  if (row.finding === 'section') return row[side]?.path.join('') ?? ''
  if (row.finding !== 'task') return ''
  const more = row.kinds.includes(side === 'old' ? 'merged' : 'split') ? row.others : []
  return [row[side], ...more].filter(number => number !== null).join(' + ')
}

export function whatOf(row: DiffRow, lang: Lang): string {
  if (row.finding === 'task') return taskWords(row, lang)
  if (row.finding === 'section') {
    const [old, next] = [row.old?.title ?? null, row.new?.title ?? null]
    return old === next ? (next ?? '') : markedPair(old, next, brackets)
  }
  if (row.finding === 'note') return markedText(row.text.segments, brackets)
  return markedPair(row.old, row.new, brackets)
}

function taskWords(change: TaskChange, lang: Lang): string {
  const {old, new: next, words, text} = change
  const own = text && old !== null && next !== null ? markedText(text.segments, brackets) : words
  return [...movedLines(change, brackets), own, ...otherLines(change, brackets, lang)].join('\n')
}

function unitsOf(role: Role): (row: DiffRow) => string {
  return row => (row.finding === 'task' ? markedUnits(row[role], brackets) : '')
}

export function sourceOf(row: DiffRow) {
  if (row.finding === 'task' || row.finding === 'note') return row.source.new ?? row.source.old ?? undefined
  if (row.finding === 'section') return (row.new ?? row.old)?.source
  return undefined
}
