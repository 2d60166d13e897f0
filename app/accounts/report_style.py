"""How a report looks: the window's colours and distances, in light, in dark and on paper."""

import base64
import hashlib
from typing import Final

STYLE: Final = """
:root {
  color-scheme: light dark;
  --ground: #f4f5f8; --card: #fff; --stripe: #fafbfd; --line: #dfe2e8; --track: #e9ebf0;
  --text: #1b1e27; --muted: #646b7a; --accent: #2b62e3; --attention: #a35c00; --tint: #fdf3e3;
  --success: #1d7f46;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #1b1d22; --card: #24272f; --stripe: #272a33; --line: #383c47; --track: #373b45;
    --text: #eceef3; --muted: #a2a8b6; --accent: #7aa5ff; --attention: #f0ad4e; --tint: #3a3229;
    --success: #5fd394;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
main { max-width: 72rem; margin: 0 auto; padding: 2.5rem 1.5rem; }
h1, h2, h3, p, dl, dd, ul { margin: 0; padding: 0; }
h1 { font-size: 1.6rem; line-height: 1.25; letter-spacing: -.01em; }
h2, caption { font-size: 1.1rem; font-weight: 650; }
h3 { font-size: 1rem; font-weight: 650; display: flex; gap: .5rem; align-items: center; }
header p, dt, .muted, .notes { color: var(--muted); }
header { margin-block-end: 1.5rem; }
.card {
  background: var(--card); border: 1px solid var(--line); border-radius: 9px; overflow: hidden;
}
.icon {
  inline-size: .85em; block-size: .85em; flex: none; fill: currentColor; vertical-align: -.04em;
}
.id, .token {
  font-family: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace;
  font-size: .92em; overflow-wrap: anywhere;
}

.summary {
  display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem;
  margin-block-end: 2rem;
}
.summary .card {
  display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .8rem 1rem;
}
.summary dt { font-size: .9rem; }
.summary dd { font-size: 1.5rem; font-weight: 650; line-height: 1.3; letter-spacing: -.01em; }
.attention { color: var(--attention); }
.success { color: var(--success); }

.findings { margin-block-end: 2rem; }
.findings h2 { margin-block-end: .75rem; }
.finding { padding: .9rem 1.1rem; margin-block-end: .75rem; break-inside: avoid; }
.finding.urgent { background: var(--tint); border-color: transparent; }
.finding.urgent h3 { color: var(--attention); }
.finding .count { color: var(--muted); font-weight: 400; }
.case { margin-block-start: .6rem; overflow-wrap: anywhere; }
.case.one { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; }
.case.one .names { flex: 0 1 16rem; }
.case.one .why { flex: 1 1 20rem; }
.step { margin-block-start: .6rem; font-weight: 600; }

.scroll { overflow-x: auto; }
table { inline-size: 100%; border-collapse: collapse; }
caption { text-align: start; padding: .9rem 1.1rem; }
th, td {
  text-align: start; padding: .5rem 1.1rem; border-block-start: 1px solid var(--line);
  font-weight: 400; vertical-align: middle; overflow: hidden;
  mso-number-format: "\\@"; /* to Excel an id is then no number */
}
thead th { color: var(--muted); font-size: .92rem; font-weight: 600; white-space: nowrap; }
tbody tr:nth-child(odd) { background: var(--stripe); }
tr { break-inside: avoid; }
th[scope=row], td.server { min-inline-size: 12.8rem; max-inline-size: 24rem; } /* 20 digits */
td.status { min-inline-size: 8rem; }
td.status a {
  font-weight: 600; color: var(--attention); text-decoration: none; white-space: nowrap;
}
td.status a:hover, td.status a:focus { text-decoration: underline; }
.ok { color: var(--success); }
.capacity { display: flex; align-items: center; gap: .8rem; color: var(--muted); }
.capacity .number {
  min-inline-size: 4.2rem; text-align: end; white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
.bar {
  flex: 1; min-inline-size: 5rem; max-inline-size: 15rem; block-size: 8px; border-radius: 4px;
  background: var(--track); overflow: hidden; print-color-adjust: exact;
  -webkit-print-color-adjust: exact;
}
.bar::before {
  content: ""; display: block; block-size: 100%; border-radius: 4px; background: var(--accent);
}
.bar.odd::before { background: var(--attention); }
%BARS%
.notes { margin-block-start: 1.5rem; font-size: .92rem; }
.notes li { margin-inline-start: 1.1rem; }
.notes p { margin-block-start: .6rem; }

@media (forced-colors: active) {
  .bar { border: 1px solid CanvasText; }
  .bar::before { forced-color-adjust: none; background: CanvasText; }
}
@media print {
  @page { margin: 14mm; }
  :root { color-scheme: light; --ground: #fff; --stripe: #fff; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .summary { grid-template-columns: repeat(4, 1fr); }
  .summary dd { font-size: 14pt; }
  .summary dt { font-size: 8.5pt; }
  table { font-size: 9.5pt; }
  .finding { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .card:has(table) { border: 0; }
  th, td { padding: .3rem .35rem; }
  thead th { white-space: normal; }
  td .id, th .id { font-size: 8.5pt; }
  th[scope=row], td.server { min-inline-size: 9.6rem; }
  td.status { min-inline-size: 0; }
  .capacity { gap: .4rem; }
  .bar { min-inline-size: 3rem; }
  caption { padding-inline: 0; }
  .scroll { overflow: visible; }
}
""".replace(
    "%BARS%", "\n".join(f".j{jobs}::before {{ inline-size: {jobs}0%; }}" for jobs in range(11))
)
"""Widths are classes: a rule for every number of jobs is what lets the policy forbid all others."""


def content_policy() -> str:
    """What the report may load and run: this style and nothing else, from nowhere."""
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
