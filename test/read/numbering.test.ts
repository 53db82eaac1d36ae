import {describe, expect, test} from 'vitest'
import {formatNumber} from '../../src/read/docx/number-formats.ts'
import {readDocx} from '../../src/read/docx.ts'
import {
  cell,
  type DocxSource,
  definition,
  list,
  makeDocx,
  p,
  row,
  rowsOf,
  table,
  textsOf,
  valuesOf,
} from './make-docx.ts'

const read = async (source: DocxSource) => (await readDocx(makeDocx(source))).blocks
const values = async (source: DocxSource) => valuesOf(await read(source))

const official = definition(0, [
  {format: 'chineseCounting', text: '%1、'},
  {format: 'chineseCounting', text: '（%2）'},
  {text: '%3.'},
  {text: '(%4)'},
  {format: 'decimalEnclosedCircleChinese', text: '%5'},
])

test('rebuilds the numbers of an official document', async () => {
  const body = [
    p('责任分工', '1/0'),
    p('瞄准贫困对象', '1/1'),
    p('产业扶持到村到户', '1/2'),
    p('对有劳动能力的贫困户。', '1/3'),
    p('牵头单位：省农业厅。'),
    p('产业规划覆盖全部贫困村。', '1/3'),
    p('分县制定。', '1/4'),
    p('安居建设', '1/2'),
    p('改造危房。', '1/3'),
    p('补齐短板', '1/1'),
    p('水利', '1/2'),
    p('工作要求', '1/0'),
    p('加强督查', '1/1'),
  ].join('')
  expect(await values({body, numbering: official + list(1, 0)})).toEqual([
    '一、责任分工',
    '（一）瞄准贫困对象',
    '1.产业扶持到村到户',
    '(1)对有劳动能力的贫困户。',
    '牵头单位：省农业厅。',
    '(2)产业规划覆盖全部贫困村。',
    '① 分县制定。',
    '2.安居建设',
    '(1)改造危房。',
    '（二）补齐短板',
    '1.水利',
    '二、工作要求',
    '（一）加强督查',
  ])
})

test('counts the label into the place of the line', async () => {
  const {text, blocks} = await readDocx(
    makeDocx({body: p('责任分工', '1/0'), numbering: official + list(1, 0)}),
  )
  expect(text).toBe('一、责任分工\n')
  expect(blocks).toEqual([
    {type: 'line', value: '一、责任分工', folded: '一、责任分工', line: 1, column: 1, offset: 0},
  ])
})

describe('where numbers start', () => {
  const twoLevels = definition(0, [{text: '%1.'}, {text: '%1.%2'}])

  test('goes on in a list that shares the definition', async () => {
    const body = p('教育', '1/0') + p('卫生', '2/0')
    expect(await values({body, numbering: twoLevels + list(1, 0) + list(2, 0)})).toEqual(['1.教育', '2.卫生'])
  })

  test('starts anew, once, in a list that says so', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const body = p('教育', '1/0') + p('卫生', '1/0') + p('水利', '2/0') + p('交通', '2/0')
    expect(await values({body, numbering: twoLevels + list(1, 0) + list(2, 0, restart)})).toEqual([
      '1.教育',
      '2.卫生',
      '1.水利',
      '2.交通',
    ])
  })

  test('starts at the number that the level tells, or at 0', async () => {
    const numbering = definition(0, [
      {text: '%1.', more: '<w:start w:val="45"/>'},
      {text: '%2)', more: ''},
    ])
    const body = p('教育', '1/0') + p('卫生', '1/0') + p('村医', '1/1')
    expect(await values({body, numbering: numbering + list(1, 0)})).toEqual(['45.教育', '46.卫生', '0)村医'])
  })

  test('runs on through the sections where the level never starts anew', async () => {
    const numbering = definition(0, [
      {format: 'chineseCounting', text: '%1、'},
      {text: '%2.', more: '<w:start w:val="1"/><w:lvlRestart w:val="0"/>'},
    ])
    const body = p('发展产业', '1/0') + p('特色农业', '1/1') + p('改善民生', '1/0') + p('义务教育', '1/1')
    expect(await values({body, numbering: numbering + list(1, 0)})).toEqual([
      '一、发展产业',
      '1.特色农业',
      '二、改善民生',
      '2.义务教育',
    ])
  })

  test('starts anew only after the level that it names', async () => {
    const numbering = definition(0, [
      {text: '%1、'},
      {text: '(%2)'},
      {text: '%3.', more: '<w:start w:val="1"/><w:lvlRestart w:val="1"/>'},
    ])
    const body = ['1/0', '1/1', '1/2', '1/1', '1/2', '1/0', '1/2'].map(place => p('项', place)).join('')
    expect(await values({body, numbering: numbering + list(1, 0)})).toEqual([
      '1、项',
      '(1)项',
      '1.项',
      '(2)项',
      '2.项',
      '2、项',
      '1.项',
    ])
  })

  test('prints a level above that was not used yet with its first number', async () => {
    const body = p('项', '1/1')
    expect(await values({body, numbering: twoLevels + list(1, 0)})).toEqual(['1.1 项'])
  })

  test('takes a level that the list tells anew', async () => {
    const own =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1)"/></w:lvl></w:lvlOverride>'
    expect(await values({body: p('项', '1/0'), numbering: twoLevels + list(1, 0, own)})).toEqual(['III)项'])
  })
})

describe('labels', () => {
  test('prints all levels in digits where the level is a legal one', async () => {
    const numbering = definition(0, [
      {format: 'chineseCounting', text: '第%1章'},
      {text: '%1.%2', more: '<w:start w:val="1"/><w:isLgl/>'},
    ])
    const body = p('总则', '1/0') + p('目标', '1/1')
    expect(await values({body, numbering: numbering + list(1, 0)})).toEqual(['第一章 总则', '1.1 目标'])
  })

  test('gives no label for bullets, for list 0 and for a list that is missing', async () => {
    const numbering = definition(0, [{format: 'bullet', text: '\uf0b7'}]) + list(1, 0)
    const body = p('甲', '1/0') + p('乙', '0/0') + p('丙', '9/0')
    expect(await values({body, numbering})).toEqual(['甲', '乙', '丙'])
  })

  test('keeps a number apart from one that begins the text', async () => {
    const numbering = definition(0, [{text: '%1.'}]) + list(1, 0)
    expect(await values({body: p('2020年底前完成。', '1/0'), numbering})).toEqual(['1. 2020年底前完成。'])
  })

  test('counts the cells of a column of numbers, those of merged cells once', async () => {
    const body = table(
      row(cell(p('', '1/0'), '<w:vMerge w:val="restart"/>'), cell(p('产业扶持'))),
      row(cell(p('', '1/0'), '<w:vMerge/>'), cell(p('安居建设'))),
      row(cell(p('', '1/0')), cell(p('生态保护'))),
    )
    const rows = rowsOf(await read({body, numbering: definition(0, [{text: '%1'}]) + list(1, 0)}))
    expect(rows.map(textsOf)).toEqual([
      ['1', '产业扶持'],
      ['=1', '安居建设'],
      ['2', '生态保护'],
    ])
  })

  test('does not count what a tracked change says the list was', async () => {
    const body =
      '<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>'
    expect(await values({body, numbering: official + list(1, 0)})).toEqual(['甲'])
  })
})

describe('lists of styles', () => {
  const style = (id: string, content: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"${more}>${content}</w:style>`
  const numPr = (content: string) => `<w:pPr><w:numPr>${content}</w:numPr></w:pPr>`

  test('finds the list in the styles that a style is based on, and the level where the list names the style', async () => {
    const numbering =
      definition(0, [
        {format: 'chineseCounting', text: '%1、', more: '<w:start w:val="1"/><w:pStyle w:val="1"/>'},
        {format: 'chineseCounting', text: '（%2）', more: '<w:start w:val="1"/><w:pStyle w:val="2"/>'},
      ]) + list(7, 0)
    const styles =
      style('1', numPr('<w:numId w:val="7"/>')) +
      style('2', `<w:basedOn w:val="1"/>${numPr('<w:ilvl w:val="1"/>')}`) +
      style('plain', `<w:basedOn w:val="2"/>${numPr('<w:numId w:val="0"/>')}`)
    const body =
      p('责任分工', undefined, '1') +
      p('产业扶持', undefined, '2') +
      p('说明', undefined, 'plain') +
      p('安居', undefined, '2')
    expect(await values({body, numbering, styles})).toEqual([
      '一、责任分工',
      '（一）产业扶持',
      '说明',
      '（二）安居',
    ])
  })

  test('lets a paragraph leave the list of its style', async () => {
    const styles = style('1', numPr('<w:numId w:val="1"/>'))
    const body = p('责任分工', undefined, '1') + p('附件', '0/0', '1') + p('要求', undefined, '1')
    expect(await values({body, numbering: official + list(1, 0), styles})).toEqual([
      '一、责任分工',
      '附件',
      '二、要求',
    ])
  })

  test('uses the standard style where a paragraph names none', async () => {
    const styles = style('a', numPr('<w:numId w:val="1"/>'), ' w:default="1"')
    expect(await values({body: p('责任分工'), numbering: official + list(1, 0), styles})).toEqual([
      '一、责任分工',
    ])
  })

  test('follows the link of a definition to the list of a numbering style', async () => {
    const numbering = `${official}<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="公文"/></w:abstractNum>${list(1, 0)}${list(2, 1)}`
    const styles = `<w:style w:type="numbering" w:styleId="公文">${numPr('<w:numId w:val="1"/>')}</w:style>`
    expect(await values({body: p('责任分工', '2/0'), numbering, styles})).toEqual(['一、责任分工'])
  })

  test('survives styles that are based on each other', async () => {
    const styles = style('a', '<w:basedOn w:val="b"/>') + style('b', '<w:basedOn w:val="a"/>')
    expect(
      await values({body: p('责任分工', undefined, 'a'), numbering: official + list(1, 0), styles}),
    ).toEqual(['责任分工'])
  })
})

test.each([
  ['decimalZero', 7, '07'],
  ['decimalZero', 12, '12'],
  ['upperLetter', 27, 'AA'],
  ['lowerLetter', 3, 'c'],
  ['lowerRoman', 14, 'xiv'],
  ['upperRoman', 1999, 'MCMXCIX'],
  ['chineseCounting', 10, '十'],
  ['chineseCounting', 12, '十二'],
  ['chineseCounting', 20, '二十'],
  ['chineseCounting', 45, '四十五'],
  ['chineseCountingThousand', 101, '一百零一'],
  ['chineseCountingThousand', 110, '一百一十'],
  ['chineseCountingThousand', 2005, '二千零五'],
  ['taiwaneseCountingThousand', 100, '一百'],
  ['japaneseCounting', 112, '百十二'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['ideographTraditional', 3, '丙'],
  ['ideographTraditional', 11, '11'],
  ['decimalEnclosedCircle', 20, '⑳'],
  ['decimalEnclosedCircleChinese', 21, '㉑'],
  ['decimalEnclosedCircleChinese', 51, '51'],
  ['decimalEnclosedParen', 2, '⑵'],
  ['decimalEnclosedFullstop', 3, '⒊'],
  ['decimalFullWidth', 10, '１０'],
  ['none', 3, ''],
  ['hebrew1', 3, '3'],
  ['upperRoman', 2_000_000_000, '2000000000'],
])('prints %s %i as %s', (format, value, label) => {
  expect(formatNumber(value, format)).toBe(label)
})
