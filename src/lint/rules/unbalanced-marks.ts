import {marksAt} from '../places.ts'
import type {Rule} from '../rule.ts'

/**
 * A bracket or a quotation mark without its partner: `（一` closed by nothing, a 》 that nothing opens. What it was to hold
 * cannot be told, and what follows may be read as if it stood inside.
 *
 * A pair may stretch over several paragraphs. The marks of items, `1)` and `一）`, open nothing and are not reported.
 * Where the partner belongs only the author knows, so there is no fix.
 *
 * @example ok
 * 1.开展“挂包帮”“走转访”，做到：1）到村；2）到户。（省扶贫办负责）
 * @example not ok
 * 1.开展“挂包帮行动。（省扶贫办负责）
 * 2.落实规划》。（省发展改革委负责）
 * 1:5 Unexpected `“` that is never closed, expected `”` behind it
 * 2:7 Unexpected `》` that closes nothing, expected `《` before it
 */
export const unbalancedMarks: Rule<'unbalanced-marks'> = {
  id: 'unbalanced-marks',
  severity: 'warning',
  about: {en: 'a bracket or quotation mark without its partner', zh: '括号、引号、书名号不成对'},
  help: {en: 'Write the mark that is missing, or drop this one.', zh: '补上缺失的一半，或删去多余的一半。'},
  check({unpaired, messages}) {
    // A bracket of units has a rule of its own, bracket-unclosed.
    const known = new Set(
      messages.flatMap(({ruleId, place}) =>
        ruleId === 'bracket-unclosed' && place && 'start' in place ? (place.start.offset ?? 0) : [],
      ),
    )
    return [...unpaired().values()]
      .filter(({offset}) => !known.has(offset))
      .map(({line, at, mark, partner, opens}) => ({
        position: marksAt(line, at),
        say: opens
          ? {
              en: `Unexpected \`${mark}\` that is never closed, expected \`${partner}\` behind it`,
              zh: `原文“${mark}”没有闭合，其后应有“${partner}”`,
            }
          : {
              en: `Unexpected \`${mark}\` that closes nothing, expected \`${partner}\` before it`,
              zh: `原文“${mark}”没有开头，其前应有“${partner}”`,
            },
      }))
  },
}
