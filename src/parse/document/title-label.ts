/** Labels that tell a document's title above it: 标题: on a page, title: in the front matter of an archive. */
import {type Line, subLine} from '../../plan/blocks.ts'

const label = /^(?:标 *题|名 *称|(?:文件|信息|公文)名称|title) *: */i
const otherLabel = /^ +[一-鿿]{2,6} *[:|]/
const shortest = 5

/** 标题:某县绿化方案 */
export function labelsTitle(folded: string): boolean {
  return label.test(folded)
}

/** The line that says again what such a label says; in front matter that nothing repeats, the words behind the label. */
export function titleNamed(preamble: readonly Line[]): Line | undefined {
  const at = preamble.slice(0, mostLines).findIndex(({folded}) => labelsTitle(folded))
  const line = preamble[at]
  if (!line) return undefined
  const {0: head} = label.exec(line.folded)!
  const quotes = /^["'].*["']$/.test(line.folded.slice(head.length)) ? 1 : 0
  const words = line.folded.slice(head.length + quotes, line.folded.length - quotes)
  const isSaid = ({folded}: Line) =>
    folded.length >= shortest &&
    words.startsWith(folded) &&
    (words.length === folded.length || otherLabel.test(words.slice(folded.length)))
  const repeated = preamble.slice(at + 1).find(isSaid)
  if (repeated) return repeated
  const isFrontMatter = preamble[0]!.folded === '---' && words.length >= shortest
  return isFrontMatter ? subLine(line, head.length + quotes, line.folded.length - quotes) : undefined
}

const mostLines = 12
