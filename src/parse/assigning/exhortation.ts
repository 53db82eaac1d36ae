/** What asks all units to do their part: below a task that has its own, or of a whole document. */
import type {Line} from '../../plan/blocks.ts'
import type {Found} from '../recognisers/recogniser.ts'

type Node = Found['nodes'][number]

/** 请各单位抓好落实。 · 各地各部门抓好落实。 below a task that has its units says nothing of it. */
export function isExhortation({start, end, nodes}: Found, {folded}: Line): boolean {
  if (start > 0 || end < folded.length || folded[0] === '(' || folded[0] === '[' || folded.includes(':'))
    return false
  return areAnybody(nodes, asks.test(folded))
}

/**
 * 现将《方案》印发给你们,请各单位认真贯彻落实。 and 请各街道、镇按照分工抓好落实。 on a line of its own ask
 * for the whole of what is issued. It is no clause of the words before it; elsewhere such a paragraph asks so
 * where it closes the document.
 */
export function isRequest(
  {start, end, nodes}: Found,
  {folded}: Line,
  {isPreamble, isLast}: {isPreamble: boolean; isLast: boolean},
): boolean {
  const words = folded.slice(start, end)
  if (!asks.test(words) || !appeals.test(words) || !areAnybody(nodes, true)) return false
  if (nodes.some(node => node.type !== 'duty' || node.role !== 'responsible' || node.label.includes('负责')))
    return false
  return start > 0
    ? isPreamble && (issues.test(folded.slice(0, start)) || areOfSchool(nodes))
    : isPreamble || isLast
}

function areAnybody(nodes: readonly Node[], isAsked: boolean): boolean {
  return (
    nodes.length > 0 &&
    nodes.every(
      node =>
        node.type === 'duty' &&
        node.children.every(({value, kind}) => anybody.test(value) || (isAsked && kind === 'class')),
    )
  )
}

/** 为做好迎新工作,请各系、各班抓好落实。: all that there are in a school. */
function areOfSchool(nodes: readonly Node[]): boolean {
  return nodes.every(
    node => node.type === 'duty' && node.children.every(({value}) => /^各(?:[系班]|班级)$/.test(value)),
  )
}

const asks = /^(?:敬?请|希望?|望)/
/** 请各镇承办 gives a task. */
const appeals = /认真|抓好|贯彻|遵照|按照|结合/
const issues = /(?:印发|转发|下发|发布|公布)[^,。;]{0,6}[,。;]|制[定订]了?(?:本|《)|特此通知/
const anybody = /^(?:希望?|望)?(?:全[省市县区])?(?:各(?:地区?|级|有关|单位|部门))+(?:部门|单位)?$/
