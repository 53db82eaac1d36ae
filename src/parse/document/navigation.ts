/** What a page shows above where it is on its site: 省内政策 省外政策 | 您的位置: 首页 > 政策 | the title. */
import type {Line} from '../../plan/blocks.ts'
import {saysPlace} from '../../plan/page-heads.ts'
import type {Outline} from '../nest.ts'
import {issuerEnding} from './meta-lines.ts'
import {hasTitle, standsAboveTitle} from './title.ts'

const mostLines = 6

/** Takes it off what stands before the first entry, where the title stands below and would go on from it. */
export function takeNavigation({preamble, parts: [head]}: Outline): void {
  const residue = head && 'residue' in head ? head.residue : []
  const place = residue.find(({folded}) => saysPlace(folded))
  const above = place ? preamble.findIndex(({offset}) => offset > place.offset) : 0
  if (above <= 0 || above > mostLines) return
  const own = preamble.slice(0, above)
  const isOfPage = own.every(isMenu) && !hasTitle(own) && hasTitle(preamble.slice(above, above + mostLines))
  if (isOfPage) residue.unshift(...preamble.splice(0, above))
}

/** 某县人民政府 may be the first line of the title, 关于种茶的建议 all of it. */
function isMenu({folded}: Line): boolean {
  return (
    folded.length <= longest &&
    !/[,。;:!?]/.test(folded) &&
    !/关于.{2,}的/.test(folded) &&
    !standsAboveTitle(folded) &&
    !issuerEnding.test(folded)
  )
}

const longest = 40
