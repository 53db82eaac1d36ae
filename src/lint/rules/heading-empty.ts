import {fold} from '../../plan/fold.ts'
import {readMarker} from '../../plan/markers.ts'
import type {Plan, PlanNode, Section, Task} from '../../plan/types.ts'
import type {Draft} from '../draft.ts'
import {headOf} from '../places.ts'
import type {Problem, Rule} from '../rule.ts'

/**
 * A number with no words behind it, or a heading with nothing below it where the headings beside it have something: a part that
 * was announced and never written, or one whose text was lost.
 *
 * @example ok
 * 一、基础设施
 * 1.修通村道。(省交通运输厅负责)
 * 二、公共服务
 * 1.办好学校。(省教育厅负责)
 * @example not ok
 * 一、基础设施
 * 1.修通村道。(省交通运输厅负责)
 * 二、公共服务
 * 三、
 * 1.改善供水。(省水利厅负责)
 * 3:1 Unexpected heading `二、公共服务` with nothing below it, expected tasks or text
 * 4:1 Unexpected number `三、` with no words behind it, expected a heading
 */
export const headingEmpty: Rule<'heading-empty'> = {
  id: 'heading-empty',
  severity: 'warning',
  about: {
    en: 'a number without words, or a heading with nothing below it',
    zh: '标题空缺，或标题之下没有内容',
  },
  help: {en: 'Write what is missing, or drop the number.', zh: '补写内容，或删去该标题。'},
  check(draft) {
    const headings = new Map<string, number>()
    for (const {folded} of draft.lines) headings.set(folded, (headings.get(folded) ?? 0) + 1)
    // A table of contents gives the headings too.
    return problemsIn(draft.plan, draft, heading => (headings.get(fold(heading)) ?? 0) > 1)
  },
}

function problemsIn(
  parent: Plan | Section | Task,
  draft: Draft,
  isRepeated: (heading: string) => boolean,
): Problem[] {
  // A union of arrays has no common filter.
  const children: readonly PlanNode[] = parent.children
  const sections = children.filter((node): node is Section => node.type === 'section')
  return children.flatMap((node): Problem[] => {
    if (node.type === 'section' || node.type === 'task') {
      const below = problemsIn(node, draft, isRepeated)
      return node.type === 'section' && isBare(node, draft)
        ? [bare(node, node.marker, draft), ...below]
        : below
    }
    if (node.type !== 'note' || (node.kind !== 'text' && node.kind !== 'requirement')) return []
    const folded = fold(node.value)
    const marker = readMarker(folded)
    if (!marker) return []
    const rest = folded.slice(marker.length).trim()
    if (rest === '') return [bare(node, node.value.trim(), draft)]
    const beside = sections.some(section => readMarker(fold(section.marker))?.style === marker.style)
    if (!beside || rest.length > longest || noHeading.test(rest) || isRepeated(node.value)) return []
    return [
      {
        position: headOf(node.position, draft.text),
        say: {
          en: `Unexpected heading \`${node.value}\` with nothing below it, expected tasks or text`,
          zh: `原文标题“${node.value}”之下没有内容，应有任务或文字`,
        },
      },
    ]
  })
}

const longest = 30
/** Sentences, and lines of a table of contents. */
const noHeading = /[,。;:!?、\n]|[.…·]{2}|\d$/

/** A paragraph of several tasks has no title either, but words behind its number. */
function isBare({title, position}: Section, {text}: Draft): boolean {
  if (title !== '') return false
  const head = headOf(position, text)
  const words = fold(text.slice(head.start.offset, head.end.offset)).trim()
  return readMarker(words)?.length === words.length
}

function bare(node: {position: Section['position']}, marker: string, draft: Draft): Problem {
  return {
    position: headOf(node.position, draft.text),
    say: {
      en: `Unexpected number \`${marker}\` with no words behind it, expected a heading`,
      zh: `原文序号“${marker}”之后空缺，应有标题`,
    },
  }
}
