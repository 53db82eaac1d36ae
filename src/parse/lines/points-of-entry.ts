/** Numbers within a line that stand behind what somebody is to do, 由甲局负责。2., and may be points of one entry. */
import type {Marker} from '../../plan/markers.ts'
import type {Inner} from './inner-markers.ts'
import {leadsStraightTo} from './marker-chains.ts'

/** 由林业局负责落实。 · 甲局牵头,乙局配合。 */
const verb = '(?:负责|牵头|配合|协助|承办|主办|协办)(?:组织|具体|抓好)*(?:落实|实施|办理|完成)?[。;] *'
const endsInVerb = new RegExp(`${verb}$`)
const longestVerb = 16

/** 由丙局负责。责任单位: · 由丙局负责。(牵头单位: */
const labelBehindVerb = new RegExp(`${verb}[([]? *([一-鿿]{2,10}) *$`)
const longestLabel = 12

/** The numbers behind such sentences that begin entries, as far as the line around them shows. */
export function entriesBehindVerbs(
  folded: string,
  own: Marker | undefined,
  markers: readonly Inner[],
  labels: readonly string[],
): Set<Inner> {
  const found = new Set<Inner>()
  const shared = pointsBelowLabel(folded, markers, labels)
  // An entry with a number of its own may count its points; what goes on with that number is beside it.
  const isPart = own === undefined || leadsStraightTo(folded, own, markers[0])
  const beside = markers.find(({style}) => style === own?.style)
  const goesOn = beside?.ordinal === (own?.ordinal ?? 0) + 1
  for (const marker of markers) {
    if (shared.has(marker) || !(isPart || (goesOn && marker.style === own?.style))) continue
    if (endsInVerb.test(folded.slice(Math.max(0, marker.at - longestVerb), marker.at))) found.add(marker)
  }
  return found
}

/** The points of a count whose last has said who does it before a label follows: that is of all of them. */
function pointsBelowLabel(folded: string, markers: readonly Inner[], labels: readonly string[]): Set<Inner> {
  const points = new Set<Inner>()
  let nth = -1
  /** The last number before the label before, so that none is looked at twice. */
  let done = -1
  for (let colon = folded.indexOf(':'); colon >= 0; colon = folded.indexOf(':', colon + 1)) {
    while (nth + 1 < markers.length && markers[nth + 1]!.at < colon) nth++
    const words = labelBehindVerb.exec(folded.slice(Math.max(0, colon - longestVerb - longestLabel), colon))
    if (!words || !labels.some(label => words[1]!.endsWith(label))) continue
    const style = markers[nth]?.style
    for (let point = nth; point > done; point--) {
      points.add(markers[point]!)
      if (markers[point]!.style === style && markers[point]!.ordinal === 1) break
    }
    done = nth
  }
  return points
}
