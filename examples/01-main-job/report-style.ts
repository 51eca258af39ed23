/** The report's style sheet: plain, for a screen and for A4. */
export const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1080px; padding: 24px; color: #1c2321; background: #fff;
  font: 14px/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
header { border-bottom: 3px double #1c2321; margin-bottom: 24px; text-align: center; }
h1 { font-size: 24px; line-height: 1.4; margin: 0 0 8px; letter-spacing: .05em; }
h2 { font-size: 18px; border-left: 6px solid #2f7d5b; padding-left: 10px; margin: 32px 0 12px; }
h3 { font-size: 15px; margin: 20px 0 6px; }
p { margin: 4px 0; }
.small { color: #5a6461; font-size: 12px; }
h3 .count { color: #5a6461; font-weight: normal; font-size: 13px; }
table { border-collapse: collapse; width: 100%; font-size: 13px; }
th, td { border: 1px solid #b9c2bf; padding: 3px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eef2f0; white-space: nowrap; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; overflow-wrap: normal; }
td.code { white-space: nowrap; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.state { white-space: nowrap; font-weight: 600; }
.state.overdue { color: #a8301d; }
.state.never-done { color: #5b3a6b; }
.state.due { color: #7a5a00; }
.chart { width: 100%; height: auto; margin: 4px 0 12px; }
.chart text { font-size: 13px; }
.chart .label { text-anchor: end; }
.chart text.count { text-anchor: middle; font-size: 12px; }
.chart .total { font-weight: 600; }
dl { margin: 0; }
dt { font-weight: 600; }
dd { margin: 0 0 8px; }
footer { margin: 40px 0 0; text-align: right; white-space: pre; }
@media (max-width: 640px) { body { padding: 12px; } table { display: block; overflow-x: auto; } }
@media print {
  @page { size: A4; margin: 14mm 12mm; }
  body { padding: 0; max-width: none; font-size: 11px; }
  table { font-size: 10px; }
  h2, h3 { break-after: avoid; }
  tr, .chart { break-inside: avoid; }
  thead { display: table-header-group; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
