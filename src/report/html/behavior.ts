import type { Browser, Part } from './browser.ts';
import { createListing, type ListControls, type Listing, listingFunctions } from './listing.ts';

/**
 * The script of the page: filters and sorts, keeps both in the address, opens rows, and copies. Without it, everything is
 * shown. It consists of functions as they are here, so they can't use anything else of this module.
 */
export function pageScript(): string {
  const functions = [
    ...[startPage, startList, findControls, addCopyButtons, copyCode, keepChoices, fillNearRows, fillRow],
    ...[openAllRows, followLinks, restoreChoices, decodeHash, followClicks, openForPrint],
    ...listingFunctions(),
  ];
  return `(() => {\n${functions.join('\n')}\n${startPage.name}(${createListing.name});\n})();`;
}

/** @param list is an argument because it's in another module here */
function startPage(list: typeof createListing): void {
  const browser = globalThis as unknown as Browser;
  const { document } = browser;
  document.documentElement.className = 'scripted';
  document.addEventListener('DOMContentLoaded', () => {
    addCopyButtons(browser);
    const controls = findControls(document);
    if (controls) startList(browser, controls, list(document, controls));
  });
}

function startList(browser: Browser, controls: ListControls, listing: Listing): void {
  const { bar, heads, unfold, fields } = controls;
  keepChoices(browser, controls, listing);
  fillNearRows(browser, controls, listing);
  openAllRows(controls);
  openForPrint(browser);
  followLinks(browser, controls, listing);
  if (fields.some(({ value }) => value !== '')) listing.filter.apply();
  for (const one of [bar, heads, unfold]) one.hidden = false;
}

function findControls(document: Browser['document']): ListControls | undefined {
  const part = (id: string) => document.getElementById(id);
  const [list, bar, heads, text] = [part('rows'), part('filter'), part('heads'), part('filter-text')];
  const [count, reset, unfold] = [part('filter-count'), part('filter-reset'), part('unfold')];
  if (!list || !bar || !heads || !text || !count || !reset || !unfold) return undefined;
  const fields = [...bar.querySelectorAll('[data-key]')];
  const rows = [...list.querySelectorAll('.row')];
  return { list, blocks: [...list.children], rows, bar, fields, heads, text, count, reset, unfold };
}

function addCopyButtons(browser: Browser): void {
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
    if (button) copyCode(browser, button);
  });
}

function copyCode(browser: Browser, button: Part): void {
  const code = button.closest('p, li')?.querySelector('code.copy');
  if (!code) return;
  const tell = () => {
    button.textContent = 'Copied';
  };
  const select = () => {
    browser.getSelection()?.selectAllChildren(code);
    if (browser.document.execCommand('copy')) tell();
  };
  // A page that isn't served over HTTPS has no clipboard.
  if (browser.navigator.clipboard) browser.navigator.clipboard.writeText(code.textContent).then(tell, select);
  else select();
}

/** Filters and sorts as the reader chooses, and keeps both in the address. */
function keepChoices(
  { history, location }: Browser,
  { bar, heads, text, reset }: ListControls,
  { filter, order, readRows }: Listing,
): void {
  const keep = () => {
    const state = new URLSearchParams();
    for (const [key, value] of Object.entries({ ...filter.chosen(), sort: order.key() }))
      if (value) state.set(key, value);
    const hash = state.toString();
    history.replaceState(null, '', hash ? `#${hash}` : `${location.pathname}${location.search}`);
  };
  const act = () => {
    filter.apply();
    keep();
  };
  // Before the first character: with thousands of rows, this takes longer than a key.
  text.addEventListener('focus', readRows);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  bar.addEventListener('input', ({ target }) => {
    clearTimeout(waiting);
    if (target === text) waiting = setTimeout(act, 50);
    else act();
  });
  reset.addEventListener('click', () => {
    filter.clear();
    act();
    text.focus();
  });
  heads.addEventListener('click', ({ target }) => {
    const key = target.closest('button')?.dataset.sort;
    if (key === undefined) return;
    const wanted = key === 'urgency' ? '' : key;
    order.set(order.key() === wanted ? `-${key}` : wanted);
    keep();
  });
}

/** A row gets what it shares with others when the reader is near. */
function fillNearRows(browser: Browser, { list }: ListControls, listing: Listing): void {
  const near = new browser.IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        if (target.classList.contains('filled')) continue;
        // The filter knows a row as it was.
        listing.readRows();
        fillRow(browser.document, target);
        target.classList.toggle('filled', true);
      }
    },
    { rootMargin: '600px' },
  );
  const capture = true;
  list.addEventListener(
    'toggle',
    ({ target }) => {
      if (target.open) near.observe(target);
    },
    capture,
  );
}

function fillRow(document: Browser['document'], row: Part): void {
  for (const link of row.querySelectorAll('a.part:not([hidden])')) {
    const id = (link.getAttribute('href') ?? '').slice(1);
    const source = document.getElementById(id)?.querySelector('.finding, .body > *');
    if (!source) continue;
    link.after(source.cloneNode(true));
    link.hidden = link.closest('p') === null;
  }
}

function openAllRows({ list, rows, unfold }: ListControls): void {
  const label = () => {
    unfold.textContent = rows.every(({ open }) => open) ? 'Close all' : 'Open all';
  };
  let labeling: ReturnType<typeof setTimeout> | undefined;
  const labelSoon = () => {
    clearTimeout(labeling);
    labeling = setTimeout(label, 50);
  };
  list.addEventListener('toggle', labelSoon, true);
  unfold.addEventListener('click', () => {
    const open = !rows.every((row) => row.open);
    for (const row of rows) row.open = open;
    label();
  });
}

/** Opens what a link leads to, and restores the filter and the order that an address contains. */
function followLinks(browser: Browser, { fields }: ListControls, listing: Listing): void {
  const { document, location } = browser;
  const follow = () => {
    if (location.hash.includes('=')) {
      restoreChoices(location.hash, fields, listing);
      return;
    }
    const aim = document.getElementById(decodeHash(location.hash));
    if (!aim?.matches('details')) return;
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

function restoreChoices(hash: string, fields: readonly Part[], { filter, order }: Listing): void {
  const state = new URLSearchParams(hash.slice(1));
  for (const field of fields) field.value = state.get(field.dataset.key ?? '') ?? '';
  order.set(state.get('sort') ?? '');
  filter.apply();
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** Links follow their address also where it doesn't change. */
function followClicks({ document, history }: Browser, follow: () => void): void {
  for (const link of document.querySelectorAll('[data-filter]')) {
    link.hidden = false;
    if (link.dataset.filter) link.href = `#${link.dataset.filter}`;
  }
  document.addEventListener('click', ({ target }) => {
    const mark = target.closest('svg[data-token]');
    const aim = mark && document.getElementById(mark.dataset.token ?? '');
    if (aim) {
      aim.open = true;
      aim.scrollIntoView();
      history.replaceState(null, '', `#${encodeURIComponent(aim.id)}`);
    } else if (target.closest('a[data-filter]')) document.getElementById('fleet-title')?.scrollIntoView();
    else if (target.closest('a')) follow();
  });
}

function openForPrint(browser: Browser): void {
  let closed: readonly Part[] = [];
  browser.addEventListener('beforeprint', () => {
    closed = [...browser.document.querySelectorAll('details:not([open])')];
    for (const one of closed) one.open = true;
  });
  browser.addEventListener('afterprint', () => {
    for (const one of closed) one.open = false;
  });
}
