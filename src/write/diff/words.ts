/** What changes are called, in both languages. */
import type {ChangeKind, MetaChange, SectionKind} from '../../diff/types.ts'
import type {Lang} from '../report.ts'

type Words = Record<Lang, string>

export const kindNames: Record<ChangeKind, Words> = {
  added: {zh: '新增', en: 'added'},
  removed: {zh: '删除', en: 'removed'},
  moved: {zh: '移动', en: 'moved'},
  renumbered: {zh: '改号', en: 'renumbered'},
  split: {zh: '拆分', en: 'split'},
  merged: {zh: '合并', en: 'merged'},
  text: {zh: '改写', en: 'reworded'},
  figure: {zh: '指标调整', en: 'other figure'},
  deadline: {zh: '时限调整', en: 'other deadline'},
  lead: {zh: '牵头变更', en: 'other lead'},
  cooperating: {zh: '协同变更', en: 'other cooperating units'},
  responsible: {zh: '责任变更', en: 'other responsible units'},
  promoted: {zh: '职责加重', en: 'promoted'},
  demoted: {zh: '职责减轻', en: 'demoted'},
  openEnded: {zh: '“等”或未具名单位变更', en: '等 or unnamed units added or gone'},
  field: {zh: '其他字段变更', en: 'other field'},
}

export const sectionKindNames: Record<SectionKind, Words> = {
  'section-added': {zh: '新增部分', en: 'section added'},
  'section-removed': {zh: '删除部分', en: 'section removed'},
  'section-retitled': {zh: '部分改题', en: 'section retitled'},
  'section-moved': {zh: '部分移位', en: 'section moved'},
}

export const metaNames: Record<MetaChange['field'], Words> = {
  title: {zh: '标题', en: 'title'},
  number: {zh: '文号', en: 'document number'},
  issuer: {zh: '发文机关', en: 'issuer'},
  date: {zh: '日期', en: 'date'},
  everywhere: {zh: '各项任务均涉及', en: 'units of all tasks'},
}

export const words = {
  same: {zh: '没有差别。', en: 'No difference.'},
  different: {zh: '这是两份不同的方案', en: 'These are different plans'},
  renamed: {zh: '单位更名', en: 'unit renamed'},
  tasks: {zh: '项任务', en: 'tasks'},
  note: {zh: '其他文字', en: 'other text'},
  was: {zh: '原', en: 'was'},
  into: {zh: '拆为', en: 'into'},
  from: {zh: '由…合并', en: 'merged from'},
  nothing: {zh: '无', en: 'none'},
} satisfies Record<string, Words>
