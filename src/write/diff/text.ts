/** A diff as a text for reading: the findings over the plan, then task by task. */
import type {NoteChange, PlanDiff, SectionChange, TaskChange} from '../../diff/types.ts'
import {type Role, roles} from '../../plan/types.ts'
import {colon, type Lang} from '../report.ts'
import {placeOf} from '../task-columns.ts'
import {roleNames} from '../unit-columns.ts'
import {type Marks, markedPair, markedText, markedUnits} from './marks.ts'
import {movedLines, otherLines} from './task-lines.ts'
import {kindNames, metaNames, sectionKindNames, words} from './words.ts'

/** How a text for a terminal is made. */
export interface TextStyle {
  marks: Marks
  lang: Lang
  strong: (text: string) => string
  faint: (text: string) => string
  /** Lines of a paragraph, two blanks before each, wrapped where the terminal has a width. */
  block: (text: string) => string
}

/** One block of lines for each finding, without the summary. */
export function findingTexts(diff: PlanDiff, style: TextStyle): string[] {
  return [
    ...metaTexts(diff, style),
    ...renamedTexts(diff, style),
    ...diff.sections.map(change => sectionText(change, style)),
    ...diff.changes.map(change => changeText(change, style)),
    ...diff.notes.map(change => noteText(change, style)),
  ]
}

function metaTexts({meta}: PlanDiff, {lang, marks, strong, block}: TextStyle): string[] {
  return meta.map(
    ({field, old, new: next}) =>
      `${strong(`~ ${metaNames[field][lang]}`)}\n${block(markedPair(old, next, marks))}`,
  )
}

function renamedTexts({renamed}: PlanDiff, {lang, marks, strong, block}: TextStyle): string[] {
  return renamed.map(
    ({old, new: next, tasks}) =>
      `${strong(`~ ${words.renamed[lang]}${inBrackets(`${tasks} ${words.tasks[lang]}`, lang)}`)}\n${block(markedPair(old, next, marks))}`,
  )
}

function sectionText({kinds, old, new: next}: SectionChange, style: TextStyle): string {
  const {lang, marks, strong, faint, block} = style
  const sign = old === null ? '+' : next === null ? '-' : '~'
  const place = next ?? old
  const path = place?.path.join('') ?? ''
  const was =
    old && next && old.path.join('') !== path
      ? inBrackets(`${words.was[lang]} ${old.path.join('')}`, lang)
      : ''
  const title =
    old && next && old.title !== next.title ? markedPair(old.title, next.title, marks) : (place?.title ?? '')
  const names = kinds.map(kind => sectionKindNames[kind][lang]).join(comma[lang])
  return `${strong(`${sign} ${path}`)}  ${names}${was}${place ? `  ${faint(placeOf(place.source))}` : ''}\n${block(title)}`
}

function noteText({text, source}: NoteChange, {lang, marks, strong, faint, block}: TextStyle): string {
  const place = source.new ?? source.old
  return `${strong(`~ ${words.note[lang]}`)}${place ? `  ${faint(placeOf(place))}` : ''}\n${block(markedText(text.segments, marks))}`
}

const comma: Record<Lang, string> = {zh: '、', en: ', '}

function changeText(change: TaskChange, style: TextStyle): string {
  const {lang, strong, faint, block} = style
  const sign = change.old === null ? '+' : change.new === null ? '-' : '~'
  const source = change.source.new ?? change.source.old
  const names = change.kinds.map(kind => kindNames[kind][lang]).join(comma[lang])
  const head = [strong(`${sign} ${numbersOf(change, lang)}`), names, source ? faint(placeOf(source)) : '']
  return `${head.filter(part => part !== '').join('  ')}\n${linesOf(change, style).map(block).join('')}`
}

/** `1.1.3 (was 1.1.2)` · `1.1.2 + 1.1.3 (was 1.1.2)` */
export function numbersOf({old, new: next, others, kinds}: TaskChange, lang: Lang): string {
  const olds = [old, ...(kinds.includes('merged') ? others : [])].filter(number => number !== null)
  const news = [next, ...(kinds.includes('split') ? others : [])].filter(number => number !== null)
  const was = olds.join(' + ')
  if (news.length === 0) return was
  const now = news.join(' + ')
  return was === '' || was === now ? now : `${now}${inBrackets(`${words.was[lang]} ${was}`, lang)}`
}

function inBrackets(words: string, lang: Lang): string {
  return lang === 'zh' ? `（${words}）` : ` (${words})`
}

function linesOf(change: TaskChange, {lang, marks}: TextStyle): string[] {
  const {promoted, demoted, duties} = change
  const both = change.old !== null && change.new !== null
  const lines = movedLines(change, marks)
  lines.push(both && change.text ? markedText(change.text.segments, marks) : change.words)
  const went = new Set([...promoted, ...demoted].map(({unit}) => unit))
  for (const role of roles) {
    const units = both ? markedUnits(without(change[role], went), marks) : unitsIn(duties, role)
    if (units !== '') lines.push(`${roleNames[role][lang]}${colon[lang]}${units}`)
  }
  for (const {unit, from, to} of [...promoted, ...demoted])
    lines.push(`${unit}${colon[lang]}${markedPair(roleNames[from][lang], roleNames[to][lang], marks)}`)
  return [...lines, ...otherLines(change, marks, lang)]
}

function without(units: TaskChange[Role], went: ReadonlySet<string>): TaskChange[Role] {
  const stay = (name: string) => !went.has(name)
  return {added: units.added.filter(stay), removed: units.removed.filter(stay)}
}

function unitsIn({old, new: next}: TaskChange['duties'], role: Role): string {
  return (next ?? old)?.[role].join('、') ?? ''
}
