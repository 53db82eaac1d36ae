/** Numbers within a line that stand where somebody's work ends. */
import type {Line} from '../../plan/blocks.ts'
import {fold} from '../../plan/fold.ts'
import type {Marker} from '../../plan/markers.ts'
import type {Duty, Note} from '../../plan/types.ts'
import {areWholeUnits, endsLikeName} from '../clauses/plausible.ts'
import {isDue} from '../clauses/remarks.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {recognise} from '../recognisers/index.ts'
import {cut} from './cut.ts'
import {type Inner, isBehindSentence, longestHeading} from './inner-markers.ts'
import {entriesBehindVerbs} from './points-of-entry.ts'

/** So far back a clause is looked for. */
const longestClause = 800

/** The numbers before which a line would, if it ended there, end with units and what they do, or with when. */
export function markersBehindDuty(
  line: Line,
  own: Marker | undefined,
  markers: readonly Inner[],
  labels: readonly number[],
  lexicon: Lexicon,
): Set<Inner> {
  const {folded} = line
  const found = new Set<Inner>()
  const behindVerbs = entriesBehindVerbs(folded, own, markers, lexicon.labels)
  let from = 0
  let next = 0
  for (const marker of markers) {
    const {at} = marker
    while (labels[next]! <= at) from = labels[next++]!
    if (isBehindSentence(folded, at) && leadsToLabel(folded, at, lexicon)) {
      found.add(marker)
      from = at
      continue
    }
    const start = Math.max(from, at - longestClause)
    const words = folded.slice(start, at)
    const isDated = words.includes(':') && isDue(words.slice(words.lastIndexOf(':') + 1))
    if (!isDated && !endsLikeName(folded, at) && !behindVerbs.has(marker)) continue
    const before = cut(line, start, at)
    const last = recognise(before, lexicon).at(-1)
    const node = last?.nodes.findLast(one => one.type !== 'note' || one.field !== 'deadline')
    if (last?.end !== before.folded.length || !(isDated || (node && endsWhole(node)))) continue
    found.add(marker)
    from = at
  }
  return found
}

/** 。 (二)工地卫生 牵头单位: a heading and a label behind a sentence. */
function leadsToLabel(folded: string, at: number, {labels}: Lexicon): boolean {
  const heading = folded.slice(at, at + longestHeading)
  const colon = heading.indexOf(':')
  const words = heading.slice(0, Math.max(0, colon)).trimEnd()
  return !/[。;]/.test(words) && labels.some(label => words.endsWith(label))
}

/** Nothing that is no unit stands between the last unit and the duty's end. */
function endsWhole(node: Duty | Note): boolean {
  const name = node.type === 'duty' ? fold(node.children.at(-1)?.value ?? '') : ''
  return name !== '' && areWholeUnits(name)
}

/** The first colon behind 单位 or 部门. */
export function colonOfLabel(folded: string): number | undefined {
  for (let colon = folded.indexOf(':'); colon >= 0; colon = folded.indexOf(':', colon + 1)) {
    let last = colon - 1
    while (folded[last] === ' ') last--
    if (folded[last] === '位' || folded[last] === '门') return colon
  }
  return undefined
}
