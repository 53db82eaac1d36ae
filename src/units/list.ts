/** Lists of units: where one name ends and the next begins. */
import {anyOf} from '../plan/any-of.ts'
import {type Span, someOthers, splitClosely} from './list-parts.ts'
import {mayEndName, wholeName} from './whole-name.ts'

export {type Span, someOthers, wholeName}

/**
 * Where a folded list has one of these, a name may be of a class or a person's, or names may be joined, held together or
 * left open in other ways than by a 、. Most lists have none.
 */
const intricate = anyOf(
  /(?:^|、)(?:[省市州县区]、|[-—–])/,
  /[各级及与等无属…—/①-⑳,;()\t·•・.+`_~[\]“”《》〈<{:&\\\xad\u200b-\u200f\u2060\ufeff\ue000-\uf8ff*★☆▲△#●○◎■□◆◇※]/,
  / \S|[〃″"]|。(?=.)|^[同如]上$/,
  // 卫生健康委和疾控局, but not 工业和信息化厅
  /和(?!信息化|旅游|社会保障|计划生育|改革|城乡|物资|自然资源)/,
  // 黄浦、徐汇区政府, 甲、乙、丙三区
  /、(?:区|县|市|州|旗|街道|政府|党委)(?=政|人|办|$|、)/,
  /[一-鿿](?:省|区|县|市|州|旗)(?:政府|人民政府|党委|管委会)|[镇乡街道](?:政府|人民政府|党委|街?道?办事处)/,
  /[两二三四五六七八九十](?:区|县|市|州)/,
  // 吴泾、塘湾派出所
  /、[一-鿿]{2,9}(?:[派司财税工国自监管供房水][一-鿿]{1,5}[所站]|分局|法庭|卫生院)/,
  // Persons, by their offices.
  /[长记任席员志人导](?=[、。 ]|$)|[省市州县区镇乡局厅部院]长|书记|主任|常委/,
  /\d[个.)、]|相关|有关|地方|员单位|其[他它余]|涉及的|、由|[提邀商]请|(?:^|、)商[省市县区旗]/,
)

/** Whether the names of a list are those of one unit each, with nothing but 、 between them. */
export function isPlainList(list: string): boolean {
  return !intricate.test(list)
}

const blank = 0x20
/** 。 . and | */
const stops = new Set([0x3002, 0x2e, 0x7c])

/**
 * Splits a stretch of a folded line and tells where each unit begins and ends.
 * Returns whether the list says that others take part: 等, 等有关部门.
 */
export function eachUnit(
  folded: string,
  {start, end}: Span,
  found: (start: number, end: number) => void,
  plain = isPlainList(folded.slice(start, end)),
): boolean {
  if (!plain) {
    const {units, openEnded} = splitClosely(folded.slice(0, end), start)
    for (const unit of units) found(unit.start, unit.end)
    return openEnded
  }
  // Not to look past the list's end for each list of a long line.
  const text = end === folded.length ? folded : folded.slice(0, end)
  for (let from = start; from < end; ) {
    const mark = text.indexOf('、', from)
    const next = mark < 0 ? end : mark
    let first = from
    let last = next
    while (first < last && isMark(folded.charCodeAt(first))) first++
    while (last > first && isMark(folded.charCodeAt(last - 1))) last--
    if (last > first) {
      // 市教育局郑华, 县财政局保障经费: what ends as no name does is looked at closely, and all that follows.
      if (!mayEndName(folded[last - 1])) return eachUnit(folded, {start: first, end}, found, false)
      found(first, last)
    }
    from = next + 1
  }
  return false
}

function isMark(code: number): boolean {
  return code === blank || stops.has(code)
}
