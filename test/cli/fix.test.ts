import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {decodeAs} from '../../src/read/decode/guess.ts'
import {encode} from '../../src/read/decode/splice.ts'
import {type Encoding, encodings} from '../../src/read/decode.ts'
import {run} from '../helpers.ts'

const draft =
  '某市重点工作责任分工方案\r\n1. 修建道路、桥梁和水利设施，改善交通运输条件。\r\n牵头单位 市交通局\r\n' +
  '2. 推进农村饮水安全工程建设。\r\n\r\n  牵头单位：市水利局、市水利局\r\n'
const mended = draft.replace('位 市交', '位：市交').replace('、市水利局\r', '\r')

function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}

test('--fix writes what is mended and nothing else, and lists what is left', async () => {
  const files = {'a.txt': draft}
  const {code, out, err, written} = await run(['check', 'a.txt', '--fix'], {files})
  expect([code, out, err]).toEqual([0, '', 'fengong: a.txt: 2 places mended\n'])
  expect(bytesOf(written['a.txt']!).toString()).toBe(mended)
})

test('--fix writes nothing where there is nothing to mend', async () => {
  const files = {'a.txt': mended, 'b.txt': draft}
  const {written, err} = await run(['check', 'a.txt', 'b.txt', '--fix'], {files})
  expect([Object.keys(written), err]).toEqual([['b.txt'], 'fengong: b.txt: 2 places mended\n'])
})

test('--fix writes no file where a later one may not be written', async () => {
  const world = {files: {'a.txt': draft, 'b.txt': draft}, locked: ['b.txt']}
  const {code, err, written} = await run(['check', 'a.txt', 'b.txt', '--fix'], world)
  expect([code, err, written]).toEqual([
    2,
    'fengong: b.txt cannot be written: permission denied. Nothing was written, to the other files neither.\n',
    {},
  ])
  const dry = await run(['check', 'a.txt', 'b.txt', '--fix', '--dry-run'], world)
  expect([dry.code, dry.err]).toEqual([1, ''])
})

test('--fix --dry-run shows the changes as a diff and writes nothing', async () => {
  const files = {'a.txt': draft.replaceAll('\r', '')}
  const {code, out, written} = await run(['check', 'a.txt', '--fix', '--dry-run'], {files})
  expect([code, written]).toEqual([1, {}])
  expect(out).toBe(`--- a/a.txt
+++ b/a.txt
@@ -1,6 +1,6 @@
 某市重点工作责任分工方案
 1. 修建道路、桥梁和水利设施，改善交通运输条件。
-牵头单位 市交通局
+牵头单位：市交通局
 2. 推进农村饮水安全工程建设。
 
-  牵头单位：市水利局、市水利局
+  牵头单位：市水利局
`)
})

test('what is left to mend by hand is said, where nothing was mended too', async () => {
  const left = '1.修路。\n牵头单位：市交通局\n配合单位：市交通局\n'
  const again = await run(['check', 'a.txt', '--fix'], {files: {'a.txt': left}})
  expect(again.err).toBe('fengong: a.txt: nothing that --fix can mend, 1 left to mend by hand\n')
  const first = await run(['check', 'a.txt', '--fix'], {
    files: {'a.txt': left.replace('：市交通局\n', '：市交通局、市交通局\n')},
  })
  expect(first.err).toBe('fengong: a.txt: 1 place mended, 1 left to mend by hand\n')
})

test('only what is asked for is mended', async () => {
  const {written} = await run(['check', 'a.txt', '--fix', '--rule', 'unit-twice'], {files: {'a.txt': draft}})
  expect(bytesOf(written['a.txt']!).toString()).toBe(draft.replace('、市水利局\r', '\r'))
})

test('a unit under two names in one list is not written twice by one name', async () => {
  const twice =
    '1. 修路。\n牵头单位：市法院、市中院\n2. 通水。\n牵头单位：市法院\n3. 通电。\n牵头单位：市中院\n4. 通车。\n牵头单位：市法院\n'
  const files = {'a.txt': twice}
  const {written, code} = await run(['check', 'a.txt', '--fix', '--rule', 'name-variant'], {files})
  expect([code, bytesOf(written['a.txt']!).toString()]).toEqual([
    1,
    twice.replace('电。\n牵头单位：市中院', '电。\n牵头单位：市法院'),
  ])
  const all = await run(['check', 'a.txt', '--fix'], {files})
  expect([all.code, bytesOf(all.written['a.txt']!).toString()]).toEqual([
    0,
    twice.replace('、市中院', '').replace('市中院', '市法院'),
  ])
})

test('standard input goes mended to standard output', async () => {
  const {code, out, written} = await run(['check', '-p', '-', '--fix'], {stdin: draft})
  expect([code, out, written]).toEqual([0, mended, {}])
})

const traditional =
  '某市重點工作責任分工方案\r\n1. 修建道路、橋梁和水利設施，改善交通運輸條件。\r\n牽頭單位 市交通局\r\n' +
  '2. 推進農村飲水安全工程建設。\r\n\r\n  牽頭單位：市水利局、市水利局\r\n'

/** A first line whose one character takes two code units, which must not shift what follows. */
const heads: Record<Encoding, Uint8Array> = {
  'utf-8': Buffer.from('𠮷'),
  'utf-16le': Buffer.from('𠮷', 'utf16le'),
  'utf-16be': Buffer.from('𠮷', 'utf16le').swap16(),
  gb18030: Uint8Array.of(0x95, 0x34, 0xb2, 0x35),
  big5: Uint8Array.of(0x88, 0x62),
}

describe.each(encodings)('a file in %s', encoding => {
  const source = `\r\n${encoding === 'big5' ? traditional : draft}`
  const bytes = Buffer.concat([heads[encoding], encode(source, encoding)!])

  test('stays in it, byte for byte but for the places', async () => {
    const files = {'a.txt': bytes}
    const {code, written} = await run(['check', 'a.txt', '--fix', '--encoding', encoding], {files})
    expect(code).toBe(0)
    const [head, right] = [decodeAs(bytes, encoding)!, source].map(text =>
      text.replace('位 市交', '位：市交').replace('、市水利局\r', '\r'),
    )
    expect(decodeAs(bytesOf(written['a.txt']!), encoding)).toBe(head)
    expect(bytesOf(written['a.txt']!)).toEqual(Buffer.concat([heads[encoding], encode(right!, encoding)!]))
  })

  test('keeps its byte-order mark, where it can have one', async () => {
    const mark = encode('\ufeff', encoding) ?? new Uint8Array()
    const files = {'a.txt': Buffer.concat([mark, bytes])}
    const {written} = await run(['check', 'a.txt', '--fix', '--encoding', encoding], {files})
    expect(bytesOf(written['a.txt']!).subarray(0, mark.length)).toEqual(Buffer.from(mark))
  })
})

test('of Word, PDF and HTML it is said that they are mended elsewhere, and nothing is written', async () => {
  const files = {'a.txt': draft, 'b.html': '<p>1. 修路。</p><p>牵头单位 市交通局</p>'}
  const {code, err, written} = await run(['check', 'a.txt', 'b.html', '--fix'], {files})
  expect([code, written, err]).toEqual([
    2,
    {},
    'fengong: b.html is HTML, which --fix does not write. Mend it in the program that made it, or save it as text; without --fix the findings say what to write. Nothing was written, to the other files neither.\n',
  ])
})

test('the built-in plan is never written, but its fixes can be seen', async () => {
  expect(await run(['check', '--fix'])).toMatchObject({code: 2, written: {}})
  const {out, written} = await run(['check', '--fix', '--dry-run'])
  const changed = out.split('\n').filter(line => /^[-+][^-+]/.test(line))
  expect([changed.length, written]).toEqual([12, {}])
})

test('Markdown is mended without touching its marks', async () => {
  const files = {'a.md': '## 一、修路\n\n1. **修路。**\n   **牵头单位** 市交通局、市交通局\n'}
  const {written} = await run(['check', 'a.md', '--fix'], {files})
  expect(bytesOf(written['a.md']!).toString()).toBe(
    '## 一、修路\n\n1. **修路。**\n   **牵头单位：** 市交通局\n',
  )
})

test('the program mends a file in place, and keeps who may read it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fengong-fix-'))
  try {
    const path = join(folder, 'a.txt')
    writeFileSync(path, draft, {mode: 0o640})
    const bin = resolve('bin/fengong.cjs')
    const first = spawnSync(process.execPath, [bin, 'check', path, '--fix'], {encoding: 'utf8'})
    expect([first.status, readFileSync(path, 'utf8')]).toEqual([0, mended])
    const again = spawnSync(process.execPath, [bin, 'check', path, '--fix'], {encoding: 'utf8'})
    expect([again.status, again.stderr, readFileSync(path, 'utf8')]).toEqual([0, '', mended])
  } finally {
    rmSync(folder, {recursive: true})
  }
})

describe('no draft is made worse', () => {
  const fixed = async (text: string) => {
    const {written} = await run(['check', 'a.txt', '--fix'], {files: {'a.txt': text}})
    return written['a.txt'] ? bytesOf(written['a.txt']).toString() : text
  }
  const title = '平江县2026年重点工作任务分工\n'

  test.each([
    ['a former name', '1.管好林地。（县林业局牵头，县林草局、县财政局配合）\n'],
    ['another name', '1.抓好医保。（县医疗保障局牵头，县医保局、县财政局配合）\n'],
    ['a name without its place', '1.抓好党建。（县委组织部牵头，组织部、县财政局配合）\n'],
  ])('a unit that leads is not made one that cooperates too: %s', async (_, task) => {
    expect(await fixed(title + task)).toBe(title + task)
  })

  test('an official name stays where another is written more', async () => {
    const tasks =
      '1.改造电网。（国网平江供电公司牵头）\n2.改造台区。（县供电公司牵头）\n3.保障用电。（县供电公司牵头）\n4.抓好医保。（县医疗保障局牵头）\n5.抓好参保。（县医保局牵头）\n6.抓好救助。（县医保局牵头）\n'
    expect(await fixed(title + tasks)).toBe(title + tasks)
  })

  test('of two names in a list the official one stays, before a verb too', async () => {
    const list = (names: string) => `${title}1.抓好信访。（县委政法委牵头，${names}配合）\n`
    expect(await fixed(list('县信访局、县检察院、县人民检察院'))).toBe(list('县信访局、县人民检察院'))
    expect(await fixed(list('汉昌街道办事处、县信访局、汉昌街道'))).toBe(list('汉昌街道办事处、县信访局'))
    expect(await fixed(list('县法院、县信访局、县人民法院'))).toBe(list('县人民法院、县信访局'))
  })
})
