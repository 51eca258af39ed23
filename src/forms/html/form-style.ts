import type { PageFit } from './form-page.js';

const RARE = '"Noto Serif CJK SC","Source Han Serif SC","SimSun-ExtB","HanaMinB"';
/** Figures and Latin letters are set in Times, as offices do. */
const SONGTI = `"Times New Roman",Times,"Liberation Serif","Songti SC",STSong,SimSun,"宋体",${RARE},serif`;
const HEITI = '"Heiti SC",STHeiti,SimHei,"黑体","Noto Sans CJK SC","PingFang SC",sans-serif';
const NUMBERS = '@bottom-center{content:"第 " counter(page) " 页，共 " counter(pages) " 页";font:9pt serif}';

/** The look of a form: black hairlines on white, a title in bold Heiti, its head on every page. */
export function formStyle({ paper, orientation, size }: PageFit): string {
  return [
    `@page{size:${paper} ${orientation};margin:13mm 15mm 15mm;${NUMBERS}}`,
    `:root{--text:${SONGTI};--label:${HEITI}}`,
    '*{box-sizing:border-box}',
    `body{margin:0;background:#fff;color:#000;font:${size}pt/1.35 var(--text)}`,
    'h1{margin:0 0 .35em;text-align:center;font:700 17pt/1.4 var(--label);letter-spacing:.12em}',
    '.places{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.2em 2em;margin:0 0 .5em;font-size:10.5pt}',
    '.places span{white-space:pre-wrap;overflow-wrap:anywhere}',
    'table{width:100%;border-collapse:collapse;table-layout:fixed;overflow-wrap:anywhere;line-break:strict}',
    'th,td{border:.5pt solid #000;padding:.3em .25em;vertical-align:middle;white-space:pre-wrap}',
    'th{font:700 1em/1.3 var(--label);text-align:center}',
    'thead{display:table-header-group}',
    'main{padding:0 .5pt}',
    'tbody td{height:2.2em}',
    '.rows tr{break-inside:avoid}',
    // Closes merged columns where the page ends.
    'tfoot{display:table-footer-group}tfoot td{height:0;padding:0;border:0;border-top:.5pt solid #000}',
    '.left{text-align:left}.centre{text-align:center}.right{text-align:right}',
    // Hidden wins over the line of the cell above: the two look merged.
    'td.above{border-top-style:hidden}',
    '.sign{display:flex;flex-wrap:wrap;gap:.6em 2em;justify-content:flex-end;margin-top:1.2em;font-size:10.5pt;break-inside:avoid}',
    '.sign span{display:inline-flex;align-items:flex-end}',
    '.sign i{font-style:normal;display:inline-block;min-width:7em;padding:0 .3em;border-bottom:.5pt solid #000;text-align:center}',
    '.card+.card{break-before:page}',
    '.card table{font-size:10.5pt;line-height:1.6}',
    '.card td{height:2.7em;padding:.3em .5em;text-align:left}',
    '.card .tall td{height:6em;vertical-align:top}',
    '.card .part th,.card .part td{text-align:center}',
    '@media screen{body{background:#e8e8e8}main{background:#fff;max-width:297mm;margin:1rem auto;padding:13mm 15mm;overflow-x:auto}}',
  ].join('\n');
}
