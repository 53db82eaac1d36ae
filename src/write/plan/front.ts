/** What stands before the first entry, the title on top. */
import type {Note, Plan, Section, Task} from '../../plan/types.ts'
import {type Block, linesOf} from './blocks.ts'
import {unnumberedTasks} from './clause-tasks.ts'
import {withoutHeaders} from './table-header.ts'

export interface Front {
  blocks: Block[]
  /** What follows. */
  rest: Plan['children']
}

export function frontOf(plan: Plan): Front {
  const {blocks, rest} = titleFirst(plan)
  const everywhere = plan.meta.everywhere?.join('、')
  if (everywhere === undefined || saysEverywhere(plan, everywhere)) return {blocks, rest}
  return {blocks: [...blocks, {type: 'line', text: everywhereLine(everywhere)}], rest}
}

/** What a plan adds to all its tasks may have stood within a bracket, of which the tree keeps the units alone. */
export function everywhereLine(units: string): string {
  return `各项任务均涉及${units}，不再列出。`
}

function saysEverywhere(parent: Plan | Section | Task, units: string): boolean {
  const children: readonly Task['children'][number][] = parent.children
  return children.some(node => {
    if (node.type === 'note') return node.value.includes(units) && node.value.includes('列出')
    return node.type !== 'duty' && saysEverywhere(node, units)
  })
}

function titleFirst(plan: Plan): Front {
  const children = withoutHeaders(plan.children)
  const body = children.findIndex(node => node.type !== 'note' || node.kind === 'field')
  const end = body < 0 ? children.length : body
  const notes = (children.slice(0, end) as Note[]).filter(({kind}) => kind !== 'residue')
  const rest = children.slice(end)
  const title = titleLines(plan.title, notes)
  if (!title) {
    const isTask = plan.title === unnumberedTasks(plan)[0]?.text
    const first: Block[] = plan.title === null || isTask ? [] : [{type: 'title', text: plan.title}]
    return {blocks: [...first, ...notes.flatMap(({value}) => linesOf(value))], rest}
  }
  const isNamed = title.length === 1 && isFrontMatter(title[0]!, notes)
  const blocks = notes.map((note): Block[] =>
    title.includes(note) && !isNamed ? [{type: 'title', text: note.value}] : linesOf(note.value),
  )
  // Cells of a table above the title would be taken for it.
  const above = notes.findIndex(({kind}) => kind === 'text')
  const isBelow = above >= 0 && above < notes.indexOf(title[0]!)
  const ordered = isBelow
    ? [
        ...blocks.filter((_, at) => title.includes(notes[at]!)),
        ...blocks.filter((_, at) => !title.includes(notes[at]!)),
      ]
    : blocks
  return {blocks: ordered.flat(), rest}
}

/** The notes that are the title’s lines. */
function titleLines(title: string | null, notes: readonly Note[]): Note[] | undefined {
  if (title === null) return undefined
  for (let from = 0; from < notes.length; from++) {
    let text = ''
    for (let to = from; to < notes.length && title.startsWith(text) && text.length < title.length; to++) {
      text += notes[to]!.value
      if (text === title) return notes.slice(from, to + 1)
    }
  }
  return linesAround(title, notes)
}

/**
 * The notes of lines that show more than the title: (转载)某县方案, 某县方案(某政发〔2019〕31号), title:
 * 某县方案 in front matter.
 */
function linesAround(title: string, notes: readonly Note[]): Note[] | undefined {
  const head = title.slice(0, shortestHead)
  for (let from = 0; from < notes.length; from++) {
    if (!notes[from]!.value.includes(head)) continue
    let text = ''
    for (let to = from; to < notes.length && text.length < title.length; to++) {
      text += notes[to]!.value
      const lines = notes.slice(from, to + 1)
      const [before = '', behind] = text.split(title, 2)
      if (behind === undefined) continue
      if (above.test(before) && below.test(behind)) return lines
      if (lines.length === 1 && label.test(before) && isFrontMatter(lines[0]!, notes)) return lines
    }
  }
  return undefined
}

const shortestHead = 4
/** (转载), 某政发〔2019〕31号, 附件:1. */
const above =
  /^(?:[•·●] *|附 *件 *\d{0,2} *[:：] *1[.、．] *|[(（[【〔][一-鿿]{2,4}[)）\]】〕] *|[一-鿿]{1,12}.?\d{4}.? *第?\d{1,4} *号 *)?$/
const below = /^(?: *[(（][^()（）]+号[)）])?$/
const label = /^[a-z一-鿿 ]{2,6} *[:：] *["']?$/i

/** Whether a note is a line between two of ---, which tells the title and stands where it was. */
function isFrontMatter(note: Note, notes: readonly Note[]): boolean {
  return notes[0]?.value === '---' && label.test(note.value.slice(0, note.value.search(/[:：]/) + 1))
}
