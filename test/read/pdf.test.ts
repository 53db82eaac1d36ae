import {readFileSync} from 'node:fs'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {readPdf} from '../../src/read/pdf.ts'
import {valuesOf} from './make-docx.ts'
import {makePdf, type Shown} from './make-pdf.ts'

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}/input.pdf`, import.meta.url))

/** Lines of 16 points, from the top of a page; `　` at the start is an indent. */
function set(...lines: string[]): Shown[] {
  return lines.map((line, index) => {
    const text = line.replace(/^　+/, '')
    return {text, x: 90 + 16 * (line.length - text.length), y: 720 - 28 * index}
  })
}
const footer = (text: string): Shown => ({text, x: 280, y: 60, size: 14})
const values = async (...pages: Shown[][]) => valuesOf((await readPdf(makePdf(pages))).blocks)

describe('a document that LibreOffice made', async () => {
  const {text, blocks} = await readPdf(fixture('pdf-text'))

  test('has its printed lines joined into paragraphs', () => {
    expect(valuesOf(blocks).slice(2, 8)).toEqual([
      '一、责任分工',
      '(一)发展特色种养业',
      '(1)对有劳动能力、通过生产发展可以实现脱贫的贫困户，加大产业培育扶持力度，大力发展参与度高的区域特色产业，确保每户至少有一个增收项目。',
      '牵头单位：省农业厅。',
      '协同单位：省发展改革委、省工业和信息化委、省科技厅、省财政厅、省林业厅、省旅游发展委、省扶贫办。',
      '(2)产业规划覆盖全部贫困村，“一村一品、多村一品”扎实推进，2018年底前建成100个示范村。',
    ])
  })

  test('has what is printed across a page break in one paragraph, and the page number after it', () => {
    const lines = valuesOf(blocks)
    const at = lines.indexOf('—1—')
    expect(lines[at - 1]).toBe(
      '(3)龙头企业、专业合作组织与贫困户的利益联结更加紧密，特色农业和旅游业成为稳定增收的渠道，带动能力明显增强，做到户户有项目、人人有事做，绝不让一个贫困群众掉队。',
    )
    expect(lines[at + 1]).toBe('牵头单位：省农业厅。')
    expect(lines.filter(line => /^—\d—$/.test(line))).toEqual(['—1—', '—2—', '—3—'])
  })

  test('leaves the signature and the date on lines of their own', () => {
    expect(valuesOf(blocks).slice(-3)).toEqual(['云南省人民政府办公厅', '2016年3月1日', '—3—'])
  })

  test('gives each line its place in the text and its page', () => {
    for (const block of blocks) {
      if (block.type === 'row') continue
      const {value, line, column, offset} = block
      expect(text.slice(offset, offset + value.length)).toBe(value)
      expect(text.split('\n')[line - 1]!.slice(column - 1)).toBe(value)
    }
    const pageOf = (start: string) =>
      blocks.flatMap(block => (block.type === 'line' && block.value.startsWith(start) ? [block.page] : []))
    expect(pageOf('—')).toEqual([1, 2, 3])
    expect(pageOf('(3)')).toEqual([1, 2, 3])
    expect(pageOf('二、保障措施')).toEqual([3])
  })

  test('loses no character', () => {
    const source = readFileSync(new URL('../../fixtures/pdf-text/source.fodt', import.meta.url), 'utf8')
    const body = source.slice(source.indexOf('<office:text>')).replace(/<[^>]*>|\s/g, '')
    expect(text.replace(/—\d—|\s/g, '')).toBe(body)
  })
})

test('reads a font that is not embedded, through the map of its encoding', async () => {
  expect(await values(set('牵头单位：省农业厅。', '协同单位:省发展改革委、省财政厅(2018)。'))).toEqual([
    '牵头单位：省农业厅。',
    '协同单位:省发展改革委、省财政厅(2018)。',
  ])
})

describe('paragraphs', () => {
  const full = '　　加大产业培育扶持力度，大力发展参与度高的区域特色'

  test('end where a line is short, and where the next one is indented', async () => {
    expect(
      await values(
        set(full, '产业。', '　　牵头单位:省农业厅', full, '　　各级各部门要高度重视。', full, '产业。'),
      ),
    ).toEqual([
      '加大产业培育扶持力度，大力发展参与度高的区域特色产业。',
      '牵头单位:省农业厅',
      '加大产业培育扶持力度，大力发展参与度高的区域特色',
      '各级各部门要高度重视。',
      '加大产业培育扶持力度，大力发展参与度高的区域特色产业。',
    ])
  })

  test('go on where a line ends early because what follows may not be parted, or where another has a mark over the margin', async () => {
    const whole = '加大产业培育扶持力度，大力发展参与度高的区域特色产业'
    const early = whole.slice(0, -3)
    expect(await values(set(whole, early, '（镇、乡），确保增收。'))).toEqual([
      `${whole}${early}（镇、乡），确保增收。`,
    ])
    const hanging = `${whole}，`
    expect(await values(set(hanging, hanging, whole.slice(0, -1), '的扶持。'))).toEqual([
      `${hanging}${hanging}${whole.slice(0, -1)}的扶持。`,
    ])
  })

  test('end where the next line has a number or a label of its own', async () => {
    const flush = '(1)加大产业培育扶持力度，大力发展参与度高的区域特色'
    expect(
      await values(set(flush, '2018年底前完成。', flush, '2.安居建设', flush, '牵头单位:省农业厅')),
    ).toEqual([
      '(1)加大产业培育扶持力度，大力发展参与度高的区域特色2018年底前完成。',
      '(1)加大产业培育扶持力度，大力发展参与度高的区域特色',
      '2.安居建设',
      '(1)加大产业培育扶持力度，大力发展参与度高的区域特色',
      '牵头单位:省农业厅',
    ])
  })

  test('are joined across pages, without the headers and footers between', async () => {
    const page = (number: number, ...lines: string[]): Shown[] => [
      {text: '扶贫开发责任分工方案', x: 200, y: 790, size: 10},
      ...set(...lines),
      footer(`第${number}页 共3页`),
    ]
    expect(
      await values(page(1, full, '产业。', full), page(2, '产业；', full), page(3, '产业。', '　　附件')),
    ).toEqual([
      '扶贫开发责任分工方案',
      '加大产业培育扶持力度，大力发展参与度高的区域特色产业。',
      '加大产业培育扶持力度，大力发展参与度高的区域特色产业；',
      '第1页 共3页',
      '扶贫开发责任分工方案',
      '加大产业培育扶持力度，大力发展参与度高的区域特色产业。',
      '第2页 共3页',
      '扶贫开发责任分工方案',
      '附件',
      '第3页 共3页',
    ])
  })
})

describe('blanks', () => {
  test('stand between columns and between words, and not for loose setting', async () => {
    const at = (y: number, ...shown: [number, string][]) => shown.map(([x, text]) => ({x, y, text}))
    expect(
      await values([
        ...at(700, [90, '序号'], [160, '牵头单位']),
        ...at(660, [90, 'WTO'], [118, 'accession']),
        ...at(620, [90, '省'], [109, '农'], [128, '业'], [147, '厅']),
        ...at(580, [90, '省 农 业 农 村 厅']),
        ...at(540, [90, '省农业厅 省水利厅 2018 年']),
      ]),
    ).toEqual(['序号 牵头单位', 'WTO accession', '省农业厅', '省农业农村厅', '省农业厅 省水利厅2018年'])
  })
})

describe('what cannot be read', () => {
  afterEach(() => {
    vi.doUnmock('pdfjs-dist/legacy/build/pdf.mjs')
    vi.resetModules()
  })
  const reasonOf = (bytes: Uint8Array) =>
    readPdf(bytes).then(
      () => undefined,
      error => error.reason,
    )

  test('is told apart', async () => {
    expect(await reasonOf(fixture('pdf-encrypted'))).toBe('encrypted')
    expect(await reasonOf(Buffer.from('%PDF-1.4\n省农业厅'))).toBe('broken')
    expect(await reasonOf(new Uint8Array())).toBe('broken')
    expect(await reasonOf(makePdf([[], []]))).toBe('no-text-layer')
  })

  test('is everything where the package is missing', async () => {
    vi.resetModules()
    vi.doMock('pdfjs-dist/legacy/build/pdf.mjs', () => {
      throw new Error('Cannot find package')
    })
    const {readPdf} = await import('../../src/read/pdf.ts')
    await expect(readPdf(makePdf([[]]))).rejects.toMatchObject({reason: 'package-missing'})
  })
})

test('leaves the bytes to their owner, and says nothing', async () => {
  const spies = (['log', 'warn', 'error', 'info'] as const).map(name => vi.spyOn(console, name))
  const bytes = makePdf([set('牵头单位：省农业厅。')])
  await readPdf(bytes)
  expect((await readPdf(bytes)).text).toBe('牵头单位：省农业厅。\n')
  expect(spies.flatMap(spy => spy.mock.calls)).toEqual([])
})
