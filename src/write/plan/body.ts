/** The words of a heading or a task with what stands below them, in order. */

import {fold} from '../../plan/fold.ts'
import {isHeading} from '../../plan/heading.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Duty, Note, Section, Task} from '../../plan/types.ts'
import {isVerb} from './assignments.ts'
import {type Block, linesOf} from './blocks.ts'
import type {Rows} from './rows.ts'
import {written} from './written.ts'

export type Child = (Section | Task)['children'][number]

/** Whether a duty or field is written out here, not on a heading above. */
export function isWrittenHere(node: Child, above: readonly Duty[]): node is Duty | Note {
  if (node.type === 'note') return node.kind === 'field'
  if (node.type !== 'duty') return false
  return !isHeldAbove(node, above)
}

/** Whether a duty stands on a heading above, and holds here too. */
export function isHeldAbove(duty: Duty, above: readonly Duty[]): boolean {
  return duty.inherited === true && above.some(other => isSame(other, duty))
}

function isSame(a: Duty, b: Duty): boolean {
  return (
    a.role === b.role &&
    a.label === b.label &&
    a.openEnded === b.openEnded &&
    a.children.map(({value}) => value).join() === b.children.map(({value}) => value).join()
  )
}

export interface Layout {
  /** The duties of the entries above. */
  above: readonly Duty[]
  /** All duties behind the words: below 整改措施： a line with a label would end the list. */
  inline?: boolean
  /** Writes the sections and tasks among the children. */
  below: (entry: Section | Task) => Block[]
  rows?: Rows | undefined
}

/** `head` is the words, the children follow. */
export function bodyBlocks(head: readonly Block[], children: readonly Child[], layout: Layout): Block[] {
  const {above, below, rows} = layout
  const blocks = [...head]
  const hasItems = !rows && children.some(node => node.type === 'section' || node.type === 'task')
  // Rows are those of the last entry that began.
  let isLast = true
  for (let at = 0; at < children.length; at++) {
    const node = children[at]!
    if (node.type === 'section' || node.type === 'task') {
      const found = isLast ? rows?.(children, at) : undefined
      if (found) {
        blocks.push(found.table, ...found.below.flatMap(({value}) => linesOf(value)))
        at += found.taken - 1
      } else {
        blocks.push(...below(node))
        isLast = false
      }
    } else if (node.type === 'note' && node.kind !== 'field') {
      if (node.kind !== 'residue') blocks.push(...linesOf(node.value))
      if (readMarker(fold(node.value))) isLast = false
    } else {
      const run = runFrom(children, at)
      at += run.length - 1
      const isFirst = blocks.length === head.length
      const inline = layout.inline || (isFirst && endsAsClause(head.at(-1)))
      const here = run.filter(one => isWrittenHere(one, above))
      const {brackets, lines} = written(here, inline)
      const behind = !isFirst ? -1 : hasItems ? lastWords(head) : head.length - 1
      const words = blocks[behind]
      if (brackets !== '' && words && 'text' in words)
        blocks[behind] = {...words, text: `${words.text}${brackets}`}
      else if (brackets !== '') blocks.push({type: 'line', text: brackets})
      blocks.push(...lines)
    }
  }
  return blocks
}

/** The words that a bracket stands behind: a heading’s own, not the 具体措施： below it. */
function lastWords(head: readonly Block[]): number {
  const [first, second] = head
  if (head.length !== 2 || !first || !second || !('text' in first) || !('text' in second))
    return head.length - 1
  return second.type === 'line' && leadIn.test(second.text) && isHeading(first.text) ? 0 : 1
}

const leadIn = /^.{2,6}[:：]$/

/** The duties and fields from `at` on. */
function runFrom(children: readonly Child[], at: number): (Duty | Note)[] {
  const run: (Duty | Note)[] = []
  for (let index = at; index < children.length; index++) {
    const node = children[index]!
    if (node.type !== 'duty' && !(node.type === 'note' && node.kind === 'field')) break
    run.push(node)
  }
  return run
}

/** Words that end like `…由社会各界参与。` could be read as a clause, but not where a bracket follows them. */
export function endsAsClause(words: Block | undefined): boolean {
  return words !== undefined && 'text' in words && isVerb(words.text.replace(/[。；;！!]+$/, ''))
}
