import { blockSize } from './token-list.ts';

/** The look of the page: calm, by day and by night, on a phone and on paper. */
export const style = `
:root {
  --paper: #f4f5f7; --panel: #fff; --ink: #1b2430; --soft: #55606e; --line: #dfe3e8; --link: #0b57b0; --code: #f0f2f5;
  --fail: #b3261e; --unknown: #6446a8; --warn: #8a5200; --pass: #1c6b41;
  --fail-tint: #fdeeec; --unknown-tint: #f1edfb; --warn-tint: #fff4df; --pass-tint: #e8f5ed;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #11151a; --panel: #1a2028; --ink: #e7ebf0; --soft: #a2adba; --line: #2e3742; --link: #8ab8ff; --code: #252d37;
    --fail: #ff9088; --unknown: #c0b0ff; --warn: #f2bb62; --pass: #74d09d;
    --fail-tint: #3a2022; --unknown-tint: #292440; --warn-tint: #352a17; --pass-tint: #18301f;
  }
}
* { box-sizing: border-box }
[hidden] { display: none !important }
html { color-scheme: light dark; -webkit-text-size-adjust: 100%; scroll-padding: 1rem }
body {
  margin: 0 auto; max-width: 72rem; padding: 2.5rem 1.5rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  overflow-wrap: anywhere;
}
h1 { margin: 0; font-size: clamp(1.7rem, 5vw, 2.5rem); line-height: 1.15; letter-spacing: -.02em; text-wrap: balance }
h2 { margin: 2.5rem 0 .8rem; font-size: 1.25rem; letter-spacing: -.01em }
h3, h4 { margin: 0; font-size: 1rem }
p, ul, ol, dl, dd { margin: 0; padding: 0 }
ul { list-style: none }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px }
code { font: .875em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; background: var(--code); border-radius: 4px; padding: .1em .35em }
.panel { background: var(--panel); border: 1px solid var(--line); border-radius: 12px }

.kind { color: var(--soft); font-size: .875rem; font-weight: 600; letter-spacing: .02em; margin-bottom: .4rem }
.sentence { font-size: 1.125rem; margin-top: .5rem }
header .when { color: var(--soft); font-size: .875rem; margin-top: 1rem }
.counts { display: grid; grid-template-columns: repeat(4, 1fr); gap: .75rem; margin-top: 1.5rem }
.count { display: flex; flex-direction: column-reverse; justify-content: flex-end; background: var(--panel); border: 1px solid var(--line); border-radius: 12px; padding: .9rem 1rem }
.count dd { font-size: 2rem; font-weight: 650; line-height: 1.1; font-variant-numeric: tabular-nums; margin-bottom: .35rem }
.count dt > span:last-child { display: block; color: var(--soft); font-size: .8125rem; line-height: 1.35; margin-top: .35rem }
.empty dd { color: var(--soft) }

.mark { fill: currentColor; flex: none; height: 1em; width: 1em }
.mark .sign, .sign { fill: none; stroke: var(--panel); stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round }
.fail { color: var(--fail) } .planned { color: var(--soft) } .unknown { color: var(--unknown) } .warn { color: var(--warn) } .pass { color: var(--pass) }
header.fail, header.planned, header.unknown, header.warn, header.pass, section.finding { color: inherit }
.badge { display: inline-flex; align-items: center; gap: .35em; font-size: .875rem; font-weight: 600; white-space: nowrap }

.timeline { display: block; overflow: visible }
.timeline text { fill: var(--soft); font-size: 12px }
.timeline text.today { fill: var(--ink); font-weight: 600 }
.timeline rect.soon { fill: var(--warn-tint) }
.timeline text.soon { fill: var(--warn) }
.timeline line { stroke: var(--line) }
.timeline .month { stroke-dasharray: 2 4 }
.timeline .axis { stroke: var(--soft) }
.timeline line.today { stroke: var(--ink) }
.timeline .mark { cursor: pointer }
.timeline .bar { fill: currentColor }
.out { opacity: .18 }
.ends { padding: 1.25rem }
.ends p { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin-top: 1rem; color: var(--soft); font-size: .9375rem }
.ends p a { font-weight: 600; font-variant-numeric: tabular-nums }
a:not([href]) { color: inherit }
.count a { text-decoration-color: var(--line) }
.more, .nothing { color: var(--soft); font-weight: 400 }

.filter { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem; margin-bottom: .75rem }
.filter label { color: var(--soft); font-size: .8125rem; display: grid; gap: .2rem }
.filter label:first-child { flex: 1 1 14rem }
input, select, button {
  font: inherit; font-size: 1rem; color: var(--ink); background: var(--panel); border: 1px solid var(--soft); border-radius: 8px;
  padding: .4rem .7rem; min-height: 2.5rem; max-width: 100%
}
select { max-width: 15rem }
button { cursor: pointer } button:hover { background: var(--code) }
.filter output { color: var(--soft); font-size: .875rem; padding: .6rem 0; font-variant-numeric: tabular-nums }
.title { display: flex; align-items: center; justify-content: space-between; gap: 1rem; margin: 2.5rem 0 .8rem } .title h2 { margin: 0 }

table { border-collapse: collapse; width: 100%; text-align: left; font-size: .9375rem }
th, td { padding: .6rem .75rem; vertical-align: top }
.heads, .row summary { display: grid; grid-template-columns: 5.4rem minmax(9rem, 1.2fr) minmax(10rem, 1.6fr) minmax(7rem, .8fr) 6.6rem 4.2rem; gap: .2rem 1rem; align-items: baseline }
.heads { padding: 0 2.25rem .3rem 1rem }
.heads span, .heads button { color: var(--soft); font-size: .8125rem; font-weight: 600; text-align: left; white-space: nowrap }
.heads button { background: none; border: 0; border-radius: 4px; padding: .2rem 0; min-height: 1.6rem } .heads button:hover { color: var(--ink) }
.heads button:last-child { text-align: right }
.heads [aria-pressed=true] { color: var(--ink) } .heads [aria-pressed=true]::after { content: " \\2191" } .heads .down::after { content: " \\2193" !important }
.rows { background: var(--panel); border: 1px solid var(--line); border-radius: 12px }
.block { content-visibility: auto; contain-intrinsic-size: auto calc(var(--shown, ${blockSize}) * 45px) } .block:last-child { content-visibility: visible }
.row { border-top: 1px solid var(--line) }
.block:first-child > .row:first-child { border-top: 0 }
.row:target { background: var(--code) }
.row > summary { padding: .65rem 2.25rem .65rem 1rem; border-radius: 0; font-size: .9375rem }
.row i { font-style: normal; font-weight: 600; font-size: .8125rem; border-radius: 6px; padding: .1rem .5rem; justify-self: start; white-space: nowrap }
.row b { font-weight: 600; unicode-bidi: isolate } .row span { color: var(--soft) } .row .o { unicode-bidi: isolate }
.row summary .n { text-align: right; font-variant-numeric: tabular-nums; color: var(--ink) }
i.fail { background: var(--fail-tint) } i.unknown { background: var(--unknown-tint) } i.warn { background: var(--warn-tint) } i.pass { background: var(--pass-tint) } i.planned { background: var(--code) }
.none { color: var(--soft); padding: 1rem 0 }

summary { position: relative; cursor: pointer; list-style: none }
.cause:not(:first-child), .same:not(:first-child) { border-top: 1px solid var(--line) }
.cause > summary, .same > summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .9rem; padding: .6rem 2.25rem .6rem 1rem }
.cause .badge { width: 5.6rem } summary b { font-weight: 600 } summary .what { color: var(--soft); font-size: .9375rem }
summary::-webkit-details-marker { display: none }
summary::after { content: ""; position: absolute; right: 1rem; top: 1rem; width: .5em; height: .5em; border: solid var(--soft); border-width: 0 2px 2px 0; transform: rotate(45deg) }
[open] > summary::after { transform: rotate(225deg); top: 1.25rem }
html:not(.scripted) details::details-content { content-visibility: visible; display: block; height: auto }
html:not(.scripted) summary::after { display: none }
.row > div { display: grid; gap: 1.25rem; padding: .4rem 1rem 1.25rem }
.row > div > p > a { font-weight: 600 } .row > div > a { justify-self: start }
.row > div > p .finding { color: var(--ink); margin-top: .5rem }
.names { font-size: .9375rem }
button.copy { font-size: .8125rem; min-height: 1.75rem; padding: .1rem .6rem; margin-left: .6rem; vertical-align: baseline }
.body { display: grid; gap: 1.25rem; padding: 1rem }
details > .body { border-top: 1px solid var(--line) }
.finding { border-left: 4px solid; border-radius: 4px 8px 8px 4px; padding: .9rem 1rem }
.finding.fail { background: var(--fail-tint); border-color: var(--fail) } .finding.unknown { background: var(--unknown-tint); border-color: var(--unknown) }
.finding.warn { background: var(--warn-tint); border-color: var(--warn) }
.finding .sign { stroke: var(--panel) }
.finding h2, .finding h4 { margin: 0; font-size: 1rem; letter-spacing: 0; display: flex; flex-wrap: wrap; gap: .1rem .7rem; align-items: baseline }
.finding .badge { align-self: center }
.finding p { margin-top: .5rem; max-width: 46rem }
.finding ol { margin-top: .6rem; padding-left: 1.5rem; max-width: 46rem } .finding li { padding: .1rem 0 .1rem .2rem }
.finding code { background: none; padding: 0 }
.help { font-size: .875rem }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .8rem 1.5rem }
dt, .label { color: var(--soft); font-size: .8125rem; text-align: left }
.count dt { color: inherit }
.label { margin-bottom: .35rem; padding: 0 }
.scopes ul { display: flex; flex-wrap: wrap; gap: .4rem }
.scopes li { border: 1px solid var(--line); border-radius: 8px; padding: .15rem .6rem; font-size: .875rem }
.scopes code { background: none; padding: 0 } .scopes span { color: var(--soft) }
.scopes .missing { border-color: var(--fail); background: var(--fail-tint) } .missing span, td.missing, td.denied { color: var(--fail); font-weight: 600 }
.scopes .excess { border-style: dashed; border-color: var(--warn) } .excess span { color: var(--warn) }
.checks th { color: var(--soft); font-size: .8125rem; font-weight: 600 } .checks th, .checks td { padding: .3rem .75rem .3rem 0 }
.checks tbody td { border-top: 1px solid var(--line) } .checks code { background: none; padding: 0 }
.notes li { font-size: .9375rem; padding: .1rem 0 }
main > .panel { margin-top: 1.5rem }
footer { color: var(--soft); font-size: .8125rem; margin-top: 2.5rem }

@media (max-width: 44rem) {
  body { padding: 1.5rem 1rem 2rem }
  .counts { grid-template-columns: repeat(2, 1fr) }
  .timeline .odd { display: none } .timeline .mark use { transform: scale(.62) }
  .filter label, .filter label:first-child { flex: 1 1 40%; min-width: 0 } .filter label:first-child { flex-basis: 100% }
  select { max-width: none; width: 100% }
  .heads:not([hidden]) { display: flex; flex-wrap: wrap; padding: 0 0 .5rem; gap: .3rem 1rem } .heads span { display: none }
  .block { contain-intrinsic-size: auto calc(var(--shown, ${blockSize}) * 93px) }
  .row > summary { grid-template-columns: auto 1fr auto; gap: .1rem .6rem }
  .row summary b { grid-column: 2 / -1 } .row summary b + span { grid-column: 2 / -1 } .row summary .o { grid-column: 2 }
  .row summary .n { display: none }
  .checks, .checks caption, .checks tbody, .checks tr, .checks td { display: block } .checks thead { display: none }
  .checks tbody tr { border-top: 1px solid var(--line); padding: .3rem 0 } .checks tbody td { border: 0; padding: 0 }
}
@media print {
  @page { margin: 14mm }
  :root {
    --paper: #fff; --panel: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000; --code: #fff;
    --fail: #9b1c15; --unknown: #503a8c; --warn: #6f4300; --pass: #155433;
    --fail-tint: #fff; --unknown-tint: #fff; --warn-tint: #f6efe2; --pass-tint: #fff;
  }
  html { font-size: 8.5pt } body { max-width: none; padding: 0 }
  section { margin: 0 } h2, .title { margin: 1.5rem 0 .6rem } .body { gap: .8rem; padding: .7rem 1rem }
  .filter, .filter-link, button, summary::after { display: none !important }
  .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  details::details-content { content-visibility: visible; display: block }
  .panel, .count, .rows { border-radius: 4px } .block { content-visibility: visible } .heads { display: none !important }
  .finding, .count, summary, .checks tr, li { break-inside: avoid }
  summary, h2, h3, h4, .label { break-after: avoid }
  .out { opacity: 1 }
  a { text-decoration: none }
}
`;
