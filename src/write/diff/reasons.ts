/** How the tasks of two versions were paired. */
import type {PairReason} from '../../diff/types.ts'
import type {Column, Lang, Report} from '../report.ts'

const share = (part: number) => part.toFixed(2)

const columnsIn = (lang: Lang): Column<PairReason>[] => [
  {key: 'old', header: {zh: '原编号', en: 'old'}, cell: row => row.old},
  {key: 'new', header: {zh: '新编号', en: 'new'}, cell: row => row.new},
  {key: 'score', header: {zh: '相似度', en: 'score'}, cell: row => share(row.score)},
  {key: 'text', header: {zh: '文字', en: 'text'}, cell: row => share(row.text)},
  {key: 'units', header: {zh: '单位', en: 'units'}, cell: row => share(row.units)},
  {key: 'place', header: {zh: '位置', en: 'place'}, cell: row => share(row.place)},
  {key: 'why', header: {zh: '理由', en: 'why'}, cell: row => why(row, lang)},
]

/** `same words, same units, other headings` */
function why({text, units, place}: PairReason, lang: Lang): string {
  const said = [
    text === 1 ? reasons.sameWords : reasons.alike,
    units === 1 ? reasons.sameUnits : units > 0 ? reasons.someUnits : reasons.otherUnits,
    place === 1 ? reasons.samePlace : place > 0 ? reasons.sameHeading : reasons.otherPlace,
  ]
  return said.map(reason => reason[lang]).join(lang === 'zh' ? '、' : ', ')
}

const reasons = {
  sameWords: {zh: '文字相同', en: 'same words'},
  alike: {zh: '文字相近', en: 'words alike'},
  sameUnits: {zh: '单位相同', en: 'same units'},
  someUnits: {zh: '部分单位相同', en: 'some units the same'},
  otherUnits: {zh: '单位不同', en: 'other units'},
  samePlace: {zh: '所属部分相同', en: 'same headings'},
  sameHeading: {zh: '上级标题相同', en: 'same heading above'},
  otherPlace: {zh: '所属部分不同', en: 'other headings'},
}

export function reasonsReport(pairs: readonly PairReason[], lang: Lang): Report<PairReason> {
  return {rows: pairs, columns: columnsIn(lang), cite: () => undefined}
}
