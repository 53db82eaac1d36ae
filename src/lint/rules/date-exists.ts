import {datesIn, exists} from '../../plan/dates.ts'
import {letterNoughts} from '../../plan/numerals.ts'
import {marksAt} from '../places.ts'
import type {Rule} from '../rule.ts'

/**
 * A day or a month that no calendar has: 2月30日, 6月31日, 13月底. Nobody can keep such a deadline, and a program that sorts
 * by date drops it.
 *
 * A letter O for the figure 0 makes none either, though it is read as one, nor does a 月 for 年, or 年 for 月.
 *
 * Days may be written in figures or characters, with 日 or 号, or as 2016.2.30 and 2016-2-30 with the year. What may be a
 * length of time, 满24月前, a version or a code is not reported.
 *
 * @example ok
 * 1.修通村道，2016年2月29日前完成。（市交通局负责）
 * 2.为18月龄儿童免费接种，满24月前完成。（市卫健委负责）
 * 3.系统升级至V2023.2.30，投资2.30亿元，比例13.31。（市大数据局负责）
 * @example not ok
 * 1.修通村道，2016年2月30日前完成。（市交通局负责）
 * 2.改善供水，6月31日前完成。（市水利局负责）
 * 3.养护公路，13月底前完成。（市交通局负责）
 * 4.办好学校，2023年9月31号开学，2023.2.30前招生。（市教育局负责）
 * 5.办好医院，二〇二三年二月三十日前开诊。（市卫健委负责）
 * 6.种好果树，2O23年3月1日前完成。（市林业局负责）
 * 7.养好鱼苗，2023月4月12日前完成。（市水利局负责）
 * 1:8 Unexpected date `2016年2月30日`, expected one that the calendar has
 * 2:8 Unexpected date `6月31日`, expected one that the calendar has
 * 3:8 Unexpected date `13月`, expected one that the calendar has
 * 4:8 Unexpected date `2023年9月31号`, expected one that the calendar has
 * 4:21 Unexpected date `2023.2.30`, expected one that the calendar has
 * 5:8 Unexpected date `二〇二三年二月三十日`, expected one that the calendar has
 * 6:8 Unexpected date `2O23年3月1日`, expected one that the calendar has
 * 7:8 Unexpected date `2023月4月12日`, expected one that the calendar has
 */
export const dateExists: Rule<'date-exists'> = {
  id: 'date-exists',
  severity: 'error',
  about: {en: 'a date that does not exist', zh: '日期不存在'},
  help: {en: 'Write the day that was meant.', zh: '改为正确的日期。'},
  check: ({lines}) =>
    lines.flatMap(line =>
      [...datesIn(line.folded).filter(date => !exists(date)), ...misprinted(line.folded)].map(
        ({at, length}) => {
          const written = line.value.slice(at, at + length)
          return {
            position: marksAt(line, at, length),
            say: {
              en: `Unexpected date \`${written}\`, expected one that the calendar has`,
              zh: `原文日期“${written}”不存在，应为日历上有的日期`,
            },
          }
        },
      ),
    ),
}

/** 2O21年4月6日, but not 2021年O2O平台; 2021月4月6日 */
function misprinted(folded: string): {at: number; length: number}[] {
  const lettered = [...folded.matchAll(mayBeLettered)].filter(([day]) => letter.test(day))
  return [...lettered, ...folded.matchAll(otherMark)].map(({0: day, index}) => ({
    at: index,
    length: day.length,
  }))
}

const otherMark = /(?<!\d)(?:19|20)\d\d(?:月\d{1,2}[月年]|年\d{1,2}年)\d{1,2}[日号]/g

const letter = new RegExp(`[${letterNoughts}]`)
const figure = `[\\d${letterNoughts}]`
const mayBeLettered = new RegExp(
  `(?<![\\dA-Za-z])[12]${figure}{3}年(?:${figure}{1,2}月(?:${figure}{1,2}日)?)?`,
  'g',
)
