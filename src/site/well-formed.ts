const tag = /<(?:(\/)([\w:.-]+)\s*|([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/)?|\?xml [^?]*\?)>/y
const text = /(?:[^<&\u0000-\u0008\u000B\u000C\u000E-\u001F]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)+/y

/** What keeps a document from being XML, or nothing: `<a><b></a> → 6: </a> closes <b>`. Enough of XML for what this site writes. */
export function findMarkupFault(xml: string): string | undefined {
  const open: string[] = []
  let roots = 0
  for (let index = 0; index < xml.length;) {
    tag.lastIndex = text.lastIndex = index
    const found = tag.exec(xml)
    const length = (found ?? text.exec(xml))?.[0].length
    if (!length) return `${index}: “${xml.slice(index, index + 40)}” is no markup`
    const [, closing, closed, opened, attributes = '', alone] = found ?? []
    const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, name]) => name)
    if (new Set(names).size < names.length) return `${index}: <${opened}> has an attribute twice`
    if (attributes.replace(/&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);/g, '').includes('&'))
      return `${index}: <${opened}> has a bare &`
    if (opened && open.length === 0 && ++roots > 1) return `${index}: <${opened}> is a second root`
    if (opened && !alone) open.push(opened)
    if (closing && open.pop() !== closed) return `${index}: </${closed}> closes something else`
    if (!found && open.length === 0 && xml.slice(index, index + length).trim()) return `${index}: text stands outside the root`
    index += length
  }
  return open.length > 0 ? `<${open.join('><')}> is not closed` : roots === 0 ? 'there is no root' : undefined
}
