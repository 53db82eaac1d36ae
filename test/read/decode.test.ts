import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {decode} from '../../src/read/decode.ts'

const plan =
  '一、总体要求\n（一）推进企业开办“一网通办”。\n牵头单位：市市场监管局\n配合单位：市公安局、市税务局'
const chinese = '各县区人民政府要加强组织领导，落实工作责任，确保各项任务按时完成'

/** The bytes of a text in an encoding that is not built in, found by trying what decodes to each character. */
function encoded(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const wanted = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail))
      if (text.includes(char)) wanted.set(char, [lead, trail])
    }
  }
  return Uint8Array.from([...text].flatMap(char => wanted.get(char) ?? [char.charCodeAt(0)]))
}

const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())

describe('UTF-8', () => {
  test('is certain, with and without a byte-order mark', () => {
    expect(decode(Buffer.from(plan))).toEqual({text: plan, encoding: 'utf-8', certain: true})
    expect(decode(Buffer.from(`\ufeff${plan}`))).toEqual({text: plan, encoding: 'utf-8', certain: true})
    expect(decode(new Uint8Array())).toEqual({text: '', encoding: 'utf-8', certain: true})
  })

  test('is read alike when long', () => {
    const long = `\ufeff${plan}𠀀\n`.repeat(20_000)
    expect(decode(Buffer.from(long))).toEqual({text: long.slice(1), encoding: 'utf-8', certain: true})
  })

  test('that is broken after its byte-order mark is none', () => {
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0xd2, 0xbb, 0xff))).toEqual({problem: 'encoding'})
  })
})

describe('GB18030', () => {
  test('is told from Big5 by frequent characters', () => {
    expect(decode(encoded(plan, 'gb18030'))).toEqual({text: plan, encoding: 'gb18030', certain: true})
  })

  test('is a guess where there is little text', () => {
    expect(decode(encoded('责任分工方案', 'gb18030'))).toEqual({
      text: '责任分工方案',
      encoding: 'gb18030',
      certain: false,
    })
  })

  test('is certain where a short page declares it', () => {
    const page = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>责任分工'
    expect(decode(encoded(page, 'gb18030'))).toEqual({text: page, encoding: 'gb18030', certain: true})
  })

  test('is found below a long head without Chinese', () => {
    const page = `<style>${'p {margin: 0} '.repeat(10_000)}</style>${chinese}`
    expect(decode(encoded(page, 'gb18030'))).toEqual({text: page, encoding: 'gb18030', certain: true})
  })
})

describe('Big5', () => {
  const text =
    '關於印發臺北市政府工作計畫的通知，各區公所應加強協調，確保各項任務落實。責任單位：教育局、財政局。'

  test('is told from GB18030 by frequent characters', () => {
    expect(decode(encoded(text, 'big5'))).toEqual({text, encoding: 'big5', certain: true})
  })

  test('is found where a page declares what its bytes are not', () => {
    const page = `<meta charset="utf-8">${text}`
    expect(decode(encoded(page, 'big5'))).toEqual({text: page, encoding: 'big5', certain: true})
  })
})

describe('UTF-16', () => {
  test.each([
    ['little-endian', 'utf-16le', utf16le],
    ['big-endian', 'utf-16be', utf16be],
  ] as const)('%s is found with a byte-order mark, without, and without ASCII', (_, encoding, bytesOf) => {
    expect(decode(bytesOf(`\ufeff${plan}`))).toEqual({text: plan, encoding, certain: true})
    expect(decode(bytesOf(plan))).toEqual({text: plan, encoding, certain: true})
    expect(decode(bytesOf(chinese))).toEqual({text: chinese, encoding, certain: true})
    expect(decode(bytesOf('Plan 2021\r\n'))).toEqual({text: 'Plan 2021\r\n', encoding, certain: false})
  })
})

describe('the marks of Word', () => {
  test.each([
    ['the ends of cells', '\ufeff责任分工表\r\n序号\u0007任务\u0007\u0007\r\n1\u0007建厂\u0007\u0007\r\n'],
    ['fields and a footnote', '\ufeff某县年度任务责任分工\r\n1.建厂\u0002\r\n2.修路\u0013\u0014\u0015\r\n'],
  ])('are text: %s', (_, text) => {
    for (const bytes of [Buffer.from(text, 'utf16le'), Buffer.from(text)])
      expect(decode(bytes)).toMatchObject({text: text.slice(1), certain: true})
  })
})

describe('an encoding that is told', () => {
  test('is used', () => {
    expect(decode(encoded('责任', 'gb18030'), 'gb18030')).toEqual({
      text: '责任',
      encoding: 'gb18030',
      certain: true,
    })
  })

  test('is a problem where the bytes are not in it', () => {
    expect(decode(encoded(plan, 'gb18030'), 'utf-8')).toEqual({problem: 'encoding'})
    expect(decode(Uint8Array.of(0x4e), 'utf-16be')).toEqual({problem: 'encoding'})
  })
})

describe('what is no text', () => {
  test.each([
    ['PNG', '89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61'],
    ['ELF', '7f454c4602010100000000000000000003003e0001000000'],
    ['gzip', '1f8b0800000000000003cb48cdc9c95728cf2fca49e1020085114a0d0c000000'],
    ['control characters', '0102030405060708'],
    ['control characters in UTF-16', 'feff00010001010000010001'],
  ])('%s is binary', (_, hex) => {
    expect(decode(Buffer.from(hex, 'hex'))).toEqual({problem: 'binary'})
  })

  test('Latin-1 is in no encoding that we know', () => {
    expect(decode(Buffer.from('Répartition des tâches à Genève', 'latin1'))).toEqual({problem: 'encoding'})
  })

  // Behind the mark of UTF-16 nearly any bytes are characters.
  test('random bytes are a problem, but for those that begin with a byte-order mark', () => {
    fc.assert(
      fc.property(fc.uint8Array({minLength: 100, maxLength: 2000}), bytes => {
        fc.pre(bytes.some(byte => byte > 0x7f) && !(bytes[0]! >= 0xfe && bytes[1]! >= 0xfe))
        expect(decode(bytes)).toHaveProperty('problem')
      }),
    )
  })

  test('nothing is thrown', () => {
    fc.assert(fc.property(fc.uint8Array(), bytes => decode(bytes) !== undefined))
  })
})

test('each Chinese text comes back from each encoding', () => {
  const text = fc.array(fc.constantFrom(...plan, ...chinese), {minLength: 30}).map(chars => chars.join(''))
  fc.assert(
    fc.property(text, value => {
      expect(decode(Buffer.from(value))).toMatchObject({text: value})
      expect(decode(utf16le(value))).toMatchObject({text: value})
      expect(decode(utf16be(value))).toMatchObject({text: value})
    }),
  )
})
