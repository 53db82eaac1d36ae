/** Lists in which a 、 stands within a name: 各县(市)、区人民政府, 黄浦、徐汇、杨浦区政府. */
import {parseNumeral} from '../plan/numerals.ts'
import {isFieldOfWork} from './by-work.ts'
import type {Span} from './list-parts.ts'

/** 各县(市)、区人民政府 · 市直各部门、各单位 · 市直有关部门、有关单位: what follows the 、 is no name of its own. */
const level =
  /^ *(?:自治区|直辖市|自治州|直管市|自治县|自治旗|特区|省?直[管辖](?:试点)?(?:县级市|县|市)|[一-鿿]{0,3}林区|新区|区|县级市?|县|市|州|旗|盟|县市区|县区|市区|乡镇|乡|镇|街道|村居?|社区|团场|团|连队|园区|开发区|功能区|功能板块)(?:\([^()]*\))?(?:$|(?:(?:、|和|及).{1,8}?)?(?:党委(?:和|、)?)?(?:人民)?(?:政府|管委会|党委|办事处)(?:和管委会)?(?:\([^()]*\))?$)|^(?:政府|党委)$/
/** 各乡镇人民政府、办事处、管理区 */
const bodyOfTowns = /^(?:办事处|管理区)$/
const classOfHouse = /^(?!各).+(?:各(?:有关|相关)?|有关|相关)(?:部门|单位)$/
const otherHouse = /^(?:各(?:有关|相关)?(?:单位|部门|直属机构|直属单位|企业)|(?:有关|相关)(?:单位|部门))$/
/** 市、县财政部门 */
const bareLevel = /^[省市州县区](?:、[省市州县区]){0,3}$/
const ofLevel = /^[省市州县区]/
/** 各有关部门、单位 */
const anyHouse = /^(?:单位|部门)$/
const everyHouse = /各|有关|相关|其[他它余]/
const everyLevel =
  /^(?:各|相关|有关|全[省市州县区]各?|\d{1,3}个).*(?:县|市|区|州|旗|盟|\)|镇人民政府|镇政府|乡|镇|街道|镇街|街镇|团场|师市|连队|(?<=^各(?:有关|相关)?)[师团]|党委|省)$/
/** 各有关市委、市政府 */
const ofParty = /党委(?:\([^()]*\))?$|^(?:各|相关|有关).*委$/
const ofGovernment = /^(?:[省市州县区旗]?(?:人民)?政府)(?:\([^()]*\))?$/
/** 各部、处、室 · 各临床、医技科室 · 各子公司、分公司 · 各村、社区: what follows is of all of its kind too. */
const everyKind =
  /^各(?:[部处科系]|(?:[^、]、)+[部处室科院系所]|(?:职能|业务)?[科处]室|临床|院系?|系|子公司|村|行政村)$/
const otherKind = /^(?:[部处室院系所站办队]|[科处]室|病区|社区|分公司|(?:医技|行政|后勤|机关|职能)[科处]室)$/
/** 各中小学校、幼儿园 · 全县各学校、托幼机构 */
const school =
  '(?:大?中小学校?|(?:高等|中等)?(?:职业|民办|公办|特殊教育|特教|中职)?(?:学校|院校|高校)|高中|中学|小学|教学点|幼儿园|托[幼育]机构|(?:校外)?培训机构)'
const everySchool = new RegExp(`^[一-鿿]{0,6}各(?:级各类|级|类)?${school}(?:、${school})*$`)
const otherSchool = new RegExp(`^${school}$`)
/** 各盟行政公署、市人民政府 · 各地、州、市人民政府 */
const ofPrefectures = /^各(?:盟|地区?)(?:行政公署|行署)?(?:、(?:自治)?州)?$/
const otherPrefectures = /^(?:自治)?州$|^(?:市|州|自治州)人民政府(?:\([^()]*\))?$/
/** 各乡镇人民政府、街道(园区)办事处 are two: each says what body it is, while 各镇政府、街道 is one. */
const ofStreets = /(?:办(?:事处)?|管委会)(?:\([^()]*\))?$/
/** 甲、乙、丙三区人民政府: the count at the end says how many names belong together. */
const counted =
  /([两二三四五六七八九十])(?:个)?(?:省|区|县|市|州|旗|地|县区|县市|市州|省区|省市)(?:\([^()]*\))?(?:人民政府|政府|管委会)?(?:\([^()]*\))?$/

function countIn(name: string): number {
  if (!/(?:政府|管委会|\))$/.test(name)) return 0
  return parseNumeral(counted.exec(name)?.[1]?.replace('两', '二') ?? '') ?? 0
}

/**
 * 黄浦、徐汇、杨浦区政府, 兰山区、罗庄区人民政府, 云南、广西等有关省(区)人民政府: names of places before one
 * that ends with their 政府 belong to it.
 */
const placeBehind =
  /^(?!各|相关|有关)(?:[一-鿿]{2,14}自治[县旗]|[一-鿿]{2,6}(?:[区县市州旗镇乡]|街道?|省(?:\([^()]*\))?))(?:人民政府|政府|党委|街?道?办事处)|^[一-鿿]{2,4}等[一-鿿]{0,4}(?:地|省|区|县|市|州|旗|县区|县市|市州|省区|省市)(?:\([^()]*\))?(?:人民政府|政府)?$/
const barePlace =
  /^(?![省市县各]|有关|相关)(?:[一-鿿]{2,3}(?<![省市区县州旗盟镇乡局厅委办部院会处社联队校台站库行司团所心署协央总油化网])|(?!.*[各等])[一-鿿]{1,4}[区县市州旗镇乡街]|(?!.*(?:各(?!族)|等))(?:[一-鿿]{2,14}自治[县旗]|[一-鿿]{5,6}旗))$/

const smallPlace =
  /^(?:[一-鿿]{2,14}自治[县旗]|[一-鿿]{2,6}(?:[区县旗镇乡]|街道?))(?:人民政府|政府|党委|街?道?办事处)/
/** 贵阳市, 黔南州, but not 杭州 and 温州, which lack their 市. */
const city = /市$|[一-鿿]{2}州$/

/** 塘湾派出所: what a town's name stands before, though the town is no part of the government. */
const bodyOfTown =
  /^(?![省市县区州旗镇乡街各]|有关|相关|公安|辖区|属地|当地)[一-鿿]{2,3}(?:派出所|(?:司法|财政|税务|工商|国土|自然资源|(?:市场)?监管|市场监督管理|供电|房管|水务|水利)所|(?:水务|水利|环卫)站|税务分局|(?:人民)?法庭|(?:中心)?卫生院)$/
const townBefore =
  /^(?![省市县区州旗镇乡各本全该]|行政|自然|矿山)[一-鿿]{1,2}[庄村湾桥江浦泾河湖海山岭坪坝塘店铺集屯堡寨沟口州城关港滩洲溪泉林园头岗坡墩沙岛渡营阳陵丘川原梁潭渚滨埠圩甸墟峪窑岩坑峰镇]$/

/** 吴泾、塘湾派出所: a place that shares the head of the name behind it, and neither a person nor 城建. */
function isTownBefore(name: string): boolean {
  return townBefore.test(name) && !isFieldOfWork(name)
}

/**
 * 供电、供水、燃气、通信等管线权属单位, 公安、民政等数据单位: whoever is of these kinds, and no department of each;
 * 水务 before kinds of lines, 水务、供电、供气等管线单位, is one.
 */
const ofKinds = /^(?<kind>[一-鿿]{1,4})等[一-鿿]{2,8}(?:单位|企业|公司)$/
const network =
  /^(?:[给供排污雨]?水|[供强弱]?电|[供燃]?气|供?[热暖]|供燃气|通[信讯]|电[力信]|热力|广电|光缆|路灯|自来水|天然气)$/

function isNetwork(name: string): boolean {
  return network.test(name)
}

function isKind(name: string): boolean {
  return isNetwork(name) || isFieldOfWork(name)
}

function headOf(own: string): ((name: string) => boolean) | undefined {
  if (bodyOfTown.test(own)) return isTownBefore
  const kind = ofKinds.exec(own)?.groups?.kind ?? ''
  return isNetwork(kind) ? isNetwork : isKind(kind) ? isKind : undefined
}

/** Joins the parts of a list that are one name. */
export function mergeParts(text: string, parts: readonly Span[]): readonly Span[] {
  if (parts.length < 2) return parts
  // 县〔市、区〕 within round brackets
  const nameOf = ({start, end}: Span) => text.slice(start, end).replace('[', '(').replace(']', ')')
  const merged: Span[] = []
  for (const part of parts) {
    const own = nameOf(part)
    const last = merged.at(-1)
    const before = last ? nameOf(last) : ''
    const count = countIn(own)
    if (
      count > 1 &&
      merged.length >= count - 1 &&
      merged.slice(1 - count).every(({start, end}) => end - start <= 5)
    ) {
      const first = merged.splice(1 - count)[0]!
      merged.push({start: first.start, end: part.end})
    } else if (
      last &&
      ((ofParty.test(before) && ofGovernment.test(own)) ||
        (level.test(own) && everyLevel.test(before) && !(ofStreets.test(own) && before.endsWith('政府'))) ||
        (classOfHouse.test(before) && otherHouse.test(own)) ||
        (bareLevel.test(before) && ofLevel.test(own)) ||
        (anyHouse.test(own) && everyHouse.test(before)) ||
        (otherKind.test(own) && everyKind.test(before)) ||
        (otherSchool.test(own) && everySchool.test(before)) ||
        (otherPrefectures.test(own) && ofPrefectures.test(before)) ||
        (before.startsWith('各') && bodyOfTowns.test(own)))
    ) {
      last.end = part.end
    } else if (barePlace.test(before) && placeBehind.test(own)) {
      let first = merged.length - 1
      while (first > 0 && barePlace.test(nameOf(merged[first - 1]!))) first--
      const places = merged.slice(first)
      // Cities that are called by their full names are units of their own: 贵阳市、遵义市人民政府.
      if (own.includes('等') || smallPlace.test(own) || places.some(place => !city.test(nameOf(place)))) {
        merged.length = first
        merged.push({start: places[0]!.start, end: part.end})
      } else merged.push({...part})
    } else {
      const isHead = headOf(own)
      let first = merged.length
      while (isHead && first > 0 && isHead(nameOf(merged[first - 1]!))) first--
      const {start} = merged[first] ?? part
      merged.length = first
      merged.push({start, end: part.end})
    }
  }
  return merged
}
