/** Titles broken behind a word that may end one: 某省关于印发2021年重点任务 | 分工方案的通知. */
import type {Line} from '../../plan/blocks.ts'
import {readDate} from './meta-lines.ts'

/** 关于印发…任务 and 转发…计划 are no whole title: the word for what they do with it is to come. */
const announces = /关于|[印转]发|批转/
const issued = /[印转]发|批转/
const closed = /(?:通知|通告|公告|公示|命令|令|函|批复|决定|意见) *(?:\([^()]*\))?$/
/** 关于就业工作的实施方案: the title of the plan itself. */
export const closedByItself = /的[^的]{2,8}$/
/** 分工方案的通知 · 重点工作部门分工的意见 */
const closing =
  /^(?!.*(?:关于|[印转]发))[^,。;:!?]{0,60}的(?:通知|通告|公告|函|决定|意见|批复) *(?:\([^()]*\))?$/
const longestPart = 60
const mostParts = 2

/**
 * What a plan divides or carries out, 重点任务, and the rest of its name in the next line: 分工方案,
 * 责任分解表, 实施方案(2021-2025年), (2016—2030年)实施分工方案.
 */
const carriedOut = /(?:任务|计划|规划|纲要|要点|报告|纪要|通报)$/
const further =
  /^(?:\(\d{4}[^()]{0,8}\))? *(?:纲要)?(?:重点|主要)?(?:目标|工作|任务|责任|部门|职责|整改)*(?:(?:分工|分解|实施|推进|落实)(?:工作|落实|任务|责任)*){1,2}(?:方案|意见|计划|清单|台账|一览)?表? *(?:\([^()]*\))?$/

const ofPaper = /(?:纪要|通报)$/

/** Where a title ends whose line at `at` ends with a word that may end one. */
export function endOfTitle(lines: readonly Line[], start: number, at: number): number {
  const words = lines
    .slice(start, at + 1)
    .map(({folded}) => folded)
    .join('')
  const next = lines[at + 1]
  const isNext = next?.line === lines[at]!.line + 1 || (next && ofPaper.test(words))
  if (next && isNext && carriedOut.test(words) && further.test(next.folded))
    return endOfTitle(lines, start, at + 1)
  return announces.test(words) && !closed.test(words) && (issued.test(words) || !closedByItself.test(words))
    ? closedAt(lines, at, words.slice(0, 4))
    : at
}

/** The line of the next few that closes the title; `at` where none does, or one begins a title of its own. */
function closedAt(lines: readonly Line[], at: number, head: string): number {
  for (let end = at + 1; end <= at + mostParts; end++) {
    const line = lines[end]
    if (!line || line.folded.startsWith(head) || !isPart(line)) return at
    if (closing.test(line.folded)) return end
  }
  return at
}

function isPart({folded}: Line): boolean {
  return folded.length <= longestPart && !/[,。;:!?]|\d *号$/.test(folded) && readDate(folded) === undefined
}
