import {parserRule} from '../parser-rule.ts'

/**
 * A bracket that opens a clause of units and is closed nowhere. Where it was meant to end, and what is still text of the
 * task, is left to the reader.
 *
 * The fix closes it at the end of the clause.
 *
 * @example ok
 * 1.发展旅游。
 * （牵头单位：县文旅局
 * 配合单位：县住建局）
 * @example not ok
 * 1.推进气象。（责任单位：县气象局，各乡（镇）人民政府
 * 2.推进水利。（责任单位：县水利局）
 * 3.推进交通（县交通局牵头，县财政局配合。
 * 1:8 Unexpected bracket that is never closed in `（责任单位：县气象局，各乡（镇）人民政府`, expected its end; read as if it were there
 * 3:7 Unexpected bracket that is never closed in `（县交通局牵头，县财政局配合。`, expected its end; read as if it were there
 * @example fixed
 * 1.推进气象。（责任单位：县气象局，各乡（镇）人民政府）
 * 2.推进水利。（责任单位：县水利局）
 * 3.推进交通（县交通局牵头，县财政局配合）。
 */
export const bracketUnclosed = parserRule('bracket-unclosed', {
  about: {en: 'a bracket of units that is never closed', zh: '列单位的括号未闭合'},
  help: {en: 'Close the bracket behind the last unit.', zh: '在最后一个单位之后补上右括号。'},
  holds: ({position}, {unpaired}) => unpaired().has(position.start.offset ?? -1),
  fix({actual, position}, {text}) {
    const start = position.start.offset ?? 0
    const closer = closers[actual[0]!]
    // （甲局牵头。 → （甲局牵头）。
    const end = start + actual.replace(/[。；;，,\s]+$/, '').length
    return closer !== undefined && text.startsWith(actual, start)
      ? {start: end, end, text: closer}
      : undefined
  },
})

const closers: Record<string, string> = {'(': ')', '（': '）', '[': ']', '［': '］', '〔': '〕', '【': '】'}
