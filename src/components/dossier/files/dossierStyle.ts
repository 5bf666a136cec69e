/**
 * The look of what is read without the app: one column, the reading face where the device has it, light and dark by the
 * device, black on white on paper. A reading system sets page, size and colours of a book itself, so those are the page's alone.
 */
const text = `
h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; }
p, li { orphans: 3; widows: 3; }
blockquote { margin: 0 0 0.4em; }
blockquote p { margin: 0.2em 0; }
li, figure { break-inside: avoid; }
cite { font-style: italic; }
small, .kind, .source, .doubts, .why, .reasons, .who, .none, .numbers, .address { font-size: 0.85em; }
.kind { margin: 0; }
.told { margin: 1.2em 0; }
.told .source { break-after: avoid; }
.told ol { margin: 0.3em 0; }
.time { margin: 0; }
.who, .source, .why { margin: 0.2em 0; }
.events > li { margin: 1.4em 0; }
.doubts, .reasons { margin: 0.2em 0; padding-left: 1.2em; }
.sources li { margin: 0.7em 0; }
.address { display: block; overflow-wrap: anywhere; }
.note { margin: 0.3em 0; padding-left: 0.8em; border-left: 3px solid; white-space: pre-line; }
.index { list-style: none; padding: 0; }
.index li { margin: 0.45em 0; }
.numbers { display: block; }
.m { font-weight: inherit; text-decoration: underline; text-decoration-thickness: 1.5px; text-underline-offset: 0.2em; }
.org { text-decoration-style: double; }
.place { text-decoration-style: dashed; }
.other { text-decoration-style: dotted; }
`;

export const bookStyle = text.trimStart();

export const pageStyle = `
:root { color-scheme: light dark; --paper: #fbfaf6; --ink: #1d1b18; --soft: #5b5750; --rule: #e2ded3; --accent: #b5361c; --wash: #b5361c16; --person: #17408a; --org: #9331c9; --place: #1b7a5e; --other: #4a3410; }
@media (prefers-color-scheme: dark) { :root { --paper: #171614; --ink: #e9e4da; --soft: #aaa498; --rule: #35322d; --accent: #f08a6c; --wash: #f08a6c1f; --person: #a6bdf0; --org: #c368e2; --place: #86e3c2; --other: #dcb93c; } }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { max-width: 64ch; margin: 0 auto; padding: 3rem 1.25rem 5rem; font: 1.0625rem/1.6 Literata, "Literata Variable", "Iowan Old Style", Charter, Georgia, "Noto Serif", serif; overflow-wrap: break-word; }
h1 { margin: 0.2em 0 0.5em; font-size: 2.1rem; letter-spacing: -0.015em; }
h2 { margin: 0; font-size: 1.6rem; letter-spacing: -0.01em; }
h3 { margin: 2em 0 0.4em; font-size: 1.1rem; }
main > section { margin-top: 3.5rem; padding-top: 1.6rem; border-top: 1px solid var(--rule); }
a { color: var(--accent); text-underline-offset: 0.2em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
:target { background: var(--wash); }
nav ol { padding-left: 1.4em; }
nav a, .numbers a, .source a { display: inline-block; min-width: 24px; min-height: 24px; }
.numbers a { text-align: center; }
small, .kind, .source, .doubts, .why, .reasons, .who, .none, .numbers, .address, li::marker { color: var(--soft); font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
${text}
.person { text-decoration-color: var(--person); }
.org { text-decoration-color: var(--org); }
.place { text-decoration-color: var(--place); }
.other { text-decoration-color: var(--other); }
.when { background: linear-gradient(transparent 62%, var(--wash) 62%); }
.note { border-color: var(--accent); }
@media (min-width: 700px) { .index { columns: 2; column-gap: 2.5em; } }
@page { margin: 20mm 18mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #333; --rule: #999; --accent: #000; --wash: transparent; }
  body { max-width: none; padding: 0; font-size: 11pt; line-height: 1.45; }
  main > section { break-before: page; margin-top: 0; padding-top: 0; border: 0; }
  a { color: inherit; text-decoration: none; }
  .m { text-decoration-color: currentColor; text-decoration-thickness: 1px; }
  .numbers a, .source a { min-width: 0; }
  .in-app::after { content: ": " attr(href); }
}
`.trim();
