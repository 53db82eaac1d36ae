import type {Line} from '../../plan/blocks.ts'
import type {Span} from '../../units/list.ts'
import {readLabels} from '../clauses/clause.ts'
import {clauseNodes, dutyNodes} from '../clauses/duties.ts'
import {bareLabelsOf, boxedLabels, mayBeSpelledOut} from '../clauses/labels.ts'
import {namesPersons, namesWholeUnits} from '../clauses/plausible.ts'
import {beginsProse, type Lexicon} from '../clauses/roles.ts'
import {sentenceBefore} from './before-bracket.ts'
import type {Found, Recogniser} from './recogniser.ts'

/** `…大力发展。牵头单位:省农业厅;配合单位:省林业厅。`: labels at the end of a paragraph, without a bracket. */
export const innerLabel: Recogniser = (line, lexicon) => {
  if (!line.folded.includes(':') && !line.folded.includes('[')) return spelledOut(line, lexicon)
  const start = lexicon.behindText().exec(line.folded)?.index
  if (start === undefined) return spelledOut(line, lexicon)
  const span = {start, end: line.folded.length}
  const boxed = line.folded[start] === '[' ? boxedLabels(line.folded, span, lexicon) : undefined
  if (boxed) return [{...span, nodes: clauseNodes(line, boxed)}]
  const parts = readLabels(line.folded, span, lexicon)
  if (!parts) return undefined
  // 责任:压实各方责任 begins prose.
  const isShort = line.folded.slice(start).trimStart().indexOf(':') === shortest
  if (
    (isShort || countAlone.test(line.folded.slice(0, start)) || beginsProse(parts[0]!.label)) &&
    !parts.every(({role, list}) => !role || isNamed(line.folded, list))
  )
    return undefined
  const slip = slippedBefore(line, start, lexicon)
  const nodes = clauseNodes(line, parts)
  // 市教育局牵头,配合单位:市财政局
  if (!slip && parts.every(({role}) => !role || role === 'cooperating')) {
    const stop = line.folded[start - 1] === ',' ? start - 1 : start
    const [before] = sentenceBefore(line, stop, undefined, lexicon)
    if (before)
      return [
        {...before, end: start},
        {...span, nodes, bareLabels: bareLabelsOf(parts)},
      ]
  }
  return slip
    ? [{...slip, end: span.end, bare: true, nodes: [...slip.nodes, ...nodes]}]
    : [{...span, nodes, bareLabels: bareLabelsOf(parts)}]
}

/** 一、责任单位:要高度重视 is what is asked of them. */
const countAlone = /^[一二三四五六七八九十\d]{1,3}、$/

/** 牵头, 责任 */
const shortest = 2

function isNamed(folded: string, list: Span): boolean {
  return namesWholeUnits(folded, list) || namesPersons(folded, list)
}

/** `…。牵头单位、甲局,配合单位:乙局。`: a label before the first one, whose colon is another mark by mistake. */
function slippedBefore(line: Line, end: number, {labels, roleOf}: Lexicon): Found | undefined {
  const {folded} = line
  const start = Math.max(...[...clauseEnds].map(mark => folded.lastIndexOf(mark, end - 2))) + 1
  const label = labels.find(words => folded.startsWith(`${words}、`, start))
  if (label === undefined) return undefined
  const list = {start: start + label.length + 1, end: end - 1}
  if (!namesWholeUnits(folded, list)) return undefined
  return {start, end, nodes: dutyNodes(line, {start, end}, roleOf(label)!, label, list)}
}

/** `…。牵头单位为省商务厅,配合单位省民政厅。`: at the end of a paragraph, and nothing but whole names. */
function spelledOut(line: Line, lexicon: Lexicon): Found[] | undefined {
  const {folded} = line
  if (!mayBeSpelledOut(folded)) return undefined
  const first = [...folded.matchAll(lexicon.label())].find(
    ({index, 0: words, 2: label, 3: behindColon}) =>
      (label ?? behindColon) !== undefined &&
      !words.endsWith(' ') &&
      (index === 0 || clauseEnds.has(folded[index - 1]!)),
  )
  if (!first || givesExample.test(folded.slice(0, first.index))) return undefined
  const span = {start: first.index, end: folded.length}
  const parts = readLabels(folded, span, lexicon)
  if (!parts?.every(({label, role, list}) => (role ? namesWholeUnits(folded, list) : label === '')))
    return undefined
  return [{...span, nodes: clauseNodes(line, parts)}]
}

/** 例如,第1项任务“…”,主责单位是市教育局。 tells of a plan. */
const givesExample = /(?:^|[。;] *)(?:例如|比如|譬如)/

const clauseEnds = new Set('。;,:')
