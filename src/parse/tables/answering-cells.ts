/** Cells that answer each other by numbers: measures 1. 2. 3. in one, and in another the units of each, 1. 2. 3. */
import type {Cell, Line, Row} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {namesWholeUnits} from '../clauses/plausible.ts'

/**
 * A row for each of the numbers, as if the other cells were merged over them; the row itself where none
 * answer. `head` stands over the cells.
 */
export function answeringRows(row: Row, head: Row): readonly Row[] {
  const items = row.cells.map(itemsOf)
  const ofUnits = items.findLast(all => all?.every(namesUnits))
  if (!ofUnits) return [row]
  const answering = items.map(all => (all?.length === ofUnits.length ? all : undefined))
  const isWork = (at: number) => work.test(head.cells[at]?.lines.map(({folded}) => folded).join('') ?? '')
  if (!answering.some((all, at) => all && isWork(at) && !all.some(namesUnits))) return [row]
  return ofUnits.map((_, nth) => ({
    ...row,
    cells: row.cells.map(({lines, origin}, at): Cell => {
      const own = answering[at]?.[nth]
      return own ? {lines: own, origin: true} : {lines, origin: origin && nth === 0}
    }),
  }))
}

/** 整改措施, 工作内容, but not 目标 and 季度安排: what is to do is done by somebody. */
const work = /措施|举措|任务|内容|事项|工作(?!目标|进度|安排)/

/** The lines of each item, in a cell that is nothing but a list numbered from 1. */
function itemsOf({lines, origin}: Cell): Line[][] | undefined {
  if (!origin || lines.length < 2) return undefined
  const items: Line[][] = []
  for (const line of lines) {
    const marker = readMarker(line.folded)
    if (!marker) items.at(-1)?.push(line)
    else if (marker.ordinal === items.length + 1) items.push([line])
    else return undefined
    if (items.length === 0) return undefined
  }
  return items.length > 1 ? items : undefined
}

function namesUnits(lines: readonly Line[]): boolean {
  const text = lines.map(({folded}) => folded).join('')
  return namesWholeUnits(text, {start: readMarker(text)?.length ?? 0, end: text.length})
}
