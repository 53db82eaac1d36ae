/** What a row of a table says of its task, to compare with what was read again; see same-tree.ts. */
import type {Duty, Note, Task, Unit} from '../../plan/types.ts'
import {headerOf, toldBy} from './columns.ts'

type Child = Task['children'][number]

/** One node: what it says, and where it stands in its document. */
export interface OutlineLine {
  words: string
  line: number
}

/**
 * A row of a table has one cell for the units of a role, whatever says their role, and one for a field. The columns set the
 * order.
 */
export function columnLines(children: readonly Child[], indent: string): OutlineLine[] {
  const cells = new Map<string, {words: Set<string>; line: number}>()
  for (const node of children) {
    if (!isAssigning(node)) continue
    const {header, words} = inCell(node)
    const cell = cells.get(header) ?? {words: new Set(), line: node.position.start.line}
    cells.set(header, cell)
    for (const one of words) cell.words.add(trimmed(one))
  }
  return [...cells]
    .map(([header, {words, line}]) => ({words: `${indent}${header} | ${[...words].sort().join(' ')}`, line}))
    .sort(byWords)
}

function inCell(node: Duty | Note): {header: string; words: string[]} {
  if (node.type === 'duty') {
    const units = node.children.map(unitOf)
    return {header: `duty | ${node.role}`, words: node.openEnded ? [...units, '等'] : units}
  }
  const [told] = toldBy([node]) ?? []
  const header = told?.kind === 'deadline' ? told.kind : told ? headerOf(told, []) : node.label
  return {header: `field | ${node.field} | ${header}`, words: node.value.split(/[；;、\n]/)}
}

/** The lines of a cell, as they stand on one in plain text. */
export function onOneLine(words: string): string {
  return words.replace(/(?<=[。；;，,、：:！!？?])⏎/g, '').replaceAll('⏎', '；')
}

export function isAssigning(node: Child): node is Duty | Note {
  return node.type === 'duty' || (node.type === 'note' && node.kind === 'field')
}

export function unitOf({value, name, kind}: Unit): string {
  return `${value}=${name}<${kind}>`
}

export function byWords({words: a}: OutlineLine, {words: b}: OutlineLine): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function trimmed(words: string): string {
  return words
    .split('\n')
    .map(line => line.trimEnd())
    .join('⏎')
}
