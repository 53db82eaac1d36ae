/** Where on the page duties and fields stand: behind the words of their task, or on lines of their own. */
import type {Duty, Note} from '../../plan/types.ts'
import {type Assignment, assignmentsOf, clauseOf, isScore, withNobody} from './assignments.ts'
import type {Block} from './blocks.ts'

export interface Written {
  /** Behind the words. */
  brackets: string
  /** Below them. */
  lines: Block[]
}

/**
 * What has a noun for a label is a line of its own, `牵头单位：甲局。`; what has a verb or none is a bracket,
 * `（甲局牵头）` `（甲局、乙局）` `（3月底前；牵头单位：甲局）`. With `inline` all is in brackets.
 */
export function written(nodes: readonly (Duty | Note)[], inline = false): Written {
  const result: Written = {brackets: '', lines: []}
  for (const group of groupsOf(withNobody(assignmentsOf(nodes)), inline)) {
    if (group.inline) {
      const bracket = bracketsOf(group.parts)
      if (result.lines.length === 0) result.brackets += bracket
      else result.lines.push({type: 'line', text: bracket})
    } else result.lines.push(...group.parts.map(lineOf))
  }
  return result
}

function lineOf({label, words, isField}: Assignment): Block {
  return {type: 'assignment', label, words: isField ? words : `${words}。`}
}

/** A score is a bracket of its own: （1分）. */
function bracketsOf(parts: readonly Assignment[]): string {
  const [first, ...rest] = parts
  if (first?.label === '' && first.isField && isScore(first.words))
    return `（${first.words}）${rest.length > 0 ? bracketsOf(rest) : ''}`
  return `（${clauseOf(parts)}）`
}

interface Group {
  inline: boolean
  parts: Assignment[]
  /** Units without a label are among them. */
  hasBare: boolean
}

const isBareField = ({label, isField}: Assignment) => label === '' && isField
const isBareDuty = ({label, isField}: Assignment) => label === '' && !isField
const isNoun = ({label, asVerb}: Assignment) => label !== '' && asVerb === undefined

/** What stands together: verbs in one bracket, units without a label in one of their own, a bare date with its duty. */
function groupsOf(assignments: readonly Assignment[], inline: boolean): Group[] {
  const groups: Group[] = []
  /** Bare fields before the first duty. */
  let waiting: Assignment[] = []
  for (const one of assignments) {
    const last = groups.at(-1)
    if (isBareField(one)) {
      if (!last || waiting.length > 0) waiting.push(one)
      else if (last.inline) last.parts.push(one)
      else groups.push(groupOf(true, [last.parts.pop()!, one]))
    } else if (waiting.length > 0) {
      groups.push(groupOf(true, [...waiting, one]))
      waiting = []
    } else if (isNoun(one)) {
      if (last && last.inline === inline && !last.hasBare) last.parts.push(one)
      else groups.push(groupOf(inline, [one]))
    } else if (!isBareDuty(one) && last?.inline && !last.hasBare) last.parts.push(one)
    else groups.push(groupOf(true, [one]))
  }
  if (waiting.length > 0) groups.push(groupOf(true, waiting))
  return groups.filter(({parts}) => parts.length > 0)
}

function groupOf(inline: boolean, parts: Assignment[]): Group {
  return {inline, parts, hasBare: parts.some(isBareDuty)}
}
