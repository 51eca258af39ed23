import type { Paper } from './print-options.js';

/** Margins of the page; sheets are pinned some 10 mm from their edges. `em` of the body is a character of the text. */
const PAPER: Readonly<
  Record<Paper, { readonly page: string; readonly size: string; readonly width: string }>
> = {
  A4: { page: 'A4;margin:15mm 24mm 17mm', size: '16pt', width: '210mm' },
  A3: { page: 'A3;margin:21mm 34mm 24mm', size: '22.5pt', width: '297mm' },
};

/**
 * What depends on the paper.
 *
 * @internal
 */
export function paperStyle(paper: Paper): string {
  const { page, size, width } = PAPER[paper];
  return `@page{size:${page};@bottom-center{content:"第 " counter(page) " 页，共 " counter(pages) " 页";font:9pt serif}}:root{--size:${size};--width:${width}}`;
}

/** Fonts that hold official documents, then those that hold the rare characters which these lack. */
const RARE = '"Noto Serif CJK SC","Source Han Serif SC","SimSun-ExtB","HanaMinB","Songti SC",SimSun,serif';
const FONTS = `--text:"FangSong_GB2312","仿宋_GB2312",FangSong,STFangsong,"仿宋",${RARE};--title:"方正小标宋简体","FZXiaoBiaoSong-B05S",STZhongsong,"华文中宋",${RARE};--label:SimHei,STHeiti,"黑体","Noto Sans CJK SC","PingFang SC",sans-serif`;

/**
 * The look of every sheet: black on white with one red rule, which prints dark grey. No colour and no background
 * carries a meaning.
 *
 * @internal
 */
export const SHEET_STYLE = [
  `:root{${FONTS};--red:#b3000c}`,
  '*{box-sizing:border-box}',
  'body{margin:0;background:#fff;color:#000;font:var(--size)/1.6 var(--text);font-synthesis:weight}',
  'h1,p,ul,dl,dd{margin:0;padding:0}p,li{orphans:2;widows:2}',
  '.sheet{position:relative;width:100%;table-layout:fixed;border-collapse:collapse;overflow-wrap:anywhere;line-break:strict}',
  '.sheet td{padding:0;vertical-align:top}',
  '.status{border:.14em solid #000;padding:.2em .6em;margin-bottom:.5em;text-align:center;font:700 1em/1.4 var(--label)}',
  '.run{display:flex;justify-content:space-between;gap:1em;min-height:1.6em;padding-bottom:.5em;font-size:.75em;line-height:1.6}',
  '.run span+span{text-align:right}',
  '.stamp{position:absolute;top:2.6em;left:0;right:0;text-align:center;font:700 5em/1 var(--label);letter-spacing:.15em;color:#000;opacity:.13;transform:rotate(-24deg);pointer-events:none}',
  '.marks{text-align:center;font:900 2.4em/1.15 var(--label);margin-bottom:.3em}',
  '.marks span{display:inline-block;max-width:100%;border:.09em solid #000;outline:.03em solid #000;outline-offset:.05em;padding:.08em .35em .08em .5em;margin:.1em;letter-spacing:.15em}',
  '.office{text-align:center;color:var(--red);font:700 1.85em/1.3 var(--title);letter-spacing:.06em;text-wrap:balance}',
  '.office.long{font-size:1.4em;letter-spacing:0}.office.longer{font-size:1.1em;letter-spacing:0}',
  '.heading{text-align:center;font:700 1.4em/1.5 var(--title)}',
  '.rule{border:0;border-top:.16em solid var(--red);margin:.3em 0 1em}',
  'h1{text-align:center;font:700 1.375em/1.45 var(--title);text-wrap:balance;margin-bottom:.75em}',
  'h1.long{font-size:1.15em}',
  '.to,.text{white-space:pre-wrap;text-align:justify}',
  '.text{text-indent:2em}',
  '.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.05em .4em;margin:.6em 0;padding:.4em 0;border:solid #000;border-width:.06em 0}',
  '.facts{break-inside:avoid}',
  '.facts dt{font-family:var(--label)}',
  '.facts ul{list-style:none}',
  '.facts .many{grid-column:1/-1;columns:2;column-gap:1.5em;font-size:.8125em;line-height:1.5}',
  '.facts .many li{break-inside:avoid;padding-left:1em;text-indent:-1em}',
  '.seal{display:inline-block}',
  '.end{break-inside:avoid}',
  '.sign{width:max-content;max-width:100%;margin:1.4em 1em 0 auto;text-align:center}',
  '.foot{margin-top:1.2em;padding-top:.4em;border-top:.06em solid #000;font-size:.6875em;line-height:1.6}',
  '@media screen{body{background:#e8e8e8}.sheet{background:#fff;max-width:var(--width);margin:1rem auto;border:min(1.5em,5vw) solid #fff}}',
].join('\n');
