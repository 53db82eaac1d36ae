/** The columns in which units, and single duties of units, are shown. */
import {type Role, roles, type UnitKind} from '../plan/types.ts'
import type {UnitRow, UnitTally} from '../query/tally.ts'
import type {Column, Lang} from './report.ts'
import {placeOf, taskColumns} from './task-columns.ts'

export const roleNames: Record<Role, Record<Lang, string>> = {
  lead: {zh: '牵头', en: 'lead'},
  cooperating: {zh: '协同', en: 'cooperating'},
  responsible: {zh: '责任', en: 'responsible'},
}

const kindNames: Record<UnitKind, string> = {unit: '单位', class: '一类单位'}

export const tallyColumns: readonly Column<UnitTally>[] = [
  {key: 'name', header: {zh: '单位', en: 'unit'}, cell: row => row.name, long: true},
  ...roles.map(role => ({key: role, header: roleNames[role], cell: (row: UnitTally) => String(row[role])})),
  {key: 'tasks', header: {zh: '合计', en: 'tasks'}, cell: row => String(row.tasks)},
  {key: 'place', header: {zh: '首见', en: 'first'}, cell: row => placeOf(row.source)},
]

/** One duty of one unit, with its task. */
export function unitRowColumns(lang: Lang): Column<UnitRow>[] {
  const {number, headings, title, text, file, line} = taskColumns
  const ofTask = {number, headings, title, text, file, line}
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
    {
      key: 'kind',
      header: {zh: '类别', en: 'kind'},
      cell: row => (lang === 'zh' ? kindNames[row.kind] : row.kind),
    },
    ...others,
  ]
}
