/** What a revision means for some units: only what they must know. */
import {type ChangeKind, changeKinds, type PlanDiff, type TaskChange} from '../../diff/types.ts'
import {unitsOf} from '../../plan/rows.ts'
import {type Plan, type Role, roles} from '../../plan/types.ts'
import {placedTasks} from '../../plan/walk.ts'
import {type Column, colon, type Lang, type Report} from '../report.ts'
import {placeOf} from '../task-columns.ts'
import {roleNames} from '../unit-columns.ts'
import {brackets, markedText, markedUnits} from './marks.ts'
import {type DiffRow, diffRows, kindsOf, sourceOf, whatOf} from './rows.ts'
import {movedLines, otherLines} from './task-lines.ts'
import {numbersOf} from './text.ts'
import {words} from './words.ts'

/** The names of all units of both versions. */
export function unitsNamed(diff: PlanDiff, plans: readonly Plan[]): string[] {
  const names = plans.flatMap(plan =>
    placedTasks(plan).flatMap(({node}) => roles.flatMap(role => unitsOf(node, role).map(({name}) => name))),
  )
  const everywhere = plans.flatMap(
    ({meta}) => meta.everywhere?.flatMap(units => [units, ...units.split('、')]) ?? [],
  )
  return [...new Set([...names, ...everywhere, ...diff.renamed.flatMap(({old, new: next}) => [old, next])])]
}

/** The changes of tasks that some units have, or had; a renamed unit is known by both names. */
export function forUnits(diff: PlanDiff, units: readonly string[]): PlanDiff {
  const renamed = diff.renamed.filter(({old, new: next}) => units.includes(old) || units.includes(next))
  const all = new Set([...units, ...renamed.flatMap(({old, new: next}) => [old, next])])
  const concerns = ({duties}: TaskChange) =>
    [duties.old, duties.new].some(side => side && roles.some(role => side[role].some(name => all.has(name))))
  const meta = diff.meta.filter(
    ({field, old, new: next}) =>
      field === 'everywhere' && [...all].some(name => `${old}${next}`.includes(name)),
  )
  const changes = diff.changes.filter(concerns)
  return {...diff, renamed, meta, sections: [], notes: [], renumbered: 0, changes}
}

/** One row for each task that changed, the units' duties before and after beside it; what holds for all tasks before them. */
export function unitReport(diff: PlanDiff, units: readonly string[], lang: Lang): Report<DiffRow> {
  const all = new Set([...units, ...diff.renamed.flatMap(({old, new: next}) => [old, next])])
  const duty = (side: TaskChange['duties']['old']) => {
    const held = roles.flatMap(role => namesIn(side, role, all).map(name => ({name, role})))
    const several = new Set(held.map(({name}) => name)).size > 1
    const said = held.map(({name, role}) => `${several ? `${name} ` : ''}${roleNames[role][lang]}`)
    return said.join('、') || words.nothing[lang]
  }
  const columns: Column<DiffRow>[] = [
    {
      key: 'task',
      header: {zh: '编号', en: 'task'},
      cell: row => (row.finding === 'task' ? numbersOf(row, lang) : ''),
    },
    {
      key: 'old',
      header: {zh: '原职责', en: 'old duty'},
      cell: row => (row.finding === 'task' ? duty(row.duties.old) : ''),
    },
    {
      key: 'new',
      header: {zh: '新职责', en: 'new duty'},
      cell: row => (row.finding === 'task' ? duty(row.duties.new) : ''),
    },
    {
      key: 'kinds',
      header: {zh: '变更', en: 'change'},
      cell: row => kindsOf(row.finding === 'task' ? {...row, kinds: kindsFor(row, all)} : row, lang),
      long: true,
    },
    {
      key: 'words',
      header: {zh: '内容', en: 'words'},
      cell: row => (row.finding === 'task' ? taskWords(row, all, lang) : whatOf(row, lang)),
      long: true,
    },
    {
      key: 'place',
      header: {zh: '出处', en: 'place'},
      cell: row => {
        const source = sourceOf(row)
        return source ? placeOf(source) : ''
      },
    },
  ]
  return {rows: diffRows(diff), columns, cite: () => undefined}
}

function taskWords(change: TaskChange, units: ReadonlySet<string>, lang: Lang): string {
  const others = [...othersIn(change, units, lang), ...otherLines(change, brackets, lang)]
  return [...movedLines(change, brackets), wordsOf(change), ...others].join('\n')
}

function wordsOf({old, new: next, text, words}: TaskChange): string {
  return text && old !== null && next !== null ? markedText(text.segments, brackets) : words
}

/** What the units are told: a role that asks more or less of another unit is only another unit in these roles. */
function kindsFor({kinds, promoted, demoted}: TaskChange, units: ReadonlySet<string>): ChangeKind[] {
  const went = {promoted, demoted}
  const told = new Set(kinds)
  for (const kind of ['promoted', 'demoted'] as const) {
    if (went[kind].some(({unit}) => units.has(unit))) continue
    told.delete(kind)
    for (const {from, to} of went[kind]) told.add(from).add(to)
  }
  return changeKinds.filter(kind => told.has(kind))
}

/** Who else comes to a task or leaves it, `cooperating: [-县水利局-] {+县水务局+}`; the units' own duties stand beside. */
function othersIn(change: TaskChange, units: ReadonlySet<string>, lang: Lang): string[] {
  if (change.old === null || change.new === null) return []
  const isOther = (name: string) => !units.has(name)
  return roles.flatMap(role => {
    const {added, removed} = change[role]
    const others = markedUnits({added: added.filter(isOther), removed: removed.filter(isOther)}, brackets)
    return others === '' ? [] : `${roleNames[role][lang]}${colon[lang]}${others}`
  })
}

function namesIn(side: TaskChange['duties']['old'], role: Role, names: ReadonlySet<string>): string[] {
  return side?.[role].filter(name => names.has(name)) ?? []
}
