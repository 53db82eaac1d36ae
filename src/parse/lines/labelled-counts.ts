/** Numbers whose entries each hold a label of units: 1.修路。责任单位:甲局 完成情况:已通车。 2.治水。责任单位:乙局 */
import type {Marker, MarkerStyle} from '../../plan/markers.ts'

/**
 * The numbers of a line that go on with such a count, whatever stands before them. Where a number of the same style stands before
 * words without a label, things within an entry may be counted, and there are none.
 */
export function markersOfLabelled<M extends Marker & {at: number}>(
  folded: string,
  markers: readonly M[],
  labels: readonly string[],
): M[] {
  const colons = colonsOfLabels(folded, labels)
  const last = new Map<MarkerStyle, number>()
  const disturbed = new Set<MarkerStyle>()
  const behind = nextOfStyle(markers, folded.length)
  let next = 0
  const found = markers.filter(({at, style, ordinal}, nth) => {
    while (colons[next]! <= at) next++
    const goesOn = ordinal === 1 || ordinal === (last.get(style) ?? 0) + 1
    if (goesOn && isSetOff(folded, at) && colons[next]! < behind[nth]!) {
      last.set(style, ordinal)
      return ordinal > 1
    }
    disturbed.add(style)
    return false
  })
  return found.filter(({style}) => !disturbed.has(style))
}

/** Where the next number of the same style stands, of each. */
function nextOfStyle(markers: readonly (Marker & {at: number})[], end: number): number[] {
  const last = new Map<MarkerStyle, number>()
  const behind: number[] = []
  for (let nth = markers.length - 1; nth >= 0; nth--) {
    const {at, style} = markers[nth]!
    behind[nth] = last.get(style) ?? end
    last.set(style, at)
  }
  return behind
}

function colonsOfLabels(folded: string, labels: readonly string[]): number[] {
  const colons: number[] = []
  for (let at = folded.indexOf(':'); at >= 0; at = folded.indexOf(':', at + 1)) {
    const words = folded.slice(Math.max(0, at - 12), at).trimEnd()
    if (labels.some(label => words.endsWith(label))) colons.push(at)
  }
  return colons
}

const setsOff = new Set(' 。;!)”')

function isSetOff(folded: string, at: number): boolean {
  return at === 0 || setsOff.has(folded[at - 1]!)
}
