/** The marker that each section and task bears on the page: its own, or one of GB/T 9704-2012 where it has none. */
import {fold} from '../../plan/fold.ts'
import {levelOf, type Marker, type MarkerStyle, readMarker} from '../../plan/markers.ts'
import {hanNumeral} from '../../plan/numerals.ts'
import type {Note, Plan, Section, Task} from '../../plan/types.ts'
import {clauseTasks, itemTasks, unnumberedTasks} from './clause-tasks.ts'

type Entry = Section | Task
export type Markers = ReadonlyMap<Entry, string>

/** The standard's levels, and what documents use below them. */
const printers = {
  han: ordinal => `${hanNumeral(ordinal)}、`,
  'han-bracket': ordinal => `（${hanNumeral(ordinal)}）`,
  digit: ordinal => `${ordinal}.`,
  'digit-bracket': ordinal => `（${ordinal}）`,
  'digit-paren': ordinal => `${ordinal}）`,
  circled: ordinal => (ordinal <= 20 ? String.fromCodePoint(0x245f + ordinal) : `（${ordinal}）`),
} satisfies Partial<Record<MarkerStyle, (ordinal: number) => string>>
type Standard = keyof typeof printers
const standard = Object.keys(printers) as Standard[]

export function markersOf(plan: Plan): Markers {
  const markers = new Map<Entry, string>()
  numberBelow(plan, [], markers)
  return markers
}

function numberBelow(parent: Plan | Entry, above: readonly MarkerStyle[], markers: Map<Entry, string>): void {
  const inParagraph: readonly Entry[] = unmarked(parent)
  const children: readonly (Plan['children'][number] | Entry['children'][number])[] = parent.children
  const group = children.filter((node): node is Entry => node.type === 'section' || node.type === 'task')
  for (const task of inParagraph) markers.set(task, task.marker ?? '')
  const unnumbered = new Set(inParagraph)
  const numbered = group.filter(node => !unnumbered.has(node))
  const lacking = numbered.filter(node => keptStyle(node, above) === undefined)
  const style = lacking.length > 0 ? styleFor(lacking, numbered, children, above) : undefined
  for (const node of numbered) {
    const own = keptStyle(node, above)
    markers.set(node, own === undefined ? printers[style!](node.ordinal) : node.marker!)
    numberBelow(node, [...above, own ?? style!], markers)
  }
}

/** The tasks right below that bear no number. */
function unmarked(parent: Plan | Entry): readonly Entry[] {
  if (parent.type === 'plan') return unnumberedTasks(parent)
  return parent.type === 'section' ? clauseTasks(parent) : itemTasks(parent)
}

/**
 * The style of a marker that can stand on the page: the `1` of a table’s cell is no marker there, and `4.` is none below
 * `3.`, as a row of a table may be.
 */
export function keptStyle({marker, ordinal}: Entry, above: readonly MarkerStyle[]): MarkerStyle | undefined {
  if (!marker) return undefined
  const read = markerOf(`${marker} 一一`)
  if (!read || read.length < marker.length || read.ordinal !== ordinal) return undefined
  return above.every(style => levelOf[style] < levelOf[read.style]) ? read.style : undefined
}

/** How items right below an entry are numbered: as those that it has, else in the first style that lies below its own. */
export function nextMarkers(entry: Entry, markers: Markers): (ordinal: number) => string {
  const styleOf = (node: Entry) => markerOf(`${markers.get(node) ?? ''} 一一`)?.style
  const children: readonly Entry['children'][number][] = entry.children
  const beside = children.find((node): node is Entry => node.type === 'section' || node.type === 'task')
  const wanted = beside && styleOf(beside)
  const own = styleOf(entry)
  const style =
    standard.find(one => one === wanted) ??
    standard.find(one => !own || levelOf[one] > levelOf[own]) ??
    'circled'
  return printers[style]
}

function markerOf(text: string): Marker | undefined {
  return readMarker(fold(text))
}

/** The style for the entries of a group that lack one: below those above, and beside those that have one. */
function styleFor(
  lacking: readonly Entry[],
  group: readonly Entry[],
  children: readonly (Entry | Note | {type: 'duty'})[],
  above: readonly MarkerStyle[],
): Standard {
  const deepest = Math.max(-1, ...above.map(style => levelOf[style]))
  const beside = group.flatMap(node => keptStyle(node, above) ?? [])
  const inProse = children.flatMap(node => (node.type === 'note' ? (markerOf(node.value)?.style ?? []) : []))
  const below = group.flatMap(node =>
    node.children.flatMap(child => {
      if (child.type === 'note') return markerOf(child.value)?.style ?? []
      return child.type === 'section' || child.type === 'task' ? (keptStyle(child, above) ?? []) : []
    }),
  )
  const bare = lacking.every(({marker}) => /^\d+$/.test(marker ?? ''))
  const wanted: Standard[] = bare ? ['digit', ...standard] : standard
  const fits = (style: Standard) =>
    levelOf[style] > deepest &&
    [...beside, ...inProse].every(other => levelOf[other] <= levelOf[style]) &&
    below.every(other => levelOf[other] > levelOf[style])
  return wanted.find(fits) ?? wanted.find(style => levelOf[style] > deepest) ?? 'circled'
}
