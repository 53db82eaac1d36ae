/** Where a document begins with no title: with what is attached to a notice that stands elsewhere, or with its opening words. */
import {type Line, subLine} from '../../plan/blocks.ts'
import {issuerEnding, readDate} from './meta-lines.ts'

/** 附件:1.任务分解表 | 2.项目清单 on top: what is attached to a notice that stands elsewhere. */
export function endOfAttached([first, ...others]: readonly Line[]): number {
  if (!first || !firstAttached.test(first.folded)) return 0
  const further = others.findIndex(({folded}) => !/^\d{1,2}[.、]/.test(folded))
  return further < 0 ? 0 : further + 1
}

const firstAttached = /^附 *[件表] *\d{0,2} *: *1[.、] */

/** 任务分解表, where nothing below it, at `end`, is a title, 县十件实事, or an addressee. */
export function attachedName(
  lines: readonly Line[],
  end: number,
  [title]: readonly Line[],
  isTitle: (line: Line) => boolean,
): readonly Line[] | undefined {
  const line = lines[0]!
  const [head = ''] = firstAttached.exec(line.folded) ?? []
  const name = subLine(line, head.length, line.folded.length)
  const isOther = title && !/^\(|:/.test(title.folded) && !issuerEnding.test(title.folded)
  const isLetter = lines.slice(end).some(({folded}) => addressee.test(folded))
  return isOther || isLetter || !isTitle(name) ? undefined : [name]
}

/** 各镇人民政府: */
const addressee = /^(?:各|[省市县区州]直).*:$/

const mostBelow = 6

/** The last line of what stands behind 特此通知, at `over`: what is attached, who signs and the day. */
export function endOfSigned(lines: readonly Line[], over: number, isTitle: (line: Line) => boolean): number {
  let end = over
  for (let at = over + 1; over >= 0 && at <= over + mostBelow && at < lines.length; at++) {
    const {folded} = lines[at]!
    if (readDate(folded) !== undefined || attached.test(folded)) end = at
    else if (isTitle(lines[at]!)) break
  }
  return end
}

/** 附件:某县绿化方案 · 2.项目清单 */
const attached = /^附 *[件表] *\d{0,2} *:|^\d{1,2}[.、]/

/** 为做好绿化工作,现分工如下: above 某县绿化任务分解表 and the entries. */
export function titleBehindOpening(preamble: readonly Line[]): readonly Line[] {
  const [above, last] = preamble.slice(-2)
  return above?.folded.endsWith('如下:') && last && !ofStep.test(last.folded) && tableName.test(last.folded)
    ? [last]
    : []
}

/** 一是建立问题清单, 建立健全责任清单 and 第一季度任务清单 are none; 植树造林任务分解表 needs no place and no year. */
const ofStep =
  /^(?:[一二三四五六]是|建立|建设|完善|健全|制定|编制|梳理|公布|(?:第|每|按照|对照|制订|拟[定订]|明确|落实|印发|下发|形成|列出|细化|更新|实行|推行|提出|出台|签订|报送|填[写报]|上报)(?![^,。;:、|]{0,8}[省市县区州旗盟镇乡局委厅院校](?!级)))/
const tableName =
  /^(?:(?:\d{4}年?|[一-鿿]{1,5}?[省市县区州旗盟镇乡局委厅院校](?!级))[^,。;:、|]{3,60}|[^,。;:、|]{2,60}(?:任务|分工|分解|责任|职责|工作)[^,。;:、|]{0,6})(?:表|方案|清单|台账)$/

/**
 * 现将《某县绿化方案》印发给你们。 above 某县绿化方案, or 附件:某县绿化方案: a notice without a title of its
 * own, which names that of the plan.
 */
export function titleNamed(preamble: readonly Line[]): readonly Line[] {
  const above = preamble.findIndex(({folded}) => issued.test(folded))
  const words = issued
    .exec(preamble[above]?.folded ?? '')
    ?.slice(1)
    .find(Boolean)
  if (words === undefined) return []
  const below = preamble.slice(above + 1)
  const title = below.find(({folded}) => folded === words)
  if (title) return [title]
  const line = below.find(({folded}) => folded.replace(attachedAlone, '') === words)
  return line ? [subLine(line, line.folded.length - words.length, line.folded.length)] : []
}

/** 《某县绿化方案》已经县政府同意,现印发给你们。 too. */
const issued =
  /(?:[现将]|制[定订]了?)《([^《》]{6,80})》.*(?:[印下]发|如下)|《([^《》]{6,80})》(?:[和、及]《[^《》]{2,80}》)?已经?[^。;《]{0,40}(?:批准|同意|通过|审定),?现?[^。;《]{0,4}(?:[印下]发|[公发]布)/
const attachedAlone = /^附 *件 *: */
