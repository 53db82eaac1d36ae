import {nameWithoutReadings} from '../../plan/fold.ts'
import type {Draft} from '../draft.ts'
import {parserRule} from '../parser-rule.ts'
import {marksAt} from '../places.ts'
import type {Problem, Rule} from '../rule.ts'

const reported = parserRule('residue', {
  about: {en: 'residue of a web page', zh: '网页残留内容'},
  help: {en: 'Delete it by hand, from this line on.', zh: '自此行起人工核对删除。'},
  holds: ({position}, {furniture}) => !furniture.has(position.start.offset ?? 0),
})

/**
 * Words that a web page added below the document: source, editor, other headlines. They came along when it was copied,
 * and go into print when nobody notices. So do characters that are spelled out, `&ldquo;`, and readings behind characters, which are reported once.
 *
 * There is no fix. Where the document ends is a guess, and what a wrong guess deletes is lost. The frame of a saved page
 * (`.html`) is no residue: it is no part of the document.
 *
 * @example ok
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 省人民政府办公厅
 * 2015年8月19日
 * @example not ok
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 出处:省政府信息公开门户网站
 * 第8届云台会在昆开幕
 * 3:1 Unexpected words of a web page from `出处:省政府信息公开门户网站` on, expected the document alone; kept as a note, read as no task
 * @example not ok
 * 1.推进&ldquo;四个能力&rdquo;建设。(县消防大队负责)
 * 1:5 Unexpected `&ldquo;` of a web page, expected the character that it stands for
 * @example not ok
 * 1.完成預(yù)期目標(biāo)。(省財政廳負責)
 * 2.推進(jìn)改革。(省財政廳負責)
 * 1:6 Unexpected reading `(yù)` behind a character, expected the character alone; such readings are in 2 lines
 */
export const residue: Rule<'residue'> = {
  ...reported,
  check: draft => [...reported.check(draft), ...entitiesIn(draft), ...readingsIn(draft)],
}

const entity = /&(?:[lr][ds]quo|quot|nbsp|amp|lt|gt|hellip|[mn]dash|middot|times);/

function entitiesIn({lines}: Draft): Problem[] {
  return lines.flatMap((line): Problem[] => {
    const found = entity.exec(line.value)
    if (!found) return []
    const {0: seen, index} = found
    return [
      {
        position: marksAt(line, index, seen.length),
        say: {
          en: `Unexpected \`${seen}\` of a web page, expected the character that it stands for`,
          zh: `原文“${seen}”为网页代码，应为其所代表的字符`,
        },
      },
    ]
  })
}

/** With an accent, (yù): (ppp) may be letters of another kind. */
const reading = /(?<=[一-鿿])\([a-z]*[à-ǜ][a-zà-ǜ]*\)/

function readingsIn({lines}: Draft): Problem[] {
  const found = lines.filter(({value}) => reading.test(value) && nameWithoutReadings(value) !== value)
  const [line] = found
  if (!line) return []
  const {0: seen, index} = reading.exec(line.value)!
  return [
    {
      position: marksAt(line, index, seen.length),
      say: {
        en: `Unexpected reading \`${seen}\` behind a character, expected the character alone; such readings are in ${found.length} lines`,
        zh: `原文“${seen}”为网页所加注音，应只有汉字；共 ${found.length} 行有此类注音`,
      },
    },
  ]
}
