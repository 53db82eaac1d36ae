import {parserRule} from '../parser-rule.ts'

/**
 * A date such as 19.08.2015 at the head of a line, which looks like the item 19. of a list. It is read as the date of the
 * document or its page.
 *
 * @example ok
 * 2015年8月19日
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * @example not ok
 * 19.08.2015  22:47
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * 1:1 Unexpected `19.08.2015  22:47` that begins like a number, expected a date; read as one
 */
export const dateLikeNumber = parserRule('date-like-number', {
  about: {en: 'a date that begins like a number', zh: '形似序号的日期'},
  help: {en: 'Write the date as 2015年8月19日.', zh: '日期宜写作 2015年8月19日。'},
})
