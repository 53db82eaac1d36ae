import {readFileSync} from 'node:fs'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {readDocx} from '../../src/read/docx.ts'
import {isReadError} from '../../src/read/read-error.ts'
import {cell, linesOf, makeDocx, p, row, rowsOf, table, textsOf, valuesOf} from './make-docx.ts'

const read = (body: string) => readDocx(makeDocx({body}))
const run = (content: string) => `<w:r>${content}</w:r>`
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`

describe('paragraphs', () => {
  test('gives each paragraph a line of the text, and skips blank ones as blocks', async () => {
    const {text, blocks} = await read(
      p('(1)产业规划覆盖全部贫困村。') + p(' ') + p('　　牵头单位: 省扶贫办。 '),
    )
    expect(text).toBe('(1)产业规划覆盖全部贫困村。\n \n　　牵头单位: 省扶贫办。 \n')
    expect(blocks).toEqual([
      {
        type: 'line',
        value: '(1)产业规划覆盖全部贫困村。',
        folded: '(1)产业规划覆盖全部贫困村。',
        line: 1,
        column: 1,
        offset: 0,
      },
      {
        type: 'line',
        value: '牵头单位: 省扶贫办。',
        folded: '牵头单位: 省扶贫办。',
        line: 3,
        column: 3,
        offset: 20,
      },
    ])
  })

  test('joins the runs of a paragraph and knows tabs, breaks and hyphens', async () => {
    const {blocks} = await read(
      paragraph(
        run('<w:t>牵头单位：</w:t><w:tab/><w:t>省</w:t>'),
        run('<w:t>水利厅</w:t><w:br/><w:t>协同单位：省财政厅</w:t><w:cr/>'),
        run('<w:t>2015</w:t><w:noBreakHyphen/><w:t>2020年</w:t>'),
      ),
    )
    expect(valuesOf(blocks)).toEqual(['牵头单位：\t省水利厅', '协同单位：省财政厅', '2015-2020年'])
    expect(blocks.map(block => block.type === 'line' && block.line)).toEqual([1, 2, 3])
  })

  test('takes no tab stop for a tab', async () => {
    const {text} = await read('<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr></w:p>')
    expect(text).toBe('\n')
  })

  test('keeps what was inserted and drops what was deleted or moved away', async () => {
    const {blocks} = await read(
      paragraph(
        run('<w:t>牵头单位：</w:t>'),
        '<w:del><w:r><w:delText>省农业厅</w:delText><w:tab/></w:r></w:del>',
        '<w:ins><w:r><w:t>省农业农村厅</w:t></w:r></w:ins>',
        '<w:moveFrom><w:r><w:t>（待定）</w:t></w:r></w:moveFrom>',
      ),
    )
    expect(valuesOf(blocks)).toEqual(['牵头单位：省农业农村厅'])
  })

  test('lets a paragraph whose mark was deleted go on in the next one', async () => {
    const {text} = await read(
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('<w:t>省水利厅、</w:t>')}</w:p>${p('省农业厅。')}`,
    )
    expect(text).toBe('省水利厅、省农业厅。\n')
  })

  test('drops hidden text and the instructions of fields, and keeps their results', async () => {
    const {blocks} = await read(
      paragraph(
        run('<w:rPr><w:vanish/></w:rPr><w:t>内部掌握</w:t>'),
        run('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>完成时限：</w:t>'),
        run('<w:instrText> DATE </w:instrText>'),
        run('<w:t>2020年底</w:t>'),
      ),
    )
    expect(valuesOf(blocks)).toEqual(['完成时限：2020年底'])
  })

  test('reads a text box once, after the paragraph that holds it', async () => {
    const box = `<w:txbxContent>${p('联系人：张三')}</w:txbxContent>`
    const {blocks} = await read(
      paragraph(
        run(
          `<mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`,
        ),
        run('<w:t>一、总体要求</w:t>'),
      ),
    )
    expect(valuesOf(blocks)).toEqual(['一、总体要求', '联系人：张三'])
  })

  test('reads content controls, links and the fall-back where it is the only one', async () => {
    const {blocks} = await read(
      `<w:sdt><w:sdtContent>${p('责任分工')}</w:sdtContent></w:sdt>` +
        paragraph(`<w:hyperlink>${run('<w:t>省扶贫办</w:t>')}</w:hyperlink>`) +
        `<mc:AlternateContent><mc:Fallback>${p('附件')}</mc:Fallback></mc:AlternateContent>`,
    )
    expect(valuesOf(blocks)).toEqual(['责任分工', '省扶贫办', '附件'])
  })

  test('gives footnotes behind the text, as no part of it', async () => {
    const {blocks} = await readDocx(
      makeDocx({
        body: p('一、任务') + p('责任单位：甲局、乙局'),
        footnotes: `<w:footnote w:type="separator"><w:p/></w:footnote><w:footnote>${p('列首位的为牵头单位。')}</w:footnote>`,
      }),
    )
    expect(linesOf(blocks).map(({value, furniture}) => [value, furniture])).toEqual([
      ['一、任务', undefined],
      ['责任单位：甲局、乙局', undefined],
      ['列首位的为牵头单位。', true],
    ])
  })

  test('gives headers and footers of pages behind the text, each once and without page numbers, as no part of it', async () => {
    const seal = '机密★一年'
    const page = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    const {blocks} = await readDocx(
      makeDocx({
        body: p('一、任务'),
        margins: {
          header1: table(row(cell(p(seal)), cell(p('青政办函〔2024〕3号')))),
          header2: p(seal),
          footer1:
            paragraph(run('<w:t>— </w:t>'), page, run('<w:t> —</w:t>')) + p('青川市人民政府办公室印发'),
          footer2: paragraph(run('<w:t>第</w:t>'), page, run('<w:t>页 共2页</w:t>')),
        },
      }),
    )
    expect(linesOf(blocks).map(({value, furniture}) => [value, furniture])).toEqual([
      ['一、任务', undefined],
      [seal, true],
      ['青政办函〔2024〕3号', true],
      ['青川市人民政府办公室印发', true],
    ])
    expect(rowsOf(blocks)).toEqual([])
  })

  test('reads signs of symbol fonts, and tags and fields within a name', async () => {
    const sym = (font: string, char: string) => run(`<w:sym w:font="${font}" w:char="${char}"/>`)
    const link =
      run('<w:fldChar w:fldCharType="begin"/>') +
      run('<w:instrText> HYPERLINK "http://www.example.cn" </w:instrText>') +
      run('<w:fldChar w:fldCharType="separate"/>') +
      run('<w:t>水利厅</w:t>') +
      run('<w:fldChar w:fldCharType="end"/>')
    const {blocks} = await read(
      paragraph(sym('Wingdings', 'F081'), run('<w:t>修建水库。</w:t>'), sym('Wingdings', 'F0FE')) +
        paragraph(
          sym('Wingdings', '006C'),
          sym('宋体', '2461'),
          sym('Unknown', 'F041'),
          sym('Unknown', 'x'),
        ) +
        paragraph(`<w:smartTag w:element="place">${run('<w:t>省</w:t>')}${link}</w:smartTag>`),
    )
    expect(valuesOf(blocks)).toEqual(['①修建水库。☑', '●②\uf041', '省水利厅'])
  })

  test('reads what was moved once, where it stands now', async () => {
    const moved = run('<w:t>完善机制。</w:t>')
    const {blocks} = await read(
      `<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr><w:moveFromRangeStart w:id="1"/><w:moveFrom>${moved}</w:moveFrom></w:p>` +
        `<w:p><w:moveToRangeStart w:id="2"/><w:moveTo>${moved}</w:moveTo></w:p>`,
    )
    expect(valuesOf(blocks)).toEqual(['完善机制。'])
  })

  test('understands a document without prefixes', async () => {
    const xml =
      '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
      'xmlns:a="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p>' +
      '<pPr><rPr><vanish a:val="0"/></rPr></pPr><r><t>省林业厅</t></r></p></body></document>'
    const {blocks} = await readDocx(zipSync({'word/document.xml': strToU8(xml)}))
    expect(valuesOf(blocks)).toEqual(['省林业厅'])
  })

  test('understands another prefix, and the strict namespace', async () => {
    const xml =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr>' +
      '<x:rPr><x:vanish x:val="0"/></x:rPr></x:pPr><x:r><x:t>省林业厅</x:t></x:r></x:p></x:body></x:document>'
    const {blocks} = await readDocx(zipSync({'word/document.xml': strToU8(xml)}))
    expect(valuesOf(blocks)).toEqual(['省林业厅'])
  })

  test('gives every line the place in the text where it stands', async () => {
    const {text, blocks} = await read(
      p('　一、任务 ') + table(row(cell(p('1')), cell(p(' 省农业厅') + p('省水利厅')))) + p('附件'),
    )
    const lines = text.split('\n')
    for (const {value, line, column, offset} of linesOf(blocks)) {
      expect(text.slice(offset, offset + value.length)).toBe(value)
      expect(lines[line - 1]!.slice(column - 1, column - 1 + value.length)).toBe(value)
    }
    expect(text).toBe('　一、任务 \n1\n 省农业厅\n省水利厅\n附件\n')
  })
})

describe('tables', () => {
  const restart = '<w:vMerge w:val="restart"/>'
  const goOn = '<w:vMerge/>'

  test('gives a merged cell in each of its places, with the same lines', async () => {
    const {blocks} = await read(
      table(
        row(cell(p('序号')), cell(p('任务')), cell(p('单位'), '<w:gridSpan w:val="2"/>')),
        row(cell(p('1'), restart), cell(p('产业扶持')), cell(p('省农业厅')), cell(p('省林业厅'))),
        row(cell('<w:p/>', goOn), cell(p('安居建设')), cell(p('省住房城乡建设厅')), cell('<w:p/>')),
      ),
    )
    const rows = rowsOf(blocks)
    expect(rows.map(textsOf)).toEqual([
      ['序号', '任务', '单位', '=单位'],
      ['1', '产业扶持', '省农业厅', '省林业厅'],
      ['=1', '安居建设', '省住房城乡建设厅', ''],
    ])
    expect(rows[2]!.cells[0]!.lines).toBe(rows[1]!.cells[0]!.lines)
    expect(blocks.every(block => block.type === 'row' && block.table === 0)).toBe(true)
  })

  test('begins a new merged cell at the next restart', async () => {
    const {blocks} = await read(
      table(
        row(cell(p('甲'), restart), cell(p('a'))),
        row(cell(p('乙'), restart), cell(p('b'))),
        row(cell('<w:p/>', goOn), cell(p('c'))),
        row(cell(p('丙')), cell(p('d'))),
      ),
    )
    expect(rowsOf(blocks).map(textsOf)).toEqual([
      ['甲', 'a'],
      ['乙', 'b'],
      ['=乙', 'c'],
      ['丙', 'd'],
    ])
  })

  test('fills rows up to the width of the table', async () => {
    const {blocks} = await read(
      table(
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p('省教育厅'))}</w:tr>`,
        row(cell(p('1')), cell(p('2')), cell(p('3'))),
      ),
    )
    expect(rowsOf(blocks).map(textsOf)).toEqual([
      ['', '省教育厅', ''],
      ['1', '2', '3'],
    ])
  })

  test('puts what a table in a cell says into that cell, and numbers the tables of the page', async () => {
    const nested = table(row(cell(p('省教育厅')), cell(p('省卫生计生委'))))
    const {blocks} = await read(table(row(cell(p('教育') + nested))) + p('说明') + table(row(cell(p('完')))))
    const rows = rowsOf(blocks)
    expect(rows.map(textsOf)).toEqual([['教育/省教育厅/省卫生计生委'], ['完']])
    expect(rows.map(({table}) => table)).toEqual([0, 1])
    expect(blocks.map(({type}) => type)).toEqual(['row', 'line', 'row'])
  })

  test('takes a table in a text box for text of the paragraph that holds it', async () => {
    const box = `<w:r><w:txbxContent>${table(row(cell(p('联系人')), cell(p('张三'))))}</w:txbxContent></w:r>`
    const {blocks} = await read(paragraph(run('<w:t>附件</w:t>'), box) + table(row(cell(paragraph(box)))))
    expect(valuesOf(blocks)).toEqual(['附件', '联系人', '张三'])
    expect(rowsOf(blocks).map(textsOf)).toEqual([['联系人/张三']])
  })

  test('reads rows and cells that are content controls', async () => {
    const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const {blocks} = await read(
      table(row(control(cell(p('序号'))), cell(p('单位'))), control(row(cell(p('1')), cell(p('省教育厅'))))),
    )
    expect(rowsOf(blocks).map(textsOf)).toEqual([
      ['序号', '单位'],
      ['1', '省教育厅'],
    ])
  })

  test('leaves out a row that was deleted', async () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell('<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>')}</w:tr>`
    const {blocks} = await read(table(deleted, row(cell(p('新')))))
    expect(rowsOf(blocks).map(textsOf)).toEqual([['新']])
  })
})

describe('documents that LibreOffice made', () => {
  const fixture = (name: string) =>
    readDocx(readFileSync(new URL(`../../fixtures/${name}/input.docx`, import.meta.url)))

  test('have the numbers of their lists', async () => {
    const {blocks} = await fixture('word-numbering')
    expect(valuesOf(blocks)).toEqual([
      '全省水利建设责任分工方案',
      '为落实全省水利工作会议精神，现就责任分工提出如下方案。',
      '一、责任分工',
      '（一）加快重点水源工程建设',
      '1.骨干水库',
      '(1)开工建设五座中型水库，2020年底前下闸蓄水。',
      '牵头单位：省水利厅。',
      '协同单位：省发展改革委、省财政厅、省自然资源厅。',
      '(2)完成移民安置规划。',
      '牵头单位：省搬迁安置办。',
      '协同单位：省水利厅，各州市人民政府。',
      '2.农村饮水',
      '(1)巩固提升农村饮水安全。',
      '牵头单位：省农业厅。',
      '协同单位：省水利厅、省卫生健康委。',
      '（二）强化河湖管护',
      '1.河长制',
      '(1)每季度开展一次巡河。',
      '牵头单位：省水利厅。',
      '协同单位：省生态环境厅、省公安厅等有关部门。',
      '二、工作要求',
      '（一）加强组织领导',
      '各牵头单位要细化措施，各协同单位要主动配合。',
    ])
  })

  test('have the merged cells of their tables', async () => {
    const {blocks} = await fixture('word-table')
    expect(valuesOf(blocks)).toEqual([
      '附件',
      '重点任务分工表',
      '注：牵头单位有多个的，排在首位的为第一牵头单位。',
    ])
    const head = '一、改善办学条件'
    expect(rowsOf(blocks).map(textsOf)).toEqual([
      ['序号', '重点任务', '牵头单位', '责任单位', '完成时限'],
      [head, `=${head}`, `=${head}`, `=${head}`, `=${head}`],
      ['1', '新建、改扩建乡镇寄宿制学校。', '省教育厅', '省发展改革委、省财政厅', '2020年底'],
      ['=1', '消除大班额。', '=省教育厅', '省财政厅，各州市人民政府', '2021年6月底'],
      [
        '2',
        '加强乡村教师队伍建设，/落实生活补助。',
        '省教育厅、省人力资源社会保障厅',
        '省财政厅',
        '持续推进',
      ],
      ['3', '开展控辍保学。', '省教育厅', '省公安厅、省民政厅等', '=持续推进'],
    ])
  })
})

describe('what is no Word document', () => {
  const reasonOf = (bytes: Uint8Array) =>
    readDocx(bytes).then(
      () => undefined,
      error => error.reason,
    )
  const ole = (name: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000), Buffer.from(name, 'utf16le')])
  const document = (xml: string) => zipSync({'word/document.xml': strToU8(xml)})

  test('tells an old document from an encrypted one', async () => {
    expect(await readDocx(ole('WordDocument')).catch(isReadError)).toBe(true)
    expect(await reasonOf(ole('WordDocument'))).toBe('unsupported')
    expect(await reasonOf(ole('EncryptedPackage'))).toBe('encrypted')
  })

  test('tells a broken file, and one that is another kind of zip', async () => {
    const whole = makeDocx({body: p('省农业厅')})
    expect(await reasonOf(new Uint8Array())).toBe('broken')
    expect(await reasonOf(strToU8('一、责任分工'))).toBe('broken')
    expect(await reasonOf(whole.subarray(0, whole.length - 30))).toBe('broken')
    expect(await reasonOf(document('<w:document><w:body>'))).toBe('broken')
    expect(await reasonOf(document('<w:document>&unknown;</w:document>'))).toBe('broken')
    expect(await reasonOf(zipSync({'xl/workbook.xml': strToU8('<workbook/>')}))).toBe('unsupported')
  })

  test('never fails otherwise, wherever a byte is wrong', async () => {
    const whole = makeDocx({body: p('牵头单位：省农业厅。')})
    for (let at = 0; at < whole.length; at++) {
      const damaged = whole.slice()
      damaged[at] = ~damaged[at]!
      expect([undefined, 'broken', 'unsupported', 'encrypted', 'too-large']).toContain(
        await reasonOf(damaged),
      )
    }
  })

  test('refuses a part that unpacks to much more than it is', async () => {
    expect(await reasonOf(document(' '.repeat(8_000_000)))).toBe('too-large')
  })

  test('refuses a part that is larger than it says', async () => {
    const bomb = document(`<w:document>${' '.repeat(8_000_000)}</w:document>`)
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength)
    const directory = view.getUint32(bomb.length - 6, true)
    view.setUint32(directory + 24, 1000, true)
    expect(await reasonOf(bomb)).toBe('broken')
  })

  test('reads a paragraph of very many lines', async () => {
    const lines = Array.from({length: 200_000}, (_, index) => `<w:t>第${index}号</w:t><w:br/>`)
    const {blocks} = await read(table(row(cell(paragraph(run(lines.join('')))))))
    expect(rowsOf(blocks)[0]!.cells[0]!.lines.length).toBe(200_000)
  })

  test('refuses to nest without end, and to lay out a table without end', async () => {
    expect(await reasonOf(document('<a>'.repeat(100_000)))).toBe('too-large')
    const wide = cell('<w:p/>', '<w:gridSpan w:val="1000000"/>')
    const {blocks} = await read(table(row(wide)))
    expect(rowsOf(blocks)[0]!.cells.length).toBe(63)
  })
})
