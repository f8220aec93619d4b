export const id = 471;
export const ids = [471];
export const modules = {

/***/ 5471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlPage: () => (/* binding */ htmlPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/report/causes.js
var causes = __webpack_require__(6850);
// EXTERNAL MODULE: ./build/src/report/days.js
var report_days = __webpack_require__(9541);
;// CONCATENATED MODULE: ./build/src/report/html/behavior.js
/**
 * The script of the page: filters, folds, and unfolds for links and for print. Without it, everything is shown. It consists
 * of the functions below as they are here, so they know nothing else of this module.
 */
function pageScript() {
    const functions = [startPage, filterCards, indexByToken, foldCards, followLinks, unfoldForPrint];
    return `(() => {\n${functions.join('\n')}\n${startPage.name}();\n})();`;
}
function startPage() {
    const browser = globalThis;
    const { document } = browser;
    const part = (id) => document.getElementById(id);
    const [bar, text, owner, verdict] = [
        part('filter'),
        part('filter-text'),
        part('filter-owner'),
        part('filter-verdict'),
    ];
    const [count, reset, unfold] = [part('filter-count'), part('filter-reset'), part('unfold')];
    if (!bar || !text || !owner || !verdict || !count || !reset || !unfold)
        return;
    const cards = [...document.querySelectorAll('details.token')];
    foldCards(cards, unfold);
    followLinks(browser, cards);
    unfoldForPrint(browser, cards);
    filterCards(document, cards, { text, owner, verdict, count, reset });
    bar.hidden = false;
    unfold.hidden = false;
}
function filterCards(document, cards, controls) {
    const { text, owner, verdict, count, reset } = controls;
    const others = indexByToken(document);
    const words = new Map(cards.map((card) => [card, '']));
    const filter = () => {
        const wanted = text.value.trim().toLowerCase().split(/\s+/);
        let shown = 0;
        for (const card of cards) {
            const content = words.get(card) || card.textContent.toLowerCase();
            words.set(card, content);
            const fits = (owner.value === '' || card.dataset.owner === owner.value) &&
                (verdict.value === '' || card.dataset.verdict === verdict.value) &&
                wanted.every((word) => content.includes(word));
            if (fits)
                shown += 1;
            card.hidden = !fits;
            for (const one of others.get(card.id) ?? []) {
                if (one.tagName === 'TR')
                    one.hidden = !fits;
                else
                    one.classList.toggle('out', !fits);
            }
        }
        count.textContent = `${shown} of ${cards.length} tokens`;
        const none = document.querySelector('.none');
        if (none)
            none.hidden = shown > 0;
    };
    for (const field of [text, owner, verdict])
        field.addEventListener('input', filter);
    reset.addEventListener('click', () => {
        for (const field of [text, owner, verdict])
            field.value = '';
        filter();
        text.focus();
    });
    // A browser that comes back to the page fills the fields in again.
    filter();
}
/** Rows and marks by the ID of the card of their token. */
function indexByToken(document) {
    const parts = new Map();
    for (const one of document.querySelectorAll('[data-token]')) {
        const id = one.dataset.token ?? '';
        parts.set(id, [...(parts.get(id) ?? []), one]);
    }
    return parts;
}
function foldCards(cards, unfold) {
    const label = () => {
        unfold.textContent = cards.every(({ open }) => open) ? 'Fold all' : 'Unfold all';
    };
    unfold.addEventListener('click', () => {
        const open = !cards.every((card) => card.open);
        for (const card of cards)
            card.open = open;
    });
    for (const card of cards) {
        card.open = false;
        card.addEventListener('toggle', label);
    }
}
/** Unfolds the card that a link leads to. */
function followLinks(browser, cards) {
    const { document, location } = browser;
    const follow = () => {
        const card = cards.find(({ id }) => `#${id}` === location.hash);
        if (card)
            card.open = true;
    };
    browser.addEventListener('hashchange', follow);
    document.addEventListener('click', ({ target }) => {
        const mark = target.closest('svg[data-token]');
        if (mark)
            location.hash = mark.dataset.token ?? '';
        else if (target.closest('a'))
            follow();
    });
    follow();
}
function unfoldForPrint(browser, cards) {
    let folded = [];
    browser.addEventListener('beforeprint', () => {
        folded = cards.filter(({ open }) => !open);
        for (const card of folded)
            card.open = true;
    });
    browser.addEventListener('afterprint', () => {
        for (const card of folded)
            card.open = false;
    });
}

// EXTERNAL MODULE: ./build/src/check/severity.js
var severity = __webpack_require__(3775);
// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(3320);
// EXTERNAL MODULE: ./node_modules/entities/dist/esm/escape.js
var esm_escape = __webpack_require__(9994);
// EXTERNAL MODULE: ./build/src/redaction/control-characters.js
var control_characters = __webpack_require__(455);
// EXTERNAL MODULE: ./build/src/report/template.js
var template = __webpack_require__(4352);
;// CONCATENATED MODULE: ./build/src/report/html/markup.js



/** HTML in which every text is on one line and escaped. */
const html = (0,template/* templateFor */.a)(control_characters/* stripControlCharacters */.O);
/** The page's own style or script, as it is. */
function inline(tag, text) {
    if (/<[/!]/.test(text))
        throw new Error(`The ${tag} of the page would end early.`);
    return { markup: `<${tag}>${text}</${tag}>` };
}
/** A name from elsewhere, kept apart so that one that runs from right to left turns nothing around it. */
function markup_name(text) {
    return html `<bdi>${text}</bdi>`;
}
/** A link, if it is one that is safe to follow: https, and with no user name that could feign another host. */
function markup_link(address, content = address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const isSafe = url?.protocol === 'https:' && url.username === '' && url.password === '';
    return isSafe ? html `<a href="${url.href}">${content}</a>` : html `${content}`;
}
/** A sentence with its addresses as links. */
function linked(sentence) {
    // Every second part is an address; a full stop or bracket behind it belongs to the sentence.
    const parts = (0,control_characters/* stripControlCharacters */.O)(sentence).split(/(https:\/\/[^\s"<>]*[^\s"<>.,;:!?)])/);
    return { markup: parts.map((part, index) => (index % 2 === 1 ? markup_link(part).markup : (0,esm_escape/* escapeUTF8 */.Nc)(part))).join('') };
}

;// CONCATENATED MODULE: ./build/src/report/html/verdicts.js

/** The verdicts with their words. */
const verdicts = {
    fail: { word: 'Fail', meaning: 'does not meet all requirements' },
    planned: { word: 'Planned', meaning: 'only planned: nothing was sent' },
    unknown: { word: 'Unknown', meaning: 'could not be checked' },
    warn: { word: 'Warn', meaning: 'works, but needs attention' },
    pass: { word: 'Pass', meaning: 'meets all requirements' },
};
/** Shapes for all verdicts, to be used by name: they differ in outline too, not in color alone. */
const icons = html `<svg hidden><defs>
<symbol id="mark-fail" viewBox="0 0 16 16"><path class="shape" d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/><path class="sign" d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"/></symbol>
<symbol id="mark-planned" viewBox="0 0 16 16"><rect class="shape" x="2" y="1" width="12" height="14" rx="1"/><path class="sign" d="M5 5h6M5 8h6m-6 3h4"/></symbol>
<symbol id="mark-unknown" viewBox="0 0 16 16"><rect class="shape" x="1" y="1" width="14" height="14" rx="3"/><path class="sign" d="M5.9 6.1a2.1 2.1 0 1 1 3.2 1.8C8.4 8.4 8 8.7 8 9.5m0 2.4v.1"/></symbol>
<symbol id="mark-warn" viewBox="0 0 16 16"><path class="shape" d="M8 1.2 15.4 14.4H.6z"/><path class="sign" d="M8 5.8v3.6m0 2.3v.1"/></symbol>
<symbol id="mark-pass" viewBox="0 0 16 16"><circle class="shape" cx="8" cy="8" r="7.2"/><path class="sign" d="m4.8 8.3 2.2 2.2 4.2-4.6"/></symbol>
</defs></svg>`;
/** The verdict as a mark and a word. */
function badge(verdict) {
    return html `<span class="badge ${verdict}"><svg class="mark" aria-hidden="true"><use href="#mark-${verdict}"/></svg>${verdicts[verdict].word}</span>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/token-table.js





/** Where a token's own part of the page is, by its place in the report. */
const anchorOf = (index) => `token-${index + 1}`;
/** What the filter goes by, on everything that shows a token. */
function filterKeys({ owner, verdict }, owners) {
    return html `data-verdict="${verdict}" data-owner="${owner === undefined ? 'none' : owners.indexOf(owner)}"`;
}
/** All owners of tokens. */
function ownersOf(tokens) {
    const owners = new Set(tokens.flatMap(({ owner }) => owner ?? []));
    return [...owners].toSorted((one, other) => one.localeCompare(other, 'en'));
}
/** The whole fleet as a table, in the order of the report: what to act on first is at the top. */
function tokenTable(tokens, owners) {
    // With the roles written out, the rows stay a table for assistive technology where a narrow screen stacks their cells.
    return html `<table class="fleet" role="table" aria-labelledby="fleet-title">
<thead role="rowgroup"><tr role="row">
${['Verdict', 'Token', 'What', 'Owner', 'Expiry date', 'Days left'].map((title) => html `<th scope="col" role="columnheader">${title}</th>`)}
</tr></thead>
<tbody role="rowgroup">
${tokens.map((token, index) => tokenRow(token, index, owners))}</tbody>
</table>
<p class="none" hidden>No token fits the filter.</p>`;
}
function tokenRow(token, index, owners) {
    const { verdict, owner, purpose, expiry, neverExpires } = token;
    const unknown = nothing(neverExpires ? 'never' : 'not known');
    return html `<tr role="row" data-token="${anchorOf(index)}" ${filterKeys(token, owners)}>
<td role="cell">${badge(verdict)}</td>
<th scope="row" role="rowheader"><a href="#${anchorOf(index)}">${markup_name(token.name)}</a>${purpose && html `<span class="purpose">${markup_name(purpose)}</span>`}</th>
<td role="cell" class="what">${whatOf(token)}</td>
<td role="cell" data-label="Owner">${owner === undefined ? nothing('not specified') : markup_name(owner)}</td>
<td role="cell" data-label="Expiry date">${expiry === undefined ? unknown : html `<time datetime="${expiry.on}">${(0,report_days/* formatDay */.im)(expiry.on)}</time>`}</td>
<td role="cell" class="days" data-label="Days left">${expiry === undefined ? unknown : minus(expiry.daysLeft)}</td>
</tr>
`;
}
/** The gist, and how many findings more there are. */
function whatOf(token) {
    const more = token.findings.length - 1;
    return html `${(0,summary/* shortSummary */.Rn)(token)}${more > 0 ? html ` <span class="more">and ${more} more</span>` : ''}`;
}
function nothing(word) {
    return html `<span class="nothing">${word}</span>`;
}
function minus(days) {
    return days.toLocaleString('en').replace('-', '\u2212');
}
/** Shown by the script: without it there is nothing to choose. */
function filterBar(tokens, owners) {
    const count = (test) => tokens.filter(test).length;
    const ownerless = count(({ owner }) => owner === undefined);
    const options = [
        ...owners.map((owner, index) => html `<option value="${index}">${owner} (${count((token) => token.owner === owner)})</option>`),
        ...(ownerless > 0 ? [html `<option value="none">not specified (${ownerless})</option>`] : []),
    ];
    return html `<div class="filter" id="filter" role="search" aria-label="Filter tokens" hidden>
<label>Search <input id="filter-text" type="search" autocomplete="off" spellcheck="false"></label>
<label>Owner <select id="filter-owner"><option value="">all</option>${options}</select></label>
<label>Verdict <select id="filter-verdict"><option value="">all</option>${severity/* severityOrder */.IY.filter((verdict) => verdict !== 'planned' || count((token) => token.verdict === verdict) > 0).map((verdict) => html `<option value="${verdict}">${verdicts[verdict].word} (${count((token) => token.verdict === verdict)})</option>`)}</select></label>
<button id="filter-reset" type="button">Show all</button>
<output id="filter-count" for="filter-text filter-owner filter-verdict" aria-live="polite">${tokens.length} of ${tokens.length} tokens</output>
</div>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/headline.js







/** The top of the page: the result in a few words, in a sentence, and when that was. */
function headOf(report) {
    const { tokens, verdict, checkedAt, tool } = report;
    const title = titleOf(report);
    const requests = tokens.reduce((sum, token) => sum + token.requests, 0);
    const headline = html `<header class="${verdict}">
<p class="kind">Token Preflight</p>
<h1>${title}</h1>
<p class="sentence">${(0,causes/* isAudit */.CA)(report) ? nextToEnd(tokens) : (0,summary/* summarize */.eh)(report)}</p>
${(0,causes/* isAudit */.CA)(report) ? counts(tokens) : html `<p>${badge(verdict)}</p>`}
<p class="when">Checked on <time datetime="${checkedAt}">${(0,report_days/* formatDay */.im)(checkedAt)} at ${checkedAt.slice(11, 16)} UTC</time> by version ${tool.version}: ${requests} ${requests === 1 ? 'request' : 'requests'}.</p>
</header>`;
    return { title, headline };
}
const single = {
    fail: 'The token fails',
    planned: 'Nothing was sent: this is a plan',
    unknown: "The token couldn't be checked",
    warn: 'The token works, but needs attention',
    pass: 'The token passes',
};
function titleOf(report) {
    const { tokens, verdict } = report;
    const [token] = tokens;
    if (token === undefined)
        return 'Nothing was checked';
    if (verdict === 'planned' || (tokens.some(({ planned }) => planned !== undefined) && verdict === 'pass'))
        return single.planned;
    if (!(0,causes/* isAudit */.CA)(report))
        return single[verdict];
    const number = tokens.filter((one) => one.verdict === verdict).length;
    const part = number === tokens.length ? `All ${number} tokens` : `${number} of ${tokens.length} tokens`;
    if (tokens.length === 1)
        return single[verdict];
    if (verdict === 'fail')
        return `${part} ${number === 1 ? 'fails' : 'fail'}`;
    if (verdict === 'unknown')
        return `${part} couldn't be checked`;
    return verdict === 'warn' ? `${part} ${number === 1 ? 'needs' : 'need'} attention` : `${part} pass`;
}
/** The token that expires next. */
function nextToEnd(tokens) {
    const days = ({ expiry }) => expiry?.daysLeft ?? Number.POSITIVE_INFINITY;
    const [next] = tokens.filter((token) => days(token) >= 0).toSorted((one, other) => days(one) - days(other));
    if (next?.expiry === undefined) {
        return tokens.some(({ expiry }) => expiry !== undefined)
            ? html `All known expiry dates are in the past.`
            : html `No expiry date is known.`;
    }
    return html `The next to expire is <a href="#${anchorOf(tokens.indexOf(next))}">${markup_name(next.name)}</a>, ${(0,report_days/* relativeDay */.n7)(next.expiry.daysLeft)}.`;
}
function counts(tokens) {
    const counted = severity/* severityOrder */.IY
        .map((verdict) => ({ verdict, number: tokens.filter((token) => token.verdict === verdict).length }))
        .filter(({ verdict, number }) => verdict !== 'planned' || number > 0);
    return html `<dl class="counts">${counted.map(({ verdict, number }) => html `<div class="${number === 0 ? 'count empty' : 'count'}"><dt>${badge(verdict)} <span>${verdicts[verdict].meaning}</span></dt><dd>${number}</dd></div>`)}</dl>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/style.js
/** The look of the page: calm, by day and by night, on a phone and on paper. */
const style = `
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
h1 { margin: 0; font-size: clamp(1.7rem, 5vw, 2.5rem); line-height: 1.15; letter-spacing: -.02em }
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
.out { opacity: .18 }
section > .panel:has(.ends) { padding: 1.25rem }
.ends { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1.25rem 2rem; margin-top: 1.25rem }
.ends:first-child { margin-top: 0 }
.ends h3 { font-size: .875rem; margin-bottom: .35rem }
.ends li { display: flex; justify-content: space-between; gap: 1rem; font-size: .9375rem; padding: .15rem 0 }
.ends a { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; padding: 2px; margin: -2px }
.ends .when { color: var(--soft); white-space: nowrap; font-variant-numeric: tabular-nums }
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
.fleet { background: var(--panel); border: 1px solid var(--line); border-radius: 12px; border-spacing: 0; border-collapse: separate }
.fleet thead th { color: var(--soft); font-size: .8125rem; font-weight: 600 }
.fleet tbody > tr > * { border-top: 1px solid var(--line) }
.fleet tbody th { font-weight: 600; min-width: 11rem; max-width: 19rem }
.fleet a { text-decoration-color: var(--line) } .fleet a:hover { text-decoration-color: currentColor }
.purpose { display: block; color: var(--soft); font-size: .8125rem; font-weight: 400; line-height: 1.4 }
.fleet [data-label=Owner] { min-width: 8.5rem }
.fleet time { white-space: nowrap }
.fleet thead th:last-child, .days { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
.none { color: var(--soft); padding: 1rem 0 }

.token { margin-bottom: .5rem }
.token:target { border-color: var(--link) }
summary { position: relative; display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .9rem; padding: .7rem 2.5rem .7rem 1rem; cursor: pointer; border-radius: 12px; list-style: none }
summary::-webkit-details-marker { display: none }
summary::after { content: ""; position: absolute; right: 1.1rem; top: 1.05rem; width: .5em; height: .5em; border: solid var(--soft); border-width: 0 2px 2px 0; transform: rotate(45deg) }
[open] > summary::after { transform: rotate(225deg); top: 1.3rem }
summary .badge { width: 5.6rem; align-self: center }
summary .what { color: var(--soft); font-size: .9375rem; flex: 1 1 18rem }
summary h3 { max-width: 100% }
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
footer { color: var(--soft); font-size: .8125rem; margin-top: 2.5rem }

@media (max-width: 44rem) {
  body { padding: 1.5rem 1rem 2rem }
  .counts { grid-template-columns: repeat(2, 1fr) }
  .timeline .odd { display: none } .timeline .mark use { transform: scale(.62) }
  .ends a { white-space: normal }
  .filter label, .filter label:first-child { flex: 1 1 40% } .filter label:first-child { flex-basis: 100% }
  select { max-width: none; width: 100% }
  .fleet, .fleet tbody, .fleet tr, .fleet td, .fleet tbody th { display: block; max-width: none; min-width: 0 }
  .fleet { background: none; border: 0 }
  .fleet thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .fleet tr { background: var(--panel); border: 1px solid var(--line); border-radius: 12px; padding: .7rem 1rem; margin-bottom: .5rem }
  .fleet tbody > tr > * { border: 0; padding: .15rem 0 }
  .fleet td[data-label] { display: flex; justify-content: space-between; gap: 1rem; font-size: .875rem; text-align: right }
  .fleet td[data-label]::before { content: attr(data-label); color: var(--soft); text-align: left; white-space: nowrap }
  .fleet .what { padding-bottom: .4rem }
  summary .what { flex-basis: 100% }
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
  .filter, button, summary::after { display: none !important }
  .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  details::details-content { content-visibility: visible; display: block }
  .panel, .count, .fleet { border-radius: 4px }
  .finding, .count, .fleet tr, summary, .checks tr, li { break-inside: avoid }
  summary, h2, h3, h4, .label { break-after: avoid }
  .out { opacity: 1 }
  a { text-decoration: none }
}
`;

;// CONCATENATED MODULE: ./build/src/report/html/timeline.js



const dayMs = 86_400_000;
/** Atlassian lets an API token live for a year at most: https://support.atlassian.com/bitbucket-cloud/docs/create-an-api-token */
const maxShownDays = 372;
/** Marks on top of each other. More are shown as a number. */
const maxStack = 9;
const markSize = 17;
/** Names in each list under the drawing. */
const maxNames = 6;
/** When the tokens end: as a drawing, and in words. */
function timeline(tokens, now) {
    const expiries = tokens
        .flatMap((token, index) => (token.expiry === undefined ? [] : [{ token, index, end: token.expiry }]))
        .toSorted((one, other) => one.end.daysLeft - other.end.daysLeft);
    const past = expiries.filter(({ end }) => end.daysLeft < 0);
    const ahead = expiries.filter(({ end }) => end.daysLeft >= 0);
    const unknown = tokens.flatMap((token, index) => token.expiry === undefined && !token.neverExpires ? [{ token, index }] : []);
    const daysText = ({ end }) => html `<span class="when">${(0,report_days/* relativeDay */.n7)(end.daysLeft)}</span>`;
    return html `<section aria-labelledby="ends-title"><h2 id="ends-title">Expiry dates</h2>
<div class="panel">${expiries.length > 0 ? drawing(past, ahead, now) : ''}
<div class="ends">
${expiryList('Next to expire', ahead, daysText)}${expiryList('Expired', past, daysText)}${expiryList('Expiry date not known', unknown, () => html ``)}</div></div></section>`;
}
function expiryList(title, all, daysText) {
    if (all.length === 0)
        return html ``;
    const more = all.length - maxNames;
    return html `<div><h3>${title}</h3><ul>
${all.slice(0, maxNames).map((one) => html `<li><a href="#${anchorOf(one.index)}">${markup_name(one.token.name)}</a> ${daysText(one)}</li>
`)}${more > 0 ? html `<li class="more">and ${more} more, in the table</li>` : ''}</ul></div>`;
}
/**
 * A column of marks for each fortnight, the past in one column before today. Places are in percent, so that the drawing is as
 * wide as there is space while marks and letters keep their size.
 */
function drawing(past, ahead, now) {
    const horizon = ahead.reduce((far, { end }) => Math.min(maxShownDays, Math.max(far, end.daysLeft + 14)), 100);
    const at = (days) => `${(8 + (Math.min(days, horizon) / horizon) * 88).toFixed(2)}%`;
    const fortnights = new Map();
    for (const ending of ahead) {
        const fortnight = Math.floor(Math.min(ending.end.daysLeft, horizon) / 14);
        const stack = fortnights.get(fortnight);
        if (stack === undefined)
            fortnights.set(fortnight, [ending]);
        else
            stack.push(ending);
    }
    const columns = [
        ...(past.length > 0 ? [{ x: '3%', stack: past }] : []),
        ...[...fortnights].map(([fortnight, stack]) => ({ x: at(fortnight * 14 + 7), stack })),
    ];
    const height = Math.min(maxStack, Math.max(3, ...columns.map(({ stack }) => stack.length))) * (markSize + 2) + 26;
    const within = (days) => ahead.filter(({ end }) => end.daysLeft < days).length;
    return html `<svg class="timeline" role="img" aria-labelledby="drawing-title drawing-text" width="100%" height="${height + 26}">
<title id="drawing-title">When the tokens end</title>
<desc id="drawing-text">Known expiry dates: ${past.length + ahead.length}. Past: ${past.length}. Within 30 days: ${within(30)}, within 90: ${within(90)}. The table lists each.</desc>
<rect class="soon" x="${at(0)}" width="${((30 / horizon) * 88).toFixed(2)}%" y="0" height="${height}"/>
<text class="soon" x="${at(0)}" dx="6" y="15">30 days</text>
${monthsUntil(horizon, now).map(({ days, text }, index) => html `<line class="${index % 2 === 1 ? 'month odd' : 'month'}" x1="${at(days)}" x2="${at(days)}" y1="0" y2="${height + 6}"/><text class="${index % 2 === 1 ? 'odd' : ''}" x="${at(days)}" dx="4" y="${height + 18}">${text}</text>`)}
<line class="axis" x1="0" x2="100%" y1="${height}" y2="${height}"/>
<line class="today" x1="${at(0)}" x2="${at(0)}" y1="0" y2="${height + 6}"/>
<text class="today" x="${at(0)}" y="${height + 18}" text-anchor="middle">today</text>
${columns.map(({ x, stack }) => column(x, stack, height))}</svg>`;
}
function column(x, stack, height) {
    const shown = stack.length > maxStack ? stack.slice(0, maxStack - 1) : stack;
    const y = (place) => height - 3 - (place + 1) * (markSize + 2);
    return html `${shown.map(({ token, index, end }, place) => html `<svg class="mark ${token.verdict}" data-token="${anchorOf(index)}" x="${x}" y="${y(place)}" overflow="visible"><title>${token.name}: ${(0,report_days/* formatDay */.im)(end.on)}, ${(0,report_days/* relativeDay */.n7)(end.daysLeft)}</title><use href="#mark-${token.verdict}" x="${-markSize / 2}" width="${markSize}" height="${markSize}"/></svg>
`)}${shown.length < stack.length ? html `<text x="${x}" y="${y(shown.length) + markSize - 3}" text-anchor="middle">+${stack.length - shown.length}</text>` : ''}`;
}
/** The first day of each month ahead. */
function monthsUntil(horizon, now) {
    const today = Math.floor(now.getTime() / dayMs);
    return (Array.from({ length: 13 }, (_, index) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + index + 1)))
        .map((first) => ({
        days: first.getTime() / dayMs - today,
        text: first.getUTCMonth() === 0 ? String(first.getUTCFullYear()) : (0,report_days/* monthName */.g6)(first),
    }))
        // What is too near to either end has no space for its name.
        .filter(({ days }) => days > horizon / 30 && days < horizon - horizon / 40));
}

// EXTERNAL MODULE: ./build/src/credential/kinds.js
var kinds = __webpack_require__(4264);
// EXTERNAL MODULE: ./build/src/report/evidence.js
var evidence = __webpack_require__(8987);
;// CONCATENATED MODULE: ./build/src/report/html/token-card.js







/** One token of a fleet, folded. It comes open: without the script everything is to be read. */
function tokenCard(token, index, owners) {
    return html `<details open class="token panel" id="${anchorOf(index)}" ${filterKeys(token, owners)}>
<summary>${badge(token.verdict)} <h3>${markup_name(token.name)}</h3> <span class="what">${whatOf(token)}</span></summary>
${tokenBody(token, 'h4')}</details>
`;
}
/** Everything about one token: what to do, then what is known. */
function tokenBody(token, heading) {
    const { findings, checks, notes, planned = [] } = token;
    return html `<div class="body">
${findings.map((finding) => findingPart(finding, heading))}
${factList(token)}
${scopeRows(token)}
${checks.length > 0 ? checkTable(checks) : ''}
${lines('Notes', notes)}${lines('Requests that would be sent', planned)}</div>`;
}
/** A finding with its cause and steps. */
function findingPart({ code, severity, title, cause, remedy, copy, help }, heading) {
    const headline = html `${badge(severity)} ${title}`;
    return html `<section class="finding ${severity}">
${heading === 'h2' ? html `<h2>${headline}</h2>` : html `<h4>${headline}</h4>`}
<p>${cause}</p>
<ol>${remedy.map((step) => html `<li>${linked(step)}</li>`)}</ol>
${copy &&
        html `<p><code>${copy}</code></p>
`}<p class="help">${markup_link(help, html `More about <code>${code}</code>`)}</p>
</section>`;
}
function factList(token) {
    const { credential, owner, purpose, rotate, variable, expiry, neverExpires, requests } = token;
    const { kind, account } = credential;
    const facts = [
        ['Owner', owner && markup_name(owner)],
        ['Purpose', purpose && markup_name(purpose)],
        ['Credential', [(0,kinds/* nameOfKind */.lI)(kind), (0,summary/* authSchemeText */.P8)(token)].filter((part) => part !== undefined).join(', ')],
        ['Account', account && markup_name(account)],
        [
            'Expiry date',
            expiry === undefined
                ? neverExpires && 'never, as declared'
                : html `<time datetime="${expiry.on}">${(0,report_days/* formatDay */.im)(expiry.on)}</time>, ${(0,report_days/* expiryText */.X5)(expiry)}`,
        ],
        ['Renewal', rotate && markup_link(rotate)],
        ['Variable', variable && html `<code>${variable}</code>`],
        ['Requests', requests],
    ];
    return html `<dl class="facts">${facts.map(([term, fact]) => (fact === undefined ? '' : html `<div><dt>${term}</dt><dd>${fact}</dd></div>`))}</dl>`;
}
const evidenceTexts = {
    header: 'as Bitbucket listed them',
    denial: 'as Bitbucket listed them in a 403',
    endpoints: 'from the outcome of requests; Bitbucket sent no list',
    none: 'Bitbucket sent no list',
};
/** Each scope once, with its state. */
function scopeRows({ scopes }) {
    const { required, granted, missing, excess } = scopes;
    const rows = [
        ...missing.map((scope) => ({ scope, kind: 'missing', word: 'missing' })),
        ...required
            .filter((scope) => !missing.includes(scope))
            .map((scope) => granted?.includes(scope)
            ? { scope, kind: 'met', word: 'required and granted' }
            : { scope, kind: 'needed', word: 'required' }),
        ...(granted ?? [])
            .filter((scope) => !required.includes(scope))
            .map((scope) => excess.includes(scope)
            ? { scope, kind: 'excess', word: 'not required' }
            : { scope, kind: 'granted', word: 'granted' }),
    ];
    if (rows.length === 0)
        return html ``;
    return html `<div class="scopes"><p class="label">Scopes, ${evidenceTexts[scopes.evidence]}</p>
<ul>${rows.map(({ scope, kind, word }) => html `<li class="${kind}"><code>${scope}</code> <span>${word}</span></li>`)}</ul></div>`;
}
function checkTable(checks) {
    return html `<table class="checks"><caption class="label">Checks</caption>
<thead><tr><th scope="col">Outcome</th><th scope="col">What</th><th scope="col">Verified by</th></tr></thead>
<tbody>${checks.map((check) => html `<tr><td class="${check.outcome}">${check.outcome}</td><td>${(0,evidence/* subjectText */.yq)(check)}</td><td>${check.by && html `<code>${check.by}</code>`}${check.status && html ` ${check.status}`}${(0,evidence/* evidenceText */.rS)(check) && html ` ${(0,evidence/* evidenceText */.rS)(check)}`}</td></tr>`)}</tbody></table>`;
}
function lines(title, all) {
    if (all.length === 0)
        return html ``;
    return html `<div class="notes"><p class="label">${title}</p><ul>${all.map((line) => html `<li>${line}</li>`)}</ul></div>`;
}

// EXTERNAL MODULE: ./build/src/report/reference.js
var reference = __webpack_require__(8117);
;// CONCATENATED MODULE: ./build/src/report/page.js












/**
 * The report as one HTML page that needs nothing else: it loads nothing, and its own policy forbids it to. Pure.
 * @param report with its secrets removed
 */
function htmlPage(report) {
    const { findings, tokens, tool, checkedAt } = report;
    const { title, headline } = headOf(report);
    const script = pageScript();
    const policy = `default-src 'none'; style-src '${digest(style)}'; script-src '${digest(script)}'; base-uri 'none'; form-action 'none'`;
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} (${(0,report_days/* formatDay */.im)(checkedAt)})</title>
${inline('style', style)}
</head>
<body>
${icons}
${headline}
<main>
${findings.map((finding) => html `<div class="panel">${findingPart(finding, 'h2')}</div>`)}
${(0,causes/* isAudit */.CA)(report) ? auditSections(tokens, new Date(checkedAt)) : tokens.map((token) => html `<div class="panel token">${tokenBody(token, 'h2')}</div>`)}
</main>
<footer>Token Preflight ${tool.version}. This page contains no secrets and loads nothing. ${markup_link(reference/* reference */.i, 'All findings and how to fix them')}.</footer>
${inline('script', script)}
</body>
</html>
`.markup;
}
function auditSections(tokens, now) {
    const owners = ownersOf(tokens);
    return html `${timeline(tokens, now)}
<section aria-labelledby="fleet-title"><h2 id="fleet-title">All tokens by urgency</h2>
${filterBar(tokens, owners)}
${tokenTable(tokens, owners)}</section>
<section aria-labelledby="cards-title"><div class="title"><h2 id="cards-title">Token by token</h2><button type="button" id="unfold" hidden>Unfold all</button></div>
${tokens.map((token, index) => tokenCard(token, index, owners))}</section>`;
}
/** How a policy names an inline style or script. */
function digest(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}


/***/ }),

/***/ 8117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ reference)
/* harmony export */ });
/** Where every finding has an entry. */
const reference = 'https://github.com/token-preflight/token-preflight/blob/main/docs/findings.md';


/***/ }),

/***/ 4352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ templateFor)
/* harmony export */ });
/* harmony import */ var entities_escape__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9994);

/** @param clean takes out of a text what the format has no character for */
function templateFor(clean) {
    const format = (content) => {
        if (typeof content === 'string')
            return (0,entities_escape__WEBPACK_IMPORTED_MODULE_0__/* .escapeUTF8 */ .Nc)(clean(content));
        if (typeof content === 'object' && 'markup' in content)
            return content.markup;
        if (typeof content === 'object')
            return content.map(format).join('');
        return content === undefined ? '' : String(content);
    };
    return (parts, ...values) => ({
        markup: parts.reduce((before, part, index) => `${before}${format(values[index - 1])}${part}`),
    });
}


/***/ }),

/***/ 9994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ escapeUTF8)
/* harmony export */ });
/* unused harmony exports getCodePoint, XML_BITSET_VALUE, encodeXML, escape, escapeAttribute, escapeText */
const xmlCodeMap = new Map([
    [34, "&quot;"],
    [38, "&amp;"],
    [39, "&apos;"],
    [60, "&lt;"],
    [62, "&gt;"],
]);
// For compatibility with node < 4, we wrap `codePointAt`
const getCodePoint = 
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
String.prototype.codePointAt == null
    ? (c, index) => (c.charCodeAt(index) & 64512) === 55296
        ? (c.charCodeAt(index) - 55296) * 1024 +
            c.charCodeAt(index + 1) -
            56320 +
            65536
        : c.charCodeAt(index)
    : // http://mathiasbynens.be/notes/javascript-encoding#surrogate-formulae
        (input, index) => input.codePointAt(index);
/**
 * Bitset for ASCII characters that need to be escaped in XML.
 */
const XML_BITSET_VALUE = 1342177476; // 32..63 -> 34 ("),38 (&),39 ('),60 (<),62 (>)
/**
 * Encodes all non-ASCII characters, as well as characters not valid in XML
 * documents using XML entities. Uses a fast bitset scan instead of RegExp.
 *
 * If a character has no equivalent entity, a numeric hexadecimal reference
 * (eg. `&#xfc;`) will be used.
 */
function encodeXML(input) {
    let out;
    let last = 0;
    const { length } = input;
    for (let index = 0; index < length; index++) {
        const char = input.charCodeAt(index);
        // Check for ASCII chars that don't need escaping
        if (char < 0x80 &&
            (((XML_BITSET_VALUE >>> char) & 1) === 0 || char >= 64 || char < 32)) {
            continue;
        }
        if (out === undefined)
            out = input.substring(0, index);
        else if (last !== index)
            out += input.substring(last, index);
        if (char < 64) {
            // Known replacement
            out += xmlCodeMap.get(char);
            last = index + 1;
            continue;
        }
        // Non-ASCII: encode as numeric entity (handle surrogate pair)
        const cp = getCodePoint(input, index);
        out += `&#x${cp.toString(16)};`;
        if (cp !== char)
            index++; // Skip trailing surrogate
        last = index + 1;
    }
    if (out === undefined)
        return input;
    if (last < length)
        out += input.substr(last);
    return out;
}
/**
 * Encodes all non-ASCII characters, as well as characters not valid in XML
 * documents using numeric hexadecimal reference (eg. `&#xfc;`).
 *
 * Have a look at `escapeUTF8` if you want a more concise output at the expense
 * of reduced transportability.
 *
 * @param data String to escape.
 */
const escape = (/* unused pure expression or super */ null && (encodeXML));
/**
 * Creates a function that escapes all characters matched by the given regular
 * expression using the given map of characters to escape to their entities.
 *
 * @param regex Regular expression to match characters to escape.
 * @param map Map of characters to escape to their entities.
 *
 * @returns Function that escapes all characters matched by the given regular
 * expression using the given map of characters to escape to their entities.
 */
function getEscaper(regex, map) {
    return function escape(data) {
        let match;
        let lastIndex = 0;
        let result = "";
        while ((match = regex.exec(data))) {
            if (lastIndex !== match.index) {
                result += data.substring(lastIndex, match.index);
            }
            // We know that this character will be in the map.
            result += map.get(match[0].charCodeAt(0));
            // Every match will be of length 1
            lastIndex = match.index + 1;
        }
        return result + data.substring(lastIndex);
    };
}
/**
 * Encodes all characters not valid in XML documents using XML entities.
 *
 * Note that the output will be character-set dependent.
 *
 * @param data String to escape.
 */
const escapeUTF8 = /* #__PURE__ */ getEscaper(/["&'<>]/g, xmlCodeMap);
/**
 * Encodes all characters that have to be escaped in HTML attributes,
 * following {@link https://html.spec.whatwg.org/multipage/parsing.html#escapingString}.
 *
 * @param data String to escape.
 */
const escapeAttribute = 
/* #__PURE__ */ getEscaper(/["&\u00A0]/g, new Map([
    [34, "&quot;"],
    [38, "&amp;"],
    [160, "&nbsp;"],
]));
/**
 * Encodes all characters that have to be escaped in HTML text,
 * following {@link https://html.spec.whatwg.org/multipage/parsing.html#escapingString}.
 *
 * @param data String to escape.
 */
const escapeText = /* #__PURE__ */ getEscaper(/[&<>\u00A0]/g, new Map([
    [38, "&amp;"],
    [60, "&lt;"],
    [62, "&gt;"],
    [160, "&nbsp;"],
]));
//# sourceMappingURL=escape.js.map

/***/ })

};
