/** The first line of a diff: what a supervisor wants to know before all else. */
import type {ChangeKind, PlanDiff, TaskChange} from '../../diff/types.ts'
import {roles} from '../../plan/types.ts'
import type {Lang} from '../report.ts'
import {words} from './words.ts'

/** Kinds in the order in which they are summed up; those of units are told by unit. */
const counted: readonly (readonly [ChangeKind, Record<Lang, (count: number) => string>])[] = [
  ['added', {zh: n => `新增 ${n} 项`, en: n => `${n} added`}],
  ['removed', {zh: n => `删除 ${n} 项`, en: n => `${n} removed`}],
  ['moved', {zh: n => `移动 ${n} 项`, en: n => `${n} moved`}],
  ['split', {zh: n => `拆分 ${n} 项`, en: n => `${n} split`}],
  ['merged', {zh: n => `合并 ${n} 项`, en: n => `${n} merged`}],
  ['text', {zh: n => `改写 ${n} 项`, en: n => `${n} reworded`}],
  ['figure', {zh: n => `指标调整 ${n} 项`, en: n => `${n} with other figures`}],
  ['deadline', {zh: n => `时限调整 ${n} 项`, en: n => `${n} with other deadlines`}],
  ['lead', {zh: n => `牵头变更 ${n} 项`, en: n => `${n} with another lead`}],
  [
    'openEnded',
    {zh: n => `“等”或未具名单位变更 ${n} 项`, en: n => `等 or unnamed units added or gone in ${n}`},
  ],
  ['field', {zh: n => `其他字段变更 ${n} 项`, en: n => `${n} with other fields`}],
]

export function isSame({changes, renamed, meta, sections, notes, renumbered}: PlanDiff): boolean {
  return changes.length + renamed.length + meta.length + sections.length + notes.length + renumbered === 0
}

/** `3 added, 1 removed, 2 reworded, 省林业厅 joins 4 tasks` */
export function summaryOf(diff: PlanDiff, lang: Lang): string {
  if (isSame(diff)) return words.same[lang]
  const {changes, renamed, meta, sections, notes, renumbered, tasks} = diff
  const parts = counted.flatMap(([kind, say]) => {
    const count = changes.filter(({kinds}) => kinds.includes(kind)).length
    return count > 0 ? [say[lang](count)] : []
  })
  if (sections.length > 0)
    parts.push(plural(sections.length, lang, '个部分有变', 'section changed', 'sections changed'))
  parts.push(
    ...renamed.map(({old, new: name, tasks}) =>
      lang === 'zh' ? `${old}更名为${name}（${tasks} 项）` : `${old} renamed ${name} (${tasks} tasks)`,
    ),
    ...unitParts(changes, lang),
  )
  if (meta.length > 0) parts.push(lang === 'zh' ? '文档信息有变' : 'document data changed')
  if (notes.length > 0)
    parts.push(plural(notes.length, lang, '处其他文字有变', 'change of other text', 'changes of other text'))
  if (renumbered > 0)
    parts.push(
      lang === 'zh'
        ? `${parts.length > 0 ? '另有 ' : ''}${renumbered} 项仅改号`
        : `${renumbered} only renumbered`,
    )
  const line = parts.join(lang === 'zh' ? '，' : ', ')
  if (!diff.different) return line
  const both =
    lang === 'zh'
      ? `旧 ${tasks.old} 项、新 ${tasks.new} 项任务中，${tasks.paired === 0 ? '没有一项两份都有' : `两份都有的仅 ${tasks.paired} 项`}`
      : `${tasks.paired} of ${tasks.old} and ${tasks.new} tasks are in both`
  return `${words.different[lang]}${lang === 'zh' ? '：' : ': '}${both}\n${line}`
}

function plural(count: number, lang: Lang, zh: string, one: string, many: string): string {
  return lang === 'zh' ? `${count} ${zh}` : `${count} ${count === 1 ? one : many}`
}

const mostUnits = 5

/**
 * The units that join or leave most tasks of both versions, and how many new tasks they have and removed ones they
 * had; the rest as one number.
 */
function unitParts(changes: readonly TaskChange[], lang: Lang): string[] {
  const tally = new Map<string, {joins: number; leaves: number}>()
  const isPaired = (change: TaskChange) => change.old !== null && change.new !== null
  const count = (unit: string, how: 'joins' | 'leaves', isCounted: boolean) => {
    const entry = tally.get(unit) ?? (isCounted ? {joins: 0, leaves: 0} : undefined)
    if (!entry) return
    entry[how]++
    tally.set(unit, entry)
  }
  for (const change of [...changes.filter(isPaired), ...changes.filter(one => !isPaired(one))]) {
    const went = new Set([...change.promoted, ...change.demoted].map(({unit}) => unit))
    const added = new Set(roles.flatMap(role => change[role].added))
    const removed = new Set(roles.flatMap(role => change[role].removed))
    const isCounted = isPaired(change)
    for (const unit of added) if (!went.has(unit) && !removed.has(unit)) count(unit, 'joins', isCounted)
    for (const unit of removed) if (!went.has(unit) && !added.has(unit)) count(unit, 'leaves', isCounted)
  }
  const all = [...tally].sort(([, a], [, b]) => b.joins + b.leaves - a.joins - a.leaves)
  const rest = all.slice(mostUnits)
  const said = all.slice(0, mostUnits).map(([unit, tasks]) => unit + passage(tasks, lang))
  const moved = new Set(
    changes.flatMap(({promoted, demoted}) => [...promoted, ...demoted].map(({unit}) => unit)),
  ).size
  if (rest.length > 0)
    said.push(lang === 'zh' ? `另有 ${rest.length} 个单位有进出` : `${rest.length} more units join or leave`)
  if (moved > 0)
    said.push(
      lang === 'zh'
        ? `${moved} 个单位改变角色`
        : `${moved} ${moved === 1 ? 'unit changes' : 'units change'} roles`,
    )
  return said
}

/** `新承担 2 项、退出 1 项` */
function passage({joins, leaves}: {joins: number; leaves: number}, lang: Lang): string {
  if (lang === 'zh')
    return [joins > 0 ? `新承担 ${joins} 项` : [], leaves > 0 ? `退出 ${leaves} 项` : []].flat().join('、')
  const tasks = (count: number) => `${count} ${count === 1 ? 'task' : 'tasks'}`
  return [joins > 0 ? ` joins ${tasks(joins)}` : [], leaves > 0 ? ` leaves ${tasks(leaves)}` : []]
    .flat()
    .join(' and')
}
