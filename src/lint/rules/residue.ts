import {parserRule} from '../parser-rule.ts'

/**
 * Words that a web page added below the document: source, editor, other headlines. They came along when it was copied,
 * and go into print when nobody notices.
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
 */
export const residue = parserRule('residue', {
  about: {en: 'residue of a web page', zh: '网页残留内容'},
  help: {en: 'Delete it by hand, from this line on.', zh: '自此行起人工核对删除。'},
  holds: ({position}, {furniture}) => !furniture.has(position.start.offset ?? 0),
})
