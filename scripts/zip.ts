import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import yazl from 'yazl'

/** A file to be packed, made when its turn comes. */
export type ZipEntry = { path: string; make: () => Promise<Uint8Array> }

/** Writes a zip in the order given, one file in memory at a time; its bytes depend on the entries alone, and it may hold any number of them. */
export async function writeZip(file: string, entries: readonly ZipEntry[]): Promise<void> {
  const zip = new yazl.ZipFile()
  const packed = pipeline(zip.outputStream, createWriteStream(file))
  zip.on('error', (error) => zip.outputStream.emit('error', error))
  // A zip keeps the time that a clock on the wall shows: the same noon in every time zone.
  const options = { mtime: new Date(1980, 0, 1, 12), forceDosTimestamp: true, mode: 0o100644 }
  for (const { path, make } of entries)
    zip.addReadStreamLazy(path, options, (done) => {
      make().then((bytes) => done(undefined, Readable.from([bytes], { objectMode: false })), (error: unknown) => done(error, Readable.from([])))
    })
  zip.end()
  await packed
}
