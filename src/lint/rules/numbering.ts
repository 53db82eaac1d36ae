import type {Position} from 'unist'
import {fold} from '../../plan/fold.ts'
import {type MarkerStyle, readMarker} from '../../plan/markers.ts'
import type {Plan, Section, Task} from '../../plan/types.ts'
import {isHidden} from '../hidden-number.ts'
import {like, type Numbered, numberOf} from '../number-of.ts'
import type {Problem, Rule} from '../rule.ts'

/**
 * A number that does not follow the one before it: left out, used twice or out of order. Others cite tasks by their
 * numbers, so that a number which means two tasks, or none, leads to the wrong one.
 *
 * Numbers may begin again under each heading or run on through the document. A text without a title, whose first number is
 * not 1 and has nothing above it, is a page from the middle of one, and what calls itself 节选 in its title a part: there a count may begin with any number. For the same reason no fix renumbers: other
 * documents may cite the numbers as they stand.
 *
 * @example ok
 * 一、基础设施
 * 1.修通村道。(省交通运输厅负责)
 * 2.改善供水。(省水利厅负责)
 * 二、公共服务
 * 3.办好学校。(省教育厅负责)
 * 三、组织保障
 * 1.办好评估。(省统计局负责)
 * @example ok
 * 编号	建议题目	主办单位
 * 007	关于缓解停车难的建议	市城管局
 * 012	关于加装电梯的建议	市住建局
 * @example ok
 * (五)落实救助。(市民政局负责)
 * (六)安排资金。(市财政局负责)
 * 七、工作要求
 * @example ok
 * 某县防汛工作方案(节选)
 * 三、防汛任务
 * 1.疏通沟渠。(县水利局负责)
 * 2.储备沙袋。(县应急局负责)
 * @example not ok
 * 一、基础设施
 * 1.修通村道。(省交通运输厅负责)
 * 3.改善供水。(省水利厅负责)
 * 3.改善供电。(省能源局负责)
 * 2.改善通信。(省通信管理局负责)
 * 三、公共服务
 * 1.办好学校。(省教育厅负责)
 * 3:1 Unexpected number `3.` after a gap, expected `2.`
 * 4:1 Unexpected number `3.` a second time, expected `4.`
 * 5:1 Unexpected number `2.` after `3.`, expected `4.`
 * 6:1 Unexpected number `三、` after a gap, expected `二、`
 */
export const numbering: Rule<'numbering'> = {
  id: 'numbering',
  severity: 'warning',
  about: {en: 'numbers with a gap, used twice or out of order', zh: '序号跳号、重号或颠倒'},
  help: {
    en: 'See whether an entry was lost or added, and number again.',
    zh: '核对是否漏项、增项，并重新编号。',
  },
  check({plan, text}) {
    /** Numbers after which another list may run on: the last one, and those with which lists ended. */
    const ends = new Map<MarkerStyle, Set<number>>()
    const last = new Map<MarkerStyle, number>()
    /** Styles whose lists run on, as shown by one that did not begin with 1. */
    const running = new Set<MarkerStyle>()
    const folded = fold(text)
    const problems: Problem[] = []
    /** As its first number tells. */
    let isFromWithin: boolean | undefined
    /** Of the numbers below fields of a table, which run on: how many there are, and those behind others that are left out. */
    const below = {count: 0, gaps: new Set<Problem>()}
    visit(plan)
    // Rows that were chosen from a longer table leave out numbers everywhere, which is said once.
    if (2 * below.gaps.size <= below.count) return problems
    const [first] = below.gaps
    return problems.filter(problem => problem === first || !below.gaps.has(problem))

    function visit(parent: Plan | Section | Task): void {
      const here = new Map<MarkerStyle, Count>()
      parent.children.forEach(node => {
        const numbered = numberOf(node, text)
        if (numbered) {
          const {style, ordinal, position} = numbered
          const before = here.get(style)
          const again = before?.first === 1
          const runsOn =
            last.get(style) === ordinal - 1 || (!again && ends.get(style)?.has(ordinal - 1) === true)
          const goesOn = last.has(style) && ordinal > last.get(style)!
          const isBelowField = isField(parent) && (goesOn || below.count === 0)
          const next = goesOn ? last.get(style)! + 1 : undefined
          const due = next !== undefined && (isBelowField || running.has(style)) ? [next] : [1, next ?? 1]
          if (isBelowField) below.count++
          if (!before && ordinal !== 1) running.add(style)
          const say = runsOn ? undefined : follow(numbered, before, due)
          // Rows of a table that share their first words share a number.
          const shares = before?.title !== undefined && before.title === titleOf(node)
          const from = (before?.position ?? parent.position).start.offset ?? 0
          isFromWithin ??=
            excerpt.test(plan.title ?? '') ||
            (ordinal > 1 && plan.title === null && plan.children[0]?.type !== 'note')
          const mayBegin = isFromWithin && !last.has(style)
          const isSound = mayBegin || shares || countsWithin(folded, numbered)
          if (say && !isSound && !isHidden(folded, from, before, numbered)) {
            const problem = {position, say}
            problems.push(problem)
            if (isBelowField) below.gaps.add(problem)
          }
          here.set(style, {...counted(numbered, before), title: titleOf(node)})
          last.set(style, ordinal)
        }
        if (node.type === 'section' || node.type === 'task') visit(node)
      })
      for (const [style, {ordinal}] of here) ends.set(style, (ends.get(style) ?? new Set()).add(ordinal))
    }
  },
}

/** …的整改方案(节选) */
const excerpt = /[(（](?:节选|节录|摘录|摘编|摘要)[)）]$/

/** Whether a section is the cell of a table that stands over its rows: it begins with the first of them. */
function isField(parent: Plan | Section | Task): boolean {
  return (
    parent.type === 'section' && parent.position.start.offset === parent.children[0]?.position.start.offset
  )
}

/** 1.《公路法》第八条;2.《条例》第五条: a list within a line, which begins anew, as in the cells of a table that was not read. */
function countsWithin(folded: string, {style, ordinal, position}: Numbered): boolean {
  if (ordinal !== 1) return false
  const from = position.start.offset ?? 0
  const line = folded.slice(from, from + longestItem).split('\n', 1)[0]!
  for (const {index} of line.matchAll(/[;。](?=.)/g)) {
    const next = readMarker(line.slice(index + 1, index + 12).trimStart())
    if (next?.style === style && next.ordinal === 2) return true
  }
  return false
}

const longestItem = 300

function titleOf(node: {type: string; title?: string}): string | undefined {
  return node.type === 'task' ? node.title : undefined
}

/** The last number among entries that stand side by side. */
interface Count {
  position: Position
  ordinal: number
  /** With what the list begins; one that begins with 1 again runs on from no other. */
  first: number
  /** The number that the entry should have had. */
  due: number
  /** The words that several rows of a table may share, and their number with them. */
  title?: string | undefined
}

function counted({ordinal, position}: Numbered, before: Count | undefined): Count {
  if (!before || ordinal === 1) return {position, ordinal, first: ordinal, due: ordinal}
  return {
    position,
    first: before.first,
    ordinal: Math.max(ordinal, before.ordinal),
    due: ordinal > before.due ? ordinal : before.due + 1,
  }
}

/** `first` is what a list should begin with that stands behind no other: with 1, or where the one before ended. */
function follow(
  {ordinal, marker}: Numbered,
  before: Count | undefined,
  first: readonly number[],
): Problem['say'] | undefined {
  if (!before) return ordinal === 1 ? undefined : gap(marker, ...first)
  const {ordinal: last, due} = before
  if (ordinal === last + 1 || ordinal === due + 1) return undefined
  if (ordinal === last)
    return {
      en: `Unexpected number \`${marker}\` a second time, expected \`${like(marker, last + 1)}\``,
      zh: `原文序号“${marker}”重号，应为“${like(marker, last + 1)}”`,
    }
  if (ordinal === 1) return undefined
  if (ordinal > last) return gap(marker, last + 1)
  return {
    en: `Unexpected number \`${marker}\` after \`${like(marker, last)}\`, expected \`${like(marker, last + 1)}\``,
    zh: `原文序号“${marker}”在“${like(marker, last)}”之后，应为“${like(marker, last + 1)}”`,
  }
}

function gap(marker: string, ...due: number[]): Problem['say'] {
  const either = [...new Set(due)].map(ordinal => like(marker, ordinal))
  return {
    en: `Unexpected number \`${marker}\` after a gap, expected ${either.map(one => `\`${one}\``).join(' or ')}`,
    zh: `原文序号“${marker}”跳号，应为${either.map(one => `“${one}”`).join('或')}`,
  }
}
