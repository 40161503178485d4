// What a script adds to a citation in the browser: the day it is read, and buttons that copy it. Without it the text can be selected.

for (const box of document.querySelectorAll<HTMLElement>('.cite')) {
  const today = new Date()
  const days: Record<string, string> = { digits: today.toLocaleDateString('ru'), words: today.toLocaleDateString('en-US', { dateStyle: 'long' }) }
  for (const day of box.querySelectorAll<HTMLElement>('[data-today]')) day.textContent = days[day.dataset['today'] ?? ''] ?? ''
  if (!('clipboard' in navigator)) continue
  box.classList.add('ready')
  box.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) void copy(target, box)
  })
}

/** Copies the citation beside a button, with its italics; where that is not allowed, selects it. */
async function copy(button: HTMLButtonElement, box: HTMLElement): Promise<void> {
  const cited = button.nextElementSibling
  const status = box.querySelector('[role=status]')
  const { done = '' } = button.dataset
  if (!cited || !status) return
  try {
    const plain = new Blob([cited.textContent ?? ''], { type: 'text/plain' })
    const html = new Blob([cited.innerHTML.replace(/<\/?(?:span|wbr)[^>]*>| data-[^ >]+/g, '')], { type: 'text/html' })
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': html })])
    const word = button.textContent
    button.textContent = status.textContent = done
    setTimeout(() => (button.textContent = word), 2000)
  } catch {
    getSelection()?.selectAllChildren(cited)
  }
}
