/** What stands above tables of the offices that a body has. */
import type {Block} from '../../plan/blocks.ts'
import {callsForPersons, tellsOfBody} from './telling-title.ts'

/** 机构设置: 部门 · 职责 of the offices that a body has are no tasks; 机构设置与职责分工 tells of more. */
export function isOfOffices(blocks: readonly Block[], from: number): boolean {
  return blocks
    .slice(Math.max(0, from - mostAbove), from)
    .some(block => block.type === 'line' && ofOffices.test(block.folded))
}

/** The same, or the title tells that it divides no work: 县农业局简介, 工作总结 and 公开招聘公告. */
export function isOfOfficesOrBody(blocks: readonly Block[], from: number): boolean {
  return isOfOffices(blocks, from) || tellsOfBody(blocks) || callsForPersons(blocks)
}

const mostAbove = 20
const ofOffices = /^.{0,20}(?:机构设置|内设机构|机构职能|公益性岗位|(?:部门|单位)[决预]算)(?!.*分工).{0,8}$/
