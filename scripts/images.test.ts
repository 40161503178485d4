import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { madeUpArticle } from '../src/articles/made-up.ts'
import { makePhotograph } from './canary.ts'
import { buildImages } from './images.ts'

let folder = ''
const original = () => join(folder, 'content/articles/2024/made-up/plane.jpg')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-images-'))
  await mkdir(join(folder, 'content/articles/2024/made-up'), { recursive: true })
  await makePhotograph(original())
  await mkdir(join(folder, 'public/2019/gone'), { recursive: true })
  await writeFile(join(folder, 'public/2019/gone/old-480.jpg'), 'old')
  const article = madeUpArticle({ ru: ['а', 'а'] }, { images: [{ file: 'plane.jpg', faces: 'none', alt: 'а', credit: 'а' }] })
  await buildImages([article], join(folder, 'content'), join(folder, 'public'))
})
afterAll(() => rm(folder, { recursive: true }))

test('the original says where it was taken, by whom and with what', async () => {
  const { exif, xmp, icc, orientation } = await sharp(original()).metadata()
  expect([exif, xmp, icc].every(Boolean)).toBe(true)
  expect(orientation).toBe(6)
  expect((await readFile(original())).toString('latin1')).toMatch(/Redpoll[^]*plover/)
})

test('what is published has the widths that the original is wide enough for, turned upright, and nothing of another time', async () => {
  const files = (await readdir(join(folder, 'public'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name).sort()
  expect(files).toEqual(['plane-1600.jpg', 'plane-1600.webp', 'plane-480.jpg', 'plane-480.webp', 'plane-960.jpg', 'plane-960.webp'])
  const { width, height } = await sharp(join(folder, 'public/2024/made-up/plane-480.jpg')).metadata()
  expect([width, height]).toEqual([480, 320])
})

test('no published image keeps a word of the camera: no EXIF, GPS, XMP, IPTC or profile', async () => {
  const made = join(folder, 'public/2024/made-up')
  for (const name of await readdir(made)) {
    const { exif, xmp, iptc, icc, orientation } = await sharp(join(made, name)).metadata()
    expect({ name, exif, xmp, iptc, icc, orientation }).toEqual({ name })
    expect((await readFile(join(made, name))).toString('latin1')).not.toMatch(/Exif|GPS|xmp|Redpoll|Tanager|plover|Photoshop|EXIF|XMP/)
  }
})
