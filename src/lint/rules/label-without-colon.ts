import {fold} from '../../plan/fold.ts'
import type {Draft} from '../draft.ts'
import {parserRule, type Reported} from '../parser-rule.ts'
import type {Fix, Problem, Rule} from '../rule.ts'
import {unreadLabels} from '../unread-labels.ts'

const reported = parserRule('label-without-colon', {
  about: {en: 'a label without its colon', zh: '职责名称之后缺冒号'},
  help: {
    en: 'Write a colon between the label and the units.',
    zh: '在“牵头单位”等名称与单位之间加冒号。',
  },
  fix: withColon,
})

function withColon(
  {actual, position}: Pick<Reported, 'actual' | 'position'>,
  {text, usual}: Draft,
): Fix | undefined {
  const start = position.start.offset ?? 0
  const from = start + actual.length
  // The parser gives labels in simplified characters.
  if (fold(text.slice(start, from)) !== fold(actual)) return undefined
  // A mark that stands there by mistake gives way; so do blanks to a full-width colon, which brings its own.
  const [slip, blanks = ''] = /^[、，,；;。.]?([ \u3000\t]*)/.exec(text.slice(from, from + 20))!
  return usual.colon === 'half'
    ? {start: from, end: from + slip.length - blanks.length, text: ':'}
    : {start: from, end: from + slip.length, text: '：'}
}

/**
 * A label such as 牵头单位 that stands before its units without a colon. A reader takes it for a label all the same, but a
 * program that looks for `牵头单位:` passes over it, and the task is missing from the ledger.
 *
 * The fix puts the colon there, in the width that the document uses.
 *
 * @example ok
 * 1. 修通村道。
 * 牵头单位: 省交通运输厅。
 * @example not ok
 * 1. 修通村道。
 * 牵头单位 省交通运输厅。
 * 协同单位: 省财政厅。
 * 2:1 Unexpected label `牵头单位` without a colon, expected one; read as if it had one
 * @example fixed
 * 1. 修通村道。
 * 牵头单位: 省交通运输厅。
 * 协同单位: 省财政厅。
 * @example not ok
 * 1．修通村道。
 * 牵头单位　省交通运输厅。
 * 协同单位：省财政厅。
 * 2:1 Unexpected label `牵头单位` without a colon, expected one; read as if it had one
 * @example fixed
 * 1．修通村道。
 * 牵头单位：省交通运输厅。
 * 协同单位：省财政厅。
 * @example not ok
 * 1．修通村道。
 * 牵头单位、省交通运输厅。
 * 协同单位：省财政厅。
 * 2:1 Unexpected label `牵头单位` without a colon, expected one; read as if it had one
 * @example fixed
 * 1．修通村道。
 * 牵头单位：省交通运输厅。
 * 协同单位：省财政厅。
 * @example not ok
 * 1．修通村道。
 * 责任单位 立山开发建设，各街道、区直各部门
 * 2:1 Unexpected label `责任单位` without a colon, expected one; its units were not read
 * @example fixed
 * 1．修通村道。
 * 责任单位：立山开发建设，各街道、区直各部门
 * @example not ok
 * 1．修通村道。（牵头单位：市交通局；配合单位 市财政局）
 * 1:19 Unexpected label `配合单位` without a colon, expected one; read as if it had one
 * @example fixed
 * 1．修通村道。（牵头单位：市交通局；配合单位：市财政局）
 */
export const labelWithoutColon: Rule<'label-without-colon'> = {
  ...reported,
  check: draft => [...reported.check(draft), ...unread(draft)],
}

function unread(draft: Draft): Problem[] {
  return unreadLabels(draft).map(({position, label}) => ({
    position,
    say: {
      en: `Unexpected label \`${label}\` without a colon, expected one; its units were not read`,
      zh: `原文“${label}”之后缺冒号，应为“${label}：”；其后的单位未读出`,
    },
    fix: withColon({actual: label, position}, draft),
  }))
}
