import {expect, test} from 'vitest'
import {readPdf} from '../../src/read/pdf.ts'
import {valuesOf} from './make-docx.ts'
import {makePdf, type Shown} from './make-pdf.ts'

/** Eighteen characters of 10 points fit into a column. */
const [left, right] = [102, 312]

const set = (x: number, lines: readonly string[]): Shown[] =>
  lines.map((line, index) => {
    const text = line.replace(/^　+/, '')
    return {text, x: x + 10 * (line.length - text.length), y: 700 - 16 * index, size: 10}
  })
const values = async (...pages: Shown[][]) => valuesOf((await readPdf(makePdf(pages))).blocks)

const road = [
  '　　1.新建改建农村公路一百公里，改造',
  '危桥二十座。（市交通运输局牵头，市财',
  '政局、市公安局配合）',
]
const water = [
  '　　2.治理城区黑臭水体，完成雨污分流',
  '管网改造三十公里。（市水务局牵头，市',
  '生态环境局配合）',
]
const school = [
  '　　3.新建小学五所，增加学位六千个。',
  '（市教育局牵头，市财政局、市自然资源',
  '和规划局配合）',
]
const park = ['　　4.新建口袋公园十处，改造绿地五万', '平方米。（市园林局牵头，市自然资源和', '规划局配合）']
const paragraphOf = (lines: readonly string[]) => lines.join('').trim()
const title: Shown = {text: '重点工作责任分工方案', x: 205, y: 740, size: 18}

test('reads the left column before the right one, a paragraph that goes on in it, and above them what stands over both', async () => {
  const page = [
    title,
    ...set(left, [...road, ...water.slice(0, 2)]),
    ...set(right, [water[2]!, ...school, ...park]),
  ]
  expect(await values(page)).toEqual([title.text, ...[road, water, school, park].map(paragraphOf)])
})

test('reads them also where the right one has but a line or two', async () => {
  const page = [...set(left, [...road, ...water, ...school.slice(0, 2)]), ...set(right, school.slice(2))]
  expect(await values(page)).toEqual([road, water, school].map(paragraphOf))
})

test('reads them on the last page, which has only a left one', async () => {
  const first = [...set(left, [...road, ...water]), ...set(right, [...school, ...park.slice(0, 2)])]
  expect(await values(first, set(left, park.slice(2)))).toEqual([road, water, school, park].map(paragraphOf))
})

test('reads them where a mark hangs into the gap', async () => {
  const hanging = [...road.slice(0, 2), '政局、市公安局、市农业农村局、水务局，', '各县区政府配合）']
  const page = [
    ...set(left, [...hanging, ...water.slice(0, 2)]),
    ...set(299, [water[2]!, ...school, ...park]),
  ]
  expect(await values(page)).toEqual([hanging, water, school, park].map(paragraphOf))
})

test('leaves lines as they are whose right part is a list of short names', async () => {
  const names = ['市交通局', '市财政局', '市公安局', '市水务局', '市教育局', '市园林局']
  const [first] = await values([...set(left, [...road, ...water]), ...set(right, names)])
  expect(first).toContain('改造 市交通局')
})
