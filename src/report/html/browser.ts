/** The parts of the browser that the script of the page uses. */
export interface Part {
  readonly id: string;
  readonly dataset: Readonly<Record<string, string | undefined>>;
  readonly style: { setProperty(name: string, value: string): void };
  readonly classList: { toggle(name: string, force: boolean): void; contains(name: string): boolean };
  readonly children: Iterable<Part>;
  hidden: boolean;
  open: boolean;
  value: string;
  href: string;
  className: string;
  type: string;
  textContent: string;
  addEventListener(event: string, act: (event: { readonly target: Part }) => void, capture?: boolean): void;
  querySelector(selector: string): Part | null;
  querySelectorAll(selector: string): Iterable<Part>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  closest(selector: string): Part | null;
  cloneNode(deep: boolean): Part;
  append(...parts: readonly Part[]): void;
  after(part: Part): void;
  remove(): void;
  matches(selector: string): boolean;
  scrollIntoView(): void;
  focus(): void;
}
interface Observer {
  observe(part: Part): void;
  unobserve(part: Part): void;
}
/** The global object of the browser. */
export interface Browser {
  readonly document: Part & {
    readonly documentElement: Part;
    getElementById(id: string): Part | null;
    createElement(name: string): Part;
    execCommand(name: string): boolean;
  };
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string };
  readonly history: { replaceState(state: null, title: '', address: string): void };
  readonly navigator: { readonly clipboard?: { writeText(text: string): Promise<void> } };
  readonly IntersectionObserver: new (
    act: (seen: readonly { readonly isIntersecting: boolean; readonly target: Part }[]) => void,
    options: { readonly rootMargin: string },
  ) => Observer;
  getSelection(): { selectAllChildren(part: Part): void } | null;
  addEventListener(event: string, act: () => void): void;
}
