/**
 * What a page says of itself at the start of its first line, parted from it: [接上页] 一、推进茶园改造。 ·
 * (上接第1版)二、建厂。
 */
import {type Block, lineFrom} from '../../plan/blocks.ts'
import {cut} from './cut.ts'

const remark = /^[[(](?:接上[页文]|(?:上?接|接上)第?[\d一二三四五六七八九十]{1,3}[版页])[\])](?= *[^ ])/

/** The blocks, with such words as lines of their own that stand around the document. */
export function partRemarks(blocks: readonly Block[]): readonly Block[] {
  const isGlued = (block: Block) => block.type === 'line' && !block.furniture && remark.test(block.folded)
  if (!blocks.some(isGlued)) return blocks
  return blocks.flatMap(block => {
    if (block.type !== 'line' || !isGlued(block)) return [block]
    const {length} = remark.exec(block.folded)![0]
    return [{...cut(block, 0, length), furniture: true}, lineFrom(block, length)]
  })
}
