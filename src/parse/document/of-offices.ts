/** What stands above tables of the offices that a body has: 内设机构, 某局权责清单. */
import type {Block} from '../../plan/blocks.ts'
import {levelOf, readMarker} from '../../plan/markers.ts'
import {once} from '../../plan/once.ts'
import {callsForPersons, tellsOfBody, tellsOfWork} from './telling-title.ts'

/** 机构设置: 部门 · 职责 of the offices that a body has are no tasks; 机构设置与职责分工 tells of more. */
export function isOfOffices(blocks: readonly Block[], from: number): boolean {
  const first = blocks.findIndex(block => block.type === 'row' || readMarker(block.folded) !== undefined)
  const head = blocks.slice(0, Math.min(from, mostAbove, first < 0 ? from : first))
  if ([...head, blocks[from - 1]].some(block => block?.type === 'line' && ofPowers.test(block.folded)))
    return true
  const isOfPlan = once(() => tellsOfWork(blocks))
  let level = Number.POSITIVE_INFINITY
  for (let at = from - 1; at >= Math.max(0, from - mostAbove); at--) {
    const block = blocks[at]!
    if (block.type !== 'line') continue
    const marker = readMarker(block.folded)
    const own = marker ? levelOf[marker.style] : -1
    // In a plan, 一、机构设置 does not stand above what is below 二、任务.
    if (own < level && ofOffices.test(block.folded)) return true
    if (ofOffices.test(block.folded) && !isOfPlan()) return true
    if (marker && !ofHouse.test(block.folded)) level = Math.min(level, own)
  }
  return false
}

/**
 * The same, or the title tells that it divides no work: 县农业局简介, 工作总结 and 公开招聘公告; but
 * 职责分工, in a header or right above, does so for a contest, though not 岗位职责分工.
 */
export function isOfOfficesOrBody(
  blocks: readonly Block[],
  from: number,
  headers: readonly string[],
): boolean {
  if (isOfOffices(blocks, from) || tellsOfBody(blocks)) return true
  if (!callsForPersons(blocks)) return false
  const heading = blocks[from - 1]
  const above = heading?.type === 'line' ? heading.folded : ''
  const divides = headers.some(saysDivision) || divisionHeading.test(above)
  return !divides || ofPosts.test(above) || headers.some(header => ofPosts.test(header))
}

const ofPosts = /人数|名额|岗位|职位|职数|学历|专业|条件/

function saysDivision(header: string): boolean {
  return header.endsWith('分工')
}

const divisionHeading = /^[^,;。:]{0,20}(?:职责|任务|工作|责任)分工:?$/
const mostAbove = 20
/** 二、科室职责 and 二、人员配备 below 一、内设机构 go on with it. */
const ofHouse = /[科处股]室|岗位|职责(?!分工)|职能|人员(?:配[备置]|编制|组成|构成|安排)|编制|定岗|设岗/
const ofOffices = /^.{0,20}(?:机构设置|内设机构|机构职能|公益性岗位|(?:部门|单位)[决预]算)(?!.*分工).{0,8}$/

/** 某局权责清单: in the title, or right above the table; in a plan it may be what is to be drawn up. */
const ofPowers = /^(?!落实|编制|完善|制定|公布|动态).{0,20}(?:权责清单|权力清单)(?!.*分工).{0,8}$/
