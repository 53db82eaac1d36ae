/**
 * What a page shows above where it is on its site, 省内政策 省外政策 | 您的位置: 首页 > 政策 | the title, and
 * above when it was put there.
 */
import type {Line} from '../../plan/blocks.ts'
import {isPageHead, saysPlace} from '../../plan/page-heads.ts'
import type {Outline} from '../nesting/outline.ts'
import {namesSite, standsAboveTitle} from './above-title.ts'
import {issuerEnding} from './meta-lines.ts'
import {hasTitle, titleLines} from './title.ts'

const mostLines = 6

/** Takes it off what stands before the first entry, where the title stands below and would go on from it. */
export function takeNavigation({preamble, parts: [head]}: Outline): void {
  const residue = head && 'residue' in head ? head.residue : []
  const take = (of: Line | undefined, isOfPage: (own: Line[], below: Line[]) => boolean) => {
    const above = of ? preamble.findIndex(({offset}) => offset > of.offset) : 0
    if (above <= 0 || above > mostLines) return
    if (isOfPage(preamble.slice(0, above), preamble.slice(above, above + mostLines)))
      residue.unshift(...preamble.splice(0, above))
  }
  take(
    residue.find(({folded}) => saysPlace(folded)),
    (own, below) =>
      own.every(({folded}) => namesSite(folded)) ||
      (own.every(line => isMenu(line) || namesSite(line.folded)) &&
        !hasTitle(own.filter(({folded}) => !isOfLinks(folded))) &&
        hasTitle(below)),
  )
  // 手册之二《某学院分工》 | 2020-03-10 点击:5 | 某学院分工: the page has a title of its own.
  take(
    residue.findLast(({folded}) => isPageHead(folded)),
    (own, below) => own.every(isMenu) && !hasTitle(own) && hasTitle(below) && shareWords(own, below),
  )
}

function shareWords(own: readonly Line[], below: readonly Line[]): boolean {
  const beginning = titleLines(below)[0]?.folded.slice(0, fewestShared) ?? ''
  return beginning.length === fewestShared && own.some(({folded}) => folded.includes(beginning))
}

const fewestShared = 4

/** 某县人民政府 may be the first line of the title, 关于种茶的建议 all of it. */
function isMenu({folded}: Line): boolean {
  return (
    (folded.length <= longest || isOfLinks(folded)) &&
    !/[,。;:!?]/.test(folded) &&
    !/关于.{2,}的/.test(folded) &&
    !standsAboveTitle(folded) &&
    !issuerEnding.test(folded)
  )
}

const longest = 40

/** 网站首页 学院概况 党建工作 学科专业 */
function isOfLinks(folded: string): boolean {
  const links = folded.trim().split(/ +/)
  return links.length >= fewestLinks && links.every(({length}) => length > 1 && length <= longestLink)
}

const fewestLinks = 5
const longestLink = 8
