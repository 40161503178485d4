import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import type { Archive } from '../src/archive/archive.ts'
import { widthsFor } from '../src/articles/images.ts'
import { imageName } from '../src/site/paths.ts'

/** Made images are kept here by the bytes they are made from; the folder may be deleted at any time. */
const kept = 'node_modules/.cache/homeward/images'

/**
 * Writes the images of the articles into a folder, in several widths, as WebP and JPEG: turned upright, in sRGB, without EXIF, GPS,
 * XMP, IPTC or any other words of the camera. The originals are never published.
 */
export async function buildImages(articles: Archive['articles'], content: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  for (const { year, slug, facts } of articles)
    for (const { file } of facts.images ?? []) await buildImage(join(content, 'articles', String(year), slug, file), join(folder, String(year), slug), file)
}

async function buildImage(path: string, folder: string, file: string): Promise<void> {
  const original = await readFile(path)
  const hash = createHash('sha256').update(`${sharp.versions.sharp} ${recipe} `).update(original).digest('hex').slice(0, 32)
  const { autoOrient } = await sharp(original).metadata()
  for (const width of widthsFor(autoOrient.width))
    for (const format of ['webp', 'jpg'] as const) {
      const made = join(kept, `${hash}-${width}.${format}`)
      if (!existsSync(made)) await makeImage(original, width, format, made)
      await mkdir(folder, { recursive: true })
      await cp(made, join(folder, imageName(file, width, format)))
    }
}

/** Changes when the same original is to give other bytes. */
const recipe = 'webp 78, mozjpeg 80'

async function makeImage(original: Buffer, width: number, format: 'webp' | 'jpg', path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  // sharp leaves all metadata out unless it is asked to keep some.
  const image = sharp(original).autoOrient().toColourspace('srgb').resize({ width })
  const made = format === 'webp' ? image.webp({ quality: 78 }) : image.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true })
  // A build that is broken off leaves no half of an image behind.
  await made.toFile(`${path}.part`)
  await rename(`${path}.part`, path)
}
