import type {Line} from '../../plan/blocks.ts'
import type {Duty, Note, Role} from '../../plan/types.ts'
import type {Span} from '../../units/list.ts'
import type {Lexicon} from '../clauses/roles.ts'

/**
 * What a sentence says that assigns in some places, and in others tells how things are or are done:
 *
 * - `plan`: it assigns in a plan, and not in 保障措施.
 * - `topic`: it says who does what with the topic of its entry; in a part that tells facts, that is how it is.
 * - `manner`: words that say how stand before it, 在县政府领导下,由…; where a label says whose the entry is, so does all of it.
 * - `each`: it says of several what each of them does; where a label says whose the entry is, that is how it is done.
 * - `team`: it says who leads a team; before the first entry, and where no title tells of work, that is news.
 * - `sole`: nothing else says whose the entry is; beside that, its line is what it would be without it, a field.
 */
export type Condition = 'plan' | 'topic' | 'manner' | 'each' | 'team' | 'sole'

/** A stretch of a line that assigns units, and the duties and fields that it says, in order. */
export interface Found extends Span {
  nodes: (Duty | Note)[]
  /** The label stands without a colon. */
  bare?: boolean
  /** Further labels that stand without a colon. */
  bareLabels?: readonly Span[]
  /** The bracket is opened and not closed. */
  unclosed?: boolean
  /** A bracket with units that may be of the words: what assigns right behind it decides. */
  ofWords?: boolean
  /** A bracket with nothing but units, and fields perhaps. */
  isBare?: boolean
  /** A sentence or a part of one, which no bracket or label sets off from the words. */
  isRunning?: boolean
  /** It stands within words, and assigns them only where nothing else does. */
  isBetween?: boolean
  /** What must hold where it stands, if it is to assign. */
  only?: readonly Condition[]
  /** Words of the task within it: 由甲局牵头|完成台账,|乙局配合. */
  words?: Span
  /** What the others of it do, as words of a task that has none else: 由甲局牵头,乙局负责|供水. */
  work?: Span
  /** It says more of what was assigned before the words in front of it. */
  goesOn?: boolean
  /** It assigns the words behind it, up to the next that does. */
  leads?: boolean
  /** A label whose units stand on the next line. */
  awaits?: {role: Role; label: string}
}

/** Finds what a line assigns in one way of writing, in order and apart; `undefined` where there is none. */
export type Recogniser = (line: Line, lexicon: Lexicon) => Found[] | undefined

/** What is found, with a further condition. */
export function onlyIf(condition: Condition, one: Found): Found {
  return {...one, only: [...(one.only ?? []), condition]}
}

/** Whether what is found says in words who leads or is responsible. */
export function saysWhoAnswers({nodes, awaits}: Found): boolean {
  if (awaits) return awaits.role !== 'cooperating'
  return nodes.some(node => node.type === 'duty' && node.role !== 'cooperating' && node.label !== '')
}

/** Whether what is found gives a duty of any role, or leads to the units of one. */
export function isDuty({nodes, awaits}: Found): boolean {
  return awaits !== undefined || nodes.some(({type}) => type === 'duty')
}
