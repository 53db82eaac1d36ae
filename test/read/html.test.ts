import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Block, type Line, pointAt, type Row} from '../../src/plan/blocks.ts'
import {readHtml} from '../../src/read/html.ts'

const isLine = (block: Block): block is Line => block.type === 'line'
const isRow = (block: Block): block is Row => block.type === 'row'

const values = (source: string) =>
  readHtml(source)
    .filter(isLine)
    .map(line => line.value)
const furniture = (source: string) =>
  readHtml(source)
    .filter(isLine)
    .filter(line => line.furniture)
    .map(line => line.value)
const document = (source: string) =>
  readHtml(source)
    .filter(isLine)
    .filter(line => !line.furniture)
    .map(line => line.value)

/** A row as text: `^` before a merged cell where it does not begin. */
const rows = (source: string) =>
  readHtml(source)
    .filter(isRow)
    .map(row =>
      row.cells.map(({lines, origin}) => (origin ? '' : '^') + lines.map(({value}) => value).join('/')),
    )

/** Each line once, also those in cells. */
const everyLine = (blocks: readonly Block[]): Line[] =>
  blocks.flatMap(block =>
    isLine(block) ? [block] : block.cells.flatMap(cell => (cell.origin ? cell.lines : [])),
  )

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/${name}/input.html`, import.meta.url), 'utf8')

describe('lines', () => {
  test('begin at block elements and line breaks', () => {
    expect(
      values('<p>牵头单位：市科技局<br>配合单位：市财政局</p><div>二、保障措施</div>加强领导。<h2>附则</h2>'),
    ).toEqual(['牵头单位：市科技局', '配合单位：市财政局', '二、保障措施', '加强领导。', '附则'])
  })

  test('run through inline elements, comments and unknown elements', () => {
    expect(values('<p><b>牵头</b>单位：<!-- 甲 --><span>省<u>水利</u></span>厅<o:p></o:p>。</p>')).toEqual([
      '牵头单位：省水利厅。',
    ])
  })

  test('leave out what a browser does not show', () => {
    const source =
      '<head><title>标题</title><style>p{}</style></head><script>var a="<p>甲</p>"</script>' +
      '<noscript><p>请启用脚本</p></noscript><template><p>模板</p></template><p>正文</p><iframe>框</iframe>'
    expect(values(source)).toEqual(['正文'])
  })

  test('collapse white space as a browser does and keep other blanks', () => {
    expect(values('<p>\n  国务院 \t 办公厅  <b> 2018 年</b>\n</p>')).toEqual(['国务院 办公厅 2018 年'])
    expect(values('<p>　　国务院&nbsp;&nbsp;办公厅　甲&#12288;</p>')).toEqual([
      '国务院\u00a0\u00a0办公厅　甲',
    ])
    expect(values('<p>\u200b</p><p>&nbsp;</p><p>　</p><td></td>')).toEqual([])
  })

  test('join Chinese text that the source breaks, but not words', () => {
    expect(values('<p>省发展\n  改革委</p><p>Windows\nServer</p><p>完成\n50%</p>')).toEqual([
      '省发展改革委',
      'Windows Server',
      '完成 50%',
    ])
  })

  test('decode entities', () => {
    expect(values('<p>&ldquo;放管服&rdquo;&#xff1b;A&amp;B &lt;试行&gt; &#20013; AT&T &bogus;</p>')).toEqual([
      '“放管服”；A&B <试行> 中 AT&T &bogus;',
    ])
  })

  test('keep the line breaks of preformatted text', () => {
    expect(values('<pre>一、总体要求\n  (一) 目标\r\n\r\n二、任务</pre>')).toEqual([
      '一、总体要求',
      '(一) 目标',
      '二、任务',
    ])
  })

  test('follow an empty script of XHTML', () => {
    expect(values('<?xml version="1.0"?><html><script src="a.js"/><title/><p>正文</p></html>')).toEqual([
      '正文',
    ])
    expect(values('<script src="a.js"/>var a</script><p>正文</p>')).toEqual(['正文'])
  })

  test('are folded', () => {
    expect(readHtml('<p>（一）牵头单位：</p>')).toEqual([
      {type: 'line', value: '（一）牵头单位：', folded: '(一)牵头单位:', line: 1, column: 4, offset: 3},
    ])
  })
})

describe('places', () => {
  const charAt = (source: string, line: Line, index: number) => {
    const {offset, line: row, column} = pointAt(line, index)
    expect(source.split(/\r\n?|\n/)[row - 1]?.[column - 1]).toBe(source[offset!])
    return source[offset!]
  }

  test('point at the character in the source', () => {
    const source = '<div>\r\n<p>　　<b>牵头</b>单位：省\n  水利厅&amp;省\t<i>财政</i> 厅</p>\n<p>完</p></div>'
    const [line, last] = readHtml(source).filter(isLine)
    expect(line!.value).toBe('牵头单位：省水利厅&省 财政 厅')
    for (const [index, char] of [...line!.value].entries()) {
      if (char !== ' ') expect(charAt(source, line!, index)).toBe(char)
    }
    expect(last).toMatchObject({value: '完', line: 4, column: 4})
  })

  test('of an entity are where it begins', () => {
    const source = '<p>甲&mdash;乙</p>'
    expect(readHtml(source)).toMatchObject([
      {
        value: '甲—乙',
        segments: [
          {index: 0, start: {line: 1, column: 4, offset: 3}},
          {index: 1, start: {line: 1, column: 5, offset: 4}},
          {index: 2, start: {line: 1, column: 12, offset: 11}},
        ],
      },
    ])
  })
})

describe('numbered lists', () => {
  test('get the number that a browser shows', () => {
    expect(
      values('<ol><li>产业扶持</li><li value=5>安居建设<li>教育</ol><ol start=3><li>医疗</li></ol>'),
    ).toEqual(['1. 产业扶持', '5. 安居建设', '6. 教育', '3. 医疗'])
  })

  test('follow the kind of number', () => {
    expect(values('<ol type=a start=26><li>甲<li>乙</ol>')).toEqual(['z. 甲', 'aa. 乙'])
    expect(values('<ol type=I start=4><li>甲</ol>')).toEqual(['IV. 甲'])
    expect(values('<ol style="list-style-type: cjk-ideographic" start=11><li>甲</ol>')).toEqual(['十一、甲'])
    expect(values('<ol style="list-style: none"><li>甲</ol><ul><li>乙</ul>')).toEqual(['甲', '乙'])
  })

  test('get none where the text has one', () => {
    expect(values('<ol><li><p>（一）产业扶持</p><li>2、安居建设<li>③教育</ol>')).toEqual([
      '（一）产业扶持',
      '2、安居建设',
      '③教育',
    ])
  })

  test('place the number at the tag of the item', () => {
    const [line] = readHtml('<ol><li>产业扶持</ol>').filter(isLine)
    expect([line!.offset, pointAt(line!, 3).offset]).toEqual([4, 8])
  })
})

describe('tables', () => {
  test('of a division of work become rows, merged cells in each place', () => {
    expect(rows(fixture('html-table'))).toEqual([
      ['序号', '重点任务', '牵头单位', '责任单位', '完成时限'],
      ['一、夯实数字底座', ...Array(4).fill('^一、夯实数字底座')],
      [
        '1',
        '建设统一的政务云平台。/完成市级非涉密系统迁移。',
        '市大数据局',
        '市财政局、市级各部门',
        '2022年6月底前',
      ],
      [
        '2',
        '完善电子政务外网，/实现市县乡村四级覆盖。',
        '^市大数据局',
        '各县（区）人民政府',
        '2022年12月底前',
      ],
      [
        '3',
        '编制公共数据资源目录。',
        '市大数据局、市委编办、市司法局',
        '^市大数据局、市委编办、市司法局',
        '^2022年12月底前',
      ],
    ])
    expect(document(fixture('html-table'))).toEqual([
      '青川市数字政府建设任务分工表',
      '注：责任单位列第一位的为牵头单位。',
    ])
  })

  test('share the lines of a merged cell', () => {
    const source = '<table><tr><td>办学<td rowspan=0>市教育局<tr><td>招生</table>'
    const [top, below] = readHtml(source).filter(isRow)
    expect(below!.cells[1]!.lines).toBe(top!.cells[1]!.lines)
    expect([top!.cells[1]!.origin, below!.cells[1]!.origin]).toEqual([true, false])
  })

  test('fill rows that are too short and ignore a colspan that is too large', () => {
    expect(
      rows('<table><tr><td colspan=100>分工表<tr><td>1<td>办学<td>市教育局<tr><td>2<td>招生</table>'),
    ).toEqual([
      ['分工表', '^分工表', '^分工表'],
      ['1', '办学', '市教育局'],
      ['2', '招生', ''],
    ])
  })

  test('that lay out the page become lines', () => {
    expect(values('<table><tr><td>一、总体要求</td></tr><tr><td>二、任务</td></tr></table>')).toEqual([
      '一、总体要求',
      '二、任务',
    ])
    const outer =
      '<table><tr><td>栏目<td><p>正文</p><table><tr><td>1<td>办学<tr><td>2<td>招生</table><tr><td>左<td>右</table>'
    expect(values(outer)).toEqual(['栏目', '正文', '左', '右'])
    expect(rows(outer)).toEqual([
      ['1', '办学'],
      ['2', '招生'],
    ])
  })

  test('keep captions and stray text as lines', () => {
    const source = '<table><caption>分工表</caption><tr><td>1<td>办学</tr>附<tr><td>2<td>招生</tr></table>完'
    expect(values(source)).toEqual(['分工表', '附', '完'])
    expect(rows(source)).toEqual([
      ['1', '办学'],
      ['2', '招生'],
    ])
  })

  test('are seen without their table element', () => {
    expect(rows('<tbody><tr><td>1</td><td>办学</td></tr><tr><td>2</td><td>招生</td></tr></tbody>')).toEqual([
      ['1', '办学'],
      ['2', '招生'],
    ])
  })
})

describe('furniture', () => {
  test('is told from the document on a government page', () => {
    const page = fixture('html-page')
    expect(document(page)).toEqual([
      '青川市优化营商环境重点任务分工方案',
      '青政办发〔2021〕18号',
      '为贯彻落实省委、省政府关于优化营商环境的决策部署，进一步激发市场主体活力，制定本方案。',
      '一、深化商事制度改革',
      '（一）推行企业开办“一网通办”。企业开办时间压缩至1个工作日以内。',
      '牵头单位：市市场监管局',
      '配合单位：市公安局、市税务局、市人力资源社会保障局',
      '（二）推进"证照分离"改革全覆盖。',
      '牵头单位：市市场监管局、市政务服务局',
      '配合单位：市级有关部门',
      '二、降低企业经营成本',
      '（三）严格落实减税降费政策，清理规范涉企收费。',
      '牵头单位：市税务局、市财政局',
      '配合单位：市发展改革委',
      '青川市人民政府办公室',
      '2021年3月15日',
    ])
    expect(furniture(page)).toContain('当前位置：首页 > 政府信息公开 > 文件')
    expect(furniture(page)).toContain('【打印本页】【关闭窗口】')
    const [index] = readHtml(page).filter(isRow)
    expect(index!.cells[1]!.lines).toMatchObject([{value: 'QC0100-2021-00018', furniture: true}])
  })

  test('is what stands in navigation, page headers, footers and controls', () => {
    const source =
      '<header>省政府</header><nav>首页</nav><main><header>实施方案</header><p>正文内容</p></main>' +
      '<button>提交</button><aside>热点</aside><footer>版权所有</footer>'
    expect(document(source)).toEqual(['实施方案', '正文内容'])
  })

  test('is a list of links', () => {
    const source =
      '<ul><li><a href=x>甲</a><li><a href=x>乙</a><li><a href=x>丙</a></ul><p>牵头单位：市科技局，见<a href=x>附件</a></p>'
    expect(furniture(source)).toEqual(['甲', '乙', '丙'])
  })

  test('is not a heading with the anchors or a paragraph with the styles of Word', () => {
    const source =
      '<p><a name=_Toc1>一、</a><a name=_Toc2>总体</a><a name=_Toc3>要求</a></p><p class=MsoFooter>见附件</p>'
    expect(furniture(source)).toEqual([])
  })

  test('is not an element with the name of furniture that holds the document', () => {
    expect(document('<div id="print"><p>一、加强组织领导</p></div><div class="footer">主办</div>')).toEqual([
      '一、加强组织领导',
    ])
  })

  test('is not the second of two containers that share the document', () => {
    const half = '<div class="TRS_Editor"><p>各县区人民政府要加强领导，落实责任。</p></div>'
    expect(furniture(`<div class="content">${half}${half}</div><div class="nav">首页</div>`)).toEqual([
      '首页',
    ])
  })
})

describe('hostile input', () => {
  test.each([
    ['elements nested 100,000 deep', `${'<div>'.repeat(1e5)}甲${'</div>'.repeat(1e5)}乙`, ['甲', '乙']],
    ['inline elements nested 100,000 deep', `${'<b>'.repeat(1e5)}甲`, ['甲']],
    ['tables nested 100,000 deep', `${'<table><tr><td>'.repeat(1e5)}甲`, ['甲']],
    ['an unclosed comment', '甲<!-- 乙', ['甲']],
    ['an unclosed tag', '<p>甲<p class="乙', ['甲']],
    ['end tags alone', '</table></td></p></ol>甲</div>', ['甲']],
    ['numbers beyond Unicode', '&#x110000;&#99999999999;&#0;', ['\ufffd\ufffd\ufffd']],
  ])('%s', (_, source, expected) => {
    expect(values(source)).toEqual(expected)
  })

  test('100,000 cells that are not closed', () => {
    expect(everyLine(readHtml(`<table>${'<td>甲'.repeat(1e5)}`))).toHaveLength(1e5)
  })

  test('100,000 cells that claim 65 million places each', () => {
    const lines = everyLine(readHtml(`<table>${'<tr><td rowspan=65535 colspan=5000>甲'.repeat(1e5)}`))
    expect(lines).toHaveLength(1e5)
  })
})

describe('whatever the source', () => {
  const tags =
    'p div span b br a table tr td th tbody ol ul li pre h1 nav section select option article'.split(' ')
  const piece = fc.oneof(
    fc.constantFrom(...tags).map(tag => ({html: `<${tag}>`, text: ''})),
    fc.constantFrom(...tags).map(tag => ({html: `</${tag}>`, text: ''})),
    fc
      .constantFrom(
        '<td colspan=3>',
        '<td rowspan=2>',
        '<div class=nav>',
        '<div class="content">',
        '<a href=x>',
      )
      .map(html => ({html, text: ''})),
    fc
      .constantFrom(['&nbsp;', ''], ['&lt;', '<'], ['&#20013;', '中'], ['<!--甲-->', ''], ['\n', ''])
      .map(([html, text]) => ({html: html!, text: text!})),
    fc
      .string({unit: fc.constantFrom('牵', '头', '：', ' ', '　', '1', '.', '\n', '\r', '𠀀'), maxLength: 8})
      .map(text => ({html: text, text})),
  )

  test('each character comes out once, in order within its line, and stands at its place', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), pieces => {
        const source = pieces.map(({html}) => html).join('')
        const lines = everyLine(readHtml(source)).toSorted((a, b) => a.offset - b.offset)
        const inTag = new Set(
          [...source.matchAll(/<[^>]*>/g)].flatMap(({0: tag, index}) =>
            Array.from(tag, (_, at) => index + at),
          ),
        )
        let text = ''
        for (const line of lines) {
          expect(line.value).toBe(line.value.trim())
          for (let index = 0; index < line.value.length; index++) {
            const char = line.value[index]!
            const {offset} = pointAt(line, index)
            // The number of a list's item, and a blank that was a line break.
            if (inTag.has(offset!) || char.trim() === '') continue
            expect([char, '&']).toContain(source[offset!])
            text += char
          }
        }
        const expected = pieces.map(piece => piece.text).join('')
        expect(text.replace(/\s/g, '')).toBe(expected.replace(/\s/g, ''))
      }),
      {numRuns: 500},
    )
  })

  test('nothing is thrown', () => {
    const unit = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      "'",
      '=',
      '&',
      '#',
      ';',
      '!',
      '-',
      '[',
      'td',
      'table',
      'script',
      'title',
      ' ',
      '甲',
      'class',
      'x',
    )
    fc.assert(
      fc.property(fc.array(unit, {maxLength: 80}), pieces => {
        readHtml(pieces.join(''))
      }),
    )
  })
})

test('the title of a document above its element is known by the name of the page', () => {
  const page = (name: string, above: string, text = '<p>1.种茶。</p>') =>
    document(
      `<html><head><title>${name}</title></head><body><div>竹溪县人民政府</div><div class="x">${above}</div>` +
        `<div class="TRS_Editor">${text}<p>2.采茶，由县农业局牵头，各乡镇人民政府、县市场监管局、县文化和旅游局按职责落实到位。</p></div></body></html>`,
    )
  const task = [
    '1.种茶。',
    '2.采茶，由县农业局牵头，各乡镇人民政府、县市场监管局、县文化和旅游局按职责落实到位。',
  ]
  expect(page('竹溪县种茶工作方案-通知公告-竹溪县人民政府', '竹溪县种茶工作方案')).toEqual([
    '竹溪县种茶工作方案',
    ...task,
  ])
  // The site may stand before it, and who issues it, a number or a day, or what one may press, below it.
  const title = '竹溪县十件民生实事'
  for (const name of [`竹溪县政府-${title}`, `竹溪县人民政府网 | ${title}`, `竹溪县农业局 ${title}`])
    expect(page(name, title)).toEqual([title, ...task])
  for (const first of ['竹溪县人民政府办公室', '竹政发〔2024〕1号', '竹溪县政府 2024年1月', '点击下载'])
    expect(page(`${title}-竹溪县政府`, title, `<p>${first}</p>`)).toEqual([title, first, task[1]])
  // Nor is one that the page's name ends with, or that stands over another title.
  expect(page('十件实事-竹溪县第一人民医院', '竹溪县第一人民医院', '<p>十件实事</p>')).toEqual([
    '十件实事',
    task[1],
  ])
  expect(page('1.种茶-竹溪县第一人民医院', '竹溪县第一人民医院')).toEqual(task)
  expect(page(`${title}-竹溪县政府`, title, '<p>竹溪县采茶方案</p>')).toEqual(['竹溪县采茶方案', task[1]])
  expect(page('首页>政务公开>政策文件', '首页>政务公开>政策文件')).toEqual(task)
  // What the page does not call itself is no title, nor is whose page it is, or what stands in the text already.
  expect(page('通知公告-竹溪县人民政府', '竹溪县种茶工作方案')).toEqual(task)
  expect(page('竹溪县种茶方案公开', '竹溪县种茶方案公开', '<p>竹溪县种茶方案公开</p>')).toEqual([
    '竹溪县种茶方案公开',
    task[1],
  ])
})

test('the title above the element of a text that has none is a heading by its markup', () => {
  const table =
    '<table><tr><td>事项</td><td>牵头单位</td></tr><tr><td>修剪茶园，清理沟渠，补种缺株，防治病虫害</td><td>县农业局</td></tr></table>'
  const page = (above: string, text = table, name = '') =>
    document(
      `<html><head><title>${name}</title></head><body>${above}<div class="content">${text}</div></body></html>`,
    )
  const title = '竹溪县茶园管护任务表'
  expect(page(`<h2>${title}</h2>`)).toEqual([title])
  expect(page(`<h2>${title}</h2><p>字号：大 中 小</p>`)).toEqual([title])
  expect(page('<p>中共竹溪县委茶园管护任务表</p>', table, '竹溪县委茶园管护任务表')).toEqual([
    '中共竹溪县委茶园管护任务表',
  ])
  // Nor is whose page it is, what stands over other words, or over a title.
  expect(page('<h2>竹溪县农业农村信息网</h2>')).toEqual([])
  expect(page(`<h2>${title}</h2><p>竹溪县春季农事要闻一览</p>`)).toEqual([])
  expect(page('<h2>竹溪县农业公开目录栏目</h2>', `<p>${title}</p>${table}`)).toEqual([title])
})

test('a line that ends with the name of a page is its title behind who issues it alone', () => {
  const title = '竹溪县茶园管护任务表'
  const text =
    '<p>一、修剪茶园，清理沟渠，补种缺株。责任单位：县农业局</p><p>二、修渠十里。责任单位：县水利局</p>'
  const page = (above: string) =>
    document(
      `<html><head><title>${title}</title></head><body>${above}<div class="content">${text}</div></body></html>`,
    )[0]
  for (const place of [
    '您的位置：首页 / 政策文件 / ',
    '首页 | 政策文件 | ',
    '首页 → ',
    '打印 ',
    '竹溪县政府 ',
    '信息名称：',
    '上一篇：',
  ])
    for (const own of [`<div>${title}</div>`, `<h1>${title}</h1>`])
      expect(page(`<p>${place}${title}</p>${own}`), place).toBe(title)
  for (const issuer of ['中共', '竹溪县农业局'])
    expect(page(`<p>${issuer}${title}</p><div>竹溪县人民政府</div>`)).toBe(issuer + title)
  expect(page(`<p>关于成立竹溪县茶园管护领导小组${title}</p>`)).toMatch(/^一、/)
})

test('a title within the text, below its number, its day or its issuer, is the title, whatever heading is above', () => {
  const page = (text: string) =>
    document(
      `<html><head><title>竹溪县</title></head><body><h2>竹溪县2024年茶园管护方案</h2><div class="content">${text}` +
        '<p>一、修剪茶园，清理沟渠，补种缺株。责任单位：县农业局</p><p>二、修渠十里。责任单位：县水利局</p></div></body></html>',
    )
  const title = '竹溪县人民政府关于印发茶园管护方案的通知'
  for (const above of [
    '竹政发〔2024〕1号',
    '2024年3月1日',
    '竹溪县人民政府',
    '附件',
    '附件1：',
    '（公开版）',
  ])
    expect(page(`<p>${above}</p><p>${title}</p>`).slice(0, 2), above).toEqual([above, title])
  expect(page(`<p>附件</p><p>竹政发〔2024〕1号</p><p>${title}</p><p>各乡镇人民政府：</p>`)).toContain(title)
  for (const first of ['各乡镇人民政府：', '竹政发〔2024〕1号'])
    expect(page(`<p>${first}</p>`)[0], first).toBe('竹溪县2024年茶园管护方案')
})

test('what a column of a site is called is no title of the text below it', () => {
  const text =
    '<p>一、修剪茶园，清理沟渠，补种缺株。责任单位：县农业局</p><p>二、修渠十里。责任单位：县水利局</p>'
  const page = (above: string, name: string) =>
    document(
      `<html><head><title>${name}</title></head><body>${above}<div class="content">${text}</div></body></html>`,
    )[0]
  const first = '一、修剪茶园，清理沟渠，补种缺株。责任单位：县农业局'
  for (const column of [
    ...['最新政策文件公开', '重点领域信息公开', '重大建设项目清单', '行政规范性文件'],
    ...[
      '自然灾害救助应急预案',
      '县长办公会议纪要',
      '社会救助责任分工',
      '全县卫生城市创建行动',
      '省市重点工作部署',
    ],
  ]) {
    expect(page(`<h3>${column}</h3>`, '竹溪县'), column).toBe(first)
  }
  for (const column of ['重点领域信息公开', '县级行政规范性文件'])
    expect(page(`<p>${column}</p>`, `竹溪县政府-${column}`), column).toBe(first)
  for (const title of [
    '竹溪县十件民生实事',
    '2024年茶园管护安排（试行）',
    '关于修剪茶园的通知',
    '竹溪县卫生城市创建行动',
    '茶产业振兴实施方案',
    '全县茶产业三年行动计划',
    '县林业局采种工作要点',
    '修剪茶园任务分工',
  ])
    expect(page(`<h3>${title}</h3>`, '竹溪县'), title).toBe(title)
})

test('a number of the document between the title and the element of its text is of it', () => {
  const number = '竹政办发〔2024〕12号'
  const title = '竹溪县茶园管护方案'
  const text = '<p>1.采茶，由县农业局牵头，各乡镇人民政府、县市场监管局、县文化和旅游局按职责落实到位。</p>'
  const page = (between: string) =>
    document(`<html><body><h1>${title}</h1>${between}<div class="content">${text}</div></body></html>`)
  expect(page(`<p>${number}</p>`).slice(0, -1)).toEqual([title, number])
  expect(page(`<p>相关文件：${number}</p>`).slice(0, -1)).toEqual([title])
  expect(page(`<p>相关文件</p><p>${number}</p>`).slice(0, -1)).toEqual([title])
  expect(page(`<p>${number}</p><p>来源：县政府</p><p>${number}</p>`).slice(0, -1)).toEqual([title, number])
  expect(page(`<p>${number}</p><p>竹林发〔2024〕3号</p>`).slice(0, -1)).toEqual([title])
  expect(page(`<p>来源：县政府</p><p>${number}</p><p>竹政发〔2021〕3号</p>`).slice(0, -1)).toEqual([title])
})
