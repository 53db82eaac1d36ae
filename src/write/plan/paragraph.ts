/** Several tasks of one entry, each with what assigns it behind its words. */
import type {Note, Section, Task} from '../../plan/types.ts'
import {type Block, linesOf} from './blocks.ts'
import {endsAsClause, isWrittenHere} from './body.ts'
import {standsBehind} from './clause-tasks.ts'
import type {Standing} from './list.ts'
import {joined, wordsOf} from './words.ts'
import {written} from './written.ts'

/** `rest` stands behind the last of them, where it did. */
export function paragraph(
  section: Section,
  tasks: readonly Task[],
  rest: Note | undefined,
  {markers, above, depth}: Standing,
): Block[] {
  const marker = markers.get(section) ?? ''
  const title = section.title === '' ? undefined : section.title
  const head: Block[] = title === undefined ? [] : [{type: 'heading', depth, text: joined(marker, title)}]
  const numbered = (text: string) => (title === undefined ? joined(marker, text) : text)
  // An item that is numbered within the paragraph would begin an entry if it began a line.
  const onOneLine = tasks.some(
    (task, at) => task.marker !== undefined || (at > 0 && standsBehind(task, tasks[at - 1]!)),
  )
  if (onOneLine) return [...head, {type: 'line', text: numbered(lineOf(tasks, rest, above))}]
  const body = tasks.flatMap((task, index) => {
    const words = wordsOf(task)
    const inline = endsAsClause({type: 'line', text: words.at(-1)!})
    const {brackets, lines} = written(ownNodes(task, above), inline)
    words[words.length - 1] += brackets
    if (index === 0) words[0] = numbered(words[0]!)
    return [...words.flatMap(linesOf), ...lines]
  })
  return [...head, ...body]
}

/** `修路（甲局负责）；架桥（乙局负责）。` · `修路。（甲局负责）架桥。（乙局负责）` */
function lineOf(tasks: readonly Task[], rest: Note | undefined, above: Standing['above']): string {
  const isParted = tasks.map(task => !endsSentence.test(wordsOf(task).at(-1)!))
  const words = tasks.map((task, at) => {
    const isLast = at === tasks.length - 1 && rest === undefined
    return `${onLine(task, above)}${isParted[at] ? (isLast ? '。' : '；') : ''}`
  })
  return `${words.join('')}${rest?.value ?? ''}`
}

const endsSentence = /[。；;！!？?：:”]$/

function onLine(task: Task, above: Standing['above']): string {
  return `${joined(task.marker ?? '', wordsOf(task).join(''))}${written(ownNodes(task, above), true).brackets}`
}

function ownNodes({children}: Task, above: Standing['above']) {
  return children.filter(node => isWrittenHere(node, above))
}
