import {readFileSync} from 'node:fs'
import {strToU8, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {run} from '../helpers.ts'
import {makePdf} from '../read/make-pdf.ts'

const rows = ['--columns', 'number,lead,responsible,place']

test.each([
  ['html-table/input.html', '1\t市大数据局\t市财政局、市级各部门\tfixtures/html-table/input.html:16'],
  ['word-table/input.docx', '1.1\t省教育厅\t省发展改革委、省财政厅\tfixtures/word-table/input.docx:9'],
  ['pdf-text/input.pdf', '1.1\t省农业厅\t\tfixtures/pdf-text/input.pdf:5'],
  ['table-markdown/input.md', '1\t市大数据局\t市财政局、市发改委\tfixtures/table-markdown/input.md:7'],
])('%s is read by its content and name', async (name, first) => {
  const path = `fixtures/${name}`
  const {out, code} = await run(['tasks', path, ...rows], {files: {[path]: readFileSync(path)}})
  expect([code, out.split('\n')[0]]).toEqual([0, first])
})

const ole = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')])
const zip = (name: string, content = '') => zipSync({[name]: strToU8(content)}, {level: 0})
const bytes = (text: string) => Buffer.from(text, 'latin1')

test.each([
  ['a.doc', ole('WordDocument'), 'is an old Word or WPS document (.doc, .wps); save it as .docx.'],
  ['a.wps', ole('WordDocument'), 'is an old Word or WPS document (.doc, .wps); save it as .docx.'],
  ['a.docx', ole('WordDocument'), 'is an old Word or WPS document (.doc, .wps); save it as .docx.'],
  ['locked.docx', ole('EncryptedPackage'), 'is encrypted; save it without a password.'],
  [
    'a.odt',
    zip('mimetype', 'application/vnd.oasis.opendocument.text'),
    'is an OpenDocument text (.odt); save it as .docx.',
  ],
  ['a.rtf', bytes('{\\rtf1\\ansi}'), 'is a rich text file (RTF); save it as .docx.'],
  ['a.ofd', zip('OFD.xml', '<ofd:OFD/>'), 'is an OFD file; export it as .docx, or as PDF with its text.'],
  [
    'a.xlsx',
    zip('xl/workbook.xml', '<workbook/>'),
    'is a spreadsheet; save it as a web page or as text with tabs, or copy the table into a .docx.',
  ],
  [
    'a.et',
    ole('Workbook'),
    'is a spreadsheet; save it as a web page or as text with tabs, or copy the table into a .docx.',
  ],
  ['a.ppt', ole('PowerPoint Document'), 'is a presentation; copy its text into a .docx.'],
  [
    'scan.pdf',
    bytes('\xff\xd8\xff\xe0\0\x10JFIF'),
    'is a picture; recognise its text (OCR) and save it as .docx, or as PDF with its text.',
  ],
  [
    'a.mht',
    bytes('MIME-Version: 1.0\r\n'),
    'is a web archive (.mht); save it as a web page (.html) or as .docx.',
  ],
  ['a.zip', zip('plan.txt', '1.'), 'is an archive; unpack it first.'],
])('%s is refused with what it is and what to do', async (name, content, sentence) => {
  const {code, out, err} = await run(['tasks', '-p', name], {files: {[name]: content}})
  expect([code, out, err]).toEqual([2, '', `fengong: ${name} ${sentence}\n`])
})

test('CSV is not read as a plan, but as text where that is asked for', async () => {
  const files = {'a.CSV': '1. 修路。\n牵头单位:省交通运输厅'}
  expect(await run(['tasks', '-p', 'a.CSV'], {files})).toMatchObject({
    code: 2,
    err: expect.stringContaining('a.CSV is CSV, which is not read as a plan; save it as a web page'),
  })
  expect((await run(['tasks', '-p', 'a.CSV', '--from', 'text'], {files})).code).toBe(0)
})

test('a PDF of pictures is refused with what to do', async () => {
  const {code, err} = await run(['tasks', '-p', 'a.pdf'], {files: {'a.pdf': makePdf([[]])}})
  expect([code, err]).toEqual([
    2,
    'fengong: a.pdf has no text, only pictures of pages; recognise its text first (OCR).\n',
  ])
})

test('GB18030 is read, and citations count its characters', async () => {
  // 一、修路。(市交通局负责), in GB18030
  const bytes = Buffer.from('d2bba1a2d0deceb7a1a328cad0bdbbcda8bed6b8bad4f029', 'hex')
  const text = Buffer.concat(Array.from({length: 8}, () => Buffer.concat([bytes, Buffer.from('\n')])))
  const {out, code} = await run(['tasks', '-p', 'a.txt', '--limit', '1', ...rows], {files: {'a.txt': text}})
  expect([code, out]).toEqual([0, '1\t\t市交通局\ta.txt:1\n'])
})

test('a doubtful encoding is said aloud', async () => {
  const bytes = Buffer.from('d2bba1a2d0deceb7a1a328cad0bdbbcda8bed6b8bad4f029', 'hex')
  const {err} = await run(['tasks', '-p', 'a.txt'], {files: {'a.txt': bytes}})
  expect(err).toContain(
    'a.txt: Unexpected text that fits several encodings, expected `gb18030` by a guess; --encoding settles it',
  )
})

test('--encoding overrides, and text that is in another is refused', async () => {
  const files = {'a.txt': '一、修路。（市交通局负责）'}
  expect(await run(['tasks', '-p', 'a.txt', '--encoding', 'utf-16le'], {files})).toMatchObject({code: 2})
})

const added = {'a.txt': '1. 修路。\n总召集单位：市交通局'}

test('a role word may be added on the command line', async () => {
  expect((await run(['tasks', '-p', 'a.txt'], {files: added})).code).toBe(1)
  const {out} = await run(['tasks', '-p', 'a.txt', '--role', 'lead=总召集单位', ...rows], {files: added})
  expect(out).toBe('1\t市交通局\t\ta.txt:1\n')
})

test('a role word may be added in the config file', async () => {
  const files = {...added, 'fengong.config.json': '{"roles": {"lead": ["总召集单位"]}}'}
  expect((await run(['tasks', '-p', 'a.txt', ...rows], {files})).out).toBe('1\t市交通局\t\ta.txt:1\n')
  const broken = {...added, 'fengong.config.json': '{"roles": {"boss": ["总召集单位"]}}'}
  expect(await run(['tasks', '-p', 'a.txt'], {files: broken})).toMatchObject({
    code: 2,
    err: 'fengong: fengong.config.json: no setting `boss` in `roles`. There is lead, cooperating, responsible.\n',
  })
})

test('check lists what is odd, with its task', async () => {
  const files = {'a.txt': '1. 修路。\n牵头单位 市交通局\n2. 通水。\n牵头单位:市水利局、市水利局'}
  const {out, code} = await run(['check', '-p', 'a.txt', '--format', 'jsonl'], {files})
  const found = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(code).toBe(1)
  expect(found.map(({rule, number, place}) => [rule, number, place])).toEqual([
    ['label-without-colon', '1', {line: 2, column: 1}],
    ['unit-twice', '2', {line: 4, column: 11}],
  ])
  expect(Object.keys(found[0])).toEqual(JSON.parse(readFileSync('schema/finding.json', 'utf8')).required)
})

test('check --coverage names the lines with a role word that gave no duty', async () => {
  const files = {
    'a.txt':
      '1. 修路。（市交通局负责）\n2. 通水,由市水利局牵头,各区要层层压实责任。\n3. 绿化。市林业局负责植树，并由专人负责看护。',
  }
  const {out, code} = await run(['check', '--coverage', '-p', 'a.txt'], {files})
  expect([code, out]).toEqual([
    1,
    'a.txt\n  headings, tasks and duties 100%\n  notes 0%\n' +
      '  ? 2:12 牵头: 2. 通水,由市水利局牵头,各区要层层压实责任。\n' +
      '  ? 3:11 负责: 3. 绿化。市林业局负责植树，并由专人负责看护。\n',
  ])
})

test('check --coverage lists no rule that was read, but one that was not, as a remark too', async () => {
  const task = '1. 修路。（市交通局、市财政局）\n'
  const files = {
    'a.txt': `${task}注：排名第一的责任单位为牵头单位，其他为配合单位。`,
    'b.txt': `${task}备注：加粗单位为牵头单位。`,
  }
  expect((await run(['check', '--coverage', '-p', 'a.txt'], {files})).out).not.toContain('?')
  expect((await run(['check', '--coverage', '-p', 'b.txt'], {files})).out).toContain('? 2:9 牵头')
})

test('the other commands say that there is something odd, and where it is listed', async () => {
  const files = {'a.txt': '1. 修路。\n牵头单位 市交通局'}
  expect((await run(['tasks', '-p', 'a.txt'], {files})).err).toBe(
    'fengong: a.txt: some places in the document are odd or not understood; `fengong check -p a.txt` lists them\n',
  )
})

test('where only --coverage lists it, that is said', async () => {
  const files = {'a.txt': '1. 修路。（市交通局负责）\n2. 各牵头单位要主动协调市财政局。'}
  expect((await run(['check', '-p', 'a.txt'], {files})).out).toBe('')
  expect((await run(['tasks', '-p', 'a.txt'], {files})).err).toBe(
    'fengong: a.txt: some places in the document are odd or not understood; `fengong check --coverage -p a.txt` lists them\n',
  )
})

test('of more than three files it is said once that there is something odd', async () => {
  const odd = '1. 修路。\n牵头单位 市交通局'
  const files = Object.fromEntries(['a', 'b', 'c', 'd'].map(name => [`${name}.txt`, odd]))
  const plans = Object.keys(files).flatMap(name => ['-p', name])
  expect((await run(['tasks', ...plans, '--count'], {files})).err).toBe(
    'fengong: 4 files, a.txt, b.txt, c.txt among them: some places in the documents are odd or not understood; `fengong check -p …` lists them\n',
  )
})
