/**
 * What a page says of itself at the start of its first line, parted from it: [接上页] 一、推进茶园改造。 ·
 * (上接第1版)二、建厂。; and its number within a line where pages ran together: 成立县农作第2页共4页物秸秆禁烧领导小组.
 */
import {type Block, type Line, lineFrom} from '../../plan/blocks.ts'
import {cut} from './cut.ts'
import {join} from './join-lines.ts'

const remark = /^[[(](?:接上[页文]|(?:上?接|接上)第?[\d一二三四五六七八九十]{1,3}[版页])[\])](?= *[^ ])/

/** The blocks, with such words as lines of their own that stand around the document. */
export function partRemarks(blocks: readonly Block[]): readonly Block[] {
  const isGlued = (block: Block) =>
    block.type === 'line' &&
    !block.furniture &&
    (remark.test(block.folded) || (block.folded.includes('页共') && within.test(block.folded)))
  if (!blocks.some(isGlued)) return blocks
  return blocks.flatMap(block => {
    if (block.type !== 'line' || !isGlued(block)) return [block]
    const length = remark.exec(block.folded)?.[0].length ?? 0
    if (length === 0) return withoutNumbers(block)
    return [{...cut(block, 0, length), furniture: true}, ...withoutNumbers(lineFrom(block, length))]
  })
}

const within = /(?<=[一-鿿,、])第 ?\d{1,3} ?页共 ?\d{1,3} ?页(?=[一-鿿,、])/

/** A line without the numbers of pages within it, and these behind it. */
function withoutNumbers(line: Line): Line[] {
  const parts: Line[] = []
  const numbers: Line[] = []
  let start = 0
  for (const {0: number, index} of line.folded.matchAll(new RegExp(within, 'g'))) {
    parts.push(cut(line, start, index))
    start = index + number.length
    numbers.push({...cut(line, index, start), furniture: true})
  }
  return [join([...parts, lineFrom(line, start)]), ...numbers]
}
