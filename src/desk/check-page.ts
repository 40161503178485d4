import { countIssues, hasErrors, orderIssues, withoutHints, type Issue } from '../issues/issue.ts'
import type { Lang } from '../lang/langs.ts'
import { escapeMarkup } from '../site/markup.ts'
import { messages } from './messages.ts'
import { makeDeskHeader, pageHead } from './page.ts'

/** The page of the desk that names every problem of the archive, with a way to the form it can be mended in. */
export function makeCheckPage(all: readonly Issue[], lang: Lang): string {
  const issues = orderIssues(withoutHints(all))
  const byFile = Map.groupBy(issues, ({ file }) => file)
  const title = issues.length === 0 ? messages.sound[lang] : countIssues(issues, lang)
  return `${pageHead(lang, messages.check[lang])}
<body class="desk-page">
${makeDeskHeader(lang, 'check')}
<main>
<h1${hasErrors(issues) ? ' class="wrong"' : ''}>${title}</h1>
<p><a href="/check/">${messages.again[lang]}</a></p>
${[...byFile].map(([file, found]) => fileSection(file, found, lang)).join('\n')}
</main>
`
}

/** Where a file is edited in the form: its collection and its name there. */
export function formAddress(file: string): string | undefined {
  const path = file.replace(/^.*?content\//, '')
  const [, shelf = '', entry = ''] = /^(articles|pages)\/(.+)\.[a-z]+\.mdx$/.exec(path) ?? /^(missions)\/(.+)\.yaml$/.exec(path) ?? []
  if (shelf) return `/#/collections/${shelf}/entries/${entry}`
  const [, list] = /^([a-z]+)\.yaml$/.exec(path) ?? []
  return list ? `/#/collections/${list}/entries/${list}` : undefined
}

function fileSection(file: string, issues: readonly Issue[], lang: Lang): string {
  const address = formAddress(file)
  return `<section>
<h2><code>${escapeMarkup(file)}</code>${address ? ` <a href="${address}">${messages.form[lang]}</a>` : ''}</h2>
<ul>
${issues.map((issue) => `<li class="${issue.severity}"><p><b>${messages.column[lang]} ${issue.line}:${issue.column}</b> ${escapeMarkup(issue.problem[lang])}</p><p>${escapeMarkup(issue.fix[lang])}</p><p><code>${escapeMarkup(issue.rule)}</code></p></li>`).join('\n')}
</ul>
</section>`
}
