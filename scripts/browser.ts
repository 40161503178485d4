import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

/** Flags for a Chromium that draws the same everywhere and talks to nobody. */
export const launchArgs = [
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** The path of a Chromium that starts: the one that CHROMIUM_PATH names, the system's, or one installed for the purpose. */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROMIUM_PATH']
  if (named && !(await starts(named)))
    throw new Error(`CHROMIUM_PATH: «${named}» не запускается.\nCHROMIUM_PATH: “${named}” does not start.`)
  const found = named || (await findOnPath()) || (await install())
  if (!found) throw new Error(advice)
  return found
}

async function findOnPath(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])
    for (const path of folders.map((folder) => join(folder, name)))
      // On Ubuntu chromium-browser may be a stub that only asks for a snap, so a file is not enough.
      if (existsSync(path) && (await starts(path))) return path
  return undefined
}

async function install(): Promise<string | undefined> {
  console.error('Chromium не найден, устанавливаю.\nNo Chromium found, installing one.')
  return (await installFromDebian()) ?? (await installFromPlaywright())
}

async function installFromDebian(): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=300']
  const packages = ['chromium', 'fonts-dejavu-core']
  await run('apt-get', [...options, 'update'])
  const installed = await run('apt-get', [...options, 'install', '-y', '--no-install-recommends', ...packages])
  return installed ? findOnPath() : undefined
}

async function installFromPlaywright(): Promise<string | undefined> {
  const path = chromium.executablePath()
  if (!existsSync(path)) {
    const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
    // Its report of a failure is a stack trace; ours says what to do.
    await run(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium'], 'ignore')
  }
  return (await starts(path)) ? path : undefined
}

function starts(path: string): Promise<boolean> {
  return run(path, ['--version'], 'ignore')
}

/** Whether a command exists and ends well; what it says goes to stderr, since stdout is for the path. */
function run(command: string, args: string[], output: 'ignore' | 2 = 2): Promise<boolean> {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const child = spawn(command, args, { stdio: ['ignore', output, output], env })
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

const advice = `Для проверок в браузере нужен Chromium. Установите его (Debian: sudo apt-get install chromium) или Google Chrome,
либо укажите путь к любому из них в переменной CHROMIUM_PATH.
The browser tests need Chromium. Install it (Debian: sudo apt-get install chromium) or Google Chrome,
or put the path to either into the variable CHROMIUM_PATH.`

if (import.meta.main) {
  try {
    console.log(await findBrowser())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
