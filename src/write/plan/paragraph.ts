/** Several tasks of one entry, each with what assigns it behind its words. */
import type {Section, Task} from '../../plan/types.ts'
import {type Block, linesOf} from './blocks.ts'
import {endsAsClause, isWrittenHere} from './body.ts'
import type {Standing} from './list.ts'
import {joined, wordsOf} from './words.ts'
import {written} from './written.ts'

export function paragraph(
  section: Section,
  tasks: readonly Task[],
  {markers, above, depth}: Standing,
): Block[] {
  const marker = markers.get(section) ?? ''
  const title = section.title === '' ? undefined : section.title
  const head: Block[] = title === undefined ? [] : [{type: 'heading', depth, text: joined(marker, title)}]
  const numbered = (text: string) => (title === undefined ? joined(marker, text) : text)
  // An item that is numbered within the paragraph would begin an entry if it began a line.
  const onOneLine = tasks.some(task => task.marker !== undefined)
  if (onOneLine)
    return [...head, {type: 'line', text: numbered(tasks.map(task => onLine(task, above)).join(''))}]
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

function onLine(task: Task, above: Standing['above']): string {
  return `${joined(task.marker ?? '', wordsOf(task).join(''))}${written(ownNodes(task, above), true).brackets}`
}

function ownNodes({children}: Task, above: Standing['above']) {
  return children.filter(node => isWrittenHere(node, above))
}
