/** Names that a narrow cell of a table breaks over two of its lines: 省发展和改革 · 委员会. */
import type {Line} from '../../plan/blocks.ts'
import {readMarker} from '../../plan/markers.ts'
import {identify} from '../../units/identity.ts'
import type {Register} from '../../units/register.ts'
import {areWholeUnits} from '../clauses/plausible.ts'
import {join} from '../lines/join-lines.ts'
import {cutsWord, moreOfName} from './cut-words.ts'

/** The lines of a cell that lists units, with those joined that hold the two parts of one name. */
export function joinBroken(lines: readonly Line[], register: () => Register): readonly Line[] {
  if (lines.length < 2) return lines
  const joined: Line[] = []
  const beginsWithVerb = verbAlone.test(lines[0]!.folded)
  const alone = standingAlone(lines)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const above = joined.at(-1)
    const isVerb = !beginsWithVerb && verbAlone.test(line.folded)
    if (
      above &&
      ((isVerb && areWholeUnits(above.folded)) || goesOn(above.folded, line.folded, alone, register))
    ) {
      joined.splice(-1, 1, join([above, line]))
    } else joined.push(line)
    for (let more = 1; more > 0; at += more) {
      const last = joined.at(-1)!
      more = moreOfName(last.folded, lines, at)
      if (more > 0) joined.splice(-1, 1, join([last, ...lines.slice(at + 1, at + 1 + more)]))
    }
  }
  return joined
}

/** 县财政局、县人社局 · 配合 */
const verbAlone =
  /^(?:等(?:部门|单位)?)?(?:共同|具体|协同)?(?:牵头|配合|负责|落实|参与|协助|协办|承办|主办)。?$/
const ended = /[、,;。:]$/
const label = /^[^、,;。()]{2,8}:/
/** What is no name by itself, though it ends many. */
const ending =
  /^(?:(?:人?民)?政?府|公室|事处|委?员?会|办公[厅室]|[委管]委会|[厅局委办部院处科室会社]|中心|(?:有限|责任|有限责任)?公司|集团公司|(?:中心)?支行|分[行局]|[支大]队|管理局|监管局|监督管理局)$/
/** What a name cannot end with, unless all names before it are the same: 省 · 财政厅. */
const beginning = /^(?:[省市县区]|[省市县区]直|团|国家|中国|中共|自治区|国务院|各)$/
/** A name of its own says where it is of: 省妇联, 中国移动, 某市财政局, 各县区. */
const ofPlace = /^(?:[省市县区州盟旗各]|中国|国家|国务院|自治区|[一-鿿]{2,4}[省市县区州])/

/** What stands in a cell by its short name, behind no body that it is of, so that such names are whole there. */
interface Alone {
  offices: boolean
  branches: boolean
}

function standingAlone(lines: readonly Line[]): Alone {
  const isAlone = (name: RegExp, body: RegExp) =>
    lines.some(({folded}, at) => name.test(folded) && !(at > 0 && body.test(lines[at - 1]!.folded)))
  return {
    offices: isAlone(officesOfParty, /(?:工|[省市县区州盟旗])委$/),
    branches: isAlone(branchOfFirm, /(?<!分|支)公司$|集团$/),
  }
}

function goesOn(above: string, below: string, alone: Alone, register: () => Register): boolean {
  if (label.test(below)) return false
  // 各县(市、 · 区)政府
  if (ended.test(above)) return /[、,]$/.test(above) && isOpen(above) && below.includes(')')
  if (isOpen(above) || /^[()]/.test(below)) return true
  const head = /[^、,;。:]*$/.exec(above)![0]
  const tail = /^[^、,;。:(]*/.exec(below)![0]
  if ((ending.test(tail) && !areOffices(head, tail)) || /[和与及]$/.test(head)) return true
  if (isOfParty(head, tail, alone) || isBranchOf(head, tail, alone)) return true
  const name = head + tail
  if (areWholeUnits(head)) return cannotBeTwo(head, tail, name, register())
  return (beginning.test(head) || !ofPlace.test(tail) || cutsWord(name, [head.length])) && areWholeUnits(name)
}

/** 护理部 · 办公室: two offices of one house, but 指挥部 · 办公室. */
function areOffices(head: string, tail: string): boolean {
  return (
    tail === '办公室' && !ofPlace.test(head) && /(?<!指挥|总)[部科处股]$/.test(head) && areWholeUnits(head)
  )
}

/**
 * 县委 · 宣传部, 镇党工委 · 宣传部, 开发区工委 · 宣传部, but not 机关党委 · 宣传部, 县人大法工委 · 政法委,
 * 县关工委 · 组织部 and 各街道工委 · 组织部, nor 教育工委 · 宣传部 below 组织部.
 */
function isOfParty(head: string, tail: string, alone: Alone): boolean {
  if (head.startsWith('各') || !officeOfParty.test(tail)) return false
  return committee.test(head) || (!alone.offices && committeeOfWork.test(head))
}

const committee = /(?:^[一-鿿]{0,6}[省市县区州盟旗]|党工)委$/
const committeeOfWork = /(?:教育|[区园镇乡]|街道)工委$/
const office = '(?:(?:组织|宣传|统战|社会工作)部|政法委|编办|网信办|农办|党校)'
const officeOfParty = new RegExp(`^${office}$`)
const officesOfParty = new RegExp(`(?:^|[、,委])${office}(?:$|[、,])`)

/**
 * 农业银行 · 县支行, 省烟草公司 · 某县分公司, but 中国银行 · 农行某县支行; what is of a county has no branch
 * of the county, but one of a part: 东城分公司, 新区支行.
 */
function isBranchOf(head: string, tail: string, alone: Alone): boolean {
  if (namesItself.test(tail)) return false
  if (/^[县区旗镇]/.test(head) && /[省市县州旗镇]|(?<!新|开发|园)区/.test(tail)) return false
  if (head.endsWith('银行')) return branchOfBank.test(tail)
  return (
    /(?:(?<!分|支)公司|集团)$/.test(head) &&
    (branchOfPlace.test(tail) || (!alone.branches && branchOfFirm.test(tail)))
  )
}

/** 东门支行 and 县支行, but not 县民生支行. */
const branchOfBank = /^(?![省市县区](?![分支]行))[一-鿿]{1,8}[分支]行$/
/** 清河县分公司, but not 平安财险分公司, which says whose it is. */
const branchOfPlace = /^[一-鿿]{0,3}[省市县区州旗]分公司$/
/** 清河分公司, where 客运分公司 does not stand alone beside it. */
const branchOfFirm = /^[一-鿿]{2,3}分公司$/
/** The bank or the company of a branch. */
const namesItself =
  /银行|中国|国网|[农工建中交]行|农[发商信]|邮[储政]|电信|移动|联通|铁塔|人[保寿]|广电|供电|烟草|石[油化]|水务|燃气|公交|书店|盐业|[财寿产]险|保险|平安|太保|阳光|中[粮铁建]/

/**
 * Two names that are each whole are two, but for 省社会 · 科学院 and 国家税务总局 · 某市税务局, known bodies
 * and their branches.
 */
function cannotBeTwo(head: string, tail: string, name: string, register: Register): boolean {
  const {known} = identify(name, register)
  if (!known) return false
  const first = identify(head, register).known
  const isBranch = known.kind === 'stationed' && first?.kind === 'government'
  return isBranch || (!ofPlace.test(tail) && !first)
}

function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

const unfinished = /(?:[年月至]|年\d{1,2}|^\d{4})$/
const finish = /^(?:\d{1,2}[月日]|[年月日底前]|[上下]半年)/

/** 《关于建设海绵城市的 · 实施意见》 · (沪府办发〔2024〕3号), 完成率 · (100%): but not (二)修路 */
function isCut(above: string, below: string): boolean {
  if (above.lastIndexOf('《') > above.lastIndexOf('》') || isOpen(above)) return true
  return below[0] === '(' && /[一-鿿》]$/.test(above) && readMarker(below) === undefined
}

/**
 * The lines of a cell of a field, with what is broken over two joined: a date, 2024年 · 6月底, a title, a
 * bracket.
 */
export function joinFields(lines: readonly Line[]): readonly Line[] {
  if (lines.length < 2) return lines
  const joined: Line[] = []
  for (const line of lines) {
    const above = joined.at(-1)
    const goesOn = above && unfinished.test(above.folded) && finish.test(line.folded)
    if (above && (goesOn || isCut(above.folded, line.folded))) joined.splice(-1, 1, join([above, line]))
    else joined.push(line)
  }
  return joined
}
