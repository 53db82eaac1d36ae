/** What stands right behind a bracket that assigns, and assigns too: a label, or a clause. */
import type {Line} from '../../plan/blocks.ts'
import {fieldNode} from '../clauses/duties.ts'
import {withoutMarks} from '../clauses/list-ends.ts'
import {isDueAlone} from '../clauses/remarks.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {innerLabel} from './inner-label.ts'
import {namesBody} from './of-words.ts'
import {type Found, saysWhoAnswers} from './recogniser.ts'
import {sentence} from './sentence.ts'

/**
 * …(市公安局、市法院)。牵头单位:市司法局: the label assigns, and then the bracket is of the words. So is one
 * further before it that names no body beyond doubt: …(社区养老服务中心)。每街道1个。(市民政局牵头)
 */
export function withLabelsBehind(line: Line, found: readonly Found[], lexicon: Lexicon): Found[] {
  const last = found.at(-1)
  const behind = last && line.folded.includes(':', last.end) ? innerLabel(line, lexicon) : undefined
  const isBehind =
    behind?.[0]?.start === last?.end ||
    (last?.ofWords && !namesBody(last)) ||
    (behind && helps(found, behind))
  const all = isBehind ? found.concat(behind ?? []) : found
  return all.filter((one, index) => {
    const next = all[index + 1]
    if (!one.ofWords || !next || !saysWhoAnswers(next)) return true
    return next.start > one.end && (line.folded[one.end - 1] === ';' || namesBody(one))
  })
}

/** (牵头单位:县交通局)。加密线路。配合单位:县公交公司: the label goes on with what the bracket began. */
function helps(found: readonly Found[], behind: Found[]): boolean {
  const roles = (all: readonly Found[]) =>
    all.flatMap(({nodes}) => nodes.flatMap(node => (node.type === 'duty' && node.label ? node.role : [])))
  const isHelp = roles(behind).every(role => role === 'cooperating')
  if (!isHelp || roles(found).length === 0 || roles(found).includes('cooperating')) return false
  behind[0]!.goesOn = true
  return true
}

/** (牵头单位:市发改委)。监测处、水源处落实。 · (市交通局负责),12月底前完成。 */
export function clauseBehind(line: Line, from: number, lexicon: Lexicon): Found[] {
  const end = line.folded.length
  const words = withoutMarks(line.folded, {start: from, end})
  if (words.start === words.end) return []
  if (isDueAlone(line.folded.slice(words.start, words.end)))
    return [{start: from, end, nodes: [fieldNode(line, {start: from, end}, '', words)]}]
  const found = sentence(line, lexicon) ?? []
  return found.filter(({start}) => start >= from && line.folded.slice(from, start).trim() === '')
}
