/** The HTML file in a real browser, which comes by npm; it is made for Linux alone. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {run} from '../helpers.ts'

const hasBrowser = process.platform === 'linux' && process.arch === 'x64'
const title = hasBrowser
  ? 'the HTML file'
  : 'the HTML file (left out: the browser of the tests is for Linux on x64)'

const old = `方案
一、任务
（一）修通<村道>，覆盖率达到85%。
牵头单位：省交通运输厅
配合单位：省财政厅
（二）建设校舍。
牵头单位：省教育厅
`
const next = `方案
一、任务
（一）修通<村道>，覆盖率达到90%。
牵头单位：省交通运输厅
配合单位：省水利厅
（二）建设校舍。
牵头单位：省教育厅
（三）种植防护林&果树。
牵头单位：省林业局
`

describe.runIf(hasBrowser)(title, () => {
  const folder = mkdtempSync(join(tmpdir(), 'fengong-'))
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    const {written} = await run(['diff', 'old.txt', 'new.txt', '--format', 'html', '-o', 'changes.html'], {
      files: {'old.txt': old, 'new.txt': next},
    })
    const file = join(folder, 'changes.html')
    writeFileSync(file, written['changes.html']!)
    // Told that it is there, the package brings the system's libraries too.
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
    const {default: chromium} = await import('@sparticuz/chromium')
    const {chromium: launcher} = await import('playwright-core')
    browser = await launcher.launch({
      executablePath: await chromium.executablePath(),
      args: chromium.args,
      headless: true,
    })
    page = await browser.newPage()
    await page.goto(pathToFileURL(file).href)
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, {recursive: true})
  })

  const shown = () => page.locator('article:visible').count()

  test('shows old and new side by side, what came and went marked', async () => {
    const columns = page.locator('article').first().locator('.pair > div')
    const [left, right] = [await columns.nth(0).boundingBox(), await columns.nth(1).boundingBox()]
    expect(right!.x).toBeGreaterThanOrEqual(left!.x + left!.width)
    expect(await columns.nth(0).locator('del').allTextContents()).toEqual(['85%', '省财政厅'])
    expect(await columns.nth(1).locator('ins').allTextContents()).toEqual(['90%', '省水利厅'])
  })

  test('shows the document’s own angle brackets and ampersands', async () => {
    expect(await page.locator('article').first().textContent()).toContain('修通<村道>')
    expect(await page.locator('article').last().textContent()).toContain('种植防护林&果树')
  })

  test('lists all changes, each a link to its place', async () => {
    const links = page.locator('nav a')
    expect(await links.count()).toBe(2)
    await links.last().click()
    expect(await page.locator('article:target h2').textContent()).toBe('3 added')
  })

  test('filters by kind and by unit', async () => {
    await page.selectOption('#kind', 'added')
    expect([await shown(), await page.textContent('#shown')]).toEqual([1, '1'])
    await page.selectOption('#kind', '')
    await page.selectOption('#unit', '省水利厅')
    expect(await page.locator('article:visible h2').allTextContents()).toEqual([
      '1 other figure, other cooperating units',
    ])
    await page.selectOption('#unit', '')
    expect(await shown()).toBe(2)
  })

  test('needs no other file', async () => {
    expect(await page.locator('[src], link[href]').count()).toBe(0)
  })

  test('is printed without the filters', async () => {
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('form').isVisible()).toBe(false)
    expect((await page.pdf()).subarray(0, 4).toString()).toBe('%PDF')
    await page.emulateMedia({media: 'screen'})
  })
})
