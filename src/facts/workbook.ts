import { langs, makeBoth } from '../lang/langs.ts'
import { element, escapeMarkup } from '../site/markup.ts'
import type { Cell, Row } from './csv.ts'
import { plainSpaces } from './plain-spaces.ts'
import type { TableWords } from './table.ts'
import type { Filled } from './tables.ts'

/** All tables as one workbook: what a spreadsheet opens in every country alike, where CSV means a semicolon to one and a comma to another. */
export const workbookName = 'homeward-data.xlsx'

type Sheet = { name: string; columns: string[]; rows: readonly Row[] }

/** The parts of a workbook (Office Open XML, ISO/IEC 29500): a sheet a table, and the dictionary of their columns the last. */
export function formatWorkbook(filled: readonly Filled[]): [path: string, xml: string][] {
  const sheets: Sheet[] = [...filled.map(({ table, rows }) => ({ name: table.id, columns: table.columns.map(({ name }) => name), rows })), dictionaryOf(filled.map(({ table }) => table))]
  const files = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`)
  return [
    ['[Content_Types].xml', document('Types', { xmlns: `${schemas}package/2006/content-types` }, [
      element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      typeOf('workbook.xml', 'sheet.main'),
      typeOf('styles.xml', 'styles'),
      ...files.map((file) => typeOf(file, 'worksheet')),
    ])],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', document('workbook', { xmlns: main, 'xmlns:r': `${schemas}officeDocument/2006/relationships` }, [
      element('bookViews', {}, element('workbookView', {})),
      element('sheets', {}, sheets.map(({ name }, index) => element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` })).join('')),
    ])],
    ['xl/_rels/workbook.xml.rels', relations([...files.map((file): [string, string] => ['worksheet', file]), ['styles', 'styles.xml']])],
    ['xl/styles.xml', styles],
    ...sheets.map((sheet, index): [string, string] => [`xl/${files[index]}`, formatSheet(sheet)]),
  ]
}

const schemas = 'http://schemas.openxmlformats.org/'
const main = `${schemas}spreadsheetml/2006/main`

function dictionaryOf(tables: readonly TableWords[]): Sheet {
  const inLangs = (name: string, words: Record<(typeof langs)[number], string>) => langs.map((lang): [string, string] => [`${name}_${lang}`, words[lang]])
  const rows = tables.flatMap(({ id, columns }) => columns.map(({ name, type, title, about }): Row => Object.fromEntries([['table', id], ['column', name], ['type', type], ...inLangs('title', title), ...inLangs('about', about)])))
  return { name: 'dictionary', columns: ['table', 'column', 'type', ...['title', 'about'].flatMap((name) => Object.values(makeBoth((lang) => `${name}_${lang}`)))], rows }
}

/** A sheet whose first row, the names of its columns, is bold and stays in sight. */
function formatSheet({ columns, rows }: Sheet): string {
  const pane = element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' })
  const heading = formatRow(1, columns, 1)
  const body = rows.map((row, index) => formatRow(index + 2, columns.map((name) => row[name])))
  return document('worksheet', { xmlns: main }, [
    element('sheetViews', {}, element('sheetView', { workbookViewId: 0 }, pane)),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element('cols', {}, element('col', { min: 1, max: columns.length, width: 18, customWidth: 1 })),
    element('sheetData', {}, [heading, ...body].join('')),
  ])
}

function formatRow(r: number, cells: readonly Cell[], style?: number): string {
  return element('row', { r }, cells.map((cell, index) => formatCell(cell, `${letters(index)}${r}`, style)).join(''))
}

/** A number as a number, true and false as themselves, all else as text: a spreadsheet neither runs it nor makes a day of `2024-02`. */
function formatCell(value: Cell, r: string, s?: number): string {
  if (value === undefined || value === '') return ''
  if (typeof value === 'number') return element('c', { r }, element('v', {}, `${value}`))
  if (typeof value === 'boolean') return element('c', { r, t: 'b' }, element('v', {}, value ? '1' : '0'))
  return element('c', { r, t: 'inlineStr', s }, element('is', {}, element('t', { 'xml:space': 'preserve' }, escapeMarkup(plainSpaces(value)))))
}

/** The letters of a column, from 0: `0 → A`, `26 → AA`. */
function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
}

const styles = document('styleSheet', { xmlns: main }, [
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>',
])

function typeOf(part: string, kind: string): string {
  return element('Override', { PartName: `/xl/${part}`, ContentType: `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml` })
}

function relations(targets: readonly [type: string, target: string][]): string {
  return document('Relationships', { xmlns: `${schemas}package/2006/relationships` }, targets.map(([type, Target], index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type: `${schemas}officeDocument/2006/relationships/${type}`, Target })))
}

function document(name: string, attributes: Record<string, string>, parts: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(name, attributes, parts.join(''))}\n`
}
