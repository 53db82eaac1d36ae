/** Joins printed lines into paragraphs. */
import {fold} from '../../plan/fold.ts'
import {findFurniture} from './furniture.ts'
import {findMargins, type Margins} from './margins.ts'
import type {PrintedLine} from './printed-lines.ts'

export interface Paragraph {
  text: string
  /** The page on which it begins. */
  page: number
}

/** The paragraphs of a document in their order; what stands between the two parts of one follows it. */
export function joinLines(lines: readonly PrintedLine[]): Paragraph[] {
  const furniture = findFurniture(lines)
  const marginsOf = findMargins(lines.filter(line => !furniture.has(line)))
  const paragraphs: Paragraph[] = []
  let between: Paragraph[] = []
  const endParagraph = () => {
    for (const paragraph of between) paragraphs.push(paragraph)
    between = []
  }
  let last: PrintedLine | undefined
  let current: Paragraph | undefined
  for (const line of lines) {
    const {text, page} = line
    if (furniture.has(line)) {
      between.push({text, page})
      continue
    }
    if (current && last && goesOn(last, line, marginsOf)) {
      current.text += wordGap(last.text, text) + text
    } else {
      endParagraph()
      current = {text, page}
      paragraphs.push(current)
    }
    last = line
  }
  endParagraph()
  return paragraphs
}

function goesOn(line: PrintedLine, next: PrintedLine, marginsOf: (line: PrintedLine) => Margins): boolean {
  const {size} = line
  if (Math.abs(next.size - size) > 0.15 * size || begins.test(fold(next.text))) return false
  const {right, spacing} = marginsOf(line)
  // A line ends early where the next word is long, or where the next sign may not begin a line.
  const isFull = line.right > right - 2 * size
  const isIndented = next.left > marginsOf(next).left + 0.8 * size
  const isApart = next.page === line.page && next.baseline - line.baseline > 1.5 * spacing
  return isFull && !isIndented && !isApart
}

// `一、` `(一)` `1.` `(1)` `①` `第一章` `牵头单位:`, in half width
const begins =
  /^(?:[一二三四五六七八九十百]+、|第[一二三四五六七八九十百]+[章节条]|\((?:[一二三四五六七八九十百]+|\d+)\)|\d+(?:\.(?!\d)|、)|[①-⑳]|[\u4e00-\u9fff]{1,4}(?:单位|部门):)/

/** Between the words of a Latin text, where a line ends, a blank is not printed. */
const wordGap = (text: string, next: string) =>
  /[A-Za-z,;.]$/.test(text) && /^[A-Za-z]/.test(next) ? ' ' : ''
