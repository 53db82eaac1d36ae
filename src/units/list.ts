/** Lists of units: where one name ends and the next begins. */

/** A stretch of a line, by index into its value; `end` is the index after the last character. */
export interface Span {
  start: number
  end: number
}

// Quotes and brackets hold together: 省“挂包帮”“走转访”工作联席会议办公室 is one unit.
// No alternative runs past the next opening, so this stays linear where one is never closed.
const name = /(?:[^、,;。([“《]+|\([^()]*\)|\[[^[\]]*\]|“[^“”]*”|《[^《》]*》|[([“《])+/y
const separators = /[、,;。 ]*/y
const others = /等(?:(?:相关|有关)?(?:部门|单位)(?:和单位)?)? *$/
const blank = 0x20

/**
 * Splits a stretch of a folded line at `、` `,` `;` `。` and tells where each unit begins and ends.
 * Returns whether the list says that others take part: 等, 等有关部门.
 */
export function eachUnit(
  folded: string,
  {start, end}: Span,
  found: (start: number, end: number) => void,
): boolean {
  const list = folded.slice(0, end)
  const mayBeOpen = list.includes('等', start)
  let openEnded = false
  for (let from = skip(separators, list, start); from < end; ) {
    const next = skip(name, list, from)
    let to = next
    const tail = mayBeOpen ? others.exec(list.slice(from, next)) : null
    if (tail) {
      openEnded = true
      to = from + tail.index
    }
    while (to > from && list.charCodeAt(to - 1) === blank) to--
    if (to > from) found(from, to)
    from = skip(separators, list, next)
  }
  return openEnded
}

/** Where a sticky expression that matches at `from` ends. */
function skip(expression: RegExp, text: string, from: number): number {
  expression.lastIndex = from
  expression.test(text)
  return expression.lastIndex
}
