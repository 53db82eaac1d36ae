import type {TaskRow} from '../plan/rows.ts'

/** Each gives a row's key; rows with equal keys stay in document order. */
const keyOf = {
  number: row => row.number.split('.').map(Number),
  lead: row => [row.lead[0]?.name ?? row.responsible[0]?.name ?? '￿'],
  units: row => [-(row.lead.length + row.cooperating.length + row.responsible.length)],
  length: row => [-row.text.length],
  due: row => [row.due?.[0] ?? '\uffff'],
} satisfies Record<string, (row: TaskRow) => (number | string)[]>

export type SortKey = keyof typeof keyOf
export const sortKeys = Object.keys(keyOf) as SortKey[]

/** `number`, `lead` and `due` upwards, `units` and `length` from the most down. */
export function sortRows(rows: readonly TaskRow[], key: SortKey): TaskRow[] {
  return rows
    .map(row => ({row, keys: keyOf[key](row)}))
    .sort((a, b) => compare(a.keys, b.keys))
    .map(({row}) => row)
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  if (at < 0) return a.length - b.length
  const [left, right] = [a[at]!, b[at]]
  if (right === undefined) return 1
  return typeof left === 'string' ? left.localeCompare(String(right), 'zh') : left - Number(right)
}
