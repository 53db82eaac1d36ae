import {expect, test} from 'vitest'
import {rolesOf} from '../../roles-of.ts'

const plan = '东湖区充电棚改造方案\n一、工作任务\n（一）改造充电棚。年内改造十处。（责任单位：区应急局）'

test.each([
  '现将《东湖区充电棚改造方案》印发给你们，请各单位认真贯彻落实。',
  '现将《东湖区充电棚改造方案》印发你们，请各地、各部门结合实际认真贯彻落实。',
  '经区政府同意，现予印发，请各乡镇、各部门认真抓好落实。',
  '特制定本方案。请各部门、各单位按照职责分工抓好落实。',
  '为做好迎新工作，请各系、各班抓好落实。',
  '为做好改造，制定本方案，请市各有关部门按照分工落实。',
  '现印发给你们。望各街道、镇认真落实。',
  '现就有关事项通知如下。\n请各街道、镇认真落实。',
])('what asks all units to carry out what is issued is no task: %s', words => {
  expect(rolesOf(`关于印发方案的通知\n各街道办事处：\n${words}\n2026年2月26日\n${plan}`)).toEqual([
    ['', '', '区应急局'],
  ])
})

test('nor is it in the paragraph that closes a document', () => {
  expect(rolesOf(`${plan}\n（二）绿化。年内完成。\n请各镇、各有关部门认真抓好落实。`)).toEqual([
    ['', '', '区应急局'],
    ['', '', ''],
  ])
})

test.each([
  ['关于修路的通知\n各镇：\n年内修好村道。请各镇认真落实。', ['', '', '各镇']],
  ['关于修路的通知\n现将方案印发给你们，由区交通局牵头，各镇配合抓好落实。', ['区交通局', '各镇', '']],
  ['修路要点\n一、修路。修好村道。请各镇认真落实。\n二、绿化。年内完成。', ['', '', '各镇']],
  ['修路要点\n一、修路。修好村道。\n请各镇负责落实。', ['', '', '各镇']],
])('but who has a task of his own is asked for it: %s', (text, roles) => {
  expect(rolesOf(text)[0]).toEqual(roles)
})

test('望 leads in a list, and begins the names of places', () => {
  expect(rolesOf('1.修路。望各镇负责。\n2.排水。望江县水利局、望城区住建局负责。')).toEqual([
    ['', '', '各镇'],
    ['', '', '望江县水利局 望城区住建局'],
  ])
})

test.each([
  [
    '关于开展清查的通知\n各镇：\n一、时间。6月起。\n二、开展清查。\n请各乡镇人民政府承办。',
    1,
    ['', '', '各乡镇人民政府'],
  ],
  [
    '关于开展清查的通知\n各镇：\n一、时间。6月起。\n二、开展清查。\n请各镇、各村抓好落实。',
    1,
    ['', '', '各镇 各村'],
  ],
  [
    '关于开展清查的通知\n制定了《清查方案》，请各县市区水利局牵头、各乡镇人民政府配合。',
    0,
    ['各县市区水利局', '各乡镇人民政府', ''],
  ],
])('units that are asked to do the one thing have it for a task: %s', (text, nth, roles) => {
  expect(rolesOf(text)[nth]).toEqual(roles)
})
