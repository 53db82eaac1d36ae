/** Lists of units: where one name ends and the next begins. */
import {type Span, splitClosely} from './list-parts.ts'

export type {Span}

// Quotes and brackets hold together: 省“挂包帮”“走转访”工作联席会议办公室 is one unit.
// No alternative runs past the next opening, so this stays linear where one is never closed.
const name = /(?:[^、,;。([“《]+|\([^()]*\)|\[[^[\]]*\]|“[^“”]*”|《[^《》]*》|[([“《])+/y
const separators = /[、,;。 ]*/y
/** Where one of these stands in a list, names may be joined or left open in other ways than by a 、. */
const joined =
  /和(?!信息化|旅游|社会保障|计划生育|改革|城乡|物资|自然资源)|[及与/等无]| \S|[、,](?:区|县|市|州|旗|各)|[两二三四五六七八九十](?:区|县|市|州)|\)/
const blank = 0x20

/**
 * Splits a stretch of a folded line and tells where each unit begins and ends.
 * Returns whether the list says that others take part: 等, 等有关部门.
 */
export function eachUnit(
  folded: string,
  {start, end}: Span,
  found: (start: number, end: number) => void,
): boolean {
  const list = folded.slice(0, end)
  if (joined.test(list.slice(start))) {
    const {units, openEnded} = splitClosely(list, start)
    for (const unit of units) found(unit.start, unit.end)
    return openEnded
  }
  for (let from = skip(separators, list, start); from < end; ) {
    const next = skip(name, list, from)
    let to = next
    while (to > from && list.charCodeAt(to - 1) === blank) to--
    if (to > from) found(from, to)
    from = skip(separators, list, next)
  }
  return false
}

/** Where a sticky expression that matches at `from` ends. */
function skip(expression: RegExp, text: string, from: number): number {
  expression.lastIndex = from
  expression.test(text)
  return expression.lastIndex
}
