import { spawn } from 'node:child_process'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { readGitHost } from '../src/desk/git-host.ts'
import { isLang, type Both, type Lang } from '../src/lang/langs.ts'
import { langOfLocale } from './check-content.ts'
import { bundleDesk } from './desk-bundle.ts'
import { serveDesk } from './desk-server.ts'

/** Opens the desk on this checkout, or on a repository of a Git host, and prints its address. */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      lang: { type: 'string' }, port: { type: 'string', default: '4508' }, open: { type: 'boolean', default: false },
      git: { type: 'string' }, host: { type: 'string' }, branch: { type: 'string', default: 'main' },
    },
  })
  const lang = isLang(values.lang) ? values.lang : langOfLocale(process.env)
  const remote = values.git === undefined ? undefined : readGitHost(values.git, values.branch, values.host)
  if (values.git !== undefined && !remote) return refuse(noHost, lang)
  process.stderr.write(`${words.preparing[lang]}\n`)
  await bundleDesk('.desk')
  const port = Number(values.port)
  try {
    const { address } = await serveDesk({ root: process.cwd(), bundle: '.desk', lang, port, openSite: siteOpener(port + 1), ...remote })
    process.stdout.write(`${words.open[lang]}\n\n  ${address}\n\n${words.stop[lang]}\n`)
    if (values.open) openInBrowser(address)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    refuse({ ru: `Порт ${port} занят. Назовите другой: npm run desk -- --port ${port + 10}.`, en: `The port ${port} is taken. Name another: npm run desk -- --port ${port + 10}.` }, lang)
  }
}

/** Starts the site as `npm run dev` does when somebody first wants to see it. */
function siteOpener(port: number): () => Promise<string> {
  let started: Promise<string> | undefined
  return () => {
    started ??= import('astro').then(async ({ dev }) => {
      const server = await dev({ logLevel: 'error', server: { host: '127.0.0.1', port } })
      return `http://127.0.0.1:${server.address.port}`
    })
    return started
  }
}

function openInBrowser(address: string): void {
  const [command = '', ...before] = { win32: ['cmd', '/c', 'start', ''], darwin: ['open'] }[process.platform as string] ?? ['xdg-open']
  spawn(command, [...before, address], { detached: true, stdio: 'ignore' }).on('error', () => undefined).unref()
}

function refuse(problem: Both, lang: Lang): void {
  process.stderr.write(`${problem[lang]}\n`)
  process.exitCode = 1
}

const noHost: Both = {
  ru: 'Нужен адрес репозитория: npm run desk -- --git https://git.example.org/press/homeward [--host github|gitlab|forgejo] [--branch main]',
  en: 'Give the address of the repository: npm run desk -- --git https://git.example.org/press/homeward [--host github|gitlab|forgejo] [--branch main]',
}

const words = {
  preparing: { ru: 'Готовим редакцию…', en: 'Preparing the desk…' },
  open: { ru: 'Редакция открыта. Адрес для браузера на этом компьютере:', en: 'The desk is open. Its address, for a browser on this computer:' },
  stop: { ru: 'Сохранённое в форме сразу попадает в папку content. Закончить: Ctrl+C.', en: 'What is saved in the form goes straight to the content folder. To end: Ctrl+C.' },
} satisfies Record<string, Both>

if (import.meta.main) await run()
