/** Finds between which margins a document is set. */
import {groupBy} from './group-by.ts'
import type {PrintedLine} from './printed-lines.ts'

export interface Margins {
  left: number
  right: number
  /** From one baseline to the next. */
  spacing: number
}

/** The margins of each line's page; those of pages of one size are the same, but left and right pages may differ, and columns. */
export function findMargins(lines: readonly PrintedLine[]): (line: PrintedLine) => Margins {
  const groups = groupBy(lines, groupOf)
  const margins = new Map([...groups].map(([group, ofGroup]) => [group, marginsOf(ofGroup)]))
  return line => margins.get(groupOf(line))!
}

const groupOf = ({page, pageWidth, pageHeight, column}: PrintedLine) =>
  `${Math.round(pageWidth)} ${Math.round(pageHeight)} ${page % 2} ${column}`

/** What may hang over the margin. */
const hanging = /[、，。；：,.;:]$/

function marginsOf(lines: readonly PrintedLine[]): Margins {
  const size = median(lines.map(line => line.size))
  const gaps = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return before?.page === line.page ? [line.baseline - before.baseline] : []
  })
  return {
    left: outermost(
      lines.map(({left}) => left),
      size,
    ),
    right: -outermost(
      lines.map(({right, text, size}) => (hanging.test(text) ? size : 0) - right),
      size,
    ),
    spacing: median(gaps),
  }
}

/** The least value that a second one is near to: a stray sign in the margin is none. */
export function outermost(values: number[], near: number): number {
  const sorted = values.sort((a, b) => a - b)
  return sorted.find((value, index) => sorted[index + 1]! - value < near / 2) ?? sorted[0]!
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.POSITIVE_INFINITY
}
