import words from 'virtual:healcast/embed';

const { own, said } = words;

/**
 * `<healcast-forecast clinic="SLUG">`: the clinic's forecast within its own site. It is a frame of
 * our own page, so that no script of the host page reads an answer, and neither style nor script
 * stands in the host's document: a strict policy needs this file under script-src and our address
 * under frame-src, no more (docs/decisions/0016).
 */
const script = document.currentScript as HTMLScriptElement | null;
const HOUSE = new URL(script?.src ?? location.href).origin;
/** After this long without a word from the frame, a plain link is shown. */
const PATIENCE_MS = 8_000;
/** A stylesheet that takes longer than this is not waited for. */
const STYLES_MS = 2_000;
const FIRST_HEIGHT_PX = 560;

const SHEET = `
:host { display: block; }
:host([hidden]) { display: none; }
iframe { display: block; width: 100%; border: 0; background: transparent; }
p { margin: 0.5rem 0 0; }
[hidden] { display: none; }
`;

/** A colour as #rrggbb, whatever way the host's style says it; undefined for none. */
function hexOf(colour: string): string | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const pen = canvas.getContext('2d');
  if (!pen || !CSS.supports('color', colour)) return undefined;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity = 0] = pen.getImageData(0, 0, 1, 1).data;
  if (opacity < 255) return undefined;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Colours may stand in a stylesheet that is still on its way when this script runs. */
async function stylesheetsThere(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]')];
  const onTheirWay = links.filter(({ sheet, disabled }) => !sheet && !disabled);
  const ended = onTheirWay.map(
    (link) =>
      new Promise((done) => {
        link.addEventListener('load', done, { once: true });
        link.addEventListener('error', done, { once: true });
      }),
  );
  const tooLate = new Promise((done) => setTimeout(done, STYLES_MS));
  await Promise.race([Promise.all(ended), tooLate]);
}

class HealcastForecast extends HTMLElement {
  static readonly observedAttributes = ['clinic', 'accent', 'scheme'];
  readonly #frame = document.createElement('iframe');
  readonly #elsewhere = document.createElement('p');
  /** The address in the frame, without the look that it was opened with. */
  #place = '';
  /** The look that the frame was told last. */
  #told = '';
  /** Whether the page in the frame runs already. */
  #hears = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.#frame.height = String(FIRST_HEIGHT_PX);
    this.#frame.allow = 'clipboard-write';
    this.#elsewhere.hidden = true;
    root.append(this.#frame, this.#elsewhere);
  }

  /** In the language of the host page around it. */
  get #words() {
    const language = this.closest('[lang]')?.getAttribute('lang')?.split('-')[0] ?? own;
    return said[language] ?? said[own];
  }

  connectedCallback(): void {
    this.#frame.title = this.#words?.title ?? '';
    addEventListener('message', this.#hear);
    void stylesheetsThere().then(() => {
      if (this.isConnected) this.#show();
    });
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    clearTimeout(this.#patience);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  #show(): void {
    const clinic = this.getAttribute('clinic')?.trim();
    if (!clinic) return console.error('<healcast-forecast> needs the attribute clinic.');
    const page = new URL(`/at/${encodeURIComponent(clinic)}`, HOUSE);
    const link = document.createElement('a');
    link.href = page.href;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = this.#words?.elsewhere ?? '';
    this.#elsewhere.replaceChildren(link);
    if (this.#place === page.href) return this.#tell();
    this.#place = page.href;
    this.#hears = false;
    this.#told = this.#look();
    page.hash = `#look?${this.#told}`;
    this.#frame.src = page.href;
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      this.#elsewhere.hidden = false;
    }, PATIENCE_MS);
  }

  /** A look that changed is told: a new address would lose what was answered within. */
  #tell(): void {
    const look = this.#look();
    if (look === this.#told || !this.#hears) return;
    this.#told = look;
    this.#frame.contentWindow?.postMessage({ healcast: 'look', look }, HOUSE);
  }

  /** Colour and scheme of the host page: attributes first, then its style. */
  #look(): string {
    const style = getComputedStyle(this);
    const named = this.getAttribute('accent') ?? style.getPropertyValue('--healcast-accent').trim();
    const accent = named ? hexOf(named) : undefined;
    const said = this.getAttribute('scheme') ?? style.colorScheme;
    // A page that says nothing of schemes is light (CSS Color Adjustment, 2.1).
    const isBoth = said === 'auto' || (said.includes('light') && said.includes('dark'));
    const scheme = isBoth ? 'auto' : said.includes('dark') ? 'dark' : 'light';
    return String(new URLSearchParams({ scheme, ...(accent && { accent }) }));
  }

  readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (origin !== HOUSE || source !== this.#frame.contentWindow) return;
    const { healcast, height } = (data ?? {}) as { healcast?: string; height?: number };
    if (healcast === 'size' && typeof height === 'number' && height > 0) {
      clearTimeout(this.#patience);
      this.#elsewhere.hidden = true;
      this.#frame.height = String(Math.ceil(height));
      this.#hears = true;
      this.#tell();
    }
    // The next question begins at its top, which may have been scrolled away.
    if (healcast === 'moved' && this.getBoundingClientRect().top < 0)
      this.scrollIntoView({ block: 'start' });
  };
}

if (!customElements.get('healcast-forecast'))
  customElements.define('healcast-forecast', HealcastForecast);
