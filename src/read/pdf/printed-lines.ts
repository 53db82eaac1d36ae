/** From the pieces of text on a page to its printed lines. */

/** A piece of text with its place on the page, in points from the top left. */
export interface Piece {
  text: string
  left: number
  right: number
  /** Where its letters stand. */
  baseline: number
  /** The height of its letters. */
  size: number
}

/** One of two in which a text is set. */
export type Column = 'left' | 'right'

export interface PrintedLine extends Piece {
  /** From 1. */
  page: number
  pageWidth: number
  pageHeight: number
  /** None where the text is not set in columns, or the line stands over both. */
  column?: Column | undefined
  /** A table seems to begin here of which the cells cannot be told. */
  doubtful?: true
  /** It seems to be one of such a table. */
  inColumns?: true
}

/** The lines of a page from top to bottom, each in one piece. */
export function joinPieces(pieces: readonly Piece[]): Piece[] {
  return rowsOf(pieces).map(joinRow)
}

/** Whether some line has a gap as there is between columns. */
export function hasColumns(pieces: readonly Piece[]): boolean {
  return rowsOf(pieces).some(row => partsOf(row).length > 1)
}

/** The pieces of a line, those together between which there is no gap. */
export function partsOf(row: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const piece of row.toSorted((a, b) => a.left - b.left)) {
    const last = parts.at(-1)?.at(-1)
    if (last && !isGap({...last, right}, piece)) parts.at(-1)!.push(piece)
    else parts.push([piece])
    right = Math.max(right, piece.right)
  }
  return parts
}

/** A gap between two columns; one between two Chinese characters is only loose setting. */
const isGap = ({right, size}: Piece, {left}: Piece) => left - right > 0.8 * size

/** The pieces that stand on one line, line by line. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1)
    // Raised and lowered signs are of their line.
    if (row && piece.baseline - row[0]!.baseline < 0.4 * Math.min(piece.size, row[0]!.size)) row.push(piece)
    else rows.push([piece])
  }
  return rows
}

/** The text of one line. */
export function joinRow(row: Piece[]): Piece {
  const [first, ...others] = row.sort((a, b) => a.left - b.left)
  const gaps = others.map((piece, index) => (piece.left - row[index]!.right) / piece.size)
  // A line that is set loosely has several; a lone one parts two names.
  const isLone = gaps.filter(gap => gap > 0.2).length === 1
  const line = {...first!}
  let before = first!
  for (const piece of others) {
    line.size = Math.max(line.size, piece.size)
    const gap = piece.left - line.right
    const areWords = /[\w)]$/.test(before.text) && /^[\w(]/.test(piece.text)
    const areHan = endsHan.test(before.text) && beginsHan.test(piece.text)
    const isBlank =
      isGap(line, piece) ||
      (areWords && gap > 0.15 * line.size) ||
      (isLone && areHan && gap > 0.45 * line.size)
    line.text += (isBlank ? ' ' : '') + piece.text
    line.right = Math.max(line.right, piece.right)
    before = piece
  }
  return {...line, text: closeUp(line.text).trim()}
}

const endsHan = /\p{sc=Han}$/u
const beginsHan = /^\p{sc=Han}/u
const han = '[\\p{sc=Han}\u3001-\u3017\uff01-\uff5e]'
const hanPair = new RegExp(`(?<=${han})(?= ?${han})`, 'gu')
const looseHanPair = new RegExp(`(?<=${han}) (?=${han})`, 'gu')
// Not after a number at the start, which is the number of an item.
const hanBesideWord =
  /(?<=\p{sc=Han}) (?=[A-Za-z0-9])|(?<=(?<!^(?:任务|问题|事项)?\d*)[A-Za-z0-9]) (?=\p{sc=Han})/gu

// Fonts for Latin text have narrow quotes, which a line that is stretched parts from what they enclose.
const besideQuote = /(?<=[“‘]) | (?=[”’])|(?<=\p{sc=Han}) (?=[“‘])|(?<=[”’]) (?=\p{sc=Han})/gu

/** Takes out the blanks that stand for no more than loose setting: `2018 年底前`, `省 农 业 厅`. */
function closeUp(text: string): string {
  const loose = text.match(looseHanPair)?.length ?? 0
  const all = text.match(hanPair)?.length ?? 0
  // A single blank may part two names; where most characters have one, or a mark has, none does.
  const isLoose = loose >= 3 && (loose > all / 2 || / [、，。；：]/.test(text))
  const even = isLoose ? text.replace(looseHanPair, '') : text
  return even.replace(hanBesideWord, '').replace(besideQuote, '')
}
