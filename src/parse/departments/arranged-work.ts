/** Headings that arrange work, below which the offices of a house have duties: 二、检查安排 over 教务处负责检查… */
import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'

/** 二、检查安排, also where (一)自查阶段 stands between it and the list. */
export function arranges(above: Line | undefined, over: Line | undefined): boolean {
  const heading = above && ofPhase.test(above.folded) ? over : above
  return (
    heading !== undefined && readMarker(heading.folded) !== undefined && ofArrangement.test(heading.folded)
  )
}

const ofPhase = /^[^,;。:]{2,16}阶段:?$/
/** 经费安排 and 人员安排 are of how a house is run. */
const ofArrangement =
  /^[^,;。:]{0,16}(?:工作|任务|活动|检查|督查|巡查|排查|整治|演练|保障|组织|具体|总体)安排:?$/
