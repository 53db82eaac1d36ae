/** Joins printed lines into paragraphs. */
import {fold} from '../../plan/fold.ts'
import {findFurniture} from './furniture.ts'
import {findMargins, type Margins} from './margins.ts'
import type {TablePart} from './page-tables.ts'
import type {PrintedLine} from './printed-lines.ts'
import {wouldNotFit} from './would-not-fit.ts'

export interface Paragraph {
  text: string
  /** The page on which it begins. */
  page: number
  /** Belongs to the page and not to the text. */
  furniture?: true
  /** A table seems to begin here of which the cells cannot be told. */
  doubtful?: true
}

/** The paragraphs and tables of a document in their order; what stands between the two parts of a paragraph follows it. */
export function joinLines(printed: readonly (PrintedLine | TablePart)[]): (Paragraph | TablePart)[] {
  const lines = printed.filter(item => 'text' in item)
  const furniture = findFurniture(lines)
  const marginsOf = findMargins(lines.filter(line => !furniture.has(line)))
  const joined: (Paragraph | TablePart)[] = []
  let between: Paragraph[] = []
  const endParagraph = () => {
    for (const paragraph of between) joined.push(paragraph)
    between = []
  }
  let last: PrintedLine | undefined
  let current: Paragraph | undefined
  for (const line of printed) {
    if (!('text' in line)) {
      endParagraph()
      joined.push(line)
      current = undefined
      continue
    }
    const {text, page} = line
    if (furniture.has(line)) {
      between.push({text, page, furniture: true})
      continue
    }
    if (current && last && !line.inColumns && !last.inColumns && goesOn(last, line, marginsOf)) {
      current.text += wordGap(last.text, text) + text
    } else {
      endParagraph()
      current = {text, page, ...(line.doubtful && {doubtful: true})}
      joined.push(current)
    }
    last = line
  }
  endParagraph()
  return joined
}

function goesOn(line: PrintedLine, next: PrintedLine, marginsOf: (line: PrintedLine) => Margins): boolean {
  const {size} = line
  if (Math.abs(next.size - size) > 0.15 * size || beginsItem(next.text)) return false
  const {right, spacing} = marginsOf(line)
  // A line ends early where the next word is long, or where the next sign may not begin a line.
  const isFull = line.right > right - 2 * size || wouldNotFit(next.text, {left: right - line.right, size})
  const isIndented = next.left > marginsOf(next).left + 0.8 * size
  const isApart = next.page === line.page && next.baseline - line.baseline > 1.5 * spacing
  return isFull && !isIndented && !isApart
}

// `一、` `(一)` `1.` `(1)` `①` `第一章` `牵头单位:`, in half width
const begins =
  /^(?:[一二三四五六七八九十百]+、|第[一二三四五六七八九十百]+[章节条]|\((?:[一二三四五六七八九十百]+|\d+)\)|\d+(?:\.(?!\d)|、)|[①-⑳]|[\u4e00-\u9fff]{1,4}(?:单位|部门):)/

/** Whether a line has a number or a label of its own. */
export const beginsItem = (text: string): boolean => begins.test(fold(text))

/** Between the words of a Latin text, where a line ends, a blank is not printed. */
const wordGap = (text: string, next: string) =>
  /[A-Za-z,;.]$/.test(text) && /^[A-Za-z]/.test(next) ? ' ' : ''
