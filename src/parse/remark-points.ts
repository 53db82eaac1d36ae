/** The points of a remark below the tasks, 注:1.每月报送进展。 2.本表由市河长办解释。: their numbers begin no entries. */
import type {Block, Line} from '../plan/blocks.ts'
import {type Marker, readMarker} from '../plan/markers.ts'

const remark = /^(?:注|备注|说明|附注) *: */
const styles: ReadonlySet<string> = new Set(['digit', 'digit-bracket', 'digit-paren', 'circled'])

const label = /^[^:,。;]{2,8}:/
const assigned = /\)[。;]?$|(?:单位|部门|科室):|由.+(?:牵头|落实)/

/** The lines of such a remark, where no other is called so, as 备注: of each task is. */
export function remarkPointsIn(blocks: readonly Block[]): Line[] {
  const lines = blocks.filter(block => block.type === 'line' && !block.furniture) as Line[]
  const heads = lines.flatMap(({folded}, at) => (remark.test(folded) ? [at] : []))
  if (heads.length !== 1) return []
  const [head] = heads as [number]
  const {folded} = lines[head]!
  const first = readMarker(folded.slice(remark.exec(folded)![0].length))
  const points = pointsBelow(lines.slice(head + 1), first)
  const behind = lines[head + 1 + points.length]?.folded ?? ''
  // Below 说明: tasks may stand, which say whose they are.
  if (points.length === 0 || label.test(behind) || points.some(({folded}) => assigned.test(folded))) return []
  const {style, ordinal} = readMarker(points[0]!.folded)!
  const above = lines.slice(0, head).map(line => readMarker(line.folded))
  // 3. behind a task 2. may be the next task.
  const last = above.findLast(marker => marker?.style === style)
  return last?.ordinal === ordinal - 1 ? [] : [lines[head]!, ...points]
}

/** The lines that count on from the first point of a remark, 1 where its own line has none. */
function pointsBelow(lines: readonly Line[], first: Marker | undefined): Line[] {
  if (first && first.ordinal !== 1) return []
  let {style, ordinal = 0}: Partial<Marker> = first ?? {}
  const end = lines.findIndex(({folded}) => {
    const marker = readMarker(folded)
    if (!marker || !styles.has(marker.style) || (style && marker.style !== style)) return true
    style = marker.style
    return marker.ordinal !== ++ordinal
  })
  return lines.slice(0, end < 0 ? lines.length : end)
}
