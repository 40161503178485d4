import { readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import sharp from 'sharp'
import type { ImageFile } from './checks/images.ts'

/** Reads what is known of every image file of a content folder, by path inside it; the pixels themselves stay unread. */
export async function readImageFiles(folder: string): Promise<Map<string, ImageFile>> {
  const entries = await readdir(join(folder, 'articles'), { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries.filter((entry) => entry.isFile() && isImage(entry.name)).map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(await Promise.all(paths.map(async (path): Promise<[string, ImageFile]> => [relative(folder, path).split(sep).join('/'), await readImageFile(path)])))
}

/** Reads the size of an image as it is seen, turned as its camera says; nothing for a file that is no image. */
export async function readImageFile(path: string): Promise<ImageFile> {
  try {
    const { format, autoOrient } = await sharp(path).metadata()
    return { width: autoOrient.width, height: autoOrient.height, bytes: (await stat(path)).size, format }
  } catch {
    return undefined
  }
}

function isImage(name: string): boolean {
  return /\.(?:jpe?g|png|webp|gif|avif|heic|heif|tiff?|bmp)$/i.test(name)
}
