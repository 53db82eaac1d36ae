/** How the tasks of two versions were paired. */
import type {PairReason} from '../../diff/types.ts'
import type {Column, Report} from '../report.ts'

const share = (part: number) => part.toFixed(2)

const columns: readonly Column<PairReason>[] = [
  {key: 'old', header: {zh: '原编号', en: 'old'}, cell: row => row.old},
  {key: 'new', header: {zh: '新编号', en: 'new'}, cell: row => row.new},
  {key: 'score', header: {zh: '相似度', en: 'score'}, cell: row => share(row.score)},
  {key: 'text', header: {zh: '文字', en: 'text'}, cell: row => share(row.text)},
  {key: 'units', header: {zh: '单位', en: 'units'}, cell: row => share(row.units)},
  {key: 'place', header: {zh: '位置', en: 'place'}, cell: row => share(row.place)},
]

export function reasonsReport(pairs: readonly PairReason[]): Report<PairReason> {
  return {rows: pairs, columns, cite: () => undefined}
}
