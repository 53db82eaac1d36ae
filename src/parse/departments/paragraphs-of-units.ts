/**
 * Paragraphs that say of several units what each does, behind a sentence of their own or a heading:
 * (二)明确分工。甲局负责…;乙局负责…
 */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {type Marker, readMarker} from '../../plan/markers.ts'
import {isTold} from '../clauses/lists-of-duties.ts'
import {isInner, type Part} from './division-entries.ts'
import {dividesInTwo, divisionHead} from './division-regions.ts'
import {firstOfSeveral, unitAtWork} from './others-behind.ts'

/**
 * The first unit of such a paragraph; 办公室负责文秘;人事科负责调配 below 工作职责 says what the offices of a
 * body are there for.
 */
export function partOfSeveral(
  line: Line,
  marker: Marker | undefined,
  saysDivision: boolean,
): Part | undefined {
  if (line.furniture || marker?.style === 'article' || isTold(line.folded)) return undefined
  if (assignsOtherwise.test(line.folded)) return undefined
  let start = marker?.length ?? 0
  while (line.folded[start] === ' ') start++
  const first = firstOfSeveral(line, start)
  const isOfBody = first && !saysDivision && isInner(line.folded.slice(first.list.start, first.list.end))
  if (!first || isOfBody) return undefined
  const words = line.folded.slice(start, first.list.start)
  if (assignsBefore.test(words)) return undefined
  // Only a paragraph that says itself that it divides the work needs none like it beside it.
  const isBehindWords = ofDivision.test(words)
  return {...first, line, marker, isHeading: false, isBehindWords, isSure: true, isOdd: false}
}

/** 综合协调。由甲局牵头。乙局负责监测;丙局负责救治。 · 甲局牵头;乙局负责…: the clause is of all that the paragraph says. */
const assignsOtherwise =
  /由[^,;。:]{2,60}?(?:牵头|负责|配合|协助|组织|承办|承担|落实)|(?:牵头|负责)(?:[,;。]|$)/

/** 营利性机构由县市场监管局登记。甲局负责…;乙局负责… is of more units than are read. */
const assignsBefore = /由(?:各|有关|相关|[省市县区州旗镇乡])[^,;。:]{0,20}[局委办部院府门厅站所队]/

/** 1.堤坝巡查。|县水利局|负责日常巡查。: below 任务分工, the unit behind the heading of an entry. */
export function partBehindTitle(line: Line, marker: Marker | undefined): Part | undefined {
  const {folded} = line
  if (line.furniture || !marker || marker.style === 'article' || isTold(folded)) return undefined
  const title = shortTitle.exec(folded.slice(marker.length))?.[0]
  if (!title || assignsBefore.test(folded)) return undefined
  const first = unitAtWork(line, marker.length + title.length)
  return first && {...first, line, marker, isHeading: false, isBehindWords: true, isSure: true, isOdd: false}
}

const shortTitle = /^ *[^,;。:、()由]{2,16}[。:] */

interface Head {
  /** 分工, and not 职责 alone. */
  saysDivision: boolean
}

/** What of a line is the first of several units, where the document may say so in running text. */
export type Several = (line: Line, marker: Marker | undefined) => Part | undefined

/** The same where the heading that says so begins the paragraph, (二)明确分工,责任到人。甲局负责…, outside of 保障措施. */
export function partsBehindHeads(
  blocks: readonly Block[],
  severalBelow: (head: Head) => Several,
  isAssigned: (line: Line) => boolean,
): Part[] {
  return blocks.flatMap((block, at) => {
    const next = lineAt(blocks, at + 1)
    const part = block.type === 'line' && partBehindHead(block, severalBelow)
    return part && !isAssigned(part.line) && !(next && !readMarker(next.folded) && isAssigned(next))
      ? [part]
      : []
  })
}

function partBehindHead(line: Line, severalBelow: (head: Head) => Several): Part | undefined {
  const {folded} = line
  const end = folded.slice(0, longestHead).search(/[。:]/)
  const words = folded.slice(0, end)
  const head = end > 0 ? (divisionHead(words) ?? (dividesInTwo(words) ? ofLists : undefined)) : undefined
  const marker = head && readMarker(folded)
  const part = marker && severalBelow(head)(line, marker)
  return part && part.list.start > end ? part : undefined
}

const longestHead = 30
const ofLists = {saysDivision: false}
const ofDivision = /分工|职责/
