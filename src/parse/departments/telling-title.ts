/** Titles of documents whose lists of units divide no work: …情况的报告, …管理办法. */
import type {Block} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {titleLines} from '../document/title.ts'

/** …情况的报告, by the title alone. */
export function tellsOfPast(blocks: readonly Block[]): boolean {
  return isOfPast.test(titleOf(blocks))
}

export function isOfRules(blocks: readonly Block[]): boolean {
  return ofRules.test(titleOf(blocks))
}

function titleOf(blocks: readonly Block[]): string {
  const head = blocks.slice(0, mostTitleLines)
  const first = head.findIndex(block => block.type === 'row' || readMarker(block.folded) !== undefined)
  const preamble = (first < 0 ? head : head.slice(0, first)).filter(block => block.type === 'line')
  return titleLines(preamble)
    .map(({folded}) => folded)
    .join('')
}

const mostTitleLines = 12
const isOfPast = /(?:通报|反馈|情况|总结|汇报|报告|讲话|回顾|专报|(?:机构|人员)编制规定)(?:\([^()]*\))?$/
const ofRules = /(?:条例|规定|办法|章程|规则|细则)(?:\([^()]*\))?$/
