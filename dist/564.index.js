"use strict";
exports.id = 564;
exports.ids = [564,8117];
exports.modules = {

564:
((_module, _exports, __require__) => {



var external_node_crypto_ = __require__(7598);
var report_days = __require__(9541);
// src/report/html/anchors.js

const maxLetters = 48;
function fingerprint(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 8);
}
function anchorsOf(tokens) {
    const seen = new Map();
    return new Map(tokens.map((token) => {
        const anchor = anchorOf(token.name);
        const count = (seen.get(anchor) ?? 0) + 1;
        seen.set(anchor, count);
        return [token, count === 1 ? anchor : `${anchor}.${count}`];
    }));
}
function anchorOf(name) {
    const letters = [...name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')].slice(0, maxLetters).join('');
    const isPlain = letters === name && !/-[0-9a-f]{8}$/.test(name);
    return `token-${isPlain ? letters : `${letters}-${fingerprint(name)}`}`;
}

// src/report/html/listing.js
function listingFunctions() {
    return [
        ...[createListing, createRowReader, createFilter, readShared, rowMatcher, textMatcher, isExpiryWithin],
        ...[createOrder, sortRows, fitBlocks, cellText],
    ].map(String);
}
function createListing(document, controls) {
    const readRows = createRowReader(controls.rows);
    return { filter: createFilter(document, controls, readRows), order: createOrder(controls), readRows };
}
function cellText(row, selector) {
    return row.querySelector(selector)?.textContent ?? '';
}
function createRowReader(rows) {
    let read;
    return () => {
        read ??= rows.map((row) => ({
            text: row.textContent.toLowerCase(),
            parts: [...row.querySelectorAll('a.part')].map((link) => link.getAttribute('href') ?? ''),
        }));
        return read;
    };
}
function readShared(document) {
    const shared = new Map();
    for (const one of document.querySelectorAll('.cause, .same')) {
        const words = one.querySelector('.finding') ?? one.querySelector('.body');
        shared.set(`#${one.id}`, `${cellText(one, 'b')} ${words?.textContent}`.toLowerCase());
    }
    return shared;
}
function createFilter(document, { blocks, rows, fields, count }, readRows) {
    const shared = readShared(document);
    const chosen = () => Object.fromEntries(fields.map((field) => [field.dataset.key ?? '', field.value.trim()]));
    return {
        chosen,
        clear() {
            for (const field of fields)
                field.value = '';
        },
        apply() {
            const isMatch = rowMatcher(chosen(), shared, readRows);
            const visible = new Set();
            for (const [index, row] of rows.entries()) {
                const fits = isMatch(row, index);
                if (fits)
                    visible.add(row.id);
                if (row.hidden === fits)
                    row.hidden = !fits;
            }
            fitBlocks(blocks);
            for (const mark of document.querySelectorAll('.mark[data-token]'))
                mark.classList.toggle('out', !visible.has(mark.dataset.token ?? ''));
            count.textContent = `${visible.size.toLocaleString('en')} of ${rows.length.toLocaleString('en')} tokens`;
            const none = document.querySelector('.none');
            if (none)
                none.hidden = visible.size > 0;
        },
    };
}
function rowMatcher({ q = '', verdict, owner, expiry, cause }, shared, readRows) {
    const isTextMatch = textMatcher(q, shared);
    const isOwned = (row) => owner === '(none)' ? row.querySelector('.o.z') !== null : cellText(row, '.o') === owner;
    return (row, index) => {
        if (verdict && row.dataset.v !== verdict)
            return false;
        if (owner && !isOwned(row))
            return false;
        if (expiry && !isExpiryWithin(row.dataset.d, expiry))
            return false;
        if (q === '' && !cause)
            return true;
        const read = readRows()[index];
        return read !== undefined && (!cause || read.parts.includes(`#${cause}`)) && isTextMatch(read);
    };
}
function textMatcher(words, shared) {
    const wanted = words
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => ({ word, hits: [...shared].filter(([, text]) => text.includes(word)).map(([href]) => href) }));
    return ({ text, parts }) => wanted.every(({ word, hits }) => text.includes(word) || parts.some((one) => hits.includes(one)));
}
function isExpiryWithin(days, wanted) {
    if (wanted === 'unknown')
        return days === 'not known';
    if (wanted === 'never')
        return days === 'never';
    return wanted === 'past' ? Number(days) < 0 : Number(days) >= 0 && Number(days) <= Number(wanted);
}
function fitBlocks(blocks) {
    for (const block of blocks) {
        const shown = [...block.children].filter(({ hidden }) => !hidden).length;
        block.hidden = shown === 0;
        block.style.setProperty('--shown', String(shown));
    }
}
function createOrder(controls) {
    let sorting = '';
    return {
        key: () => sorting,
        set(key) {
            if (key === sorting)
                return;
            sorting = key;
            sortRows(controls, key);
        },
    };
}
function sortRows({ list, blocks, heads, rows }, sorting) {
    const key = sorting.replace('-', '');
    const compare = new Intl.Collator('en', { numeric: true }).compare;
    const days = ({ dataset: { d } }) => (d === 'never' ? 1e9 : d === 'not known' ? 1e8 : Number(d));
    const named = key === 'owner' ? '.o' : 'b';
    const keyed = rows.map((row) => ({ row, words: cellText(row, named), number: days(row) }));
    if (key === 'name' || key === 'owner')
        keyed.sort((one, other) => compare(one.words, other.words));
    if (key === 'expiry' || key === 'days')
        keyed.sort((one, other) => one.number - other.number);
    if (sorting.startsWith('-'))
        keyed.reverse();
    list.remove();
    const size = Math.ceil(rows.length / blocks.length);
    for (const [index, block] of blocks.entries())
        block.append(...keyed.slice(index * size, (index + 1) * size).map(({ row }) => row));
    fitBlocks(blocks);
    heads.after(list);
    for (const button of heads.querySelectorAll('button')) {
        const isPressed = (button.dataset.sort ?? '') === (key || 'urgency');
        button.setAttribute('aria-pressed', String(isPressed));
        button.classList.toggle('down', isPressed && sorting.startsWith('-'));
    }
}

// src/report/html/behavior.js

function pageScript() {
    const functions = [
        ...[startPage, startList, findControls, addCopyButtons, copyCode, keepChoices, fillNearRows, fillRow],
        ...[openAllRows, followLinks, restoreChoices, decodeHash, followClicks, openForPrint],
        ...listingFunctions(),
    ];
    return `(() => {\n${functions.join('\n')}\n${startPage.name}(${createListing.name});\n})();`;
}
function startPage(list) {
    const browser = globalThis;
    const { document } = browser;
    document.documentElement.className = 'scripted';
    document.addEventListener('DOMContentLoaded', () => {
        addCopyButtons(browser);
        const controls = findControls(document);
        if (controls)
            startList(browser, controls, list(document, controls));
    });
}
function startList(browser, controls, listing) {
    const { bar, heads, unfold, fields } = controls;
    keepChoices(browser, controls, listing);
    fillNearRows(browser, controls, listing);
    openAllRows(controls);
    openForPrint(browser);
    followLinks(browser, controls, listing);
    if (fields.some(({ value }) => value !== ''))
        listing.filter.apply();
    for (const one of [bar, heads, unfold])
        one.hidden = false;
}
function findControls(document) {
    const part = (id) => document.getElementById(id);
    const [list, bar, heads, text] = [part('rows'), part('filter'), part('heads'), part('filter-text')];
    const [count, reset, unfold] = [part('filter-count'), part('filter-reset'), part('unfold')];
    if (!list || !bar || !heads || !text || !count || !reset || !unfold)
        return undefined;
    const fields = [...bar.querySelectorAll('[data-key]')];
    const rows = [...list.querySelectorAll('.row')];
    return { list, blocks: [...list.children], rows, bar, fields, heads, text, count, reset, unfold };
}
function addCopyButtons(browser) {
    const { document } = browser;
    for (const code of document.querySelectorAll('code.copy')) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'copy';
        button.textContent = 'Copy';
        code.after(button);
    }
    document.addEventListener('click', ({ target }) => {
        const button = target.closest('button.copy');
        if (button)
            copyCode(browser, button);
    });
}
function copyCode(browser, button) {
    const code = button.closest('p, li')?.querySelector('code.copy');
    if (!code)
        return;
    const tell = () => {
        button.textContent = 'Copied';
    };
    const select = () => {
        browser.getSelection()?.selectAllChildren(code);
        if (browser.document.execCommand('copy'))
            tell();
    };
    if (browser.navigator.clipboard)
        browser.navigator.clipboard.writeText(code.textContent).then(tell, select);
    else
        select();
}
function keepChoices({ history, location }, { bar, heads, text, reset }, { filter, order, readRows }) {
    const keep = () => {
        const state = new URLSearchParams();
        for (const [key, value] of Object.entries({ ...filter.chosen(), sort: order.key() }))
            if (value)
                state.set(key, value);
        const hash = state.toString();
        history.replaceState(null, '', hash ? `#${hash}` : `${location.pathname}${location.search}`);
    };
    const act = () => {
        filter.apply();
        keep();
    };
    text.addEventListener('focus', readRows);
    let waiting;
    bar.addEventListener('input', ({ target }) => {
        clearTimeout(waiting);
        if (target === text)
            waiting = setTimeout(act, 50);
        else
            act();
    });
    reset.addEventListener('click', () => {
        filter.clear();
        act();
        text.focus();
    });
    heads.addEventListener('click', ({ target }) => {
        const key = target.closest('button')?.dataset.sort;
        if (key === undefined)
            return;
        const wanted = key === 'urgency' ? '' : key;
        order.set(order.key() === wanted ? `-${key}` : wanted);
        keep();
    });
}
function fillNearRows(browser, { list }, listing) {
    const near = new browser.IntersectionObserver((seen) => {
        for (const { isIntersecting, target } of seen) {
            if (!isIntersecting)
                continue;
            near.unobserve(target);
            if (target.classList.contains('filled'))
                continue;
            listing.readRows();
            fillRow(browser.document, target);
            target.classList.toggle('filled', true);
        }
    }, { rootMargin: '600px' });
    const capture = true;
    list.addEventListener('toggle', ({ target }) => {
        if (target.open)
            near.observe(target);
    }, capture);
}
function fillRow(document, row) {
    for (const link of row.querySelectorAll('a.part:not([hidden])')) {
        const id = (link.getAttribute('href') ?? '').slice(1);
        const source = document.getElementById(id)?.querySelector('.finding, .body > *');
        if (!source)
            continue;
        link.after(source.cloneNode(true));
        link.hidden = link.closest('p') === null;
    }
}
function openAllRows({ list, rows, unfold }) {
    const label = () => {
        unfold.textContent = rows.every(({ open }) => open) ? 'Close all' : 'Open all';
    };
    let labeling;
    const labelSoon = () => {
        clearTimeout(labeling);
        labeling = setTimeout(label, 50);
    };
    list.addEventListener('toggle', labelSoon, true);
    unfold.addEventListener('click', () => {
        const open = !rows.every((row) => row.open);
        for (const row of rows)
            row.open = open;
        label();
    });
}
function followLinks(browser, { fields }, listing) {
    const { document, location } = browser;
    const follow = () => {
        if (location.hash.includes('=')) {
            restoreChoices(location.hash, fields, listing);
            return;
        }
        const aim = document.getElementById(decodeHash(location.hash));
        if (!aim?.matches('details'))
            return;
        if (aim.hidden) {
            listing.filter.clear();
            listing.filter.apply();
        }
        aim.open = true;
        aim.scrollIntoView();
    };
    browser.addEventListener('hashchange', follow);
    followClicks(browser, follow);
    follow();
}
function restoreChoices(hash, fields, { filter, order }) {
    const state = new URLSearchParams(hash.slice(1));
    for (const field of fields)
        field.value = state.get(field.dataset.key ?? '') ?? '';
    order.set(state.get('sort') ?? '');
    filter.apply();
}
function decodeHash(hash) {
    try {
        return decodeURIComponent(hash.slice(1));
    }
    catch {
        return '';
    }
}
function followClicks({ document, history }, follow) {
    for (const link of document.querySelectorAll('[data-filter]')) {
        link.hidden = false;
        if (link.dataset.filter)
            link.href = `#${link.dataset.filter}`;
    }
    document.addEventListener('click', ({ target }) => {
        const mark = target.closest('svg[data-token]');
        const aim = mark && document.getElementById(mark.dataset.token ?? '');
        if (aim) {
            aim.open = true;
            aim.scrollIntoView();
            history.replaceState(null, '', `#${encodeURIComponent(aim.id)}`);
        }
        else if (target.closest('a[data-filter]'))
            document.getElementById('fleet-title')?.scrollIntoView();
        else if (target.closest('a'))
            follow();
    });
}
function openForPrint(browser) {
    let closed = [];
    browser.addEventListener('beforeprint', () => {
        closed = [...browser.document.querySelectorAll('details:not([open])')];
        for (const one of closed)
            one.open = true;
    });
    browser.addEventListener('afterprint', () => {
        for (const one of closed)
            one.open = false;
    });
}

var util_text = __require__(7499);
var causes = __require__(6850);
var esm_escape = __require__(9994);
var control_characters = __require__(455);
var template = __require__(4352);
// src/report/html/markup.js



const html = (0,template.templateFor)(control_characters.stripControlCharacters);
function inline(tag, text) {
    if (/<[/!]/.test(text))
        throw new Error(`The ${tag} of the page would end early.`);
    return { markup: `<${tag}>${text}</${tag}>` };
}
function markup_name(text) {
    return html `<bdi>${text}</bdi>`;
}
function markup_link(address, content = address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const isSafe = url?.protocol === 'https:' && url.username === '' && url.password === '';
    return isSafe ? html `<a href="${url.href}">${content}</a>` : html `${content}`;
}
function linked(sentence) {
    const parts = (0,control_characters.stripControlCharacters)(sentence).split(/(https:\/\/[^\s"<>]*[^\s"<>.,;:!?)])/);
    return { markup: parts.map((part, index) => (index % 2 === 1 ? markup_link(part).markup : (0,esm_escape.escapeUTF8)(part))).join('') };
}

var kinds = __require__(4264);
var evidence = __require__(8987);
var summary = __require__(3320);
// src/report/html/verdicts.js

const verdicts = {
    fail: { word: 'Fail', meaning: 'does not meet all requirements' },
    planned: { word: 'Planned', meaning: 'only planned: nothing was sent' },
    unknown: { word: 'Unknown', meaning: 'could not be checked' },
    warn: { word: 'Warn', meaning: 'works, but needs attention' },
    pass: { word: 'Pass', meaning: 'meets all requirements' },
};
const icons = html `<svg hidden><defs>
<symbol id="mark-fail" viewBox="0 0 16 16"><path class="shape" d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/><path class="sign" d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"/></symbol>
<symbol id="mark-planned" viewBox="0 0 16 16"><rect class="shape" x="2" y="1" width="12" height="14" rx="1"/><path class="sign" d="M5 5h6M5 8h6m-6 3h4"/></symbol>
<symbol id="mark-unknown" viewBox="0 0 16 16"><rect class="shape" x="1" y="1" width="14" height="14" rx="3"/><path class="sign" d="M5.9 6.1a2.1 2.1 0 1 1 3.2 1.8C8.4 8.4 8 8.7 8 9.5m0 2.4v.1"/></symbol>
<symbol id="mark-warn" viewBox="0 0 16 16"><path class="shape" d="M8 1.2 15.4 14.4H.6z"/><path class="sign" d="M8 5.8v3.6m0 2.3v.1"/></symbol>
<symbol id="mark-pass" viewBox="0 0 16 16"><circle class="shape" cx="8" cy="8" r="7.2"/><path class="sign" d="m4.8 8.3 2.2 2.2 4.2-4.6"/></symbol>
</defs></svg>`;
function badge(verdict) {
    return html `<span class="badge ${verdict}"><svg class="mark" aria-hidden="true"><use href="#mark-${verdict}"/></svg>${verdicts[verdict].word}</span>`;
}

// src/report/html/token-parts.js






function tokenBody(token) {
    return html `<div class="body">
${token.findings.map((finding) => findingPart(finding, 'h2'))}
${factList([...ownFacts(token), ...credentialFacts(token)])}
${sharedParts(token).map(({ markup }) => markup)}</div>`;
}
function findingPart({ code, severity, title, cause, remedy, copy, help }, heading) {
    const headline = html `<h2>${badge(severity)} ${title}</h2>`;
    return html `<section class="finding ${severity}">
${heading && headline}<p>${cause}</p>
<ol>${remedy.map((step) => html `<li>${linked(step)}</li>`)}</ol>
${copy &&
        html `<p><code class="copy">${copy}</code></p>
`}<p class="help">${markup_link(help, html `More about <code>${code}</code>`)}</p>
</section>`;
}
function ownFacts({ owner, purpose, rotate, variable, expiry, neverExpires, requests, }) {
    return [
        ['Owner', owner && markup_name(owner)],
        ['Purpose', purpose && markup_name(purpose)],
        [
            'Expiry date',
            expiry === undefined
                ? neverExpires && 'never, as declared'
                : html `<time datetime="${expiry.on}">${(0,report_days.formatDay)(expiry.on)}</time>, ${(0,report_days.expiryText)(expiry)}`,
        ],
        ['Renewal', rotate && markup_link(rotate)],
        ['Variable', variable && html `<code>${variable}</code>`],
        ['Requests', requests],
    ];
}
function credentialFacts(token) {
    const { kind, account } = token.credential;
    return [
        ['Credential', [(0,kinds.nameOfKind)(kind), (0,summary.authSchemeText)(token)].filter((part) => part !== undefined).join(', ')],
        ['Account', account && markup_name(account)],
    ];
}
function factList(facts) {
    return html `<dl class="facts">${facts.map(([term, fact]) => (fact === undefined ? '' : html `<div><dt>${term}</dt><dd>${fact}</dd></div>`))}</dl>`;
}
function sharedParts({ scopes, checks, notes, planned = [] }, renderOnce = (_, shown, render) => render(shown)) {
    const part = (title, shown, render) => ({
        title,
        markup: renderOnce(title, shown, render),
    });
    return [
        part('Scopes', scopes, scopeRows),
        part('Checks', checks, checkTable),
        part('Notes', notes, (all) => lines('Notes', all)),
        part('Requests that would be sent', planned, (all) => lines('Requests that would be sent', all)),
    ].filter(({ markup: { markup } }) => markup !== '');
}
function plannedPart(planned = []) {
    return planned.length === 0
        ? html ``
        : html `<div class="panel">${lines('Requests that would be sent', planned)}</div>`;
}
const evidenceTexts = {
    header: 'as Bitbucket listed them',
    denial: 'as Bitbucket listed them in a 403',
    endpoints: 'from the outcome of requests; Bitbucket sent no list',
    none: 'Bitbucket sent no list',
};
function scopeRows({ required, granted, missing, excess, evidence }) {
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
    return html `<div class="scopes"><p class="label">Scopes, ${evidenceTexts[evidence]}</p>
<ul>${rows.map(({ scope, kind, word }) => html `<li class="${kind}"><code>${scope}</code> <span>${word}</span></li>`)}</ul></div>`;
}
function checkTable(checks) {
    if (checks.length === 0)
        return html ``;
    return html `<table class="checks"><caption class="label">Checks</caption>
<thead><tr><th scope="col">Outcome</th><th scope="col">What</th><th scope="col">Verified by</th></tr></thead>
<tbody>${checks.map((check) => html `<tr><td class="${check.outcome}">${check.outcome}</td><td>${(0,evidence.subjectText)(check)}</td><td>${check.by && html `<code>${check.by}</code>`}${check.status && html ` ${check.status}`}${(0,evidence.evidenceText)(check) && html ` ${(0,evidence.evidenceText)(check)}`}</td></tr>`)}</tbody></table>`;
}
function lines(title, all) {
    if (all.length === 0)
        return html ``;
    return html `<div class="notes"><p class="label">${title}</p><ul>${all.map((line) => html `<li>${withCommand(line)}</li>`)}</ul></div>`;
}
function withCommand(line) {
    const at = line.search(/ curl -/);
    return at < 0 ? html `${line}` : html `${line.slice(0, at)} <code class="copy">${line.slice(at + 1)}</code>`;
}

// src/report/html/cause-list.js






const weekDays = 7;
const maxNames = { line: 3, body: 24 };
function listCauses(report) {
    const tokensOf = new Map(report.tokens.flatMap((token) => token.findings.map((finding) => [finding, token])));
    const all = (0,causes.causesOf)({ ...report, findings: [] }).map(({ finding, findings }) => {
        const tokens = findings.flatMap((one) => tokensOf.get(one) ?? []);
        return { id: `cause-${finding.code}-${fingerprint(JSON.stringify(finding))}`, finding, findings, tokens };
    });
    const of = new Map(all.flatMap((cause) => cause.findings.map((finding) => [finding, cause])));
    return { all, of };
}
function endsThisWeek(token) {
    return (token.verdict === 'warn' || token.verdict === 'pass') && isWithinWeek(token);
}
function isWithinWeek({ expiry }) {
    return expiry !== undefined && expiry.daysLeft >= 0 && expiry.daysLeft <= weekDays;
}
function causeSections({ all }, anchors) {
    const isUrgent = ({ finding, tokens }) => finding.severity !== 'warn' || (finding.code === 'expires-soon' && tokens.some(isWithinWeek));
    const section = (id, title, causes) => causes.length === 0
        ? ''
        : html `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
<div class="rows">${causes.map((cause) => causePart(cause, anchors))}</div></section>
`;
    return html `${section('week-title', 'This week', all.filter(isUrgent))}${section('later-title', 'Later', all.filter((cause) => !isUrgent(cause)))}`;
}
function causePart({ id, finding, tokens }, anchors) {
    const many = tokens.length > maxNames.line;
    const names = many
        ? (0,util_text.count)(tokens.length, 'token')
        : tokens.map((token, index) => html `${index > 0 ? ', ' : ''}${markup_name(token.name)}`);
    return html `<details class="cause" id="${id}"><summary>${badge(finding.severity)} <b>${finding.title}</b> <span class="what">${names}</span></summary>
<div class="body">${findingPart(finding)}
<p class="names">${many ? 'Tokens' : 'Token'}: ${tokens
        .slice(0, maxNames.body)
        .map((token, index) => html `${index > 0 ? ', ' : ''}<a href="#${anchors.get(token)}">${markup_name(token.name)}</a>`)}${tokens.length > maxNames.body ? html ` and ${tokens.length - maxNames.body} more, in the list of tokens` : ''}. <a class="filter-link" data-filter="cause=${id}" hidden>Show only these</a></p></div></details>
`;
}
function causeLinks(token, { of }) {
    return html `${token.findings.map((finding) => {
        const cause = of.get(finding);
        if (cause === undefined)
            return findingPart(finding);
        return html `<p class="${finding.severity}"><a class="part" href="#${cause.id}">${finding.title}</a></p>${finding.cause === cause.finding.cause ? '' : html `<p>${finding.cause}</p>`}`;
    })}`;
}

var change_text = __require__(3540);
// src/report/html/change-list.js


function changeSection(changes) {
    if (changes === undefined)
        return undefined;
    return html `<section aria-labelledby="changes-title"><h2 id="changes-title">Since the previous report</h2>
<div class="panel"><p>${(0,change_text.sinceText)(changes)}: ${(0,change_text.countChanges)(changes)}.</p>
${changes.changes.length === 0 ? '' : html `<ul>${changes.changes.map(({ type, text }) => html `<li><b>${type}</b>: <bdi>${text}</bdi></li>`)}</ul>`}</div></section>
`;
}

var severity = __require__(3775);
var group_by = __require__(7043);
// src/report/html/shared-list.js




const minLength = 100;
function listShared(tokens) {
    const listed = new Map();
    const of = new Map();
    const renderOnce = createRenderOnce();
    for (const token of tokens) {
        const parts = [
            { title: 'Credential', markup: renderOnce('Credential', credentialFacts(token), factList) },
            ...sharedParts(token, renderOnce),
        ].map((part) => {
            const { markup } = part.markup;
            const one = listed.get(markup) ?? { ...part, id: idOf(part), tokens: 0 };
            one.tokens += 1;
            listed.set(markup, one);
            return one;
        });
        of.set(token, parts);
    }
    return { all: [...listed.values()].filter(isShared), of };
}
function idOf({ title, markup: { markup } }) {
    return `same-${title.slice(0, 6).toLowerCase()}-${fingerprint(markup)}`;
}
function isShared({ tokens, markup: { markup } }) {
    return tokens > 1 && markup.length >= minLength;
}
function createRenderOnce() {
    const rendered = new Map();
    const known = new Map();
    return (title, shown, render) => {
        const same = known.get(shown);
        if (same !== undefined)
            return same;
        const key = `${title} ${JSON.stringify(shown)}`;
        const equal = rendered.get(key);
        if (equal !== undefined)
            return equal;
        const markup = render(shown);
        rendered.set(key, markup);
        if (markup.markup !== '')
            known.set(shown, markup);
        return markup;
    };
}
function partsOfToken(token, { of }) {
    return html `${(of.get(token) ?? []).map((part) => (isShared(part) ? html `<a class="part" href="#${part.id}">${part.title}</a> ` : part.markup))}`;
}
function sharedSection({ all }) {
    if (all.length === 0)
        return html ``;
    return html `<section class="shared" aria-labelledby="shared-title"><h2 id="shared-title">What tokens have in common</h2>
<div class="rows">${all.map(({ id, title, markup, tokens }) => html `<details class="same" id="${id}"><summary><b>${title}</b> <span class="what">${(0,util_text.count)(tokens, 'token')}</span></summary>
<div class="body">${markup}</div></details>
`)}</div></section>`;
}

// src/report/html/token-list.js









const columns = [
    ['urgency', 'Verdict'],
    ['name', 'Token'],
    [undefined, 'What'],
    ['owner', 'Owner'],
    ['expiry', 'Expiry date'],
    ['days', 'Days left'],
];
function listHead() {
    return html `<div class="heads" id="heads" hidden>${columns.map(([key, title]) => (key === undefined ? html `<span>${title}</span>` : html `<button type="button" data-sort="${key}" aria-pressed="${key === 'urgency' ? 'true' : 'false'}">${title}</button>`))}</div>
<div class="rows" id="rows">
`;
}
function listEnd() {
    return html `</div>
<p class="none" hidden>No token matches the filter.</p>`;
}
const blockSize = 50;
function* tokenRows(tokens, page) {
    for (let start = 0; start < tokens.length; start += blockSize) {
        yield '<div class="block">';
        for (const token of tokens.slice(start, start + blockSize))
            yield tokenRow(token, page).markup;
        yield '</div>';
    }
}
function tokenRow(token, page) {
    const { verdict, owner, expiry, neverExpires } = token;
    const unknown = neverExpires ? 'never' : 'not known';
    const days = expiry?.daysLeft;
    return html `<details class="row" id="${page.anchors.get(token)}" data-v="${verdict}" data-d="${days ?? unknown}"><summary><i class="${verdict}">${verdicts[verdict].word}</i> <b>${token.name}</b> <span>${whatOf(token)}</span> <span class="${owner === undefined ? 'o z' : 'o'}">${owner ?? 'not specified'}</span> ${expiry === undefined ? html `<span class="z">${unknown}</span>` : html `<span>${(0,report_days.formatDay)(expiry.on)}</span> <span class="n">${days === undefined ? '' : (0,report_days.formatInteger)(days).replace('-', '\u2212')}</span>`}</summary><div>${rowBody(token, page)}</div></details>
`;
}
function rowBody(token, { causes, shared }) {
    return html `${causeLinks(token, causes)}${factList(ownFacts(token).filter(([term]) => term !== 'Owner'))}${partsOfToken(token, shared)}`;
}
function whatOf(token) {
    const more = token.findings.length - 1;
    return `${(0,summary.shortSummary)(token)}${more > 0 ? ` and ${more} more` : ''}`;
}
function filterBar({ tokens }, { causes }) {
    const count = (test) => tokens.filter(test).length;
    const within = (days) => count(({ expiry }) => expiry !== undefined && expiry.daysLeft >= 0 && expiry.daysLeft <= days);
    const select = (key, title, choices) => {
        const options = choices.filter(([, , number]) => number > 0);
        return html `<label>${title} <select id="filter-${key}" data-key="${key}"><option value="">all</option>${options.map(([value, text, number]) => html `<option value="${value}">${text} (${(0,report_days.formatInteger)(number)})</option>`)}</select></label>
`;
    };
    const owners = (0,group_by.groupBy)(tokens.filter(({ owner }) => owner !== undefined), ({ owner = '' }) => owner).map((owned) => [owned[0].owner ?? '', owned[0].owner ?? '', owned.length]);
    return html `<div class="filter" id="filter" role="search" aria-label="Filter tokens" hidden>
<label>Search <input id="filter-text" data-key="q" type="search" autocomplete="off" spellcheck="false"></label>
${select('verdict', 'Verdict', severity.severityOrder.map((verdict) => [verdict, verdicts[verdict].word, count((token) => token.verdict === verdict)]))}${select('owner', 'Owner', [
        ...owners.toSorted(([one], [other]) => one.localeCompare(other, 'en')),
        ['(none)', 'not specified', count(({ owner }) => owner === undefined)],
    ])}${select('expiry', 'Expiry date', [
        ['past', 'past', count(({ expiry }) => (expiry?.daysLeft ?? 0) < 0)],
        ...[7, 30, 90].map((days) => [String(days), `within ${days} days`, within(days)]),
        ['never', 'never', count(({ expiry, neverExpires }) => expiry === undefined && neverExpires === true)],
        ['unknown', 'not known', count(({ expiry, neverExpires }) => expiry === undefined && !neverExpires)],
    ])}${select('cause', 'Cause', causes.all.map(({ id, finding, tokens: concerned }) => [id, finding.title, new Set(concerned).size]))}<button id="filter-reset" type="button">Show all</button>
<output id="filter-count" for="filter-text filter-verdict filter-owner filter-expiry filter-cause" aria-live="polite">${tokens.length} of ${tokens.length} tokens</output>
</div>`;
}
function tokenLink(token, anchors) {
    return html `<a href="#${anchors.get(token)}">${markup_name(token.name)}</a>`;
}

// src/report/html/headline.js









function headOf(report, anchors) {
    const { tokens, verdict, checkedAt, tool } = report;
    const title = titleOf(report);
    const requests = tokens.reduce((sum, token) => sum + token.requests, 0);
    const isFleet = tokens.length > 1;
    const headline = html `<header class="${verdict}">
<p class="kind">Token Preflight${tokens.length === 1 && (0,causes.isAudit)(report) ? html `: ${tokens.map((token) => markup_name(token.name))}` : ''}</p>
<h1>${isFleet ? (weekOf(tokens) ?? title) : title}</h1>
<p class="sentence">${isFleet ? html `${title}. ${nextToEnd(tokens, anchors)}` : (0,summary.summarize)(report)}</p>
${isFleet ? counts(tokens) : html `<p>${badge(verdict)}</p>`}
<p class="when">Checked on <time datetime="${checkedAt}">${(0,report_days.formatDay)(checkedAt)} at ${checkedAt.slice(11, 16)} UTC</time> by version ${tool.version}: ${requests.toLocaleString('en')} ${requests === 1 ? 'request' : 'requests'}.</p>
</header>`;
    return { title, headline };
}
function weekOf(tokens) {
    const number = (verdict) => tokens.filter((token) => token.verdict === verdict).length;
    if (number('planned') > 0)
        return undefined;
    const due = [
        { before: 'fix', number: number('fail'), after: '' },
        { before: 'renew', number: tokens.filter(endsThisWeek).length, after: '' },
        { before: 'check', number: number('unknown'), after: ' again' },
    ]
        .filter((act) => act.number > 0)
        .map((act, index) => `${act.before} ${index === 0 ? (0,util_text.count)(act.number, 'token') : act.number}${act.after}`);
    return due.length === 0 ? 'Nothing to do this week' : `This week: ${(0,util_text.list)(due)}`;
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
function nextToEnd(tokens, anchors) {
    const days = ({ expiry }) => expiry?.daysLeft ?? Number.POSITIVE_INFINITY;
    const [next] = tokens.filter((token) => days(token) >= 0).toSorted((one, other) => days(one) - days(other));
    if (next?.expiry === undefined) {
        return tokens.some(({ expiry }) => expiry !== undefined)
            ? html `All known expiry dates are in the past.`
            : html `No expiry date is known.`;
    }
    return html `The next to expire is ${tokenLink(next, anchors)}, ${(0,report_days.relativeDay)(next.expiry.daysLeft)}.`;
}
function counts(tokens) {
    const counted = severity.severityOrder
        .map((verdict) => ({ verdict, number: tokens.filter((token) => token.verdict === verdict).length }))
        .filter(({ verdict, number }) => verdict !== 'planned' || number > 0);
    return html `<dl class="counts">${counted.map(({ verdict, number }) => html `<div class="${number === 0 ? 'count empty' : 'count'}"><dt>${badge(verdict)} <span>${verdicts[verdict].meaning}</span></dt><dd><a data-filter="verdict=${verdict}">${number.toLocaleString('en')}</a></dd></div>`)}</dl>`;
}

// src/report/html/style.js

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

// src/report/html/timeline.js




const dayMs = 86_400_000;
const maxShownDays = 372;
const maxStack = 9;
const markSize = 17;
function timeline(tokens, anchors, now) {
    const expiries = tokens
        .flatMap((token) => (token.expiry === undefined ? [] : [{ token, anchor: anchors.get(token), end: token.expiry }]))
        .toSorted((one, other) => one.end.daysLeft - other.end.daysLeft);
    if (expiries.length === 0)
        return html ``;
    const past = expiries.filter(({ end }) => end.daysLeft < 0);
    const ahead = expiries.filter(({ end }) => end.daysLeft >= 0);
    const unknown = tokens.filter(({ expiry, neverExpires }) => expiry === undefined && !neverExpires).length;
    const within = (days) => ahead.filter(({ end }) => end.daysLeft <= days).length;
    const numbers = [
        ['past', 'Past', past.length],
        ['7', 'Within 7 days', within(7)],
        ['30', 'Within 30 days', within(30)],
        ['90', 'Within 90 days', within(90)],
        ['unknown', 'Not known', unknown],
    ];
    return html `<section aria-labelledby="ends-title"><h2 id="ends-title">Expiry dates</h2>
<div class="panel ends">${drawing(past, ahead, now)}
<p>${numbers.map(([key, title, number]) => html `<span>${title}: <a data-filter="${number === 0 ? '' : `expiry=${key}`}">${number.toLocaleString('en')}</a></span> `)}</p></div></section>`;
}
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
    const most = columns.reduce((number, { stack }) => Math.max(number, stack.length), 3);
    const height = Math.min(maxStack, most) * (markSize + 2) + 26;
    return html `<svg class="timeline" role="img" aria-labelledby="drawing-title drawing-text" width="100%" height="${height + 26}">
<title id="drawing-title">When the tokens end</title>
<desc id="drawing-text">Known expiry dates: ${past.length + ahead.length}. The numbers below count them, and the list of tokens has each.</desc>
<rect class="soon" x="${at(0)}" width="${((30 / horizon) * 88).toFixed(2)}%" y="0" height="${height}"/>
<text class="soon" x="${at(0)}" dx="6" y="15">30 days</text>
${monthsUntil(horizon, now).map(({ days, text }, index) => html `<line class="${index % 2 === 1 ? 'month odd' : 'month'}" x1="${at(days)}" x2="${at(days)}" y1="0" y2="${height + 6}"/><text class="${index % 2 === 1 ? 'odd' : ''}" x="${at(days)}" dx="4" y="${height + 18}">${text}</text>`)}
<line class="axis" x1="0" x2="100%" y1="${height}" y2="${height}"/>
<line class="today" x1="${at(0)}" x2="${at(0)}" y1="0" y2="${height + 6}"/>
<text class="today" x="${at(0)}" y="${height + 18}" text-anchor="middle">today</text>
${columns.map(({ x, stack }) => (most > maxStack ? bar(x, stack, most, height) : column(x, stack, height)))}</svg>`;
}
function column(x, stack, height) {
    const y = (place) => height - 3 - (place + 1) * (markSize + 2);
    return html `${stack.map(({ token, anchor, end }, place) => html `<svg class="mark ${token.verdict}" data-token="${anchor}" x="${x}" y="${y(place)}" overflow="visible"><title>${token.name}: ${(0,report_days.formatDay)(end.on)}, ${(0,report_days.relativeDay)(end.daysLeft)}</title><use href="#mark-${token.verdict}" x="${-markSize / 2}" width="${markSize}" height="${markSize}"/></svg>
`)}`;
}
function bar(x, stack, most, height) {
    const full = height - 26;
    let top = height - 3;
    const parts = severity.severityOrder.flatMap((verdict) => {
        const number = stack.filter(({ token }) => token.verdict === verdict).length;
        if (number === 0)
            return [];
        const size = Math.max(2, (number / most) * full);
        top -= size;
        return [
            html `<rect class="bar ${verdict}" x="-9" y="${top.toFixed(1)}" width="18" height="${size.toFixed(1)}"><title>${verdicts[verdict].word}: ${number}</title></rect>`,
        ];
    });
    return html `<svg x="${x}" overflow="visible">${parts}<text y="${(top - 5).toFixed(1)}" text-anchor="middle">${stack.length.toLocaleString('en')}</text></svg>
`;
}
function monthsUntil(horizon, now) {
    const today = Math.floor(now.getTime() / dayMs);
    return (Array.from({ length: 13 }, (_, index) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + index + 1)))
        .map((first) => ({
        days: first.getTime() / dayMs - today,
        text: first.getUTCMonth() === 0 ? String(first.getUTCFullYear()) : (0,report_days.monthName)(first),
    }))
        .filter(({ days }) => days > horizon / 30 && days < horizon - horizon / 40));
}

var reference = __require__(8117);
// src/report/page.js















function* pagePieces(report) {
    const { findings, tokens, tool, checkedAt } = report;
    const anchors = anchorsOf(tokens);
    const { title, headline } = headOf(report, anchors);
    const script = pageScript();
    const policy = `default-src 'none'; style-src '${digest(style)}'; script-src '${digest(script)}'; base-uri 'none'; form-action 'none'`;
    yield html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} (${(0,report_days.formatDay)(checkedAt)})</title>
${inline('style', style)}
${inline('script', script)}
</head>
<body>
${icons}
${headline}
<main>
${changeSection(report.changes)}${findings.map((finding) => html `<div class="panel">${findingPart(finding, 'h2')}</div>`)}
`.markup;
    if (tokens.length > 1)
        yield* auditSections(report, anchors);
    else
        for (const token of tokens)
            yield html `<div class="panel token">${tokenBody(token)}</div>`.markup;
    yield html `
</main>
<footer>Token Preflight ${tool.version}. This page contains no secrets and loads nothing. ${markup_link(reference.reference, 'All findings and how to fix them')}.</footer>
</body>
</html>
`.markup;
}
function* auditSections(report, anchors) {
    const { tokens, checkedAt, planned } = report;
    const page = { anchors, causes: listCauses(report), shared: listShared(tokens) };
    yield html `${causeSections(page.causes, page.anchors)}${plannedPart(planned)}
${timeline(tokens, page.anchors, new Date(checkedAt))}
<section aria-labelledby="fleet-title"><div class="title"><h2 id="fleet-title">All tokens</h2><button type="button" id="unfold" hidden>Open all</button></div>
${filterBar(report, page)}
${listHead()}`.markup;
    yield* tokenRows(tokens, page);
    yield html `${listEnd()}</section>
${sharedSection(page.shared)}`.markup;
}
function digest(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
_module.exports = { pagePieces };


}),

8117:
((_module, _exports, __require__) => {

const reference = 'https://github.com/token-preflight/token-preflight/blob/main/docs/findings.md';
_module.exports = { reference };


}),

4352:
((_module, _exports, __require__) => {

var entities_escape_0 = __require__(9994);

function templateFor(clean) {
    const format = (content) => {
        if (typeof content === 'string')
            return (0,entities_escape_0.escapeUTF8)(clean(content));
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
_module.exports = { templateFor };


}),

9994:
((_module, _exports, __require__) => {

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
_module.exports = { escapeUTF8 };

})

};
;