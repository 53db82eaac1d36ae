import {readMarker} from '../../plan/markers.ts'
import {tellsOutcome} from '../clauses/prose.ts'
import {workOfUnit} from './leader-first.ts'
import type {Found, Recogniser} from './recogniser.ts'

const fewest = 3
const most = 20
const longestHeading = 16

/**
 * `3.落实责任。A负责定点。B负责治安。C负责宣传。`: an entry that says behind its heading what each of several
 * does, a sentence each, and nothing else.
 */
export const unitsInTurn: Recogniser = line => {
  const {folded} = line
  const start = readMarker(folded)?.length ?? 0
  const stop = folded.indexOf('。', start) + 1
  if (start === 0 || stop === 0 || !folded.includes('负责', stop)) return undefined
  const heading = folded.slice(start, stop - 1)
  if (
    heading.length > longestHeading ||
    noHeading.test(heading) ||
    howThingsAre.test(heading) ||
    tellsOutcome(folded.slice(stop))
  )
    return undefined
  const found: Found[] = []
  for (let from = stop; from < folded.length && found.length < most; ) {
    const next = folded.indexOf('。', from) + 1
    const end = next === 0 ? folded.length : next
    const one = workOfUnit(line, {start: from, end})
    if (!one) return undefined
    found.push({...one, only: ['plan', 'each']})
    from = end
  }
  return found.length < fewest ? undefined : found
}

/** What is no heading: 由甲局牵头 and 县财政局负责经费. */
const noHeading = /[,;:由]|负责|牵头|配合|指出/
/** What tells how things are: 现状, 会议强调, 内设机构职责; but 问题整改, 现状调查 and 会议服务 are work, as is 解决突出问题. */
const howThingsAre =
  /^(?!(?:解决|整改|排查|查摆|化解|落实|健全|完善|建立|深化|理顺|摸清|掌握|核实|上报|普及)[一-鿿]).*(?:现状|情况|概况|背景|问题|介绍|简介|知识|原则|体制|^(?:人员)?编制)$|^会议(?:强调|认为|要求|明确|听取|决定)?$|^现[行有].{0,4}(?:力量|队伍|人员|制度|做法)$|(?:(?:内设|组织|工作)机构|[科处]室)(?:设置|职能|及|的|主要|工作)*(?:职责|分工)*$/
