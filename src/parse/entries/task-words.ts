/** Which of an entry's words are its task's: those before what assigns it, and some of those behind. */
import {isRuleRead} from '../assigning/unassigned.ts'
import {isLeaderLine, leadersIn} from '../clauses/leaders.ts'
import {isRemark} from '../clauses/remarks.ts'
import type {Clause, Piece} from '../reading/pieces.ts'
import {saysContent, saysDuties} from '../recognisers/own-line-label.ts'
import {hasBody, leadsIn} from './nodes.ts'

interface TaskWords {
  words: readonly Piece[]
  /** What stands beside the task. */
  beside: readonly Piece[]
}

/** The text may stand behind the duties: below a heading that has some, or after a bracket or a clause that begins the entry. */
export function taskWords(
  clause: Clause | undefined,
  behind: readonly Piece[],
  hasChildren: boolean,
): TaskWords {
  const rules = [...(clause?.text ?? []), ...behind].slice(1).filter(saysRule)
  if (rules.length > 0) {
    const withoutRules = (pieces: readonly Piece[]) => pieces.filter(piece => !rules.includes(piece))
    const own = clause && {...clause, text: withoutRules(clause.text)}
    const others = taskWords(own, withoutRules(behind), hasChildren)
    return {...others, beside: [...others.beside, ...rules]}
  }
  const persons = leadersIn([...(clause?.text ?? []), ...behind])
  const isPerson = (piece: Piece) => persons.includes(piece)
  if (persons.length > 0 && clause && !clause.text.every(isPerson)) {
    const own = {...clause, text: clause.text.filter(piece => !isPerson(piece))}
    const others = taskWords(
      own,
      behind.filter(piece => !isPerson(piece)),
      hasChildren,
    )
    return {...others, beside: [...persons, ...others.beside]}
  }
  const last = behind.at(-1)
  // 具体措施: over numbers of its own is no word of what stands above.
  if (hasChildren && clause && last?.start === 0 && leadsIn(last)) {
    const others = taskWords(clause, behind.slice(0, -1), hasChildren)
    return {...others, beside: [...others.beside, last]}
  }
  const before = clause?.text ?? []
  const duties = dutiesIn(behind)
  if (duties.length > 0 && before.length > 0) return withDuties(before, behind, duties)
  const isLed = hasChildren || (behind.length > 0 && saysContent(behind[0]!.line.folded))
  const lacksBody = before.length === 0 || isName(before) || !hasBody(clause!, undefined)
  const isBody = before.length === 0 || (isLed && lacksBody)
  const going = isBody ? behind : lacksBody ? restOfLine(behind) : []
  return {words: before.concat(going), beside: behind.slice(going.length)}
}

/** (注:加*为牵头单位) on a line of its own is said of all tasks. */
function saysRule({line: {folded}, start, end}: Piece): boolean {
  return start === 0 && end === folded.length && isRuleRead(folded)
}

/** 综合协调组：由甲局牵头。负责掌握灾情。: nothing but who or what it is about. */
function isName([first, ...others]: readonly Piece[]): boolean {
  return others.length === 0 && /^[^,。;:]{2,24}: *$/.test(first!.line.folded.slice(first!.start, first!.end))
}

/** 主要职责:负责疫情监测。 below the units of a group, and what it goes on with. */
export function dutiesIn(behind: readonly Piece[]): readonly Piece[] {
  const from = behind.findIndex(({line, start}) => start === 0 && saysDuties(line.folded))
  if (from < 0) return []
  let to = from + 1
  while (to < behind.length && /[:;]$/.test(behind[to - 1]!.line.folded)) to++
  return behind.slice(from, to)
}

/** They are what the group does; 组长:王建军 above them is not. */
function withDuties(before: readonly Piece[], behind: readonly Piece[], duties: readonly Piece[]): TaskWords {
  const leads = before.slice(1).filter(isLeaderLine)
  return {
    words: before.filter(piece => !leads.includes(piece)).concat(duties),
    beside: leads.concat(behind.filter(piece => !duties.includes(piece))),
  }
}

/**
 * 由甲局牵头,乙局配合,尽快理清基础,报国家审批。: the words behind a clause are of the task; 并公布。 and a
 * remark in brackets are beside it.
 */
export function restOfLine(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces[0]
  if (!first || first.start === 0 || first.line.folded[first.start] === '(') return []
  return first.end - first.start > longestAside || isSentence(first)
    ? pieces.filter(({line}) => line === first.line)
    : []
}

const longestAside = 8

/**
 * 由甲局牵头,乙局配合。开展联合执法。 · 由甲局牵头,负责宣传。 · 由甲局牵头,会同乙局|制定方案。: a sentence of
 * its own, what a group does, or what the units right before it do, however short.
 */
function isSentence({line: {folded}, start, end}: Piece): boolean {
  const words = folded.slice(start, end).replace(/[。;]$/, '')
  const isOwn = /(?:[。;] *|[一-鿿])$/.test(folded.slice(0, start)) || words.startsWith('负责')
  return isOwn && words.length > 3 && !isRemark(words) && !aside.test(words)
}

/** 详见附件 · 确保完成, 抓好落实: of no work that it names. */
const aside =
  /^(?:并|详?见|参照|另行|其[他它余]|共\d)|^(?:确保|按时|按期|如期|尽快|抓紧|抓好|认真|限期)[一-鿿]{0,2}(?:完成|落实|到位|办结|实施)$/
