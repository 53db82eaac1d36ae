/** Lists of what each unit does below no heading that says so: 7.市卫生局:负责急救。 · 8.市公安局:查处酒驾。 · 9.市气象局:负责预报。 */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {levelOf, type Marker, readMarker} from '../../plan/markers.ts'
import {type Part, partAt} from './division-entries.ts'
import {type Assigned, saysWho} from './says-who.ts'
import {isOfRules, tellsOfPast} from './telling-title.ts'

/** Entries side by side, and all lines of theirs. */
interface Run {
  style: Marker['style'] | undefined
  last: number
  parts: Part[]
  /** Entries of the list that are of nobody who is known to be a unit. */
  strangers: number
  lines: Line[]
}

const fewest = 3

/** So many neighbours that each begin with a unit and a mark need no heading. A page may show the middle of a list alone. */
export function unheadedLists(
  blocks: readonly Block[],
  assigned: Assigned,
  isKnown: (line: Line) => boolean,
): Part[] {
  const isRule = blocks.some(
    block =>
      block.type === 'line' && block.folded[0] === '第' && readMarker(block.folded)?.style === 'article',
  )
  if (isRule || isOfRules(blocks) || tellsOfPast(blocks)) return []
  return runsIn(blocks)
    .filter(run => !run.parts.some(({line}) => isKnown(line)) && isListOfUnits(run, assigned))
    .flatMap(({parts}) => parts)
}

function runsIn(blocks: readonly Block[]): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  for (let at = 0; at < blocks.length; at++) {
    const line = lineAt(blocks, at)
    if (line?.furniture) continue
    const marker = line && readMarker(line.folded)
    const part = line && setOffPart(blocks, at, marker)
    const isNext = run && marker?.style === run.style && (!marker || marker.ordinal === run.last + 1)
    const goesOn = run && line && (isNext ? part || isStranger(line, marker) : isWithin(run, marker))
    if (run && line) run.lines.push(line)
    if (run && goesOn) {
      if (part && isNext) run.parts.push(part)
      else if (isNext) run.strangers++
      if (marker && isNext) run.last = marker.ordinal
      continue
    }
    if (run && run.parts.length >= fewest) runs.push(run)
    run =
      line && part
        ? {style: marker?.style, last: marker?.ordinal ?? 0, parts: [part], strangers: 0, lines: [line]}
        : undefined
  }
  if (run && run.parts.length >= fewest) runs.push(run)
  return runs
}

/** An entry whose unit a mark sets off, or stands above its paragraph. */
function setOffPart(blocks: readonly Block[], at: number, marker: Marker | undefined): Part | undefined {
  const part = partAt(blocks, at, marker)
  const isSetOff =
    part && !part.isHeading && (part.isAlone || (part.label === '' && part.span.end > part.list.end))
  return isSetOff ? part : undefined
}

/** 各专业队:负责… */
function isStranger({folded}: Line, marker: Marker | undefined): boolean {
  return marker !== undefined && stranger.test(folded.slice(marker.length))
}

const stranger = /^ *[^,;。:]{2,24}[:。]./

/** A paragraph, or an item, of the entry above. */
function isWithin({style}: Run, marker: Marker | undefined): boolean {
  return style !== undefined && (!marker || levelOf[marker.style] > levelOf[style])
}

/** What was done, 组织了演练, and where one may call, is nobody's task. */
const ofPast = /(?<![为除])了(?!解)|已经|已完成|累计|去年|今年以来/
const withPhone = /电话|\d{7}/
/** 人事科, 财务处: the offices within a body, whose list says what they are there for. */
const inner = /^(?![省市县区州旗镇乡各]).*[科股室处]$/

function isListOfUnits({parts, strangers, lines}: Run, assigned: Assigned): boolean {
  const names = parts.flatMap(({line, list, isOdd}) =>
    isOdd ? [] : [line.folded.slice(list.start, list.end)],
  )
  const outer = new Set(names.filter(name => !inner.test(name)))
  const sure = parts.filter(({isSure}) => isSure).length
  const responsible = lines.filter(({folded}) => folded.includes('负责')).length
  if (outer.size < fewest || outer.size * 2 < parts.length || strangers * 3 > parts.length) return false
  if (sure * 2 < parts.length || responsible * 4 < parts.length) return false
  if (lines.some(({folded}) => ofPast.test(folded) || withPhone.test(folded))) return false
  const said = lines.map(line => saysWho(line, assigned))
  return !said.includes('label') && said.filter(Boolean).length < 2
}
