/** Lines whose cells blanks part, and where on the page the cells stand. */
import {type Line, subLine} from '../../plan/blocks.ts'
import {printedWidth} from '../../plan/page-width.ts'

/** Where a cell or a column begins and ends, in characters. */
interface Span {
  from: number
  to: number
}

export interface SpacedLine {
  cells: Line[]
  /** Of each cell. The line's own indent counts as half characters, which ideographic blanks are not. */
  spans: Span[]
}

export function spacedLine(line: Line, gap: RegExp): SpacedLine {
  const cells: Line[] = []
  const spans: Span[] = []
  let from = 0
  let at = (line.column - 1) / 2
  const add = (end: number, blanks: string) => {
    const cell = subLine(line, from, end)
    const to = at + printedWidth(cell.value)
    cells.push(cell)
    spans.push({from: at, to})
    at = to + printedWidth(blanks)
    from = end + blanks.length
  }
  for (const {index, 0: blanks} of line.value.matchAll(gap)) add(index, blanks)
  add(line.value.length, '')
  return {cells, spans}
}

/** From where to where each column reaches in lines that have all their cells; none where some overlap. */
export function columnSpans(lines: readonly SpacedLine[]): Span[] {
  const all: Span[] = []
  for (const {spans} of lines) {
    spans.forEach((span, at) => {
      const {from, to} = all[at] ?? span
      all[at] = {from: Math.min(from, span.from), to: Math.max(to, span.to)}
    })
  }
  return all.every(({from}, at) => at === 0 || all[at - 1]!.to < from) ? all : []
}

/** The columns in which the cells of a line stand, if each reaches into a single one, which is its own. */
export function placesIn({spans}: SpacedLine, columns: readonly Span[]): number[] | undefined {
  const places = spans.map(({from, to}) => {
    const touched = columns.flatMap((column, at) => (from < column.to && to > column.from ? at : []))
    return touched.length === 1 ? touched[0]! : -1
  })
  return places.every((place, at) => place > (places[at - 1] ?? -1)) ? places : undefined
}
