import {expect, test} from 'vitest'
import {builtInRegister} from '../../src/units/built-in-register.ts'
import {knownNames} from '../../src/units/names.ts'

/** What each name stands for, where names are written in turn: 甲×3 is written three times. */
function known(about: string | undefined, ...names: string[]): string[] {
  const counts = new Map(
    names.map(name => {
      const [, text = '', times = '1'] = /^(.+?)(?:×(\d+))?$/.exec(name)!
      return [text, Number(times)]
    }),
  )
  return [...knownNames(counts, about ?? '', builtInRegister(), {guess: about !== undefined})].map(
    ([name, {name: meant, how}]) => `${name} ${how} ${meant}`,
  )
}

test('the name that the document writes most is kept', () => {
  expect(known('', '省发改委×8', '省发展改革委', '省发展和改革委员会×2')).toEqual([
    '省发展改革委 same 省发改委',
    '省发展和改革委员会 same 省发改委',
  ])
})

test('省发展改革委 is Yunnan’s in a plan of Yunnan, and not Guizhou’s', () => {
  expect(
    known('云南省2023年工作分工方案', '省发展改革委×2', '云南省发展和改革委员会', '贵州省发展改革委'),
  ).toEqual(['云南省发展和改革委员会 same 省发展改革委'])
})

test('in a plan of nobody knows which province, one province alone can be meant, two cannot', () => {
  expect(known('', '省发展改革委×2', '云南省发展改革委')).toEqual(['省发展改革委 place 云南省发展改革委'])
  expect(known('', '省发展改革委×2', '云南省发展改革委', '贵州省发展改革委')).toEqual([])
})

test('发展改革委 beside 国家发展改革委 is that', () => {
  expect(known('国务院办公厅关于…的通知', '国家发展改革委', '发展改革委')).toEqual([
    '发展改革委 place 国家发展改革委',
  ])
  expect(known('', '国家发展改革委', '发展改革委', '省财政厅')).toEqual([])
  expect(known('四川省2020年工作分工', '国家发展改革委', '发展改革委')).toEqual([])
  expect(known('', '财政部', '发改委', '发展改革委')).toEqual(['发展改革委 place 发改委'])
  expect(known('', '市发展改革委', '发展改革委')).toEqual([])
})

test('a department without a place is that of the plan’s own level, where only one is named', () => {
  expect(known('临江市2024年重点工作任务分工', '市委组织部×2', '组织部', '市司法局', '司法局')).toEqual([
    '组织部 place 市委组织部',
    '司法局 place 市司法局',
  ])
  expect(known('平远县2024年重点工作任务分工', '市司法局×2', '司法局')).toEqual([])
})

test('an old name beside the new one is taken for it', () => {
  expect(known('云南省', '省交通运输厅×3', '省交通厅', '省环保厅', '省生态环境厅')).toEqual([
    '省交通厅 renamed 省交通运输厅',
    '省环保厅 renamed 省生态环境厅',
  ])
})

test('a character displaced in a long name is a slip; in a short one it is another unit', () => {
  expect(known('云南省', '中国保监会云南监管局', '中国保监会云南保监局')).toEqual([
    '中国保监会云南保监局 slip 中国保监会云南监管局',
  ])
  expect(known('云南省', '省农机局', '省农垦局', '省棉麻局', '省麻棉局')).toEqual([])
})

test('across plans only what is certain is joined', () => {
  expect(known(undefined, '省发改委', '省发展改革委', '省交通厅', '省交通运输厅')).toEqual([
    '省发改委 same 省发展改革委',
  ])
})

test.each([
  ['省', '省政府国资委', '省国资委'],
  ['州', '大理白族自治州人民政府', '大理州政府'],
  ['县', '双江拉祜族佤族布朗族傣族自治县教育局', '双江县教育局'],
  ['团', '共青团云南省委', '团省委'],
  ['税', '国家税务总局云南省税务局', '省税务局'],
  ['行', '国家开发银行股份有限公司云南省分行', '国家开发银行云南省分行'],
  ['党', '中共云南省委组织部', '省委组织部'],
])('%s: %s is %s', (_, full, short) => {
  expect(known('云南省', `${short}×2`, full)).toEqual([`${full} same ${short}`])
})

test('blanks within a name that is set to fill its column are no part of it, those between two names stay', () => {
  expect(known('', '县 水 利局')).toEqual(['县 水 利局 same 县水利局'])
  expect(known('', '组 织 部')).toEqual(['组 织 部 same 组织部'])
  expect(known('', '镇 村 社区', '工 会 妇 联')).toEqual([])
  expect(known('', '县水利局 县供水公司')).toEqual([])
})
