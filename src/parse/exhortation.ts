/** What asks all units to do their part, below a task that has its own. */
import type {Line} from '../plan/blocks.ts'
import type {Found} from './recognisers/recogniser.ts'

/** 请各单位抓好落实。 · 各地各部门抓好落实。 below a task that has its units says nothing of it. */
export function isExhortation({start, end, nodes}: Found, {folded}: Line): boolean {
  if (start > 0 || end < folded.length || folded[0] === '(' || folded[0] === '[' || folded.includes(':'))
    return false
  const isAsked = /^[请望]/.test(folded)
  return (
    nodes.length > 0 &&
    nodes.every(
      node =>
        node.type === 'duty' &&
        node.children.every(({value, kind}) => anybody.test(value) || (isAsked && kind === 'class')),
    )
  )
}

const anybody = /^望?(?:全[省市县区])?(?:各(?:地区?|级|有关|单位|部门))+(?:部门|单位)?$/
