import { createRequire } from 'node:module'
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

const sources = ['src/desk', 'src/articles', 'src/glossary', 'src/issues', 'src/lang', 'src/missions', 'src/places', 'src/sources']

/** Bundles the desk’s page with the form editor into a folder, unless it stands there already for the same sources. */
export async function bundleDesk(folder: string): Promise<void> {
  const mark = await fingerprint()
  const known = await readFile(join(folder, 'fingerprint.txt'), 'utf8').catch(() => '')
  if (known === mark) return
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [withoutRemoteFonts],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'esnext',
      chunkSizeWarningLimit: 10_000,
      // Everything stands in files of its own: the page’s policy lets nothing else in.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: 'src/desk/client.ts', output: { entryFileNames: 'desk.js', chunkFileNames: 'chunks/[name]-[hash].js', assetFileNames: ({ names }) => (names.some((name) => name.endsWith('.css')) ? 'desk.css' : 'assets/[name]-[hash][extname]') } },
    },
  })
  await writeFile(join(folder, 'fingerprint.txt'), mark)
}

/** The editor brings its typefaces in files and names them on another host as well; the second is taken out. */
const withoutRemoteFonts: Plugin = {
  name: 'without-remote-fonts',
  transform: (code, id) => (id.includes('@sveltia/cms') ? code.replace(/@font-face \{[^}]*https:\/\/cdn\.jsdelivr\.net[^}]*\}/g, '') : undefined),
}

async function fingerprint(): Promise<string> {
  const { version } = createRequire(import.meta.url)('vite/package.json') as { version: string }
  const editor = JSON.parse(await readFile('node_modules/@sveltia/cms/package.json', 'utf8')) as { version: string }
  const hash = createHash('sha256').update(`${version} ${editor.version}`)
  for (const folder of sources)
    for (const name of (await readdir(folder)).sort())
      if (/\.(ts|json|css)$/.test(name) && !name.endsWith('.test.ts')) hash.update(await readFile(join(folder, name)))
  return hash.digest('hex')
}
