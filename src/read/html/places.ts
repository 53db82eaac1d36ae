/** Lines and columns of offsets in a source. */

export interface Place {
  line: number
  column: number
  offset: number
}

/** Gives the place of one offset after another; each must not lie before the last. */
export function placesIn(source: string): (offset: number) => Place {
  const lineBreak = /\r\n?|\n/g
  let line = 1
  let start = 0
  let next = lineBreak.exec(source)
  return offset => {
    while (next && lineBreak.lastIndex <= offset) {
      line++
      start = lineBreak.lastIndex
      next = lineBreak.exec(source)
    }
    return {line, column: offset - start + 1, offset}
  }
}
