/** What stands before the first entry: title, date, addressees, reasons, and tasks of plans without numbering. */
import {type Line, pointAt} from '../../plan/blocks.ts'
import {beginsItem} from '../../plan/items.ts'
import type {Note, Task} from '../../plan/types.ts'
import {clausesOf} from '../assigning/entry-clauses.ts'
import {textNotes} from '../assigning/unassigned.ts'
import {noteFirstNamed} from '../clauses/first-named.ts'
import {beginsRecord} from '../clauses/records.ts'
import {standsAboveTitle} from '../document/above-title.ts'
import {readDate} from '../document/meta-lines.ts'
import {titleLines} from '../document/title.ts'
import {report} from '../reading/findings.ts'
import {note} from '../reading/notes.ts'
import {type Clause, lineOf, type Piece, positionOf, textOf} from '../reading/pieces.ts'
import {isProvision} from '../reading/provisions.ts'
import type {Reading} from '../reading/reading.ts'
import {clauseTask} from './nodes.ts'
import {dutiesIn, restOfLine} from './task-words.ts'

export function preambleNodes(lines: readonly Line[], reading: Reading): (Note | Task)[] {
  const title = titleLines(lines)
    .map(({value}) => value)
    .join('')
  let tasks = 0
  const cutOff = new Set<Line>()
  return withRestOfItems(clausesOf(lines, 0, reading, {isPreamble: true})).flatMap(
    (found): (Note | Task)[] => {
      const rest = cutOff.size === 0 ? found : without(cutOff, found)
      const addressees = tasks === 0 ? lines.filter(line => isAddressee(line, rest)) : []
      const clause = addressees.length === 0 ? rest : without(new Set(addressees), rest)
      const addressed = textNotes(addressees.map(lineOf), 'preamble', reading)
      // What nothing stands before is of a page, or of a task that was cut off: 主办单位:某网.
      if (clause.assigned && clause.text.length === 0 && tasks === 0) {
        const own = linesOf(clause, lines)
        for (const line of own) cutOff.add(line)
        return [...addressed, ...textNotes(own.map(lineOf), 'preamble', reading)]
      }
      const from = clause.assigned ? startOfTask(clause, tasks > 0) : clause.text.length
      const notes = clause.text.slice(0, from).flatMap(piece => proseNote(piece, title, reading))
      notes.unshift(...addressed)
      if (clause.assigned) return [...notes, clauseTask({...clause, text: clause.text.slice(from)}, tasks++)]
      return [...notes, ...clause.nodes.filter(node => node.type === 'note')]
    },
  )
}

/**
 * ——抢险组。由甲局牵头,|分别负责抢险。: the words of an item behind its clause are of its task, up to the end of
 * its line. A group whose heading is on the page before has its 主要职责 below the clause.
 */
function withRestOfItems(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause, at) => {
    const rest = restOfItem(clause, clauses[at + 1])
    const taken = restOfItem(clauses[at - 1], clause)
    if (rest.length + taken.length === 0) return clause
    return {...clause, text: [...clause.text.filter(piece => !taken.includes(piece)), ...rest]}
  })
}

function restOfItem(clause: Clause | undefined, next: Clause | undefined): readonly Piece[] {
  if (clause?.assigned && clause.text.length === 0) return dutiesIn(next?.text ?? [])
  const item = clause?.assigned ? clause.text.at(-1) : undefined
  if (!item || !next || item.start > 0 || !isItem(item.line.folded)) return []
  const duty = next.nodes.find(({type}) => type === 'duty')
  if (duty && duty.position.start.line === pointAt(item.line, 0).line) return []
  return restOfLine(next.text).filter(({line}) => line === item.line)
}

/** ——抢险组 · --抢险组 · ●抢险组 */
function isItem(folded: string): boolean {
  return beginsItem(folded) || /^[-—–]{1,3} *[一-鿿]/.test(folded)
}

const addressee = /^(?:(?!责任|分管|牵头|主管)[^,。;:、]{2,}(?:小组|指挥部|办公室)|(?:各位|尊敬的)领导) *:$/

/**
 * 县委巡察工作领导小组: has the look of a person's label; above all entries, and with nothing behind it, it
 * says whom a document is for.
 */
function isAddressee(line: Line, {nodes}: Clause): boolean {
  return (
    addressee.test(line.folded) &&
    nodes.some(node => node.type === 'note' && node.position.start.offset === pointAt(line, 0).offset)
  )
}

/** The lines that a clause's nodes stand on. */
function linesOf({nodes}: Clause, lines: Iterable<Line>): readonly Line[] {
  const start = nodes[0]!.position.start.offset!
  const end = nodes.at(-1)!.position.end.offset!
  return [...lines].filter(line => line.offset < end && pointAt(line, line.value.length).offset! > start)
}

/** What a clause has on other lines than some. */
function without(lines: ReadonlySet<Line>, clause: Clause): Clause {
  const nodes = clause.nodes.filter(node => linesOf({...clause, nodes: [node]}, lines).length === 0)
  const text = clause.text.filter(({line}) => !lines.has(line))
  return {...clause, text, nodes, assigned: nodes.some(({type}) => type === 'duty')}
}

/**
 * Which of the paragraphs before a duty are its task: those from that on which names it; behind another task, all, if the duty
 * stands on a line of its own; else the last one.
 */
function startOfTask({text, nodes}: Clause, isFurther: boolean): number {
  let named = text.findLastIndex(({line}) => beginsRecord(line))
  while (named > 0 && beginsRecord(text[named - 1]!.line)) named--
  if (named >= 0) return named
  const last = text.at(-1)
  const duty = nodes.find(({type}) => type === 'duty')
  const isApart = last && duty && duty.position.start.line > pointAt(last.line, last.end).line
  return isFurther && isApart
    ? 0
    : Math.max(
        0,
        text.findIndex(({line}) => line === last?.line),
      )
}

function proseNote(piece: Piece, title: string, reading: Reading): Note[] {
  const {folded} = piece.line
  if (readDate(folded) !== undefined) {
    if (/^\d{1,3}\./.test(folded)) report(reading.file, 'date-like-number', positionOf(piece), textOf(piece))
    return [note('metadata', [piece])]
  }
  if (title.includes(textOf(piece)) || standsAboveTitle(folded)) {
    noteFirstNamed(folded, 0, reading, true)
    return [note('metadata', [piece])]
  }
  return textNotes([piece], isProvision(folded) ? 'text' : 'preamble', reading)
}
