import {type Source, unitsOf} from '../plan/rows.ts'
import type {Role, Task} from '../plan/types.ts'
import {placed} from '../plan/walk.ts'
import type {Report} from '../write/report.ts'
import {placeOf} from '../write/task-columns.ts'
import type {LoadedPlan} from './load.ts'

/** A line of a plan's outline: the plan itself, a section, a task or a note. */
export interface OutlineRow {
  type: 'plan' | 'section' | 'task' | 'note'
  /** 0 for the plan. */
  depth: number
  /** As printed. */
  marker: string | null
  /** A task's address. */
  number: string | null
  text: string
  lead: string[]
  responsible: string[]
  source: Source
}

/** The outlines of some plans, down to `depth` levels. Notes are left out but where nothing else stands beside them. */
export function outlineReport(
  plans: readonly LoadedPlan[],
  depth = Number.POSITIVE_INFINITY,
): Report<OutlineRow> {
  const rows = plans.flatMap(({plan, name}): OutlineRow[] => {
    const source = ({start, end}: {start: Source['start']; end: Source['end']}) => ({file: name, start, end})
    const head = {
      type: 'plan',
      depth: 0,
      marker: null,
      number: null,
      text: plan.title ?? name,
      lead: [],
      responsible: [],
    } as const
    const below = placed(plan)
      .filter(({ancestors}) => ancestors.length < depth)
      .map(({node, ancestors}): OutlineRow => {
        const common = {
          depth: ancestors.length + 1,
          marker: node.marker ?? null,
          source: source(node.position),
        }
        return node.type === 'section'
          ? {type: 'section', ...common, number: null, text: node.title, lead: [], responsible: []}
          : {
              type: 'task',
              ...common,
              number: node.number,
              text: node.title ?? node.text,
              lead: namesOf(node, 'lead'),
              responsible: namesOf(node, 'responsible'),
            }
      })
    return [{...head, lead: [], responsible: [], source: source(plan.position)}, ...below]
  })
  return {
    rows,
    columns: [
      {key: 'number', header: {zh: '编号', en: 'number'}, cell: row => row.number ?? ''},
      {key: 'marker', header: {zh: '序号', en: 'marker'}, cell: row => row.marker ?? ''},
      {key: 'text', header: {zh: '内容', en: 'text'}, cell: row => row.text, long: true},
      {key: 'lead', header: {zh: '牵头单位', en: 'lead'}, cell: row => row.lead.join('、'), long: true},
      {
        key: 'responsible',
        header: {zh: '责任单位', en: 'responsible'},
        cell: row => row.responsible.join('、'),
        long: true,
      },
      {key: 'place', header: {zh: '出处', en: 'place'}, cell: row => placeOf(row.source)},
    ],
    cite: row => ({source: row.source, text: `${row.marker ?? ''}${row.text}`}),
  }
}

function namesOf(task: Task, role: Role): string[] {
  return unitsOf(task, role).map(({name}) => name)
}
