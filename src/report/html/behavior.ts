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

/**
 * What the page does: filters, folds, and unfolds for links and for print. It runs in the reader's browser as it is
 * here, so it knows nothing of this module. Without it everything is shown.
 */
export function behavior(): void {
  const browser = globalThis as unknown as Browser;
  const { document, location } = browser;
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
  const others = new Map<string, Part[]>();
  for (const one of document.querySelectorAll('[data-token]')) {
    const id = one.dataset.token ?? '';
    others.set(id, [...(others.get(id) ?? []), one]);
  }
  const words = new Map(cards.map((card) => [card, '']));

  const filter = () => {
    const wanted = text.value.trim().toLowerCase().split(/\s+/);
    let shown = 0;
    for (const card of cards) {
      const said = words.get(card) || card.textContent.toLowerCase();
      words.set(card, said);
      const fits =
        (owner.value === '' || card.dataset.owner === owner.value) &&
        (verdict.value === '' || card.dataset.verdict === verdict.value) &&
        wanted.every((word) => said.includes(word));
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

  let folded: readonly Part[] = [];
  browser.addEventListener('beforeprint', () => {
    folded = cards.filter(({ open }) => !open);
    for (const card of folded) card.open = true;
  });
  browser.addEventListener('afterprint', () => {
    for (const card of folded) card.open = false;
  });
  // A browser that comes back to the page fills the fields in again.
  filter();
  bar.hidden = false;
  unfold.hidden = false;
}
