import { library } from './library.ts'
import { addressesOf } from './published/addresses.ts'
import { lostAddresses, type Lost } from './published/lost.ts'

/** Every address that answers, and those of them that stand where a page once was. */
type Standing = { answers: ReadonlySet<string>; lost: Lost[] }

let standing: Promise<Standing> | undefined

/** The addresses that answer and the lost pages among them, worked out once a build. */
export function readStanding(): Promise<Standing> {
  standing ??= library().then((archive) => {
    const present = addressesOf(archive)
    // Only a page can tell where it went; files are redirected by the host.
    const lost = lostAddresses(archive.published, present).filter(({ path, fate }) => fate && path.endsWith('/'))
    return { answers: new Set([...present, ...lost.map(({ path }) => path)]), lost }
  })
  return standing
}
