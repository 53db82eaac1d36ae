/** What tasks are recognised by in another version of their plan. */
import {calendarOf} from '../plan/due.ts'
import {fold} from '../plan/fold.ts'
import {type TaskRow, taskRow} from '../plan/rows.ts'
import {type Plan, type Role, roles, type Section, type Task} from '../plan/types.ts'
import {placedTasks} from '../plan/walk.ts'
import {createDictionary, type Grams, totalWeight, weightsOf} from './grams.ts'

export interface Feature {
  /** Its place among the tasks of its version, from 0. */
  index: number
  task: Task
  row: TaskRow
  /** What it stands in; nothing where that is the plan. */
  parent: Section | Task | undefined
  /** Its words alone, without marks and blanks. */
  words: string
  grams: Grams
  /** The weight of all its grams. */
  total: number
  /** The names of its units, each once. */
  names: Record<Role, ReadonlySet<string>>
  /** Those in any role. */
  units: ReadonlySet<string>
  /** The headings above, as one key; the innermost alone. */
  headings: string
  heading: string
}

export interface Features {
  old: Feature[]
  new: Feature[]
  weights: Float64Array
  /** A name as a document writes it, by the name as it is compared. */
  written: ReadonlyMap<string, string>
  /** The names that stand for a whole class of units. */
  classes: ReadonlySet<string>
}

const marks = /[\s,;:.!?()[\]、。"'“”‘’《》·—-]+/g

/** Words that are compared: without marks and blanks, in one width. */
export function wordsOf(text: string): string {
  return fold(text).replace(marks, '')
}

export function featuresOf(
  old: Plan,
  next: Plan,
  files: {old: string; new: string},
  strict: boolean,
): Features {
  const dictionary = createDictionary()
  // Units and headings recur in task after task.
  const written = new Map<string, string>()
  const classes = new Set<string>()
  const nameOf = remembering(name => {
    const folded = strict ? name : fold(name)
    written.set(folded, name)
    return folded
  })
  const headingOf = remembering(wordsOf)
  const read = (plan: Plan, file: string) => {
    const calendar = calendarOf(plan)
    return placedTasks(plan).map((placed, index): Feature => {
      const row = taskRow(placed, file, calendar)
      const words = wordsOf(textOf(row))
      const headings = row.headings.map(headingOf)
      const namesOf = (role: Role) =>
        new Set(
          row[role].map(unit => {
            const name = nameOf(strict ? unit.written : unit.name)
            if (unit.kind === 'class') classes.add(name)
            return name
          }),
        )
      const names = {
        lead: namesOf('lead'),
        cooperating: namesOf('cooperating'),
        responsible: namesOf('responsible'),
      }
      return {
        index,
        task: placed.node,
        row,
        parent: placed.ancestors.at(-1),
        words,
        grams: dictionary.grams(words),
        total: 0,
        names,
        units: new Set(roles.flatMap(role => [...names[role]])),
        headings: headings.join('/'),
        heading: headings.at(-1) ?? '',
      }
    })
  }
  const features = {old: read(old, files.old), new: read(next, files.new)}
  const all = [...features.old, ...features.new]
  const weights = weightsOf(
    all.map(({grams}) => grams),
    dictionary.size(),
  )
  for (const feature of all) feature.total = totalWeight(feature.grams, weights)
  return {...features, weights, written, classes}
}

function remembering(read: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return text => {
    let value = known.get(text)
    if (value === undefined) {
      value = read(text)
      known.set(text, value)
    }
    return value
  }
}

/** A task's own words, its heading line first. */
export function textOf({title, text}: TaskRow): string {
  return title === null ? text : `${title}\n${text}`
}
