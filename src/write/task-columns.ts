/** The columns in which tasks are shown. */
import type {Heirs} from '../plan/heirs.ts'
import type {RowUnit, Source, TaskRow} from '../plan/rows.ts'
import type {Column} from './report.ts'

const names = (units: readonly RowUnit[]) => [...new Set(units.map(nameWithHeirs))].join('、')

/** `省扶贫办→省农业农村厅`, where a year was asked for and others hold the work then. */
export function nameWithHeirs({name, heirs}: Pick<RowUnit, 'name' | 'heirs'>): string {
  return heirs && heirs.steps.length > 0 ? `${name}→${heirNames(heirs, '/')}` : name
}

/** `省委金融办/省地方金融管理局`; a ? behind those of which no more is known. */
export function heirNames({names, unknown = []}: Heirs, separator: string): string {
  return names.map(name => (unknown.includes(name) ? `${name} ?` : name)).join(separator)
}

/** `yunnan-2015.txt:19` */
export function placeOf({file, start}: Source): string {
  return `${file}:${start.line}`
}

export const taskColumns = {
  number: {header: {zh: '编号', en: 'number'}, cell: row => row.number},
  path: {header: {zh: '序号', en: 'path'}, cell: row => row.path.join('')},
  headings: {header: {zh: '所属部分', en: 'headings'}, cell: row => row.headings.join(' / '), long: true},
  title: {header: {zh: '标题', en: 'title'}, cell: row => row.title ?? '', long: true},
  text: {header: {zh: '正文', en: 'text'}, cell: row => row.text, long: true},
  task: {
    header: {zh: '任务', en: 'task'},
    cell: row => (row.title === null ? row.text : `${row.title}\n${row.text}`),
    long: true,
  },
  lead: {header: {zh: '牵头单位', en: 'lead'}, cell: row => names(row.lead), long: true},
  cooperating: {header: {zh: '协同单位', en: 'cooperating'}, cell: row => names(row.cooperating), long: true},
  responsible: {header: {zh: '责任单位', en: 'responsible'}, cell: row => names(row.responsible), long: true},
  openEnded: {header: {zh: '是否有“等”', en: 'openEnded'}, cell: row => (row.openEnded ? '等' : '')},
  deadlines: {header: {zh: '时限', en: 'deadlines'}, cell: row => row.deadlines.join('；')},
  place: {header: {zh: '出处', en: 'place'}, cell: row => placeOf(row.source)},
  file: {header: {zh: '文件', en: 'file'}, cell: row => row.source.file},
  line: {header: {zh: '行', en: 'line'}, cell: row => String(row.source.start.line)},
  fields: {
    header: {zh: '其他字段', en: 'fields'},
    cell: row => row.fields?.map(({label, value}) => (label ? `${label}：${value}` : value)).join('；') ?? '',
    long: true,
  },
  due: {header: {zh: '到期日', en: 'due'}, cell: row => row.due?.join('；') ?? ''},
} as const satisfies Record<string, Omit<Column<TaskRow>, 'key'>>

export type TaskColumn = keyof typeof taskColumns

export const taskColumnNames = Object.keys(taskColumns) as TaskColumn[]

export function pickTaskColumns(names: readonly TaskColumn[]): Column<TaskRow>[] {
  return names.map(key => ({key, ...taskColumns[key]}))
}
