import {expect, test} from 'vitest'
import {builtInRegister} from '../../src/units/built-in-register.ts'
import {centralNames} from '../../src/units/central.ts'
import {ownPlaces} from '../../src/units/places.ts'
import {heirsOf} from '../../src/units/successors.ts'

const told = (name: string, year: number) => {
  const {names, steps, unknown} = heirsOf(name, year, builtInRegister())
  return [
    ...steps.map(({from, to, year}) => `${year} ${from}→${to.join('、')}`),
    names.join('、'),
    ...(unknown ?? []),
  ]
}

test('the work of 省扶贫办 went on in two steps, each with its source', () => {
  expect(told('省扶贫办', 2026)).toEqual([
    '2021 省扶贫办→省乡村振兴局',
    '2023 省乡村振兴局→省农业农村厅',
    '省农业农村厅',
  ])
  expect(told('省扶贫办', 2022)).toEqual(['2021 省扶贫办→省乡村振兴局', '省乡村振兴局'])
  expect(told('省扶贫办', 2019)).toEqual(['省扶贫办'])
  const sources = heirsOf('省扶贫办', 2026, builtInRegister()).steps.map(({source}) => source)
  expect(sources.every(source => /2021|2023/.test(source))).toBe(true)
})

test.each([
  ['省卫生计生委', ['2018 省卫生计生委→省卫生健康委', '省卫生健康委']],
  ['省国土资源厅', ['2018 省国土资源厅→省自然资源厅', '省自然资源厅']],
  ['市环保局', ['2018 市环保局→市生态环境局', '市生态环境局']],
  ['县农业局', ['2018 县农业局→县农业农村局', '县农业农村局']],
  ['省财政厅', ['省财政厅']],
  ['国务院扶贫办', ['2021 国务院扶贫办→国家乡村振兴局', '2023 国家乡村振兴局→农业农村部', '农业农村部']],
  ['省工商联', ['省工商联']],
  ['省工业和信息化厅', ['省工业和信息化厅']],
])('%s', (name, steps) => {
  expect(told(name, 2026)).toEqual(steps)
})

test('where the work was split all heirs are named, each with its part', () => {
  const {names, steps} = heirsOf('省新闻出版广电局', 2026, builtInRegister())
  expect(names).toEqual(['省广播电视局', '省委宣传部'])
  expect(steps[0]?.shares).toEqual({省广播电视局: '广播电视', 省委宣传部: '新闻出版、电影'})
})

test('of the insurance regulator’s branch both mergers are told, with its place', () => {
  expect(told('中国保监会云南监管局', 2026)).toEqual([
    '2018 中国保监会云南监管局→银保监会云南监管局',
    '2023 银保监会云南监管局→金融监管总局云南监管局',
    '金融监管总局云南监管局',
  ])
})

test('a capital’s branch of the central bank became the province’s', () => {
  expect(told('中国人民银行昆明中心支行', 2026).at(-1)).toBe('人民银行云南省分行')
})

const inPlan = (about: string, name: string, year = 2026) =>
  heirsOf(name, year, builtInRegister(), ownPlaces(about)).names

test('a province’s own arrangement holds in its plans', () => {
  expect(inPlan('江苏省2017年重点工作分工方案', '省林业厅')).toEqual(['省林业局'])
  expect(inPlan('云南省2017年重点工作分工方案', '省林业厅')).toEqual(['省林业和草原局'])
  expect(inPlan('广东省2017年重点工作分工方案', '省扶贫办')).toEqual(['省农业农村厅'])
  expect(inPlan('浙江省2017年重点工作分工方案', '省经信委')).toEqual(['省经济和信息化厅'])
})

test.each([
  ['北京', '市商务委', ['市商务局']],
  ['上海', '市商务委', ['市商务委']],
  ['北京', '市民防局', ['市国防动员办']],
  ['上海', '市民防办', ['市国防动员办']],
  ['北京', '市规划国土委', ['市规划和自然资源委']],
  ['重庆', '市规划局', ['市规划和自然资源局']],
  ['天津', '市国土房管局', ['市规划和自然资源局', '市住房城乡建设委']],
  ['天津', '市城乡建委', ['市住房城乡建设委']],
  ['天津', '市市场质量监管委', ['市市场监管委']],
  ['重庆', '市旅游局', ['市文化和旅游发展委']],
  ['上海', '市文广影视局', ['市文化和旅游局']],
])('a municipality has its own names: in %s the work of %s', (city, name, heirs) => {
  expect(inPlan(`${city}市2016年重点工作分工方案`, name)).toEqual(heirs)
})

test('what only provinces have is no heir below them', () => {
  expect(inPlan('', '县食药监局')).toEqual(['县市场监管局'])
  expect(inPlan('', '省食品药品监督管理局')).toEqual(['省市场监管局', '省药品监管局'])
  expect(inPlan('', '县金融办')).toEqual(['县委金融办'])
})

test('an office that must name its place takes it from the plan', () => {
  expect(inPlan('湖南省2017年重点工作分工方案', '省煤监局')).toEqual(['国家矿山安监局湖南局'])
})

test('beside central bodies alone 发展改革委 is the State Council’s', () => {
  const central = (...names: string[]) => [...centralNames(names, builtInRegister())]
  expect(central('财政部', '发展改革委', '药监局')).toEqual([
    ['发展改革委', '国家发展改革委'],
    ['药监局', '国家药监局'],
  ])
  expect(central('财政部', '省财政厅', '发展改革委')).toEqual([])
  expect(central('发展改革委', '财政局')).toEqual([])
})

test('of a body that nobody knows nothing is said', () => {
  expect(told('省“挂包帮”工作联席会议办公室', 2026)).toEqual([
    '省“挂包帮”工作联席会议办公室',
    '省“挂包帮”工作联席会议办公室',
  ])
})
