// Comfort on top of a drawing that works without it: a tooltip that follows the pointer and the focus, and arrow keys between missions.

const next: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

for (const figure of document.querySelectorAll<HTMLElement>('[data-timeline]')) enhance(figure)

function enhance(figure: HTMLElement): void {
  const tip = document.createElement('div')
  tip.className = 'tip'
  tip.hidden = true
  tip.setAttribute('aria-hidden', 'true')
  document.body.append(tip)

  const show = (block: Element) => {
    tip.textContent = block.getAttribute('aria-label')
    tip.hidden = false
    const { left, top, bottom } = block.getBoundingClientRect()
    const x = Math.min(left, document.documentElement.clientWidth - tip.offsetWidth - 8)
    const above = top - tip.offsetHeight - 8
    tip.style.left = `${Math.max(8, x) + scrollX}px`
    tip.style.top = `${(above > 0 ? above : bottom + 8) + scrollY}px`
  }
  const hide = () => {
    tip.hidden = true
  }
  const blockOf = (target: EventTarget | null) => (target instanceof Element ? target.closest('a.block') : null)

  figure.addEventListener('pointerover', (event) => {
    const block = blockOf(event.target)
    if (block) show(block)
    else hide()
  })
  figure.addEventListener('pointerleave', hide)
  figure.addEventListener('focusin', (event) => {
    const block = blockOf(event.target)
    if (block) show(block)
  })
  figure.addEventListener('focusout', hide)
  figure.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
    const step = next[event.key]
    const block = blockOf(event.target)
    if (!step || !block || event.altKey || event.ctrlKey || event.metaKey) return
    const blocks = [...(block.closest('svg')?.querySelectorAll<SVGAElement>('a.block') ?? [])]
    const target = blocks[blocks.findIndex((item) => item === block) + step]
    if (!target) return
    event.preventDefault()
    target.focus()
  })
}
