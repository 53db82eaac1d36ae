/** Who issues a document: several bodies in its title, 中共某省委 某省人民政府关于…, or below each other where it is signed. */
import type {Line} from '../../plan/blocks.ts'
import {isPersonsName} from '../../units/persons.ts'
import {areWholeUnits} from '../clauses/plausible.ts'
import {startOfQuoted, withoutRemark} from './bare-title.ts'
import {isSecondName, issuersIn, mayIssue, ofPlace, withoutSeal} from './issuer-names.ts'

const reach = 2
const mostLines = 8

/** The lines that sign what the date at `day` stands below: one, or several below each other. */
export function signersAbove(lines: readonly Line[], day: number): readonly Line[] {
  const isSigner = (at: number) =>
    lines[at] !== undefined &&
    (issuersIn(lines[at].value).length > 0 || isSecondName(lines[at], lines[at - 1]))
  let last = day - 1
  while (last >= Math.max(0, day - reach) && !isSigner(last)) last--
  if (last < Math.max(0, day - reach)) return isSetRight(lines, day) ? [lines[day - 1]!] : []
  // The names below a label are units, 配合单位: above 市财政局, and a second name may stand below one of them.
  const named = isSecondName(lines[last]!, lines[last - 1]) ? last - 1 : last
  if (isLabel(lines[named - 1])) return []
  if (isBroken(lines, last)) return lines.slice(last - 1, last + 1)
  let first = last
  // One blank line may stand between all lines of a document.
  const isParted = last > 0 && gapAbove(lines, last) === 2
  const goesOn = (at: number) =>
    gapAbove(lines, at) === (isParted ? 2 : 1) && (!isParted || signsBeside(lines[at - 1]!, lines[last]!))
  while (last - first < mostLines && isSigner(first - 1) && goesOn(first)) first--
  return lines.slice(isSetOff(lines, first, isParted && first < last) ? first : named, last + 1)
}

/** 清河县防汛抗旱 above 指挥部办公室: one name on two lines, the place of which is on the first. */
function isBroken(lines: readonly Line[], last: number): boolean {
  const head = lines[last - 1]
  const rest = withoutSeal(lines[last]!.folded)
  if (!head || gapAbove(lines, last) > 1 || !beginsName.test(head.folded)) return false
  // 县农业局 has its place itself, but 市工作指挥部 below 创建文明城 has none.
  const cutsCity = head.folded.endsWith('城') && rest.startsWith('市')
  if (!cutsCity && (ofPlace.test(rest) || /^[省市县区州旗盟镇乡]/.test(rest))) return false
  const isWhole = issuersIn(head.value).length > 0 || rest.includes(' ')
  return !isWhole && mayIssue((head.folded + rest).replace(/[“”]/g, '')) && isSetOff(lines, last - 1, false)
}

/** 清河县“满园春”行动计划, but not 清河县种茶方案, which is a title. */
const beginsName =
  /^(?:中共)?[一-鿿]{1,5}[省市县区州旗盟镇乡][一-鿿“”]{2,20}(?<![案知见定告函划表单册点法施])$/

/**
 * 清河县西街社区 above the day, both far to the right of the text above them: whatever is of a place, or
 * called as units are, signs, but not 审核人李红.
 */
function isSetRight(lines: readonly Line[], day: number): boolean {
  const [above, name, date] = lines.slice(Math.max(0, day - 2), day + 1)
  if (!above || !name || !date || !signs.test(name.folded) || isPersonsName(name.folded)) return false
  const edge = above.column + fromEdge
  const isUnit = areWholeUnits(name.folded) && !/(?:处|部门|单位)$/.test(name.folded)
  if (!isUnit && !ofPlace.test(name.folded) && !ofTown.test(name.folded)) return false
  const isBelow = name.line > above.line && date.line === name.line + 1
  return isBelow && name.column >= edge && date.column >= edge && isOver(above)
}

const fromEdge = 12
/** But not 负责人签字 and 二O二三年. */
const signs = /^(?!.*[字章年月日]$)[一-鿿]{4,24}$/
/** 云岭镇茶农之家, 清河工业园 */
const ofTown = /^[一-鿿]{1,3}[镇乡村]|(?:园区?|物业)$/

/**
 * Whether nothing above some names may say that they are units: they stand apart, or behind a sentence, an
 * addressee or the title.
 */
function isSetOff(lines: readonly Line[], first: number, isParted: boolean): boolean {
  const above = first - 1
  if (lines[above] === undefined || isOver(lines[above]!)) return true
  if (!isParted && gapAbove(lines, first) > 1) return true
  return isAttached(lines, above)
}

/** Whether a line says what is attached, or counts it. */
export function isAttached(lines: readonly Line[], at: number): boolean {
  let above = at
  while (above > 0 && counted.test(lines[above]!.folded)) above--
  return attached.test(lines[above]!.folded)
}

/** Whether a line ends a text, a task or the title, so that a signature may stand below it. */
export function isOver({folded}: Line): boolean {
  return endsText.test(folded) || endsTask.test(folded.slice(-longestEnd))
}

/** 附件:1.任务分解表 | 2.项目清单 */
const attached = /^附 *[件表] *\d{0,2} *: *[^ ]/
const counted = /^\d{1,2}[.、] *[^,。;:]+$/

/** 现印发给你们。 · 各有关单位: · 关于印发方案的通知 */
const endsText = /[。!?]\)?$|^各.*:$|(?:通知|意见|方案|决定|公告|函)$/

/** Nobody signs before a government but its party, 中共某县委; 某县水利局 a paragraph above it is one of a list. */
function signsBeside({folded}: Line, last: Line): boolean {
  return !ofGovernment.test(last.folded) || ofGovernment.test(folded) || ofParty.test(folded)
}

const ofGovernment = /政府(?:办公[室厅])?$/
const ofParty = /委(?:员会)?(?:办公[室厅])?$/

/** How many lines below the one before a line stands. */
function gapAbove(lines: readonly Line[], at: number): number {
  return lines[at]!.line - lines[at - 1]!.line
}

/**
 * Whether somebody signs above a day: a body, 某县农业局(代章), a group of one; or nobody, where it ends the
 * document, or is below what is attached.
 */
export function isSigned(lines: readonly Line[], day: number): boolean {
  if (namesOn(signersAbove(lines, day)).length > 0) return true
  const above = day - 1
  if (above < 0 || !lines[day]!.folded.includes('年')) return false
  const words = lines[above]!.folded.slice(-longestEnd)
  if (sealed.test(words) || (day === lines.length - 1 && endsTask.test(words))) return true
  return isAttached(lines, above)
}

const longestEnd = 60
/** 县农业局(代章) · (盖章) · 县防汛指挥部综合组 */
const sealed = /\((?:代?章|[盖公签]章)\)$|(?:指挥部|领导小组|委员会|办公室|[局委])[一-鿿]{1,8}[组科股处室]$/
/** 清理河道。 · (责任单位:县水利局) */
const endsTask = /。$|\([^()]*(?:单位|部门|负责|牵头|配合)[^()]*\)$/

/** 配合单位: · 配合单位 · 市教育局、 */
export function opensList(line: Line | undefined): boolean {
  return isLabel(line) || (line !== undefined && /[、,]$/.test(line.folded))
}

function isLabel(line: Line | undefined): boolean {
  return line !== undefined && (label.test(line.folded) || openLabel.test(line.folded))
}

/** 配合单位: and 以上工作由以下单位负责:, but neither 各乡镇: nor 附件:, 特此通知: and 报送单位: */
const openLabel = /^(?!各|附 *[件表]|特此|专此|报送|主送|抄送).*:$/

const label = /^(?:牵头|责任|配合|主办|协办|承办|参加|参与|实施|落实)(?:单位|部门|科室|处室)$/

/** The names on the lines that sign a document; one whose words tell nothing is read as it stands. */
export function namesOn(lines: readonly Line[]): string[] {
  const [first] = lines
  const isPart = lines.length <= 2 && first !== undefined && issuersIn(first.value).length === 0
  return isPart
    ? [withoutSeal(lines.map(({value}) => value).join(''))]
    : lines.flatMap(({value}) => issuersIn(value))
}

/** Who the title of a document says has issued it; its lines may be broken between two names, or within one. */
export function issuersNamed(title: readonly Line[]): string[] {
  const about = title.findIndex(({folded}) => announces.test(folded))
  if (about < 0) return []
  const head = title[about]!
  const own = withoutRemark(head.value.slice(startOfQuoted(head.value), announces.exec(head.folded)!.index))
  const before = title.slice(0, about).map(({value}) => value)
  const parts = before.concat(own.trim() === '' ? [] : own)
  if (ofAnother.test(parts.join(''))) return []
  const names = parts.map(issuersIn)
  return names.every(found => found.length > 0) ? names.flat() : issuersIn(parts.join(''))
}

/** 某市贯彻落实国务院关于…: whose document is carried out. */
const ofAnother = /贯彻|落实|推进|学习|执行|(?<!自)由/

const announces = /关于|转发|批转|印发/

/** 某职业技术学院文件, 某县人民政府办公室文件 on top of the page. */
export function letterheadOf(lines: readonly Line[]): string[] {
  const [head, ...others] = lines.filter(({folded}) => letterhead.test(folded))
  // Several are what a page links to.
  return head && others.length === 0 ? issuersIn(head.value.replace(/文 *件$/, '')) : []
}

const letterhead = /^[一-鿿 、]{4,80}文 *件$/
