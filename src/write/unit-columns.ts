/** The columns in which units, and single duties of units, are shown. */
import type {BodyKind} from '../plan/body-kinds.ts'
import type {Heirs, Step} from '../plan/heirs.ts'
import {type Role, roles, type UnitKind} from '../plan/types.ts'
import type {UnitRow, UnitTally} from '../query/tally.ts'
import type {Column, Lang} from './report.ts'
import {heirNames, placeOf, taskColumns} from './task-columns.ts'

export const roleNames: Record<Role, Record<Lang, string>> = {
  lead: {zh: '牵头', en: 'lead'},
  cooperating: {zh: '协同', en: 'cooperating'},
  responsible: {zh: '责任', en: 'responsible'},
}

export const kindNames: Record<BodyKind | UnitKind, string> = {
  party: '党委部门',
  congress: '人大政协',
  government: '政府部门',
  'local-government': '地方政府',
  supervision: '纪检监察',
  judiciary: '法检',
  mass: '群团',
  stationed: '中央驻地方',
  finance: '金融机构',
  enterprise: '企业',
  university: '高校',
  institution: '事业单位',
  military: '军队',
  coordination: '议事协调机构',
  class: '一类单位',
  other: '其他',
  unit: '单位',
}

export function kindName(kind: BodyKind | UnitKind, lang: Lang): string {
  return lang === 'zh' ? kindNames[kind] : kind
}

const kindColumn = (lang: Lang): Column<{kind: BodyKind | UnitKind}> => ({
  key: 'kind',
  header: {zh: '类别', en: 'kind'},
  cell: ({kind}) => kindName(kind, lang),
})

/** Units with their counts; with their kinds before them, or with who holds their work in another year. */
export function tallyColumns(
  lang: Lang,
  {kinds, heirs, sources, narrow = false}: TallyShown,
): Column<UnitTally>[] {
  const [name, ...counts] = countColumns
  const shown = narrow && heirs ? counts.filter(({key}) => key === 'tasks') : counts
  return [...(kinds ? [kindColumn(lang)] : []), name!, ...(heirs ? heirColumns(sources) : []), ...shown]
}

export interface TallyShown {
  kinds: boolean
  heirs: boolean
  /** The sources of the steps, which are named below the table by their numbers. */
  sources?: readonly string[]
  /** Of the counts only how many tasks it is. */
  narrow?: boolean
}

/** All sources of the steps of some units, each once. */
export function sourcesOf(rows: readonly {heirs?: Heirs}[]): string[] {
  const steps = rows.flatMap(({heirs}) => heirs?.steps ?? [])
  return [...new Set(steps.flatMap(({source}) => (source ? [source] : [])))]
}

function heirColumns(sources?: readonly string[]): readonly Column<{heirs?: Heirs}>[] {
  return [
    {
      key: 'heirs',
      header: {zh: '职责承接单位', en: 'heirs'},
      cell: ({heirs}) => (heirs ? heirNames(heirs, '、') : ''),
      long: true,
    },
    {
      key: 'steps',
      header: {zh: '沿革', en: 'steps'},
      cell: ({heirs}) => heirs?.steps.map(step => stepText(step, sources)).join('\n') ?? '',
      long: true,
    },
  ]
}

/** `2018 省国土资源厅 → 省自然资源厅 [《深化党和国家机构改革方案》…]`; with `sources`, the number of its source among them. */
export function stepText({from, to, year, shares, source}: Step, sources?: readonly string[]): string {
  const heirs = to.map(heir => (shares?.[heir] ? `${heir}（${shares[heir]}）` : heir))
  const said = sources && source ? sources.indexOf(source) + 1 : source
  return `${year} ${from} → ${heirs.join('、')}${said && ` [${said}]`}`
}

const countColumns: readonly Column<UnitTally>[] = [
  {key: 'name', header: {zh: '单位', en: 'unit'}, cell: row => row.name, long: true},
  ...roles.map(role => ({key: role, header: roleNames[role], cell: (row: UnitTally) => String(row[role])})),
  {key: 'tasks', header: {zh: '合计', en: 'tasks'}, cell: row => String(row.tasks)},
  {key: 'place', header: {zh: '首见', en: 'first'}, cell: row => placeOf(row.source)},
]

/** One duty of one unit, with its task; with who holds its work in another year, where that was asked for. */
export function unitRowColumns(lang: Lang, heirs: boolean): Column<UnitRow>[] {
  const {number, headings, title, text, file, line, deadlines, due} = taskColumns
  const ofTask = {number, headings, title, text, file, line, deadlines, due}
  const [numberColumn, ...others] = Object.entries(ofTask).map(([key, column]) => ({
    ...column,
    key,
    cell: (row: UnitRow) => column.cell(row.task),
  }))
  return [
    numberColumn!,
    {key: 'role', header: {zh: '角色', en: 'role'}, cell: row => roleNames[row.role][lang]},
    {key: 'unit', header: {zh: '单位', en: 'unit'}, cell: row => row.name},
    {key: 'written', header: {zh: '原文单位名', en: 'written'}, cell: row => row.written},
    ...(heirs ? heirColumns() : []),
    kindColumn(lang),
    ...others,
  ]
}
