import type { Browser, Part } from './browser.ts';

/**
 * What the page does: filters and sorts, keeps both in the address, opens rows, and copies. It runs in the reader's
 * browser as it is here, so it can't use anything of this module. Without it, everything is shown.
 */
export function behavior(): void {
  const browser = globalThis as unknown as Browser;
  const { document, location, history } = browser;
  const part = (id: string) => document.getElementById(id);
  document.documentElement.className = 'scripted';

  const addCopyButtons = () => {
    for (const code of document.querySelectorAll('code.copy')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'copy';
      button.textContent = 'Copy';
      code.after(button);
    }
  };
  const copy = (button: Part) => {
    const code = button.closest('p, li')?.querySelector('code.copy');
    if (!code) return;
    const tell = () => {
      button.textContent = 'Copied';
    };
    const select = () => {
      browser.getSelection()?.selectAllChildren(code);
      if (document.execCommand('copy')) tell();
    };
    // A page that isn't served over HTTPS has no clipboard.
    if (browser.navigator.clipboard) browser.navigator.clipboard.writeText(code.textContent).then(tell, select);
    else select();
  };

  const start = () => {
    addCopyButtons();
    document.addEventListener('click', ({ target }) => {
      const button = target.closest('button.copy');
      if (button) copy(button);
    });
    const [list, bar, heads, text] = [part('rows'), part('filter'), part('heads'), part('filter-text')];
    const [count, reset, unfold] = [part('filter-count'), part('filter-reset'), part('unfold')];
    if (!list || !bar || !heads || !text || !count || !reset || !unfold) return;
    const rows = [...list.children];
    const fields = [...bar.querySelectorAll('[data-key]')];
    const cell = (row: Part, selector: string) => row.querySelector(selector)?.textContent ?? '';
    let sorting = '';

    /** The text of a row and which shared parts it links to: read once, when they are first needed. */
    let read: readonly { readonly text: string; readonly parts: readonly string[] }[] | undefined;
    const reading = () => {
      read ??= rows.map((row) => ({
        text: row.textContent.toLowerCase(),
        parts: [...row.querySelectorAll('a.part')].map((link) => link.getAttribute('href') ?? ''),
      }));
      return read;
    };
    const shared = new Map<string, string>();
    for (const one of document.querySelectorAll('.cause, .same')) {
      const words = one.querySelector('.finding') ?? one.querySelector('.body');
      shared.set(`#${one.id}`, `${cell(one, 'b')} ${words?.textContent}`.toLowerCase());
    }

    const isWithin = (days: string | undefined, wanted: string) => {
      if (wanted === 'unknown') return days === 'not known';
      if (wanted === 'never') return days === 'never';
      return wanted === 'past' ? Number(days) < 0 : Number(days) >= 0 && Number(days) <= Number(wanted);
    };
    const chosen = () => Object.fromEntries(fields.map((field) => [field.dataset.key ?? '', field.value.trim()]));
    const filter = () => {
      const { q = '', verdict, owner, expiry, cause } = chosen();
      const wanted = q
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => ({ word, parts: [...shared].filter(([, said]) => said.includes(word)).map(([href]) => href) }));
      const isSaid = (index: number) => {
        const row = wanted.length > 0 || cause ? reading()[index] : undefined;
        if (cause && !row?.parts.includes(`#${cause}`)) return false;
        return wanted.every(
          ({ word, parts }) => row?.text.includes(word) || row?.parts.some((one) => parts.includes(one)),
        );
      };
      const isOwned = (row: Part) =>
        owner === '(none)' ? row.querySelector('.o.z') !== null : cell(row, '.o') === owner;
      let shown = 0;
      const visible = new Set<string>();
      for (const [index, row] of rows.entries()) {
        const fits =
          (!verdict || row.dataset.v === verdict) &&
          (!owner || isOwned(row)) &&
          (!expiry || isWithin(row.dataset.d, expiry)) &&
          isSaid(index);
        if (fits) shown += 1;
        if (fits) visible.add(row.id);
        if (row.hidden === fits) row.hidden = !fits;
      }
      for (const mark of document.querySelectorAll('.mark[data-token]'))
        mark.classList.toggle('out', !visible.has(mark.dataset.token ?? ''));
      count.textContent = `${shown.toLocaleString('en')} of ${rows.length.toLocaleString('en')} tokens`;
      const none = document.querySelector('.none');
      if (none) none.hidden = shown > 0;
    };

    const sort = () => {
      const key = sorting.replace('-', '');
      const compare = new Intl.Collator('en', { numeric: true }).compare;
      const days = ({ dataset: { d } }: Part) => (d === 'never' ? 1e9 : d === 'not known' ? 1e8 : Number(d));
      const named = key === 'owner' ? '.o' : 'b';
      const keyed = rows.map((row) => ({ row, words: cell(row, named), number: days(row) }));
      if (key === 'name' || key === 'owner') keyed.sort((one, other) => compare(one.words, other.words));
      if (key === 'expiry' || key === 'days') keyed.sort((one, other) => one.number - other.number);
      if (sorting.startsWith('-')) keyed.reverse();
      // It is faster while the list isn't on the page.
      list.remove();
      list.append(...keyed.map(({ row }) => row));
      heads.after(list);
      for (const button of heads.querySelectorAll('button')) {
        const isPressed = (button.dataset.sort ?? '') === (key || 'urgency');
        button.setAttribute('aria-pressed', String(isPressed));
        button.classList.toggle('down', isPressed && sorting.startsWith('-'));
      }
    };

    const keep = () => {
      const state = new URLSearchParams();
      for (const [key, value] of Object.entries({ ...chosen(), sort: sorting })) if (value) state.set(key, value);
      const hash = state.toString();
      history.replaceState(null, '', hash ? `#${hash}` : `${location.pathname}${location.search}`);
    };
    let waiting: ReturnType<typeof setTimeout> | undefined;
    bar.addEventListener('input', ({ target }) => {
      clearTimeout(waiting);
      const act = () => {
        filter();
        keep();
      };
      if (target === text) waiting = setTimeout(act, 120);
      else act();
    });
    const clear = () => {
      for (const field of fields) field.value = '';
    };
    reset.addEventListener('click', () => {
      clear();
      filter();
      keep();
      text.focus();
    });
    heads.addEventListener('click', ({ target }) => {
      const key = target.closest('button')?.dataset.sort;
      if (key === undefined) return;
      const wanted = key === 'urgency' ? '' : key;
      sorting = sorting === wanted ? `-${key}` : wanted;
      sort();
      keep();
    });

    /** A row gets what it shares with others when the reader is near. */
    const fill = (row: Part) => {
      reading();
      for (const link of row.querySelectorAll('a.part:not([hidden])')) {
        const source = part((link.getAttribute('href') ?? '').slice(1))?.querySelector('.finding, .body > *');
        if (!source) continue;
        link.after(source.cloneNode(true));
        link.hidden = link.closest('p') === null;
      }
    };
    const near = new browser.IntersectionObserver(
      (seen) => {
        for (const { isIntersecting, target } of seen) {
          if (!isIntersecting) continue;
          near.unobserve(target);
          if (!target.classList.contains('filled')) fill(target);
          target.classList.toggle('filled', true);
        }
      },
      { rootMargin: '600px' },
    );
    const label = () => {
      unfold.textContent = rows.every(({ open }) => open) ? 'Close all' : 'Open all';
    };
    list.addEventListener(
      'toggle',
      ({ target }) => {
        if (target.open) near.observe(target);
        clearTimeout(labeling);
        labeling = setTimeout(label, 50);
      },
      true,
    );
    let labeling: ReturnType<typeof setTimeout> | undefined;
    unfold.addEventListener('click', () => {
      const open = !rows.every((row) => row.open);
      for (const row of rows) row.open = open;
      label();
    });

    const decoded = () => {
      try {
        return decodeURIComponent(location.hash.slice(1));
      } catch {
        return '';
      }
    };
    const follow = () => {
      if (location.hash.includes('=')) {
        const state = new URLSearchParams(location.hash.slice(1));
        for (const field of fields) field.value = state.get(field.dataset.key ?? '') ?? '';
        const before = sorting;
        sorting = state.get('sort') ?? '';
        if (before !== sorting) sort();
        filter();
        return;
      }
      const aim = part(decoded());
      if (!aim?.matches('details')) return;
      if (aim.hidden) {
        clear();
        filter();
      }
      aim.open = true;
      aim.scrollIntoView();
    };
    browser.addEventListener('hashchange', follow);
    for (const link of document.querySelectorAll('[data-filter]')) {
      link.hidden = false;
      if (link.dataset.filter) link.href = `#${link.dataset.filter}`;
    }
    document.addEventListener('click', ({ target }) => {
      const mark = target.closest('svg[data-token]');
      const aim = mark && part(mark.dataset.token ?? '');
      if (aim) {
        aim.open = true;
        aim.scrollIntoView();
        history.replaceState(null, '', `#${encodeURIComponent(aim.id)}`);
      } else if (target.closest('a[data-filter]')) part('fleet-title')?.scrollIntoView();
      else if (target.closest('a')) follow();
    });

    let closed: readonly Part[] = [];
    browser.addEventListener('beforeprint', () => {
      closed = [...document.querySelectorAll('details:not([open])')];
      for (const one of closed) one.open = true;
    });
    browser.addEventListener('afterprint', () => {
      for (const one of closed) one.open = false;
    });
    follow();
    if (fields.some(({ value }) => value !== '')) filter();
    for (const one of [bar, heads, unfold]) one.hidden = false;
  };
  document.addEventListener('DOMContentLoaded', start);
}
