/** Words that assign nothing become notes; what speaks of roles among them is reported. */
import {type Line, pointAt} from '../../plan/blocks.ts'
import {firstNamedIn} from '../../plan/first-named.ts'
import {isPageNumber} from '../../plan/residue.ts'
import type {Note, NoteKind} from '../../plan/types.ts'
import {explainsSign} from '../../units/signs.ts'
import {noteFirstNamed, reportUnreadRule} from '../clauses/first-named.ts'
import {isOfAbove} from '../clauses/remarks.ts'
import {roleLabels} from '../clauses/roles.ts'
import type {Colophon} from '../document/colophon.ts'
import {isForAll} from '../document/meta.ts'
import {isSignature} from '../document/meta-lines.ts'
import type {Entry} from '../nesting/outline.ts'
import {report} from '../reading/findings.ts'
import {note, residueNotes} from '../reading/notes.ts'
import {lineOf, type Piece, positionOf, textOf} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'

/** One note a piece. A rule for the whole document holds everywhere, wherever prose says it. */
export function textNotes(pieces: readonly Piece[], kind: NoteKind, reading: Reading): Note[] {
  return pieces.map(piece => {
    if (isSignature(piece.line.folded)) return note('metadata', [piece])
    const isOfDocument = reading.asides.has(piece.line)
    if (!isOfDocument) reportRoleWord(piece, reading)
    // Behind a clause, it holds for that clause too.
    const {offset = 0} = pointAt(piece.line, 0)
    noteFirstNamed(piece.line.folded.slice(piece.start, piece.end), offset, reading, true)
    return note(isOfDocument ? 'metadata' : kind, [piece])
  })
}

/** An entry that is no task, its marker with it. */
export function entryNote({lines}: Entry, kind: NoteKind, reading: Reading): Note {
  const pieces = lines.map(lineOf)
  pieces.forEach(piece => {
    if (!reading.asides.has(piece.line)) reportRoleWord(piece, reading)
    noteFirstNamed(piece.line.folded, positionOf(piece).start.offset ?? 0, reading, true)
  })
  return note(kind, pieces)
}

/** What the document says of itself at its end. */
export function colophonNotes({lines, residue}: Colophon): Note[] {
  return [...lines.map(line => note('metadata', [lineOf(line)])), ...residueNotes(residue)]
}

/** Says where residue begins; what is printed around each page is none. */
export function reportResidue(lines: readonly Line[], {file}: Reading): void {
  if (lines.every(line => line.furniture || isPageNumber(line.folded))) return
  const first = lineOf(lines[0]!)
  report(file, 'residue', positionOf(first), textOf(first))
}

/** 序号 重点任务 牵头单位: heads of columns that only blanks part, or commas. */
const columnHeads = /^[^\s,。;:]{1,8}(?:\s+[^\s,。;:]{1,8}){2,}$|^[序编]号(?: ?,[^,。;:]{1,16}){2,}$/

/** 序号项目名称主要内容牵头单位配合单位1…: a table whose cells are glued together. */
const gluedHeads = /序号[一-鿿()]{2,40}?(?:单位|部门|处室|科室)/

/** …责任清单 工作任务 责任单位 配合单位 完成时限 开展宣传…: a table whose lines were joined, with blanks between its cells. */
const headsInLine =
  /(?:^|\s)[^\s,。;:]{0,6}(?:单位|部门|处室|科室)\s+[^\s,。;:]{0,6}(?:单位|部门|处室|科室|时限|时间|期限|备注)(?=\s|$)/

const columns = [columnHeads, gluedHeads, headsInLine] as const

const bodies = ['单位', '部门', '室', '机关'] as const
/** 责任主体 is said of everybody. */
const named = roleLabels.filter(word => !word.endsWith('主体'))
/** 以上工作由A负责 was not read either. */
const ofAbove = [...named, '牵头', '负责', '落实']

/** 以上各项任务,列首位的为牵头单位。 · (注:加*为牵头单位): a rule that is applied needs no look. */
export function isRuleRead(words: string): boolean {
  return !/。./.test(words) && (firstNamedIn(words) !== undefined || explainsSign(words))
}

export function reportRoleWord({line, start, end}: Piece, {file}: Reading): void {
  if (reportUnreadRule(line, {start, end}, file) || isForAll(line)) return
  const words = line.folded.slice(start, end)
  if (isRuleRead(words)) return
  const isAbove = isOfAbove(line.folded)
  if (!isAbove && !bodies.some(body => line.folded.includes(body))) return
  for (const word of isAbove ? ofAbove : named) {
    const at = line.folded.indexOf(word, start)
    if (at < 0 || at >= end) continue
    if (columns.some(heads => heads.test(line.folded))) {
      // Readers of paged documents have looked at their columns themselves.
      if (line.page === undefined) report(file, 'table-unclear', positionOf(lineOf(line)), line.value)
      return
    }
    report(file, 'role-word-in-prose', positionOf({line, start: at, end: at + word.length}), word)
    return
  }
}
