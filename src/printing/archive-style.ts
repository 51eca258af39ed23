/**
 * The look of the bound month beside that of its sheets.
 *
 * @internal
 */
export const ARCHIVE_STYLE = [
  '',
  '.page+.page{break-before:page}',
  'h2{font:700 1.05em/1.5 var(--label);margin:.8em 0 .4em;break-after:avoid}',
  '.cover{text-align:center;padding-top:3em}',
  '.cover h1{font-size:2em;margin:1.6em 0 .8em}',
  '.of{font-size:1.25em}',
  '.cover .facts{width:max-content;max-width:100%;margin:3em auto;text-align:left;gap:.1em 1em}',
  '.signatures{text-align:left;line-height:3}',
  '.signatures p{display:flex;gap:2em}',
  '.signatures span{flex:1;line-height:2;margin-top:.8em;border-bottom:.06em solid #000}',
  '.signatures span+span{flex:0 0 11em}',
  '.refused{border:.14em solid #000;padding:0 .6em;font:700 1em/2 var(--label)}',
  '.index{font-size:.6875em;line-height:1.5;overflow-wrap:anywhere}',
  '.index table{width:100%;border-collapse:collapse;table-layout:fixed}',
  '.index th,.index td{border:.08em solid #000;padding:.25em .4em;text-align:left;vertical-align:top}',
  '.index tr{break-inside:avoid}',
  '.index th{font-family:var(--label)}',
  '.index th:nth-child(1),.index th:nth-child(4),.index th:nth-child(6){width:3em}',
  '.index th:nth-child(2){width:7.5em}.index th:nth-child(5){width:13em}',
  '.index ul{margin:0 0 .6em;padding-left:1.6em}',
  '.index p{break-after:avoid}',
  '.kept{font-size:.6875em;line-height:1.5;overflow-wrap:anywhere}',
  '.kept ol{margin:0;padding-left:2em}',
  '@media screen{.page{background:#fff;max-width:var(--width);margin:1rem auto;padding:min(1.5em,5vw)}.page .sheet{margin:0;border:0}}',
].join('\n');
