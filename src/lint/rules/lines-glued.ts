import {parserRule} from '../parser-rule.ts'

/**
 * Entries, or labels, that stand in one line because the breaks between them were lost when the text was copied. Numbers that go
 * on with the count right behind units, and labels right behind units, show where the lines began. What is glued otherwise stays one entry.
 *
 * There is no fix: `fengong format` writes the whole document with a line each.
 *
 * @example ok
 * 1.修通村道。
 * 责任单位:市交通局
 * 2.改善供水。
 * 责任单位:市水利局
 * @example not ok
 * 1.修通村道。责任单位:市交通局2.改善供水。责任单位:市水利局
 * 3.整治河道。
 * 牵头单位:市水利局配合单位:市财政局完成时限:2023年底
 * 1:1 Unexpected line `1.修通村道。责任单位:市交通局2.改善供水。责…` in which several stand without a break, expected 2 lines; read so
 * 3:1 Unexpected line `牵头单位:市水利局配合单位:市财政局完成时限:2…` in which several stand without a break, expected 3 lines; read so
 */
export const linesGlued = parserRule('lines-glued', {
  about: {en: 'several lines in one, without breaks', zh: '多行连排，未分段'},
  help: {
    en: 'Begin a line with each number and each label; `fengong format` does.',
    zh: '每个序号、每个标签各起一行；可用 fengong format 重排。',
  },
})
