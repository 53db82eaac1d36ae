/** The paragraphs of a table's cell, whose lines are broken at its width. */
import type {Box} from './grid.ts'
import {beginsItem} from './paragraphs.ts'
import {joinPieces, type Piece} from './printed-lines.ts'
import {type LineEnd, wouldNotFit} from './would-not-fit.ts'

/** With the end of the last line: whether more would have fitted. */
export interface CellText extends LineEnd {
  paragraphs: string[]
}

export const noText = (): CellText => ({paragraphs: [], left: Number.POSITIVE_INFINITY, size: 0})

/** The text of the pieces that stand in a cell, `margin` being how near to its edges text may come. */
export function cellText(pieces: readonly Piece[], box: Box, margin: number): CellText {
  const text = noText()
  const lines = joinPieces(pieces)
  const isList = !/[、，,；;。]/.test(withoutBrackets(lines.map(line => line.text).join('')))
  const isNameALine = isList && lines.filter(line => isName(line.text)).length * 2 >= lines.length
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before && goesOn(before, line)) text.paragraphs.push(text.paragraphs.pop()! + line.text)
    else text.paragraphs.push(line.text)
    text.left = leftIn(line)
    text.size = line.size
  }
  return text

  function goesOn(line: Piece, next: Piece): boolean {
    const paragraph = text.paragraphs.at(-1)!
    if (isList && (areNames(paragraph, next.text) || (isNameALine && mayBeApart(paragraph, next.text))))
      return false
    const isIndented = next.left - box.left > margin + 1.5 * next.size && !isCentred(next)
    return (
      !beginsItem(next.text) && !isIndented && wouldNotFit(next.text, {left: leftIn(line), size: line.size})
    )
  }

  /** How much room is left in a line, on both sides where it is centred. */
  function leftIn(line: Piece): number {
    const width = box.right - box.left - 2 * margin
    return isCentred(line) ? width - (line.right - line.left) : box.right - margin - line.right
  }

  function isCentred({left, right, size}: Piece): boolean {
    return Math.abs(left - box.left - (box.right - right)) < size / 2
  }
}

/** 各县（市、区）人民政府 has a mark that parts no names. */
const withoutBrackets = (text: string) => text.replace(/[（(][^（()）]*[)）]/g, '')

/** Whether a text ends as names of units do: 市发展改革委, 市财政局. */
export const isName = (text: string): boolean =>
  /(?:[局委办厅院司团处科]|(?<!各|[有相]关)部|(?<!社)会|(?:合作|供销|旅行|出版|报|总|^)社|总署|政府|中心|中央|[商妇残文科侨]联|[银分支]行|[支大]队)$/.test(
    text,
  )

/** 民政部 · 体育总局, 省通信局 · 云南电网; but 县农业局 · 执法大队 and 村民委 · 员会 may be one. */
function mayBeApart(text: string, next: string): boolean {
  if (!isName(text) || restOfName.test(next)) return false
  return !ofPlace.test(text) || ofItself.test(next) || areBodies(text, next)
}

/**
 * 县财政局 · 税务局, 县法院 · 检察院, 县人武部 · 公安局: no name ends so twice, but 县税务局 · 稽查局 and
 * 市公安局 · 交通管理局 may be one.
 */
function areBodies(text: string, next: string): boolean {
  if (/^(?:公安局|[一-鿿]{2,4}(?:海关|协会))$/.test(next)) return /[局院部]$/.test(text)
  if (/法院$/.test(text)) return next === '检察院'
  return /局$/.test(text) && (department.test(next) || (!ofBureaus.test(text) && bureau.test(next)))
}

/** Below which there are bureaus of many names, so that only those of known departments are apart. */
const ofBureaus = /(?:公安|税务)局$/
/** 房管局, 大数据局, but not 国库支付局, 东门分局 and 路政管理局, which are parts of another. */
const bureau = /^[一-鿿]{2,3}(?<!分|稽查|监察|执法|警|交管|公安|消防|管理|监督)局$/

const department =
  /^(?:税务|质监|工商|统计|审计|民政|司法|财政|教育|教体|水利|水务|林业|农业|农业农村|文旅|文化和旅游|旅游|商务|工信|经信|发改|体育|文体|民宗|林草|乡村振兴|机关事务|卫健|卫生|医保|住建|城管|人社|环保|生态环境|自然资源|国土|规划|气象|交通|交通运输|科技|信访|应急|应急管理|市场监管|市场监督管理|退役军人事务|安监|食药监|粮食|物价)局$/

const restOfName = /^(?:员会|公室|事处|合社|[局厅署]|[限任]公司)/
const ofPlace = /^[省市县区州盟旗镇乡]/
const ofItself =
  /^(?:[省市县区州盟旗镇乡各]|中[国共]|国[家网]|团[省市县区州]委|[一-鿿]{2,3}(?:[省市县区]|电网|电信|移动|联通|铁塔|机场|供电|银行))/

/** Whether two lines are names in a list of one a line; but 市委, 市政府 and 各部门 may be one. */
export const areNames = (text: string, next: string): boolean =>
  (isName(text) && text[0] === next[0]) ||
  (/政府$/.test(text) && /^[省市县区州](?![场域])/.test(next)) ||
  (/[局厅]$/.test(text) && next.startsWith('各'))
