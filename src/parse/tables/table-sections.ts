/** Where the tasks of a table's rows go: under what stands over several of them. */
import {type Line, pointAt} from '../../plan/blocks.ts'
import {fold} from '../../plan/fold.ts'
import {numeralValue, readMarker} from '../../plan/markers.ts'
import type {Duty, Note, Section, Task} from '../../plan/types.ts'

export type Node = Section | Task | Note

/** What stands over a task in its row, or above it: a category, words or a number that several rows share. */
export interface Grouping {
  /** Its words; the same lines, or the same text for `isNamed`, are the same section. */
  lines: readonly Line[]
  /** Its number, where that is a cell of its own. */
  number?: Line | undefined
  /** What it is where a part of its words assigns. */
  heading?: Heading | undefined
  /** A name that is written out again in each row. */
  isNamed?: boolean
}

interface Group {
  lines: readonly Line[]
  section: Section
}

/** A heading of which a part assigns. */
export interface Heading {
  title: string
  nodes: readonly (Duty | Note)[]
}

export interface Sections {
  /** Begins a section that holds all rows up to the next one. */
  begin(line: Line, heading?: Heading): void
  add(task: Task, groupings: readonly Grouping[]): void
  /** Puts prose where the next row would go. */
  note(note: Note): void
  /** Whether the last task stands under these words, or this number. */
  isOpen(lines: readonly Line[]): boolean
  /** Says that the last task goes on in another row. */
  lengthen(end: Task['position']['end']): void
}

/** Fills `nodes`. */
export function createSections(nodes: Node[]): Sections {
  let category: Section | undefined
  let groups: Group[] = []
  let holders: (Section | Task)[] = []
  let last: Task | undefined
  /** The last task that has no number below another one. */
  let outer: Task | undefined

  const lengthen = (end: Task['position']['end']) => {
    for (const node of last ? [...holders, last] : holders) node.position = {...node.position, end}
  }
  return {
    begin(line, heading) {
      const position = {start: pointAt(line, 0), end: pointAt(line, line.value.length)}
      category = sectionOf({lines: [line], heading}, nodes, position)
      nodes.push(category)
      groups = []
      holders = []
      last = undefined
      outer = undefined
    },
    add(task, groupings) {
      const before = holders.findLast(({type}) => type === 'section')
      holders = category ? [category] : []
      groupings.forEach((grouping, level) => {
        const siblings: Node[] | Task['children'] = holders.at(-1)?.children ?? nodes
        if (!groups[level] || !isSame(groups[level], grouping)) {
          const section = sectionOf(grouping, siblings, task.position)
          groups = [...groups.slice(0, level), {lines: grouping.lines, section}]
          siblings.push(section)
        }
        holders.push(groups[level]!.section)
      })
      groups.length = groupings.length
      const below = outer && holders.at(-1) === before ? ordinalBelow(task, outer) : undefined
      if (below !== undefined) {
        task.ordinal = below
        holders.push(outer!)
      } else outer = task
      const siblings: Node[] | Task['children'] = holders.at(-1)?.children ?? nodes
      if (task.marker === undefined && holders.length > 0) task.ordinal = countOf(siblings, 'task') + 1
      siblings.push(task)
      last = task
      lengthen(task.position.end)
    },
    isOpen: lines => groups.some(group => group.lines === lines),
    note(note) {
      outer = undefined
      ;(category?.children ?? nodes).push(note)
      if (category) category.position = {...category.position, end: note.position.end}
    },
    lengthen,
  }
}

/** 4-1 and 4.1 behind a task 4: its place below that one. */
function ordinalBelow({marker}: Task, above: Task): number | undefined {
  const [, first, second] = /^(\d{1,3})[-—–.](\d{1,2})[.、]?$/.exec(fold(marker ?? '')) ?? []
  const isBelow = first !== undefined && first === fold(above.marker ?? '').replace(/[.、]$/, '')
  return isBelow ? Number(second) : undefined
}

function isSame({lines}: Group, grouping: Grouping): boolean {
  return lines === grouping.lines || (grouping.isNamed === true && wordsOf(lines) === wordsOf(grouping.lines))
}

function sectionOf(
  {lines, number, heading}: Grouping,
  siblings: readonly {type: string}[],
  position: Task['position'],
): Section {
  const isNumber = lines[0] === number
  const words = isNumber ? '' : wordsOf(lines)
  const own = number === undefined && lines[0] ? readMarker(lines[0].folded) : undefined
  const ordinal = number ? numeralValue(number.folded.replace(/[.、()]/g, '')) : own?.ordinal
  return {
    type: 'section',
    marker: number?.value ?? words.slice(0, own?.length ?? 0),
    ordinal: ordinal ?? countOf(siblings, 'section') + 1,
    title: heading?.title ?? words.slice(own?.length ?? 0).trimStart(),
    children: [...(heading?.nodes ?? [])],
    position: {...position},
  }
}

function wordsOf(lines: readonly Line[]): string {
  return lines.map(({value}) => value).join('\n')
}

function countOf(nodes: readonly {type: string}[], wanted: string): number {
  return nodes.filter(({type}) => type === wanted).length
}
