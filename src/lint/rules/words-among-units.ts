import {parserRule} from '../parser-rule.ts'

/**
 * Words among the units of a list that seem to name one more unit, or to give one of them another role, and that no
 * way of writing explains, or that say what is to be done. They are in no duty: whoever looks for his tasks does not
 * find this one.
 *
 * @example ok
 * （一）整治河道。（责任单位：县水利局、县财政局，县水利局牵头）
 * （二）清理岸线。（责任单位：各镇政府〈含开发区、景区管委会，下同〉、县水利局）
 * @example not ok
 * （一）整治河道。（责任单位：县水利局（原由县河长办牵头）、县财政局）
 * 1:20 Unexpected words `原由县河长办牵头` among units, expected names alone; read as no unit
 * @example not ok
 * （一）打造景区。（责任单位：县文旅局，迎接验收）
 * 1:20 Unexpected words `迎接验收` among units, expected names alone; read as no unit
 */
export const wordsAmongUnits = parserRule('words-among-units', {
  about: {en: 'words among units that were read as none', zh: '单位名单中夹有未读出的文字'},
  help: {
    en: 'Give each role a label or a clause of its own: 牵头单位：A；责任单位：B、C.',
    zh: '每种职责各用一个标签或分句，如“牵头单位：A；责任单位：B、C”。',
  },
})
