/** What stands before the first entry: title, date, addressees, reasons, and tasks of plans without numbering. */
import {type Line, pointAt} from '../plan/blocks.ts'
import type {Note, Task} from '../plan/types.ts'
import {noteFirstNamed} from './clauses/first-named.ts'
import {beginsRecord} from './clauses/records.ts'
import {clausesOf} from './clauses.ts'
import {readDate} from './document/meta-lines.ts'
import {isProvision} from './document/provisions.ts'
import {standsAboveTitle, titleLines} from './document/title.ts'
import {report} from './findings.ts'
import {clauseTask} from './nodes.ts'
import {note, textNotes} from './notes.ts'
import {type Clause, lineOf, type Piece, positionOf, textOf} from './pieces.ts'
import type {Reading} from './reading.ts'

export function preambleNodes(lines: readonly Line[], reading: Reading): (Note | Task)[] {
  const title = titleLines(lines)
    .map(({value}) => value)
    .join('')
  let tasks = 0
  const cutOff = new Set<Line>()
  return clausesOf(lines, 0, reading, {isPreamble: true}).flatMap((found): (Note | Task)[] => {
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
  })
}

const addressee = /^(?:(?!责任|分管|牵头|主管)[^,。;:、]{2,}(?:小组|指挥部|办公室)|(?:各位|尊敬的)领导) *:$/

/** 县委巡察工作领导小组: has the look of a person's label; above all entries, and with nothing behind it, it says whom a document is for. */
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
