/** Entries whose items are the fields of one task: （一）整改目标 （二）整改措施 （三）责任单位 （四）整改时限. */
import {type Line, lineFrom, positionIn} from '../../plan/blocks.ts'
import {fieldOf, isDeadline} from '../../plan/fields.ts'
import {fold} from '../../plan/fold.ts'
import type {Duty, Note} from '../../plan/types.ts'
import {clausesOf} from '../assigning/entry-clauses.ts'
import {reportRoleWord} from '../assigning/unassigned.ts'
import {fieldValue} from '../clauses/duties.ts'
import {namesPersons} from '../clauses/plausible.ts'
import type {Entry} from '../nesting/outline.ts'
import {residueNotes} from '../reading/notes.ts'
import {lineOf, nodesIn} from '../reading/pieces.ts'
import type {Reading} from '../reading/reading.ts'
import {recognise} from '../recognisers/index.ts'

export interface NumberedFields {
  nodes: (Duty | Note)[]
  /** Items below which there are units of their own: what they list are tasks, not the words of a field. */
  tasks: Entry[]
}

/** The fields that the items of an entry are, in order; nothing where any item is more, or none gives a role. */
export function numberedFields({children, rows}: Entry, reading: Reading): NumberedFields | undefined {
  if (children.length < 2 || rows.length > 0) return undefined
  // Most entries are told by one look.
  if (!children.some(child => reading.lexicon.initials.has(initialOf(child)))) return undefined
  const all = children.map(itemOf)
  const givesRole = ({label}: Item) => reading.lexicon.labels.includes(label)
  if (!all.some(givesRole) || all.some(({label}) => label === '')) return undefined
  const isAssigned = (entry: Entry): boolean =>
    linesOf(entry).some(line => recognise(line, reading.lexicon).length > 0)
  const tasks = new Set(children.filter(child => child.rows.length > 0 || child.children.some(isAssigned)))
  const items = all.filter(({entry}) => !tasks.has(entry))
  const duties = items.map(item => (givesRole(item) ? dutiesOf(item, reading) : undefined))
  if (duties.every(nodes => nodes === undefined)) return undefined
  const nodes = items.flatMap((item, index) => [
    ...(duties[index] ?? [fieldNode(item, reading)]),
    ...residueNotes(item.entry.residue),
  ])
  return {nodes, tasks: [...tasks]}
}

/** (六)完成时限:2008年内 beside tasks, whose own entry is on another page: when, or who, but nothing to do. */
export function isFieldAlone(entry: Entry): boolean {
  const {lines, children, rows} = entry
  const {label, words} = itemOf(entry)
  if (label === '' || children.length + rows.length > 0 || lines.length !== (words === '' ? 2 : 1))
    return false
  const said = fold(words === '' ? lines[1]!.value : words).replace(/[。;]$/, '')
  return ofTime.test(label)
    ? isDeadline(said)
    : ofPersons.test(label) && namesPersons(said, {start: 0, end: said.length})
}

const ofTime = /(?:时限|时间|期限|节点)$/
const ofPersons = /(?:领导|人|同志)$/

/** An item of an entry, as the field that it may be. */
interface Item {
  entry: Entry
  /** Without blanks; empty where the item has none. */
  label: string
  /** The words behind the label on the same line. */
  words: string
}

const anyLabel = /^ *([一-鿿][一-鿿 ]{1,9}?) *(?:: *|$)/

function itemOf(entry: Entry): Item {
  const {lines, marker} = entry
  const first = lines[0]!
  const [whole = '', label = ''] = anyLabel.exec(first.folded.slice(marker.length)) ?? []
  return {
    entry,
    label: label.replaceAll(' ', ''),
    words: first.value.slice(marker.length + whole.length),
  }
}

function initialOf({lines, marker}: Entry): string {
  return lines[0]!.folded.slice(marker.length).trimStart().charAt(0)
}

/** Its own lines, and those of numbered items below it. */
function linesOf({lines, children}: Entry): Line[] {
  return [...lines, ...children.flatMap(linesOf)]
}

/** What a label of a role assigns, on its own line or on the next; nothing where that is more than units. */
function dutiesOf({entry}: Item, reading: Reading): (Duty | Note)[] | undefined {
  const [first, ...below] = linesOf(entry)
  const clauses = clausesOf([lineFrom(first!, entry.marker.length), ...below], 0, reading)
  if (clauses.some(({assigned, text}) => !assigned || text.length > 0)) return undefined
  const nodes = nodesIn(clauses)
  nodes[0]!.position.start = positionIn(first!, {start: 0, end: 0}).start
  return nodes
}

function fieldNode({entry, label, words}: Item, reading: Reading): Note {
  const lines = linesOf(entry).map(lineOf)
  for (const line of lines) reportRoleWord(line, reading)
  const end = lines.at(-1)!
  const field = fieldOf(label) ?? 'other'
  const value = [words, ...lines.slice(1).map(({line}) => line.value)]
    .filter(value => value !== '')
    .join('\n')
  return {
    type: 'note',
    kind: 'field',
    value: fieldValue(field, value),
    label,
    field,
    position: {start: positionIn(lines[0]!.line, lines[0]!).start, end: positionIn(end.line, end).end},
  }
}
