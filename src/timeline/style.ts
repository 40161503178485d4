// Written once for the files that stand alone and for the pages that carry the same drawings inline.

/** The light colours, which pictures that know of no scheme are drawn in. */
export const lightColours =
  ':root{--paper:#fbfaf7;--ink:#1d1d1b;--soft:#6b675f;--rule:#dcd7cc;--felt:#b3261e;--lake:#1f5673;--sand:#c9a66b;--sand-edge:#8a6a2f}'

/** The colours of a drawing that stands alone; on a page the page's own colours of the same names hold. */
export const palette =
  lightColours +
  '@media(prefers-color-scheme:dark){:root{--paper:#16181a;--ink:#ece8df;--soft:#a29c90;--rule:#34363a;--felt:#f0776c;--lake:#7fb6d6;--sand:#d9bd8b;--sand-edge:#d9bd8b}}' +
  '@media print{:root{--paper:#fff;--ink:#000;--soft:#444;--rule:#bbb;--felt:#b3261e;--lake:#1f5673;--sand:#c9a66b;--sand-edge:#8a6a2f}}' +
  '@media(forced-colors:active){:root{--paper:Canvas;--ink:CanvasText;--soft:CanvasText;--rule:GrayText;--felt:CanvasText;--lake:LinkText;--sand:Canvas;--sand-edge:CanvasText}}' +
  'svg.timeline{background:var(--paper)}'

/** The rules of a drawing; every colour is one of the palette. */
export const timelineStyle =
  '.timeline{font-family:"Golos Text","Golos Fallback","Golos Fallback Android",sans-serif;font-size:13px;fill:var(--ink);overflow:visible}' +
  '.timeline path{fill:none}' +
  '.timeline .axis{stroke:var(--soft);stroke-width:1.2}' +
  '.timeline .grid{stroke:var(--rule);stroke-dasharray:1 4}' +
  '.timeline .rule{stroke:var(--rule)}' +
  '.timeline .leader{stroke:var(--soft);stroke-width:.8;opacity:.75}' +
  '.timeline .span{stroke:var(--soft);stroke-width:4;opacity:.6}' +
  '.timeline .point{fill:var(--ink)}' +
  '.timeline .point.sibling{fill:var(--paper);stroke:var(--soft)}' +
  '.timeline path.point.milestone{fill:var(--paper);stroke:var(--ink)}' +
  '.timeline .year{font-weight:600;fill:var(--soft);font-variant-numeric:tabular-nums}' +
  '.timeline .lane{font-weight:600;font-size:14px}' +
  '.timeline .number{font-family:Literata,"Literata Fallback","Literata Fallback Android",serif;font-weight:600;font-size:22px}' +
  '.timeline .name,.timeline .milestone-date,.timeline .empty{fill:var(--soft)}' +
  '.timeline .column{font-weight:600;font-size:11px}' +
  '.timeline .small{fill:var(--soft);font-size:10.5px}' +
  '.timeline .share{font-weight:600;font-size:15px;font-variant-numeric:tabular-nums}' +
  '.timeline .badge{font-weight:600;font-variant-numeric:tabular-nums}' +
  '.timeline .dot{stroke-linecap:round}' +
  '.timeline .dot.men,.timeline .dot.men-fill{stroke-linecap:square}' +
  '.timeline .children{stroke:var(--felt)}.timeline .women{stroke:var(--lake)}' +
  '.timeline .men{stroke:var(--sand-edge)}.timeline .men-fill{stroke:var(--sand)}' +
  '.timeline .unknown{stroke:var(--soft)}.timeline .hole{stroke:var(--paper)}' +
  '.timeline .area{fill:transparent}' +
  '.timeline .labels{pointer-events:none}' +
  '.timeline a:hover+.labels :is(.name,.share){text-decoration:underline}' +
  '.timeline a:focus{outline:none}.timeline a:focus-visible .area{stroke:var(--ink);stroke-width:2}'
