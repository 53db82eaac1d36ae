import {parserRule} from '../parser-rule.ts'

/**
 * The encoding of the file is a guess that its few words do not bear out. Wrongly read, every name is wrong.
 *
 * @example ok
 * 1. 修通村道。
 * 牵头单位:省交通运输厅。
 * @example not ok {"encoding":"gb18030"}
 * 1. 修路。
 * 1:1 Unexpected text that fits several encodings, expected `gb18030` by a guess; --encoding settles it
 */
export const doubtfulEncoding = parserRule('doubtful-encoding', {
  about: {en: 'an encoding that is only guessed', zh: '文本编码系推测'},
  help: {en: 'Save the file as UTF-8, or give --encoding.', zh: '另存为 UTF-8，或用 --encoding 指定编码。'},
})
