/** Text that was made safe to stand in HTML, in an element or in a quoted attribute. */
export interface SafeHtml {
  readonly html: string;
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

type Part = string | number | SafeHtml | readonly SafeHtml[];

function safe(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part));
  return 'html' in part ? part.html : part.map(({ html }) => html).join('');
}

/** A template in which every value is escaped, save what is {@link SafeHtml} already. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): SafeHtml {
  return {
    html: strings
      .map((text, index) => text + (index in parts ? safe(parts[index] ?? '') : ''))
      .join(''),
  };
}

/** A whole page of the server's own: no script, one style sheet, light and dark. */
export function page(title: string, body: SafeHtml, language = 'en'): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/pages.css">
</head>
<body><main>
${body}
</main></body>
</html>
`.html;
}

export const HTML = 'text/html; charset=utf-8';

/** The look of these pages, served as /pages.css: the strict CSP allows no style inside a page. */
export const PAGES_CSS = `
:root { color-scheme: light dark; --paper: #f5f1ea; --card: #fff; --ink: #1c2b2a; --muted: #51615e; --line: #d9d3c7; --accent: #0b6152; --alarm: #a3261c; --on-accent: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #101716; --card: #1a2423; --ink: #edf2f0; --muted: #adbcb8; --line: #34443f; --accent: #7fd6c2; --alarm: #ffb4a6; --on-accent: #0c201c; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p { margin: 0 0 .8rem; }
a { color: var(--accent); }
section, .card { background: var(--card); border: 1px solid var(--line); border-radius: .8rem; padding: 1.2rem 1.3rem; margin: 0 0 1rem; }
section > h2:first-child { margin-top: 0; }
.muted { color: var(--muted); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .8rem .45rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--muted); font-weight: 600; }
code, pre { font: .9em/1.5 ui-monospace, monospace; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
.method { display: inline-block; min-width: 4.2em; font-weight: 700; color: var(--accent); }
button { font: inherit; font-weight: 600; border: 0; border-radius: 99rem; padding: .8rem 1.5rem; min-height: 2.75rem; cursor: pointer; background: var(--alarm); color: var(--card); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
iframe { width: 100%; height: 70vh; border: 1px solid var(--line); border-radius: .6rem; background: #fff; }
`;
