/** Lists in which not every 、 parts two units, and not only a 、 does. */
import {firstNamedIn} from '../plan/first-named.ts'
import {bareNames} from './bare-name.ts'
import {beginsLikeClass} from './kind.ts'
import {splitAtBlanks} from './list-blanks.ts'
import {mergeParts} from './list-merge.ts'
import {withoutSigns} from './signs.ts'
import {wholeName} from './whole-name.ts'

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
  '(?:其他)?(?:(?:国务院|中央|[省市县区][直级]?)?各?(?:有关|相关)?(?:行业|行政|主管|职能|监管|执法|业务|责任|配合|管理|经营|建设|参[与加建]|施工|监理|设计|承建|代建|运营|产权|用工|用人|涉[农企事]|驻[省市州县区镇乡地]|[一-鿿]{0,14}成员){0,3}(?:(?![级保额])(?:[一二三]级)?(?:[高中初甲乙]等)?[一-鿿]{0,4}(?:机关|组织|媒体|团体|机构|企业|协会|银行|运营商)|高校|(?:[一二三]级|[一二三](?=[甲乙]))?(?:[高中初甲乙]等?(?:以上)?)?(?:职业|专业|公办|民办|重点|高级)?(?:医院|院校|学校|高中|中学)|部门|单位|方面|地方)(?:[和及、]?(?:有关|相关)?(?:部门|单位)|和(?:有关|相关)?群团组织|\\((?:部门|单位)\\))?)?(?:按照?(?:各自)?职责(?:分工)?)?'
/** 高等院校, 中等教育机构, 三级甲等医院, but not 市一中等学校, 县一高等单位 and 县职高等. */
const ofRank = '(?:[甲乙优同特]|(?<![一二三四五六七八九十附职高初完])[高中初])'
const andNoKind = '(?=(?:有关|相关|各)?(?:部门|单位|地方|方面)|\\d|$|[,;。])'
/** 等 that ends a list or stands between two units says that others take part: 等高校, 等金融机构, but not 等级测评机构. */
const andOthers = new RegExp(
  `(?:(?<!${ofRank})等|等${andNoKind}|…+)(?:[\\d一二三四五六七八九十]{1,3}[个家]?)?${others}(?=$|[和及与、,;。])(?:和|及|与|、|,|;)?`,
  'y',
)
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const longestName = 40
/** 市林业局\\市园林局 · 市林业局＆市园林局, but not 甲&乙公司 */
const marks = new Set(`、,;。/\\&${circled}`)
const telling = /[、,;。/\\&①-⑳等…([“《〈<{]/g
const held = /\([^()]*\)|\[[^[\]]*\]|“[^“”]*”|《[^《》]*》|〈[^〈〉]*〉|<[^<>]*>|\{[^{}]*\}/y

/** The units of a list that begins at `from` and ends with the text. */
export function splitClosely(text: string, from: number): Parts {
  const parts: Span[] = []
  let openEnded = false
  let start = from
  for (let at = next(text, from); at < text.length; at = next(text, at)) {
    const isMark =
      marks.has(text[at]!) &&
      (text[at] !== '&' || wholeName.test(text.slice(Math.max(start, at - longestName), at).trimEnd()))
    const others = text[at] === '等' || text[at] === '…' ? stick(andOthers, text, at) : null
    const whole = isMark || others ? null : stick(held, text, at)
    const length = (others ?? whole)?.[0].length ?? 1
    if (isMark || others) {
      if (others) openEnded = true
      parts.push({start, end: at})
      start = at + length
    } else if (whole && firstNamedIn(whole[0])) {
      // 市财政局(列首位的为牵头单位,下同)、市公安局: the rule is of no name.
      parts.push({start, end: at})
      start = at + length
    } else if (whole && roleAlone.test(whole[0]) && begins.test(text.slice(at + length, at + length + 2))) {
      parts.push({start, end: at + length})
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
  const units = bareNames(text, mergeParts(text, names)).map(part => {
    const tail = restOfAll.exec(text.slice(part.start, part.end))
    if (tail) openEnded = true
    return tail ? {start: part.start, end: part.start + tail.index} : part
  })
  return {units, openEnded}
}

/** 市交通局(牵头)市财政局 are two, 牵头(责任)单位 are not. */
const roleAlone = /^[([](?:(?:共同|联合)?牵头|主办|配合|协办|会办|协同|协助|参与)[)\]]$/
const begins = /^(?!单位|部门)[一-鿿]/

/** Where the next character stands that may part units or hold them together. */
function next(text: string, from: number): number {
  telling.lastIndex = from
  return telling.test(text) ? telling.lastIndex - 1 : text.length
}

function stick(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(text)
}

/** 其他有关部门 · 有关部门和单位 · 其他部门(单位): somebody, but nobody in particular. */
export const someOthers =
  '(?:其[他它余])?(?:(?:有关|相关)(?:部门|(?:成员)?单位|方面)|(?<=其[他它余])(?:部门|单位))(?:[和及、/](?:有关|相关)?(?:部门|单位)|\\((?:部门|单位)\\))?'
/** 市财政局及其他有关部门, 市财政局和有关部门 */
const restOfAll = new RegExp(`(?:以?及|和|与)${someOthers}$`)
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

/** 沿沙各乡镇及区林业站 */
const everyTown = /各(?:乡镇|镇|乡|街道|县区|县市区|区县|县|区|市州|州市)$/
/** 各县(市)及相关区政府 */
const ofCounties = /县\(市\)$/
const ofDistricts = /^(?:相关|有关|各)?区(?:人民政府|政府|管委会)?$/
/** 岳麓区和市直相关单位, 高新区和各县区政府: a place before a class or another place; 城区和乡镇 are of no place. */
const place =
  /^(?!市|县|城|全|各|老|社|地|片|山|园|景|库|灾|辖|主|本)(?!.*(?:[地老产山库灾城农牧片社小园景校林]区|大县)$)[一-鿿]{2,4}[区县市州旗]$/
/** 城关镇及县直各单位 */
const town = /^(?!乡镇|各)[一-鿿]{2,4}(?:镇|乡|街道)$/
const otherPlace = /^(?:[省市州县区]直|[一-鿿]{2,4}(?:[区县州旗]|新区|开发区)(?:管委会|(?:人民)?政府)?$)/
/** 市直有关部门及高新区管委会, but not 有关部门和单位 */
const houses = /(?:各|有关|相关|[省市县区]直)(?:部门|单位)$/
const house = /^(?!有关|相关|所属|下属)[一-鿿]{2,8}(?:管委会|政府|街道|[局厅委])$/
/** 实验室与设备管理处, 老干部和关工委办公室 */
const partOfName = /(?:实验室|干部)$/
/** 党委与行政办公室 is one unit, 市财政局和党委 are two. */
const ofParty = /(?:^|[、,;])党委$/
const ofOffice = /^(?:行政|校长|院长)?办公室/
const office = /[局厅处室院]$/
const nameless = /^(?:单位|部门|政府|管委会|党委|企业|人民政府|其他|相关单位|有关单位|机构)/
/** 市生态环境局和川分局, 工商银行和平支行: no place is called by one character. 一分局, 北分局, 农支行 are names. */
const ofPlaceWithHe =
  /^(?![省市县区州旗镇乡各总一二三四五六七八九十东西南北中农工建])[一-鿿](?:分局|分公司|[分支]行|供电[公所]|派出所|街道|大队)/
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
      !(
        wholeName.test(before) ||
        beginsLikeClass.test(after) ||
        everyTown.test(before) ||
        ((place.test(before) || town.test(before)) && otherPlace.test(after)) ||
        (houses.test(before) && house.test(after))
      ) ||
      partOfName.test(before) ||
      (ofParty.test(before) && ofOffice.test(after)) ||
      (ofCounties.test(before) && ofDistricts.test(after)) ||
      before.length < 2 ||
      after.length < 2 ||
      (word === '和' && ofPlaceWithHe.test(after)) ||
      (nameless.test(after) && !(after.startsWith('党委') && office.test(before)))
    )
      continue
    parts.push({start: from, end: at})
    from = at + word.length
  }
  parts.push({start: from, end})
  return parts
}
