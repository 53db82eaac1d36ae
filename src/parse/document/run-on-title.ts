/** Titles of documents that lost their breaks: other words stand on the same line. */
import {type Line, subLine} from '../../plan/blocks.ts'
import {paper} from './bare-title.ts'
import {issuersNamed} from './issuers.ts'

/** The title on a line of a document's beginning; nothing that a letterhead does not tell of where the line may itself be one. */
export function titleWithin(preamble: readonly Line[], isLine: boolean): readonly Line[] {
  const ofLetter = preamble.slice(0, mostLines).flatMap(titleOfLetter)
  return ofLetter.length > 0 ? ofLetter.slice(0, 1) : isLine ? [] : titleBefore(preamble)
}

const mostLines = 3

/** 某县人民政府办公室文件 某政办发〔2018〕32号 县政府办公室关于…的通知 各镇人民政府:现将…: the number and the title. */
function titleOfLetter(line: Line): Line[] {
  const [head = '', letterhead = ''] = letter.exec(line.folded) ?? []
  return head === '' ? [] : [subLine(line, letterhead.length, head.length)]
}

const letter =
  /^([一-鿿]{2,30}文件 +)[一-鿿]{1,12} *[[(【] *\d{4} *[\])】] *第? *\d{1,4} *号 +[^,。;:!?《]{0,30}关于[^,。;:!?]{4,80}?(?:通知|通告|公告|决定|意见|批复)(?= )/

/** 关于支持种茶的意见。为做好种茶工作,提出以下意见。: the title of a document that lost its breaks. */
function titleBefore([line, ...below]: readonly Line[]): readonly Line[] {
  const words = /^[^,。;:!?《]{0,30}关于[^,。;:!?]{4,60}(?=。.)/.exec(line?.folded ?? '')?.[0] ?? ''
  // 关于修路的决定。由县交通局牵头落实。 is an item, as is one of several paragraphs that begin so.
  const isItem = () => saysWho.test(line!.folded) || below.some(({folded}) => folded.startsWith('关于'))
  if (!paper.test(words) || isItem()) return []
  const title = [subLine(line!, 0, words.length)]
  return words.startsWith('关于') || issuersNamed(title).length > 0 ? title : []
}

const saysWho = /牵头|负责|责任|配合/
