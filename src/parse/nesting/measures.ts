/** 整改措施: and numbers below it: the measures are the words of the entry, whose units follow them. */
import type {Block} from '../../plan/blocks.ts'
import {type MarkerStyle, readMarker} from '../../plan/markers.ts'

/** Whether a line leads to a list of measures. */
export function listsMeasures(folded: string): boolean {
  return folded.endsWith(':') && listOfMeasures.test(folded)
}

const listOfMeasures = /^(?:整改)?(?:措施|目标|情况|进展)(?:及成效)?:$/

/** Whether a numbered line stands in a list of measures, and is no entry of its own. */
export function isMeasure(
  style: MarkerStyle,
  open: readonly {marker: {style: MarkerStyle}; listsMeasures: boolean}[],
): boolean {
  return open.at(-1)?.listsMeasures === true && open.every(entry => entry.marker.style !== style)
}

const roleLabel = /^(?:牵头|责任|配合|协同|主办|协办|负责|落实)[^:人]{0,6}:/

/** Whether a measure has units of its own: labels stand between it and the next one. */
export function isAssigned(blocks: readonly Block[], at: number, style: MarkerStyle): boolean {
  let any = false
  for (let next = at + 1; next < blocks.length; next++) {
    const block = blocks[next]!
    if (block.type !== 'line') return false
    const marker = readMarker(block.folded)
    if (marker) return any && marker.style === style && marker.ordinal > 1
    if (roleLabel.test(block.folded.replaceAll(' ', ''))) any = true
  }
  return false
}
