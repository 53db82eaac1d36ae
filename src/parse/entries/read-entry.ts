/** Tells the lines of an entry apart: its texts, with the duties that follow each, its fields, and its items. */
import {clausesOf} from '../assigning/entry-clauses.ts'
import type {Entry} from '../nesting/outline.ts'
import {isBesideTasks} from '../reading/part-headings.ts'
import {type Clause, emptyClause} from '../reading/pieces.ts'
import type {Context} from './entries.ts'
import {numberedFields} from './numbered-fields.ts'
import {unitItems} from './unit-items.ts'

export interface ReadEntry {
  entry: Entry
  /** Texts, each with the duties that follow it. */
  assigned: Clause[]
  /** What no duty follows. */
  rest: Clause | undefined
  /** Its items are its fields: it is a task, however short. */
  hasFields?: boolean
}

export function readEntry(entry: Entry, {reading, isRequirement}: Context, ofManner: boolean): ReadEntry {
  const items = unitItems(entry, reading)
  const clauses = clausesOf(items?.lines ?? entry.lines, entry.marker.length, reading, {
    isRequirement: isRequirement === true || isBesideTasks(entry),
    isOver: entry.children.length > 0,
    isManner: ofManner,
  })
  if (items) {
    const last = clauses.pop() ?? emptyClause
    clauses.push({...last, nodes: [...last.nodes, ...items.duties], assigned: true})
    return {entry: {...entry, children: []}, assigned: clauses, rest: undefined}
  }
  const fields = numberedFields(entry, reading)
  if (fields) {
    const last = clauses.pop() ?? emptyClause
    clauses.push({...last, nodes: [...last.nodes, ...fields.nodes], assigned: true})
    return {entry: {...entry, children: fields.tasks}, assigned: clauses, rest: undefined, hasFields: true}
  }
  const rest = clauses.at(-1)?.assigned === false ? clauses.pop() : undefined
  return {entry, assigned: clauses, rest}
}
