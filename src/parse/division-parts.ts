/** Parts that divide the work by department: below 三、职责分工 each entry begins with the unit that it is of, (一)区房管局。负责… */
import {type Block, type Line, lineAt} from '../plan/blocks.ts'
import {levelOf, type Marker, readMarker} from '../plan/markers.ts'
import type {Role} from '../plan/types.ts'
import type {Department} from './departments.ts'
import {namesWholeUnits} from './plausible.ts'

interface Part extends Department {
  marker: Marker | undefined
}

/** The entries of such parts: two at least, and no entry of the same level beside them that is of no unit. */
export function divisionParts(blocks: readonly Block[], assigns: (line: Line) => boolean): Department[] {
  const found: Department[] = []
  for (let at = 0; at < blocks.length; at++) {
    const heading = headingAt(blocks, at)
    if (!heading) continue
    const parts: Part[] = []
    let others = 0
    for (at++; at < blocks.length; at++) {
      const line = lineAt(blocks, at)
      const marker = line && readMarker(line.folded)
      if (marker && levelOf[marker.style] <= levelOf[heading.style]) break
      const part = partAt(blocks, at, marker)
      if (part) parts.push(part)
      else if (line && parts[0] && marker?.style === parts[0].marker?.style) others++
    }
    at--
    const isOfUnits = parts[0]?.marker ? others === 0 : others * 2 < parts.length
    const alike = parts.filter(({marker}) => marker?.style === parts[0]!.marker?.style)
    // Where the entries say themselves who does what, their beginnings are groups, places or headings.
    const isSaid = parts.some(({line}) => assigns(line))
    if (alike.length > 1 && isOfUnits && !isSaid) found.push(...alike)
  }
  return found
}

const longestHeading = 20
const longestIntroduction = 60

/** The marker of 三、职责分工, or of 四、各单位按以下分工开展工作: */
function headingAt(blocks: readonly Block[], at: number): Marker | undefined {
  const folded = lineAt(blocks, at)?.folded ?? ''
  if (!folded.includes('分工') || folded.length > longestIntroduction) return undefined
  const isHeading = folded.length <= longestHeading ? !/[,。;]/.test(folded) : folded.endsWith(':')
  return isHeading ? readMarker(folded) : undefined
}

/** What a unit does, right behind its name: 县金融办负责…, 县教体局牵头,负责…, 县水利局、县林业局按职责分工负责…, but not 县财政局负责人. */
export const duty =
  '(?:(?:按照?|根据)(?:各自)?职责(?:分工)?)?(?:(?:主要|具体|共同|分别)?负责|牵头(?:组织|协调)?(?:,? *负责)?|(?:积极)?(?:配合|协助))(?![人,;。:、]|同志|单位|部门)..'
/** 区房管局。负责… · 区财政局:负责… · 区金融办负责… · 区建管委 alone, over a paragraph */
const unitFirst = new RegExp(`^([^,;。:]{2,24}?)(?:[。:] *(?=.)|(?=${duty})|$)`)

function partAt(blocks: readonly Block[], at: number, marker: Marker | undefined): Part | undefined {
  const line = lineAt(blocks, at)
  if (!line || line.furniture) return undefined
  let start = marker?.length ?? 0
  while (line.folded[start] === ' ') start++
  const first = unitFirst.exec(line.folded.slice(start, start + longestIntroduction))
  if (!first) return undefined
  const end = start + first[0].length
  const isAlone = end === line.folded.length
  const next = isAlone ? lineAt(blocks, at + 1) : undefined
  if (isAlone && !(marker && next && !readMarker(next.folded))) return undefined
  const list = {start, end: start + first[1]!.length}
  if (!namesWholeUnits(line.folded, list) || group.test(first[1]!)) return undefined
  const duty = isAlone ? next!.folded : line.folded.slice(end)
  return {line, span: {start, end}, list, role: roleOfDuty(duty), isHeading: false, isAlone, marker}
}

/** 综合协调组, 各学校, 医院: groups and kinds of bodies are no departments. */
const group = /[组校]$|^(?:学校|医院|企业|机关|社区|办公室)$/

/** 牵头开展… leads, 协助居委… helps; whoever does the rest is responsible. */
export function roleOfDuty(duty: string): Role {
  if (/^(?:负责)?牵头/.test(duty)) return 'lead'
  return /^(?:积极)?(?:配合|协助|协同|参与)/.test(duty) ? 'cooperating' : 'responsible'
}
