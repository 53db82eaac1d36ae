/** Labels that tell a document's title above it: 标题: on a page, title: in the front matter of an archive. */
import {type Line, subLine} from '../../plan/blocks.ts'

const label = /^(?:(?:标 *题|名 *称|(?:文件|信息|公文)名称|title) *: *|标题 +(?=.*关于))/i
const otherLabel = /^ +[一-鿿]{2,6} *[:|]/
const shortest = 5

/** 标题:某县绿化方案 */
export function labelsTitle(folded: string): boolean {
  return label.test(folded)
}

/** 名    称⇥某县绿化方案⇥文    号⇥某政发〔2023〕1号: in a row of data a blank does where labels have a colon. */
export function mayLabelTitle(folded: string): boolean {
  return labelsTitle(folded) || inRow.test(folded)
}

const inRow = /^(?:\| *)?(?:标 *题|名 *称)[ \t|]/

/** Where a line tells the title, and the words behind its label. */
function labelled(preamble: readonly Line[]): {at: number; title: Line} | undefined {
  const at = preamble.slice(0, mostLines).findIndex(({folded}) => labelsTitle(folded))
  const line = preamble[at]
  if (!line) return undefined
  const {0: head} = label.exec(line.folded)!
  const quotes = /^["'].*["']$/.test(line.folded.slice(head.length)) ? 1 : 0
  return {at, title: subLine(line, head.length + quotes, line.folded.length - quotes)}
}

type Titles = (lines: readonly Line[]) => readonly Line[]

/**
 * The line that says again what such a label says; or what it says, or front matter, where no title stands
 * below it.
 */
export function titleTold(
  preamble: readonly Line[],
  titleIn: Titles,
  isTitle: (line: Line) => boolean,
): readonly Line[] | undefined {
  const found = labelled(preamble)
  if (!found) return undefined
  const {at, title} = found
  const words = title.folded
  const isSaid = ({folded}: Line) =>
    folded.length >= shortest &&
    words.startsWith(folded) &&
    (words.length === folded.length || otherLabel.test(words.slice(folded.length)))
  const repeated = preamble.slice(at + 1).find(isSaid)
  if (repeated) return [repeated]
  if (isTitle(title) && !preamble.slice(at + 1).some(isTitle)) return [title]
  if (preamble[0]!.folded !== '---' || words.length < shortest) return undefined
  const close = preamble.findIndex(({folded}, nth) => nth > at && folded === '---')
  const own = titleIn(preamble.slice(Math.max(close, at) + 1))
  const isSame = own[0]?.folded.replace(/^#+ */, '') === words
  return own.some(isTitle) && namesDocument(own) && !isSame ? own : [title]
}

/** 某县修路方案, # 关于修路的意见; 主要任务, ## 工作安排 and 附件:任务分解表 end as titles do, but are of a part. */
function namesDocument(lines: readonly Line[]): boolean {
  const words = lines.map(({folded}) => folded).join('')
  return /^(?:# *)?(?:[^#:]*关于|\d{4}|[^#:]{1,8}?[省市县区州旗盟镇乡局委厅院](?![域级])|[^#:]{10})/.test(
    words,
  )
}

const mostLines = 12
