/** Headings that lost their numbers, as copies do where a word processor had counted: 扩大茶园 over (一) and (二), 开拓市场 over (三). */
import {type Block, type Line, lineAt} from '../../plan/blocks.ts'
import {isHeading} from '../../plan/heading.ts'
import {levelOf, type Marker, readMarker} from '../../plan/markers.ts'
import {isPageHead} from '../../plan/page-heads.ts'
import {saysResidue} from '../../plan/residue.ts'
import {isPersonsName} from '../../units/persons.ts'
import {looksLikeUnits} from '../clauses/plausible.ts'
import {isDue} from '../clauses/remarks.ts'
import type {Lexicon} from '../clauses/roles.ts'
import {recognise} from '../recognisers/index.ts'
import {standsAboveTitle} from './above-title.ts'
import {isTitle, titleLines} from './title.ts'

/** The entries that nothing stands over but such headings. */
interface Count {
  style: Marker['style']
  /** Where each begins. */
  places: readonly number[]
}

/**
 * The markers of such headings: the first stands below a paragraph or the title, over the first entry, each further one behind an entry that is
 * whole, over one that goes on with the count or begins it anew. Words behind each of the entries are of these. Where one may be something else,
 * none is a heading. Where there are none, those by markup.
 */
export function plainHeadings(
  blocks: readonly Block[],
  ofMarkup: ReadonlyMap<Line, Marker>,
  lexicon: Lexicon,
): ReadonlyMap<Line, Marker> {
  const count = countIn(blocks)
  if (!count) return ofMarkup
  const {places} = count
  const title = titleLines(preambleOf(blocks, places[0]!))
  const candidates = places.flatMap((at, nth) => {
    const line = lineAt(blocks, at - 1)
    const isAnew = readMarker(lineAt(blocks, at)!.folded)!.ordinal === 1
    if (!line || title.includes(line) || !mayBeHeading(line, isAnew, lexicon)) return []
    const above = lineAt(blocks, at - 2)
    const isBehind = above && (isWhole(above, lexicon) || title.at(-1) === above)
    return {line, nth, isAnew, isBehind: isBehind && !isDoubtful(line.folded)}
  })
  const found = candidates.filter(({isBehind}) => isBehind)
  const words = new Set(found.map(({line}) => line.folded))
  const isLaidOut =
    found.length > 1 &&
    found.length === candidates.length &&
    found[0]!.nth === 0 &&
    words.size === found.length &&
    (!ofAll.test(found[0]!.line.folded) || found.slice(1).every(({isAnew}) => isAnew)) &&
    places.length >= found.length * fewestEach &&
    found.some(({nth}, at) => saysWhoBetween(blocks, count, nth, found[at + 1]?.nth, lexicon))
  return isLaidOut
    ? new Map(found.map(({line}, at) => [line, {style: 'heading', ordinal: at + 1, length: 0, depth: 1}]))
    : ofMarkup
}

const fewestEach = 1.5

/** Whether nothing of an entry, or of the words before the first, goes on below a line: 现制定如下: · 责任单位:县林业局 · 县财政局; but not 责任单位: alone. */
function isWhole(line: Line, lexicon: Lexicon): boolean {
  if (recognise(line, lexicon).some(({awaits}) => awaits)) return false
  return /[。;:!?)]$/.test(line.folded) || looksLikeName(line.folded) || saysWho(line, lexicon)
}

/** The entries of the highest style, where they count on or anew from 1 and no table or markup lays the document out. */
function countIn(blocks: readonly Block[]): Count | undefined {
  let style: Marker['style'] | undefined
  let places: number[] = []
  let last = 0
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'row' || block.depth) return undefined
    const marker = block.furniture ? undefined : readMarker(block.folded)
    if (!marker || (style && levelOf[marker.style] > levelOf[style])) continue
    if (marker.style !== style) {
      if (style) return undefined
      style = marker.style
      places = []
      last = 0
    }
    if (marker.ordinal !== 1 && marker.ordinal !== last + 1) return undefined
    last = marker.ordinal
    places.push(at)
  }
  return style && ofEntries.has(style) ? {style, places} : undefined
}

const ofEntries = new Set<Marker['style']>(['han', 'han-bracket', 'digit'])

function preambleOf(blocks: readonly Block[], end: number): Line[] {
  return blocks.slice(0, end).filter((block): block is Line => block.type === 'line' && !block.furniture)
}

/** 扩大茶园规模; neither units, persons and days, which are of the entry above, nor the title of what is attached. */
function mayBeHeading(line: Line, isAnew: boolean, lexicon: Lexicon): boolean {
  const {folded, value, furniture} = line
  if (furniture || !isHeading(value) || !ofWords.test(folded) || isDue(folded)) return false
  if (isAnew && (ofPaper.test(folded) || (folded.length >= shortestTitle && isTitle(line)))) return false
  if (looksLikeName(folded) || isPersonsName(folded)) return false
  return !standsAboveTitle(folded) && !isPageHead(folded) && !saysResidue(folded) && !saysWho(line, lexicon)
}

const ofWords = /^[一-鿿][一-鿿A-Za-z、“”]{3,29}$/
const ofPaper = /(?:方案|清单|[一-鿿]表|预案|台账|通知|办法|意见)$/
const shortestTitle = 8

function looksLikeName(folded: string): boolean {
  return nameEnding.test(folded) && looksLikeUnits(folded, {start: 0, end: folded.length})
}

/** 县教育局, 各乡镇, 常务副县长 */
const nameEnding = /[厅局委办室会院部处科队所站中心府司社团镇乡区县市州长任记员人]$/

/** 县工商联, 各建设单位, 牵头领导张三, 县农业局协助办理, 工作进展顺利: what may be of the entry above. */
function isDoubtful(folded: string): boolean {
  if (ofPersons.test(folded) || ofRemark.test(folded) || likeNames.test(folded)) return true
  return !ofWork.test(folded) && (likeNameEnding.test(folded) || likePlace.test(folded))
}

const ofPersons =
  /(?:牵头|包[联保抓]|分管|主管|责任|联系|挂[点钩])领导|(?:责任|负责|联[系络]|牵头|经办)[人员]|同志|电话/
const ofRemark = /协助|配合|负责|牵头|办理|主办|协办|会同|参与|进展|顺利|缓慢|情况|[已均]完成|正在|尚未/
/** 建设银行 is no work. */
const likeNames = /(?:银行|[分支]行|小学|中学|大学|学[校院]|街道|单位|机关|企业)$/
const likeNameEnding = /[联馆场学台行园校厂店库组门]$|(?<!乡)村$/
/** 县融媒体, 各行政村 and 云水市烟草专卖, but not 县域经济 and 乡村振兴. */
const likePlace =
  /^(?:[省市县区州旗镇乡村](?![域场容村镇庄乡]|(?<=市)政)|各|有关|相关|全体|其他|团[省市县区]|[一-鿿]{1,3}(?<![社园城片景灾库])[省市县区州旗](?![域场政容]))/
const ofWork =
  /^(?:建[设好成立]|完善|加[强快大]|推[进动广]|开[展辟拓]|打造|提[升高]|优化|强化|做[好强大优实细精]|扩[大建]|改[造建善]|新建|发展|培育|壮大|健全|深化|引进|整治|实施|落实|促进|抓[好实]|构建|创[建新]|支持|规范|统筹)/
/** 重点任务分工 stands over all entries: below it one that goes on with the count begins no other part. */
const ofAll =
  /^(?:主要|重点|工作|具体|目标|年度|各项|责任|部门|职责)*(?:任务|措施|举措|工作|分工|事项|内容|目标|责任)(?:分工|分解|安排|清单|任务)*$/

function saysWho(line: Line, lexicon: Lexicon): boolean {
  return recognise(line, lexicon).some(({nodes, awaits}) => awaits || nodes.some(({type}) => type === 'duty'))
}

/** Whether of the entries below a heading one says who does it. */
function saysWhoBetween(
  blocks: readonly Block[],
  {places}: Count,
  from: number,
  to: number | undefined,
  lexicon: Lexicon,
): boolean {
  const end = to === undefined ? blocks.length : places[to]!
  return blocks.slice(places[from]!, end).some(block => block.type === 'line' && saysWho(block, lexicon))
}
