/** Lists in which not every 、 parts two units, and not only a 、 does. */
import {mergeParts} from './list-merge.ts'
import {withoutSigns} from './signs.ts'

/** A stretch of a line, by index into its value; `end` is the index after the last character. */
export interface Span {
  start: number
  end: number
}

interface Parts {
  units: Span[]
  openEnded: boolean
}

const others =
  '(?:其他)?(?:(?:国务院|中央|[省市县区][直级]?)?(?:有关|相关)?(?:[一-鿿]{0,4}(?:机关|组织|媒体|团体)|部门|单位|机构|企业|方面|地方)(?:(?:和|及)(?:有关|相关)?(?:部门|单位))?)?'
/** 等 that ends a list or stands between two units says that others take part. */
const andOthers = new RegExp(
  `等(?:[\\d一二三四五六七八九十]{1,3}个?)?${others}(?=$|[和及与、,;。])(?:和|及|与|、|,|;)?`,
  'y',
)
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const marks = new Set(`、,;。/${circled}`)
const telling = /[、,;。/①-⑳等([“《〈<{]/g
const held = /\([^()]*\)|\[[^[\]]*\]|“[^“”]*”|《[^《》]*》|〈[^〈〉]*〉|<[^<>]*>|\{[^{}]*\}/y

/** The units of a list that begins at `from` and ends with the text. */
export function splitClosely(text: string, from: number): Parts {
  const parts: Span[] = []
  let openEnded = false
  let start = from
  for (let at = next(text, from); at < text.length; at = next(text, at)) {
    const isMark = marks.has(text[at]!)
    const others = text[at] === '等' ? stick(andOthers, text, at) : null
    const whole = isMark || others ? null : stick(held, text, at)
    const length = (others ?? whole)?.[0].length ?? 1
    if (isMark || others) {
      if (others) openEnded = true
      parts.push({start, end: at})
      start = at + length
    }
    at += length
  }
  parts.push({start, end: text.length})
  const names = parts
    .filter(({start, end}) => end > start)
    .flatMap(part => splitAtNumbers(text, part))
    .flatMap(part => splitAtConjunctions(text, part))
    .flatMap(part => splitAtBlanks(text, part))
    .map(part => withoutSigns(text, part))
  const units = mergeParts(text, names)
    .map(part => withoutRemark(text, withoutNumber(text, part)))
    .map(part => {
      const tail = restOfAll.exec(text.slice(part.start, part.end))
      if (tail) openEnded = true
      return tail ? {start: part.start, end: part.start + tail.index} : part
    })
    .filter(({start, end}) => end > start && !isNobody(text.slice(start, end)))
  return {units, openEnded}
}

/** Where the next character stands that may part units or hold them together. */
function next(text: string, from: number): number {
  telling.lastIndex = from
  return telling.test(text) ? telling.lastIndex - 1 : text.length
}

function stick(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(text)
}

/** 市财政局及其他有关部门 */
const restOfAll = /(?:以?及|和|与)其[他它](?:有关|相关)?(?:部门|单位)$/
/** 1.市教育局 · (1)市教育局 */
function withoutNumber(text: string, {start, end}: Span): Span {
  const number = /^(?:\d{1,2}[.)]|\(\d{1,2}\)) */.exec(text.slice(start, end))
  return {start: start + (number?.[0].length ?? 0), end}
}

/** (1)市财政局(2)市公安局 */
function splitAtNumbers(text: string, {start, end}: Span): Span[] {
  const numbers = text[start] === '(' ? [...text.slice(start, end).matchAll(/\(\d{1,2}\)(?=[一-鿿])/g)] : []
  return numbers[0]?.index === 0
    ? numbers.map(({index}, nth) => ({
        start: start + index,
        end: start + (numbers[nth + 1]?.index ?? end - start),
      }))
    : [{start, end}]
}

function isNobody(name: string): boolean {
  return nobody.has(name) || /^\d+$/.test(name)
}

const nobody = new Set(['无', '—', '-', '/', '等', '同上', '如上', '〃', '″', '"', '“', '”', '待定'])

/** A name that is whole before 和: 财政部和税务总局, but not 工业和信息化部, 文化和旅游厅, 有关部门和单位. */
export const wholeName =
  /(?:[厅局委办署院会行社处室所站队台联校]|机关|(?<!外交|全)部|海关|[科作侨文残]协|组|专班|中心|公司|政府|集团|组织部|银行|医院|法院|学院|大学|军区|总社|兵团|团委|大队|支队)(?:\([^()]*\))?$/
/** 沿沙各乡镇及区林业站 */
const everyTown = /各(?:乡镇|镇|乡|街道|县区|县市区|区县|县|区|市州|州市)$/
/** 各县(市)及相关区政府 */
const ofCounties = /县\(市\)$/
const ofDistricts = /^(?:相关|有关|各)?区(?:人民政府|政府|管委会)?$/
/** 实验室与设备管理处 */
const partOfName = /实验室$/
const wholeClass = /^(?:各|(?:有关|相关)(?:地区|地方|企业|[省市县区]))/
const nameless = /^(?:单位|部门|政府|管委会|党委|企业|人民政府|其他|相关单位|有关单位|机构)/
const conjunction = /以及|和|及|与/g
const conjunctions = ['和', '及', '与'] as const

function splitAtConjunctions(text: string, {start, end}: Span): Span[] {
  const list = text.slice(start, end)
  if (!conjunctions.some(word => list.includes(word))) return [{start, end}]
  const parts: Span[] = []
  let from = start
  for (const {0: word, index} of list.matchAll(conjunction)) {
    const at = start + index
    const before = text.slice(from, at).trim()
    const after = text.slice(at + word.length, end).trim()
    const inBrackets = (before.match(/[(“《]/g)?.length ?? 0) > (before.match(/[)”》]/g)?.length ?? 0)
    if (
      inBrackets ||
      !(wholeName.test(before) || wholeClass.test(after) || everyTown.test(before)) ||
      partOfName.test(before) ||
      (ofCounties.test(before) && ofDistricts.test(after)) ||
      before.length < 2 ||
      after.length < 2 ||
      nameless.test(after)
    )
      continue
    parts.push({start: from, end: at})
    from = at + word.length
  }
  parts.push({start: from, end})
  return parts
}

/** 市教育局 张三: who is in charge there is no part of the name. By the commonest family names. */
const personsName =
  /^[王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪任姜范姚谭廖邹熊陆郝崔邱秦顾侯邵孟][一-鿿]{1,2}$/

/** 市教育局 市科技局: a blank parts two names that are whole, but not 市 教育局. */
function splitAtBlanks(text: string, {start, end}: Span): Span[] {
  const list = text.slice(start, end)
  if (!list.includes(' ')) return [{start, end}]
  const words = list.split(/ +/).filter(word => word !== '')
  const [unit, person = ''] = words
  if (words.length === 2 && wholeName.test(unit!) && personsName.test(person)) {
    const from = text.indexOf(unit!, start)
    return [{start: from, end: from + unit!.length}]
  }
  if (
    words.length < 2 ||
    words[0]!.includes('(') !== words[0]!.includes(')') ||
    !words.every(word => (wholeName.test(word) && word.length > 2) || wholeClass.test(word))
  )
    return [{start, end}]
  let at = start
  return words.map(word => {
    const from = text.indexOf(word, at)
    at = from + word.length
    return {start: from, end: at}
  })
}

/**
 * 省商务厅(按行业分工), 各区政府(含管委会,下同): how the work is done, and whom a name means here, is no part of it, nor is what other
 * brackets hold than those that names have. 市交通委(市道运局) keeps its bracket.
 */
const remark =
  /(?:[([](?:[^()[\]]*(?:按|分工|负责|牵头|主办|配合|(?:协办|会办|参与)(?=[)\]])|职责|排序|范围内|同志|下同|参照|:|\d{7}|\d+[项分])|(?:不?含(?!山)|包[括含]))[^()[\]]*[)\]]|〈[^〈〉]*〉|\{[^{}]*\})$/
const remarkEnds = new Set(')]〉}')
/** A number that refers to a footnote. */
const footnote = /\[\d{1,2}\]$/

/** 县交通局:李四 */
const personBeside = /:[一-鿿]{2,3}$/

/** 市教育局(张三) */
function personBehind(name: string): {index: number} | null {
  const open = name.lastIndexOf('(')
  const words = name.slice(open + 1, -1)
  const isPersons = open > 1 && words.split(/[、 ]/).every(word => personsName.test(word))
  return isPersons && wholeName.test(name.slice(0, open)) ? {index: open} : null
}

function withoutRemark(text: string, span: Span): Span {
  const name = text.slice(span.start, span.end)
  const beside = personBeside.exec(name)
  if (beside && wholeName.test(name.slice(0, beside.index)))
    return {start: span.start, end: span.start + beside.index}
  const found = remarkEnds.has(name.at(-1)!)
    ? (remark.exec(name) ?? footnote.exec(name) ?? personBehind(name))
    : null
  return found ? withoutSigns(text, {start: span.start, end: span.start + found.index}) : span
}
