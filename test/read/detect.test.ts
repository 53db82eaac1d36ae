import {describe, expect, test} from 'vitest'
import {detectFormat} from '../../src/read/detect.ts'

const format = (content: string, extension?: string) => detectFormat(Buffer.from(content), extension)

describe('the content tells', () => {
  test('docx and pdf, whatever the name', () => {
    expect(format('PK\x03\x04\x14\0\x06\0[Content_Types].xml…word/document.xml', '.doc')).toBe('docx')
    expect(format('\n\n%PDF-1.7\n', '.txt')).toBe('pdf')
  })

  test('no docx in a zip of something else', () => {
    expect(format('PK\x03\x04\x14\0\x06\0xl/workbook.xml', '.xlsx')).toBe('text')
  })

  test.each([
    ['a page', '\ufeff\r\n<!DOCTYPE html>\n<html><body>'],
    ['a page after a comment', '<!-- saved from url=(0022)http://www.gov.cn/ -->\n<HTML>'],
    ['XHTML', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'],
    ['a piece of a page', '<p>一、总体要求</p>\n<p>二、重点任务</p>'],
    ['rows of a table', ' <tbody> <tr> <td id="UCAP-CONTENT">国务院</td>'],
  ])('%s', (_, content) => {
    expect(format(content)).toBe('html')
    expect(format(content, '.txt')).toBe('html')
    expect(detectFormat(Buffer.from(content, 'utf16le'), undefined)).toBe('html')
  })

  test('text that only mentions tags', () => {
    expect(format('一、总体要求\n标题用<p>和</p>标出，a<b。')).toBe('text')
    expect(format('<附件>责任分工方案')).toBe('text')
    expect(format('')).toBe('text')
  })
})

describe('the name tells', () => {
  test.each([
    ['.md', 'markdown'],
    ['.MARKDOWN', 'markdown'],
    ['.htm', 'html'],
    ['.xhtml', 'html'],
    ['.txt', 'text'],
    ['', 'text'],
  ])('%s is %s', (extension, expected) => {
    expect(format('牵头单位：市科技局', extension)).toBe(expected)
  })

  test('Markdown that holds HTML', () => {
    expect(format('<p>一、总体要求</p>\n<p>二、重点任务</p>', '.md')).toBe('markdown')
  })
})
