/** Lists of units: where one name ends and the next begins. */

export interface Span {
  start: number
  end: number
}

export interface UnitList {
  units: Span[]
  /** The list says that others take part: 等, 等有关部门. */
  openEnded: boolean
}

// Quotes and brackets hold together: 省“挂包帮”“走转访”工作联席会议办公室 is one unit.
// No alternative runs past the next opening, so this stays linear where one is never closed.
const name = /(?:[^、,;。([“《]+|\([^()]*\)|\[[^[\]]*\]|“[^“”]*”|《[^《》]*》|[([“《])+/y
const separators = /[、,;。 ]*/y
const others = /等(?:(?:相关|有关)?(?:部门|单位)(?:和单位)?)?$/

/** Splits a stretch of a folded line at `、` `,` `;` `。`. */
export function splitUnits(folded: string, span: Span): UnitList {
  const list = folded.slice(0, span.end)
  const units: Span[] = []
  let openEnded = false
  for (let start = skip(separators, list, span.start); start < list.length; ) {
    const next = skip(name, list, start)
    const written = list.slice(start, next).trimEnd()
    const tail = written.includes('等') ? others.exec(written) : null
    if (tail) openEnded = true
    const end = start + (tail?.index ?? written.length)
    if (end > start) units.push({start, end})
    start = skip(separators, list, next)
  }
  return {units, openEnded}
}

/** Where a sticky expression that matches at `from` ends. */
function skip(expression: RegExp, text: string, from: number): number {
  expression.lastIndex = from
  expression.test(text)
  return expression.lastIndex
}
