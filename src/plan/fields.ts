/** Labels of a task's other fields, which are no duties. */

import type {FieldKind} from './types.ts'

const fieldWords = [
  {word: '时限', kind: 'deadline'},
  {word: '时间', kind: 'deadline'},
  {word: '期限', kind: 'deadline'},
  {word: '节点', kind: 'deadline'},
  {word: '领导', kind: 'person'},
  {word: '责任人', kind: 'person'},
  {word: '牵头人', kind: 'person'},
  {word: '负责人', kind: 'person'},
  {word: '配合人', kind: 'person'},
  {word: '联系人', kind: 'person'},
  {word: '联络人', kind: 'person'},
  {word: '协调人', kind: 'person'},
  {word: '督办人', kind: 'person'},
  {word: '督导人', kind: 'person'},
  {word: '负责同志', kind: 'person'},
  {word: '成果', kind: 'other'},
  {word: '汇总', kind: 'other'},
  {word: '整改措施', kind: 'other'},
  {word: '备注', kind: 'other'},
  {word: '完成情况', kind: 'other'},
  {word: '电话', kind: 'other'},
  {word: '业主单位', kind: 'other'},
  {word: '主管单位', kind: 'other'},
  {word: '主管部门', kind: 'other'},
  // Whoever looks after it does not do it.
  {word: '督导单位', kind: 'other'},
  {word: '督导部门', kind: 'other'},
  {word: '督查单位', kind: 'other'},
  {word: '督办单位', kind: 'other'},
  {word: '监督单位', kind: 'other'},
  {word: '验收单位', kind: 'other'},
  {word: '包联单位', kind: 'other'},
  {word: '组长单位', kind: 'other'},
  {word: '责任编辑', kind: 'other'},
  // Lists of prizes have 完成单位, and reports 未完成单位.
  {word: '完成单位', kind: 'other'},
] as const satisfies readonly {word: string; kind: FieldKind}[]

/** Where it is done, and for whom, is not who does it; 实施区域责任单位 is. */
const ofPlace = /^实施(?:范围|对象|地点|区域)$/

/** 领导小组主要职责: says what a group does, not who leads; 领导小组组长: names a person. */
const ofGroup = /领导(?:小组|机构|组).*职责(?:任务|分工)?$/

/** The kind of field that a label names; none for labels that give a role, and for unknown ones. */
export function fieldOf(label: string): FieldKind | undefined {
  const bare = label.replaceAll(' ', '')
  if (ofPlace.test(bare)) return 'other'
  if (ofGroup.test(bare)) return undefined
  return fieldWords.find(({word}) => bare.includes(word))?.kind
}

/**
 * Whether the label of a deadline says until when something is to be done, 完成时间 · 时限 · 时间节点 · none;
 * 活动时间 and 举办日期 say when it takes place, 服务期限 and 合同期限 how long it lasts,
 * 报送时限 when progress is reported.
 */
export function saysUntilWhen(label: string): boolean {
  return label === '' || ofWork.test(label)
}

const ofWork =
  /^(?:[时期]限|截止)|(?:工作|任务|目标|推进|进度|整治|治理|化解|达标)[时期]限|完成|办结|整改|落实|实施|建设|建成|竣工|销号|要求|节点/

/** 2026年 · 每季度 */
const year = '(?:\\d{4}(?:[—–~至-]+\\d{4})?|[一二三四五六七八九十○〇]{4})年|(?:今|明|本)年|每(?:年|季度|月)'
/** 6月 · 一季度 · 上半年 */
const month =
  '\\d{1,2}(?:[—–~至-]+\\d{1,2})?月|(?:\\d{4}|\\d{2})\\.\\d{1,2}|第?[一二三四]季度|[上下]半年|年|月'
/** 长期坚持 · 按月报送 */
const always = '持续|长期|立即|立行立改|即知即改|常年|即时|全年|分步|逐步|常态化?|按[月季年]|分年度|分阶段'
const deadline = new RegExp(`^(?:${year}|${month}|${always}).*|.*(?:底前|前完成|月底|年底|日前|以前|期间)$`)
/** What it begins or ends with. */
const initials = new Set('0123456789一二三四○〇五六七八九十今明本每第上下年月持长立常即全分逐按')
const finals = new Set('前成底间')

/** Whether words that stand alone say when something is due: 6月底完成, 2016年底前, 持续推进. */
export function isDeadline(words: string): boolean {
  if (words.length > 30 || !(initials.has(words[0]!) || finals.has(words.at(-1)!))) return false
  return deadline.test(words)
}

const ofManner = /(?:方式|方法|办法|措施|打算|问题|情况|来源|依据|标准|成效|进展)$/
/** 目标值 · 计量单位 · 增长率: 年均增长6% and 年 are as much as 6%. */
const ofFigures = /(?:[值额数量]|(?<!频)率)$|^(?:计量|计算)?单位$|面积$|投资$|占比$/

/** 年度目标 · 6月底前开工,年内投产 is a goal; 年底前完成 tells nothing but when. */
const dayAlone = /^[^,;]{1,12}(?:[前底日月间内]|完成)$/

const ofDays = /日期|年限|工期|周期|进度|时序|开工|竣工/

/**
 * 13.2 · 98.5% · 12.5万亩 · 2023.5亿元: where a column does not say that it is one, no date; 2024.6, 24.12.31
 * and 24.6底前 are.
 */
const figure =
  /^年[均产]|^(?!(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])(?![\d%‰十百千万亿]))\d+\.\d+(?![\d前底日月之完止—–~至-]|\.\d)/

/**
 * Whether words below a label say when something is due; what says how, how much, or what was done, may only begin so:
 * 考核方式 · 年底考核, 目标值 · 13.2, 工作成效 · 9月底完成70%.
 */
export function isDeadlineOf(label: string, words: string): boolean {
  if (ofManner.test(label) || ofFigures.test(label)) return false
  if (label.endsWith('目标') && !dayAlone.test(words)) return false
  return isDeadline(words) && (label === '' || ofDays.test(label) || !figure.test(words))
}
