/** Which numbers at the start of a line begin an entry where they stand. */
import type {Block} from '../plan/blocks.ts'
import {isHeading} from '../plan/heading.ts'
import {levelOf, type Marker, readMarker} from '../plan/markers.ts'

/** The entries that a line may stand in, outermost first. */
type Open = readonly {marker: Marker}[]

/** The marker that begins a line, if one does: of decimals only those that fit where they stand. */
export function markerOf(folded: string, open: Open, blocks: readonly Block[]): Marker | undefined {
  const marker = readMarker(folded)
  if (!marker) return beforeDecimals(folded, blocks)
  return marker.above === undefined || fits(marker, marker.above, open) ? marker : undefined
}

/** 2.3 stands behind 2.2, or is the first below an entry 2. */
function fits({style, ordinal}: Marker, above: number, open: Open): boolean {
  const beside = open.find(({marker}) => marker.style === style)?.marker
  if (beside?.above === above && ordinal > beside.ordinal) return true
  if (ordinal !== 1) return false
  const parents = open.filter(({marker}) => levelOf[marker.style] < levelOf[style])
  return parents.length > 0
    ? parents.at(-1)!.marker.ordinal === above
    : above === 1 || beside?.above === above - 1
}

/** `2 重点任务` is a heading where 1.3, 2.1 or 3.1 stands somewhere. */
function beforeDecimals(folded: string, blocks: readonly Block[]): Marker | undefined {
  const ordinal = folded[1] === ' ' || folded[2] === ' ' ? Number(folded.slice(0, 2)) : Number.NaN
  if (!(ordinal > 0) || !isHeading(folded)) return undefined
  const isNear = (block: Block) => {
    const marker = block.type === 'line' ? readMarker(block.folded) : undefined
    return marker?.style === 'decimal' && Math.abs(marker.above! - ordinal) <= 1
  }
  return blocks.some(isNear) ? {style: 'digit', ordinal, length: String(ordinal).length} : undefined
}
