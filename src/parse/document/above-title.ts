/** What a document shows above its title, or a page does. */
import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {isRemark} from './bare-title.ts'
import {datumOf, isColophon} from './colophon.ts'
import {type Datum, dataIn, datumNamed, gluedDatum, isRowOfData} from './data-labels.ts'
import {countsIssue, imprintOn} from './masthead.ts'
import {isDocumentNumber} from './meta-lines.ts'
import {labelsTitle, mayLabelTitle} from './title-label.ts'

export const letterhead = '文件'
const wordCharacter = /[0-9A-Za-z㐀-鿿]/

/** 某市人民政府文件, the number, 附件2, (此件公开发布), 目录 and its lines. */
export function standsAboveTitle(folded: string): boolean {
  return (
    !wordCharacter.test(folded) ||
    folded.endsWith(letterhead) ||
    isDocumentNumber(folded) ||
    isColophon(folded) ||
    gluedDatum(folded) !== undefined ||
    (folded.endsWith('|') && dataIn(folded).length > 0) ||
    isRowOfData(folded) ||
    countsIssue(folded) ||
    isRemark(folded) ||
    imprintOn(folded) !== undefined ||
    site.test(folded) ||
    stamp.test(folded) ||
    /^附[件表]\d*:?$|^目 *[录次]$/.test(folded) ||
    (readMarker(folded) !== undefined && /[ .…·]\d{1,3}$/.test(folded)) ||
    labelsTitle(folded) ||
    /^\(此件.*\)$/.test(folded)
  )
}

/** 2014-03-10 08:00:00, when a page was made. */
const stamp = /^\d{4}[-./]\d{1,2}[-./]\d{1,2} +\d{1,2}:\d{2}(?::\d{2})?$/

/**
 * 某县政务服务网 | 建设方案 is a title that names a site; below whose site it is stands one with a place or a
 * body, a year, or 关于 of its own.
 */
export function standsAbove(lines: readonly Line[], at: number): boolean {
  const {folded} = lines[at]!
  const below = lines[at + 1]?.folded
  const goesOn = below !== undefined && site.test(folded) && !standsAboveTitle(below) && !ofItself.test(below)
  return (standsAboveTitle(folded) && !goesOn) || listedDatum.test(folded)
}

const ofItself = /^[一-鿿]{1,8}?[省市县区州旗盟局委厅院]|^[^,。;:]{0,30}关于|^\d{4}/

/** 某县政务服务网, and a part of such a site: 政府信息公开, 通知公告, 文件详情 */
const site =
  /^(?!.*关于)[^,。;:]{2,24}(?:政务服务网|门户网站|政府网站)$|^(?:政府)?信息公开(?:专栏|平台)?$|^(?:通知公告|公示公告|公告公示|[一-鿿]{0,4}详情)$/

export function namesSite(folded: string): boolean {
  return site.test(folded)
}

/** • 来源专题:大气治理 above •某县2021年行动方案: what somebody's list says of a document. */
const listedDatum = /^[•·●] *[^,。;:]{2,8} *:/

/**
 * A document's lines below the data that a page shows first, 索引号:… · 文号:… · 标题:…, however many they
 * are, a datum a line or a cell a line.
 */
export function belowData(lines: readonly Line[], isTitle: (line: Line) => boolean): readonly Line[] {
  const mayBeValue = (datum: Datum, line: Line | undefined) => {
    if (!line || line.folded.includes('关于') || isTitle(line)) return false
    // The number may be left out, 文号 above the title itself.
    return datum !== 'number' || line.folded.length < shortestTitle || line.folded.endsWith('号')
  }
  let at = 0
  while (at < lines.length) {
    const {folded} = lines[at]!
    const datum = datumNamed(folded)
    if (datum && mayBeValue(datum, lines[at + 1])) at += 2
    else if (datum === 'number' || saysData(folded) || isAmongData(lines, at, isTitle)) at++
    else break
  }
  return at < lines.length ? lines.slice(at) : lines
}

/**
 * 生效日期:2024-03-05, 主题词 造林 beside lines of data: pages have more labels than are known. What ends as
 * a title does counts where more data, or the title, stand below.
 */
function isAmongData(lines: readonly Line[], at: number, isTitle: (line: Line) => boolean): boolean {
  const {folded} = lines[at]!
  const below = lines.slice(at + 1)
  if (at > 0 && (mayLabelTitle(folded) || dataIn(folded).length > 0))
    return !isTitle(lines[at]!) || below.some(isTitle)
  if (!labelled.test(folded) && (at > 0 || !path.test(folded))) return false
  // 项目名称:… above 责任单位:… and the tasks, where no line that may be a title stands below, is none.
  if (at > 0 && !isTitle(lines[at]!) && below.some(line => isTitle(line) || !labelled.test(line.folded)))
    return true
  const next = below.find(({folded}) => saysData(folded) || !labelled.test(folded))
  return next !== undefined && saysData(next.folded)
}

/** 信息公开目录 > 规划计划 */
const path = /^[^,。;:>]{2,12}(?: *> *[^,。;:>]{2,12})+$/
const labelled = /^[一-鿿](?: *[一-鿿]){1,5}(?: *:|\t) *[^ :](?:.*[^。;:])?$/

function saysData(folded: string): boolean {
  return datumOf(folded) !== undefined || isRowOfData(folded) || labelsTitle(folded)
}

const shortestTitle = 8
