/** Names of bodies that issue documents, as they stand where one is signed. */
import type {Line} from '../../plan/blocks.ts'
import {fold} from '../../plan/fold.ts'
import {isDocumentNumber, issuerEnding} from './meta-lines.ts'

/** Bodies that are no government: 临江职业技术学院, 某县自然资源局党组, 某县防汛抗旱指挥部, 海关总署. */
const otherBody =
  /^[一-鿿]{2,36}(?:院|党组|党委|党总支|党?支部|公司|集团|大学|学校|中学|小学|[一二三四五六七八九十]中|幼儿园|小组|工作组|专班|指挥部|总署|银行|办事处|管理处|委会|工会|妇联|联合会|协会|学会|联席会议|管理所|(?:督查|督导|研究|政研|教研)室|中心|支队|大队|总队|供销社|供销总社)$/
/** 全市法院, 各乡镇党委 and 在某市人民代表大会 issue nothing. */
const nobody =
  /^(?:全[省市县区州]|各|在|本(?:级|单位|部门|[省市县区]|镇|乡)|有关|相关|关于|由|对(?!外)|请|[印转]发|批转|传达|学习|根据)|的/

/** Whether a name is that of a body that may issue documents. */
export function mayIssue(name: string): boolean {
  return (issuerEnding.test(name) || otherBody.test(name)) && !nobody.test(name)
}

export const ofPlace = /^(?:中共)?([一-鿿]{2,4}?[省市县区州旗盟])/

/** 东湖区教育局东湖区文化和旅游局: several names that nothing parts, each with the same place. */
function apart(name: string): string[] {
  const place = ofPlace.exec(name)?.[1]
  if (!place || name.lastIndexOf(place) === name.indexOf(place)) return [name]
  const names = name.split(new RegExp(`(?<=[会局厅办室委部府院])(?=(?:中共)?${place})`))
  return names.every(one => mayIssue(one)) ? names : [name]
}

/** The names that a text is made of, where it is nothing but such: 海关总署 商务部, 中共某市委、某市人民政府. */
export function issuersIn(written: string): string[] {
  const names = withoutSeal(written)
    .split(/[ 　、]+/)
    .filter(name => name !== '' && !isDocumentNumber(fold(name)))
    .flatMap(apart)
  if (names.every(name => mayIssue(fold(name)))) return names
  // 教 育 部
  const whole = names.join('')
  return !written.includes('、') && names.every(({length}) => length <= 2) && mayIssue(fold(whole))
    ? [whole]
    : []
}

/** 某县教育局(盖章) without the bracket. */
export function withoutSeal(name: string): string {
  return name.replace(/ *[(（][代盖公签]章[)）]$/, '')
}

/** (某省茶产业链链长办公室) below 某省科学技术厅: another name of whoever signs above it. */
export function isSecondName({folded}: Line, above: Line | undefined): boolean {
  const inside = /^\(([^()]+)\)$/.exec(folded)?.[1] ?? ''
  return above !== undefined && mayIssue(inside) && issuersIn(above.value).length > 0
}
