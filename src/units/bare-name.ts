/** A name of a list without what stands before and behind it: 1.省商务厅(按行业分工), 县财政局保障经费, 市教育局局长郑华. */
import {beginsLikeClass} from './kind.ts'
import type {Span} from './list-parts.ts'
import {isPerson, isPersonsName, unitBeforePerson} from './persons.ts'
import {withoutSigns} from './signs.ts'
import {mayEndName, wholeName} from './whole-name.ts'

/** The names of some parts of a list; nobody, 无 or 同上, is none. */
export function bareNames(text: string, parts: readonly Span[]): Span[] {
  const names: Span[] = []
  let isAtWork = false
  for (const part of parts) {
    const isOdd = !mayEndName(text[part.end - 1])
    const work = isOdd ? startOfWork(text, part) : undefined
    // 区科技局负责学科类、科技类机构监管: what else it is responsible for.
    if (isAtWork && isOdd && work === undefined) continue
    isAtWork = work !== undefined
    // 由县财政局保障经费; else 由 begins a list of its own.
    const start = work !== undefined && text[part.start] === '由' ? part.start + 1 : part.start
    const name = withoutRemark(text, withoutLeadIn(text, {start, end: work ?? part.end}))
    if (name.end > name.start && !isNobody(text.slice(name.start, name.end))) names.push(name)
  }
  return names
}

/** 1.市教育局 · (1)市教育局 · 以及各街道 · 并由各乡镇 · 县级:县交通局 · 提请省纪委监委 · 所涉及的市水利局 */
function withoutLeadIn(text: string, {start, end}: Span): Span {
  const words = text.slice(start, end)
  const found = leadIn.exec(words)
  return {start: start + (found?.[0].length ?? 0), end}
}

const level =
  '(?:国家|中央|地方|基层|属地|省|市|州|区|县区|区县|市县|县|乡镇|乡|镇街|镇|街道|村)(?:本?级|直|属)?(?:部门|单位|层面)?'
/** 市水利局, 青山县政府, but not 县政府 and 市直部门: behind 涉及的 those are a class. */
const body =
  '[省市县区州旗](?![直级属辖省市县区州旗]|(?:人民)?政府$)[一-鿿]{1,16}[局厅委办部院府]$|(?![省市县区州旗镇乡街各]|有关|相关)[一-鿿]{2,4}[市县区州旗镇乡](?:人民)?政府$'
const leadIn = new RegExp(
  `^(?:\\d{1,2}[.)]|\\(\\d{1,2}\\)|以及|并由|提请|邀请|商请|商(?=[省市县区旗])|所?涉及的(?=${body})|${level}:) *`,
)
const levelAlone = new RegExp(`^${level}$`)

/** Whether words before a colon only say of what level the units are: 市级 · 县区. */
export function saysLevel(words: string): boolean {
  return levelAlone.test(words) && !/^属地(?:单位|部门)$/.test(words)
}

const nobody = new Set(['无', '暂无', '/', '等', '上同', '同左', '下同', '〃', '″', '"', '“', '”', '待定'])
/** —— · 12 · 同第1项 · (同上) · 按职责分工 · 详见附件 */
const nothing =
  /^(?:按照?(?:各自)?职责(?:分工)?|详?见.*(?:附件\d?|附表\d?|清单|方案|分工表)|[-—–_]+|\d+|\(?(?:[同如]上|同前|同第?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[项条行]?)\)?)$/
const longestNothing = 8

function isNobody(name: string): boolean {
  return nobody.has(name) || (name.length <= longestNothing && nothing.test(name))
}

/** What a unit does, behind its name: 县财政局保障经费. */
const work = /(?:按照?|依|根据)[一-鿿]{0,4}职[责能]|负责|保障|提供|做好|落实|安排/

function startOfWork(text: string, {start, end}: Span): number | undefined {
  const index = work.exec(text.slice(start, end))?.index ?? 0
  const unit = text.slice(start, start + index)
  return index > 2 && wholeName.test(unit) && !unit.includes('由', 1) ? start + index : undefined
}

/**
 * 省商务厅(按行业分工), 各区政府(含管委会,下同): how the work is done, and whom a name means here, is no part
 * of it, nor is what other brackets hold than those that names have. 市交通委(市道运局) keeps its bracket.
 */
const remark =
  /(?:[([](?:[^()[\]]*(?:按|分工|负责|分别|牵头|主办|主责|责任单位|配合|(?:协办|会办|参与|联合|保障|类|方面|领域|环节|号文)(?=[)\]])|职责|排序|范围内|同志|下同|参照|:|\d{7}|\d+[项分])|(?:不?含(?!山)|包[括含]))[^()[\]]*[)\]]|〈[^〈〉]*〉|[<‹](?:牵头|主办|配合|协办)(?:单位|部门)?[>›]|\{[^{}]*\})$/
const remarkEnds = new Set(')]〉>›}')
/** 各相关部门按职责分工 */
const byDuties = /(?<=[部门单位局委厅办府])按照?(?:各自)?职责(?:分工)?$/
/** A number that refers to a footnote. */
const footnote = /\[\d{1,2}\]$/
/** 市交通局1, where a page set it above the line. */
const bareFootnote = /(?<=[一-鿿)])\d{1,2}$/

/** 县交通局:李四 */
const personBeside = /:[一-鿿]{2,3}$/

/** 市教育局(张三) · 市教育局(局长张三) */
function personBehind(name: string): {index: number} | null {
  const open = name.lastIndexOf('(')
  const words = name.slice(open + 1, -1)
  const isPersons = open > 1 && words.split(/[、 ]/).every(word => isPersonsName(word) || isPerson(word))
  return isPersons && wholeName.test(name.slice(0, open)) ? {index: open} : null
}

/** 市农业局(秸秆综合利用): which of the work is its; a second name ends as names do. */
function workBehind(name: string): {index: number} | null {
  const open = name.lastIndexOf('(')
  const words = name.slice(open + 1, -1)
  const isWork = words
    .split('、')
    .every(word => longWord.test(word) && (!mayEndName(word.at(-1)) || ofWays.test(word)))
  const unit = name.slice(0, open)
  if (ofTown.test(unit) && shortFields.test(words)) return null
  return isWork && !beginsLikeClass.test(name) && wholeName.test(unit) ? {index: open} : null
}

/**
 * 镇便民服务中心(农业服务): the offices and centres of towns are of several fields, and the bracket is the
 * name of a part; but not 镇政府, 镇派出所, 镇江市招商中心 and 景德镇市招商中心.
 */
const ofTown =
  /^(?:[一-鿿]{2,3}(?<!城))?(?:镇|街道|(?<!乡)乡(?![村镇]))(?!市(?![场容政])|[一-鿿]{1,2}(?:[市县]|(?<![社园])区))[一-鿿]+(?:办|办公室|中心)$/
const shortFields = /^[一-鿿]{4,6}(?:、[一-鿿]{4,6})*$/

/** 县财政局): a bracket that was never opened is no part of the name. */
function withoutStray(text: string, {start, end}: Span): Span {
  const name = text.slice(start, end)
  const isStray = name.endsWith(')') && !name.includes('(') && wholeName.test(name.slice(0, -1))
  return isStray ? {start, end: end - 1} : {start, end}
}

/** 燃气管道, but not 城关街道 */
const ofWays = /[管河航渠巷便轨隧通]道$/

/** Short ones may be names, (昆明、曲靖), as may 通信运营商 and 森林公安 be. */
const longWord = /^(?!除)[一-鿿]{4,}(?<!商|公安|消防|交警|企业|系统)$/

function withoutRemark(text: string, span: Span): Span {
  const {start, end} = withoutStray(text, span)
  const name = text.slice(start, end)
  const last = name.at(-1)!
  if (last === '工' || last === '责') return {start, end: start + name.replace(byDuties, '').length}
  if (last >= '0' && last <= '9') {
    const bare = name.replace(bareFootnote, '')
    return {start, end: start + (wholeName.test(bare) ? bare.length : name.length)}
  }
  if (!remarkEnds.has(last)) {
    const beside = personBeside.exec(name)
    const length =
      beside && wholeName.test(name.slice(0, beside.index))
        ? beside.index
        : mayEndName(last)
          ? undefined
          : unitBeforePerson(name)
    return {start, end: start + (length ?? name.length)}
  }
  // 郑华(市教育局)
  const open = name.indexOf('(')
  if (isPersonsName(name.slice(0, open)) && wholeName.test(name.slice(open + 1, -1)))
    return {start: start + open + 1, end: end - 1}
  const found = remark.exec(name) ?? footnote.exec(name) ?? personBehind(name) ?? workBehind(name)
  return found ? withoutSigns(text, {start, end: start + found.index}) : {start, end}
}
