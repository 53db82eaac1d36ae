/** Headings of parts that lead to the tasks, or say how the work is to be done. */
import type {Block, Line} from '../../plan/blocks.ts'
import {levelOf, type MarkerStyle, readMarker} from '../../plan/markers.ts'
import type {Entry} from '../nesting/outline.ts'
import {isProvision} from './provisions.ts'

const preliminary =
  /^(?:指导思想|总体(?:要求|思路|目标)|(?:基本|工作|整改|主要)?(?:原则|目标|思路)|主要目标)[。:]?$/

/** A part that only leads to the tasks beside it. */
function isPreliminary(entry: Entry): boolean {
  return isPreliminaryHeading(headOf(entry))
}

/** Words that are nothing but the heading of such a part: 工作目标 */
export function isPreliminaryHeading(words: string): boolean {
  return preliminary.test(words)
}

const remainder = /^(?:其[他它](?:事项|要求)?|附则|联系方式|注意事项)[。:]?$/

/**
 * 六、其他事项, 七、附则, 八、本方案自印发之日起施行。: without units it is no task that lacks them; but what
 * somebody does from then on may be one.
 */
export function isRemainder(entry: Entry): boolean {
  const head = headOf(entry)
  return remainder.test(head) || (isProvision(head) && (!head.includes('由') || head.includes('解释')))
}

/**
 * 指导思想。坚持农业农村优先发展。: whoever is named beside it, the sentence behind such a heading is
 * nobody's task; what is behind 主要目标 may be.
 */
const thoughts = /^(?:总体(?:要求|思路)|指导思想|(?:基本|工作|主要)?(?:原则|思路))[。:]/

export function saysThoughts(entry: Entry): boolean {
  return thoughts.test(headOf(entry))
}

/** 二、基本原则 on its own: what stands below it is how the work is to be done, and what is behind 工作目标 may be a task. */
const principles = /^(?:总体思路|指导思想|(?:基本|工作|主要|总体)?原则)[。:]?$/

export function saysPrinciples(title: string): boolean {
  return principles.test(title)
}

/** 三、实施步骤, 工作进度 and 工作进度安排 hold steps, one of which may be somebody's; but not 重点任务和实施步骤. */
const steps =
  /^(?!.*(?:任务|措施|内容|分工|职责|重点|项目))[一-鿿、]{0,8}(?:步骤|(?:工作|实施|推进)进度|(?:阶段|进度|时间)(?:安排|划分))[一-鿿、]{0,6}[。:]?$/

export function saysSteps(title: string): boolean {
  return steps.test(title)
}

const leadIn =
  /^(?:具体|主要|重点|工作|整改|改革){0,2}(?:措施|任务|举措|内容|目标任务|事项|职责(?:任务|分工)?)[:：]$/

/** 具体措施： · 主要职责： · 职  责: only leads to what is below. */
export function isLeadIn(words: string): boolean {
  return leadIn.test(words.replace(/[ \u3000]/g, ''))
}

const requirementWords = ['要求', '组织领导', '组织实施', '保障', '督促', '督查'] as const

/** Whether a heading is of a part that may say how the work is to be done: 七、组织实施. */
export function saysRequirement(title: string): boolean {
  return requirementWords.some(word => title.includes(word))
}

const how =
  '(?:组织|工作|实施)?保障(?:措施|机制|体系)?|组织(?:领导|机构|实施|推进|协调)|(?:工作|有关|相关|具体|几点|组织|其[他它])要求|要求|(?:时间|进度)(?:[及和与、]?(?:工作|进度|步骤))?安排'
const requirement = new RegExp(
  `^(?:加强|强化|完善|健全|切实|严格)*(?:${how})(?:[、和与及](?:${how}|监督考核|督查考核))*[。:]?$`,
)

/** Whether nothing else is meant: 保障措施, 加强组织领导 and 时间安排, but not 社会保障 and 要素保障. */
export function isRequirementPart(entry: Entry): boolean {
  return parts.has(entry.marker.style) && isRequirementHeading(headOf(entry).split('。')[0]!)
}

const hints = ['要求', '保障', '组织', '安排'] as const

/** A line that is nothing but such a heading: 保障措施: */
export function isRequirementHeading(folded: string): boolean {
  return hints.some(hint => folded.includes(hint)) && requirement.test(folded)
}

/** Whether sentences right below a heading tell of all the work: 一、指导思想 over 由县委统一领导,各部门配合。 */
export function isBesideTasks(entry: Entry): boolean {
  return isRequirementPart(entry) || isPreliminary(entry)
}

/** The lines of such parts: 二、保障措施, and what stands below it up to the next heading. */
export function requirementLines(blocks: readonly Block[]): ReadonlySet<Block> {
  return linesOfParts(blocks, isRequirementHeading)
}

/** 基本情况, 起草背景, 2023年工作回顾: what such a heading is. */
const states =
  /^(?:(?:基本|项目|工作|有关|主要|现有|起草|编制|制定|修订)?的?(?:情况|概况)|(?:存在|主要|突出)的?.{0,4}问题|(?:组织|工作|领导)?(?:机构|领导小组|专班)|(?:考核|评分|管理|实施)?办法|(?:其[他它]|有关|相关|注意|未尽|报销|表决)事项|典型案例|[\d一-鿿]{0,12}(?:背景|现状|依据|过程|回顾))$/
/** 补助标准, 高龄津贴申请审批程序, 实施范围, 奖项评选, 激励机制: and not what is to do with it. */
const rules =
  /^[一-鿿]{0,12}(?:体制|奖项|奖励|奖惩|标准|程序|流程|费用|经费|结果运用|条件|对象|范围)(?:设置|评选|来源|办法|措施)?$|^(?:激励|奖[励惩])机制$/
/** 简化流程, 改善办学条件; 实施人才奖励 and 制定标准, but not 实施范围; 标准和品牌建设. */
const changes =
  /^(?:健全|推进|优化|完善|建立|深化|加强|强化|落实|规范|创新|创建|提升|提高|打造|构建|推动|加快|做好|抓好|承接|开展|简化|精简|压缩|再造|改善|扩大|明确|理顺|统一|放宽|降低|(?:制定|编制|实施|保障|清理|调整)(?!范围|对象|依据|背景|过程|程序|流程|条件|办法|(?<=实施|保障)标准))|(?:建设|创新|改革|提升|拓展)$/

/** 申报流程及时间安排 is called by its first words; 实施范围和重点任务 holds tasks. */
function tells(head: string, facts: RegExp): boolean {
  return !changes.test(head) && !/任务|分工|职责/.test(head) && facts.test(head.split(/[及和与、]/, 1)[0]!)
}

/**
 * Whether a line stands in a part that tells how things are, or by which rules: 一、基本情况, 四、补助标准.
 * Where somebody leads, it is not by rules, whatever 放开准入条件 is to change.
 */
export function tellsFacts(line: Block, blocks: readonly Block[], isLed = false): boolean {
  const found = known.get(blocks) ?? {
    states: linesOfParts(blocks, head => tells(head, states)),
    rules: linesOfParts(blocks, head => tells(head, rules)),
  }
  known.set(blocks, found)
  return found.states.has(line) || (!isLed && found.rules.has(line))
}

const known = new WeakMap<readonly Block[], Record<'rules' | 'states', ReadonlySet<Block>>>()

/** Whether a line begins with the number of an item, and not with that of a part: （一） and 1., but not 一、 */
export function isItem({folded}: Line): boolean {
  const marker = readMarker(folded)
  return marker !== undefined && !parts.has(marker.style)
}

function linesOfParts(blocks: readonly Block[], isHead: (words: string) => boolean): ReadonlySet<Block> {
  const found = new Set<Block>()
  /** How deep the heading above lies, where it is such a one. */
  let depth: number | undefined
  for (const block of blocks) {
    if (block.type === 'row') continue
    const marker = readMarker(block.folded)
    const level = marker && levelOf[marker.style]
    if (level !== undefined && (depth === undefined || level <= depth)) {
      const head = block.folded.slice(marker!.length, longestHead).split('。')[0]!.trim()
      depth = parts.has(marker!.style) && isHead(head) ? level : undefined
    }
    if (depth !== undefined) found.add(block)
  }
  return found
}

const longestHead = 40
const parts: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['heading', 'part', 'subpart', 'han'])

/** The first words of an entry, as far as they may be its heading. */
function headOf({lines, marker}: Entry): string {
  return lines[0]!.folded.slice(marker.length).trim()
}
