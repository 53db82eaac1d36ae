/**
 * Tables with strokes that were not read, which nobody would miss otherwise: their cells are lines of a text
 * that says little.
 */
import type {VFile} from 'vfile'
import {type Block, type Line, positionIn} from '../../plan/blocks.ts'
import {areWholeUnits} from '../clauses/plausible.ts'
import {report} from '../reading/findings.ts'

/** How many lines with strokes, and how many cells with units and with words, show that there is a table. */
const least = {strokes: 4, units: 2, words: 2} as const
/** How many lines without strokes may stand between two with them. */
const widestGap = 3

/** Reports each such table at its first line; `blocks` have rows in the place of those that were read. */
export function reportUnreadStrokes(blocks: readonly Block[], file: VFile): void {
  let lines: Line[] = []
  let behind = 0
  let lastRow = Number.NEGATIVE_INFINITY
  let isRest = false
  const reportAt = (line: Line) =>
    report(file, 'table-unclear', positionIn(line, {start: 0, end: line.value.length}), line.value)
  const end = () => {
    if (isTable(lines) || (isRest && isRestOfTable(lines)))
      reportAt(lines.find(({folded}) => folded !== '|') ?? lines[0]!)
    lines = []
  }
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'line' && joinedBox.test(block.folded)) reportAt(block)
    if (block.type === 'row') lastRow = at
    if (block.type !== 'line' || block.furniture) end()
    else if (hasStroke(block.folded)) {
      const before = blocks[at - 1]
      if (lines.length === 0) isRest = at - lastRow <= widestGap
      if (lines.length === 0 && block.folded[0] === '|' && before?.type === 'line') lines.push(before)
      lines.push(block)
      behind = 0
    } else if (lines.length > 0) {
      lines.push(block)
      behind++
      if (behind > widestGap) end()
    }
  }
  end()
}

/** ┌──┬──┐│序号│任务│: a drawn table whose lines were joined. */
const joinedBox = /^┌[─━┬ ]+┐ *[│┃]/

/** | · | 整治内容 · 宣传 | 县文旅局 | 9月 | */
function hasStroke(folded: string): boolean {
  return folded === '|' || folded.startsWith('| ') || folded.endsWith(' |')
}

function isTable(lines: readonly Line[]): boolean {
  if (lines.filter(({folded}) => hasStroke(folded)).length < least.strokes) return false
  const cells = lines.flatMap(({folded}) => folded.split('|').map(cell => cell.trim()))
  const units = cells.filter(cell => cell.length > 1 && namesUnits(cell))
  return units.length >= least.units && cells.filter(cell => /.[,。;]/.test(cell)).length >= least.words
}

/** Rows right behind a table with strokes of their own between their cells, which were not read with it. */
function isRestOfTable(lines: readonly Line[]): boolean {
  const strokes = lines.filter(({folded}) => folded === '|')
  return strokes.length >= least.strokes && lines.some(({folded}) => folded !== '|' && namesUnits(folded))
}

/** 党政办 应急站 */
function namesUnits(cell: string): boolean {
  const [first = ''] = cell.split(' ', 1)
  return areWholeUnits(first)
}
