/** As much of the browser as the page's script touches. */
interface Part {
  readonly id: string;
  readonly dataset: Readonly<Record<string, string | undefined>>;
  readonly classList: { toggle(name: string, force: boolean): void };
  readonly tagName: string;
  hidden: boolean;
  open: boolean;
  value: string;
  textContent: string;
  addEventListener(event: string, act: (event: { readonly target: Part }) => void): void;
  closest(selector: string): Part | null;
  focus(): void;
}
interface Browser {
  readonly document: {
    getElementById(id: string): Part | null;
    querySelector(selector: string): Part | null;
    querySelectorAll(selector: string): Iterable<Part>;
    addEventListener: Part['addEventListener'];
  };
  readonly location: { hash: string };
  addEventListener(event: string, act: () => void): void;
}

/** The fields and buttons above the tokens. */
interface Controls {
  readonly text: Part;
  readonly owner: Part;
  readonly verdict: Part;
  readonly count: Part;
  readonly reset: Part;
}

/**
 * The script of the page: filters, folds, and unfolds for links and for print. Without it, everything is shown. It consists
 * of the functions below as they are here, so they know nothing else of this module.
 */
export function pageScript(): string {
  const functions = [startPage, filterCards, indexByToken, foldCards, followLinks, unfoldForPrint];
  return `(() => {\n${functions.join('\n')}\n${startPage.name}();\n})();`;
}

function startPage(): void {
  const browser = globalThis as unknown as Browser;
  const { document } = browser;
  const part = (id: string) => document.getElementById(id);
  const [bar, text, owner, verdict] = [
    part('filter'),
    part('filter-text'),
    part('filter-owner'),
    part('filter-verdict'),
  ];
  const [count, reset, unfold] = [part('filter-count'), part('filter-reset'), part('unfold')];
  if (!bar || !text || !owner || !verdict || !count || !reset || !unfold) return;
  const cards = [...document.querySelectorAll('details.token')];
  foldCards(cards, unfold);
  followLinks(browser, cards);
  unfoldForPrint(browser, cards);
  filterCards(document, cards, { text, owner, verdict, count, reset });
  bar.hidden = false;
  unfold.hidden = false;
}

function filterCards(document: Browser['document'], cards: readonly Part[], controls: Controls): void {
  const { text, owner, verdict, count, reset } = controls;
  const others = indexByToken(document);
  const words = new Map(cards.map((card) => [card, '']));
  const filter = () => {
    const wanted = text.value.trim().toLowerCase().split(/\s+/);
    let shown = 0;
    for (const card of cards) {
      const content = words.get(card) || card.textContent.toLowerCase();
      words.set(card, content);
      const fits =
        (owner.value === '' || card.dataset.owner === owner.value) &&
        (verdict.value === '' || card.dataset.verdict === verdict.value) &&
        wanted.every((word) => content.includes(word));
      if (fits) shown += 1;
      card.hidden = !fits;
      for (const one of others.get(card.id) ?? []) {
        if (one.tagName === 'TR') one.hidden = !fits;
        else one.classList.toggle('out', !fits);
      }
    }
    count.textContent = `${shown} of ${cards.length} tokens`;
    const none = document.querySelector('.none');
    if (none) none.hidden = shown > 0;
  };
  for (const field of [text, owner, verdict]) field.addEventListener('input', filter);
  reset.addEventListener('click', () => {
    for (const field of [text, owner, verdict]) field.value = '';
    filter();
    text.focus();
  });
  // A browser that comes back to the page fills the fields in again.
  filter();
}

/** Rows and marks by the ID of the card of their token. */
function indexByToken(document: Browser['document']): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>();
  for (const one of document.querySelectorAll('[data-token]')) {
    const id = one.dataset.token ?? '';
    parts.set(id, [...(parts.get(id) ?? []), one]);
  }
  return parts;
}

function foldCards(cards: readonly Part[], unfold: Part): void {
  const label = () => {
    unfold.textContent = cards.every(({ open }) => open) ? 'Fold all' : 'Unfold all';
  };
  unfold.addEventListener('click', () => {
    const open = !cards.every((card) => card.open);
    for (const card of cards) card.open = open;
  });
  for (const card of cards) {
    card.open = false;
    card.addEventListener('toggle', label);
  }
}

/** Unfolds the card that a link leads to. */
function followLinks(browser: Browser, cards: readonly Part[]): void {
  const { document, location } = browser;
  const follow = () => {
    const card = cards.find(({ id }) => `#${id}` === location.hash);
    if (card) card.open = true;
  };
  browser.addEventListener('hashchange', follow);
  document.addEventListener('click', ({ target }) => {
    const mark = target.closest('svg[data-token]');
    if (mark) location.hash = mark.dataset.token ?? '';
    else if (target.closest('a')) follow();
  });
  follow();
}

function unfoldForPrint(browser: Browser, cards: readonly Part[]): void {
  let folded: readonly Part[] = [];
  browser.addEventListener('beforeprint', () => {
    folded = cards.filter(({ open }) => !open);
    for (const card of folded) card.open = true;
  });
  browser.addEventListener('afterprint', () => {
    for (const card of folded) card.open = false;
  });
}
