import { createHash } from "node:crypto";
import { markup, text, type Html } from "./html-text.ts";

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #fff; --panel: #f6f8fa; --line: #d0d7de;
  --breaking: #b3261e; --risky: #8a5a00; --compatible: #1a6e36; --gone: #ffebe9; --come: #dafbe1; --focus: #0550ae; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b1; --paper: #0d1117; --panel: #161b22; --line: #30363d;
  --breaking: #ff8a80; --risky: #e3b341; --compatible: #56d364; --gone: #4b1113; --come: #12361f; --focus: #79c0ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; } h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
p { margin: .35rem 0; overflow-wrap: anywhere; } .soft { color: var(--soft); }
code, pre { font: .875rem/1.45 ui-monospace, monospace; } code { overflow-wrap: anywhere; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: .6rem; overflow-x: auto; margin: .5rem 0; }
pre span { display: block; } .gone { background: var(--gone); } .come { background: var(--come); }
form { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: center; padding: .75rem 0; background: var(--paper); border-bottom: 1px solid var(--line); }
input[type=search] { flex: 1 1 14rem; font: inherit; padding: .35rem .6rem; border: 1px solid var(--line); border-radius: 6px; background: var(--panel); color: inherit; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
article { border: 1px solid var(--line); border-left: 4px solid var(--soft); border-radius: 6px; padding: .75rem 1rem; margin: .75rem 0; }
article[data-level=breaking] { border-left-color: var(--breaking); } article[data-level=risky] { border-left-color: var(--risky); } article[data-level=compatible] { border-left-color: var(--compatible); }
.level { font-weight: 600; } .breaking { color: var(--breaking); } .risky { color: var(--risky); } .compatible { color: var(--compatible); }
details > summary { cursor: pointer; } table { border-collapse: collapse; margin: 1rem 0; } th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; overflow-wrap: anywhere; }
td.number { text-align: right; } [hidden] { display: none; }
@media print { form { display: none; } article { break-inside: avoid; } pre { white-space: pre-wrap; } body { max-width: none; padding: 0; } }
`;

const SCRIPT = `
const search = document.querySelector("input[type=search]");
const boxes = [...document.querySelectorAll("input[name=level]")];
const found = document.querySelector("output");
const entries = [...document.querySelectorAll("article")].map((element) => ({ element, text: element.textContent.toLowerCase() }));
const show = () => {
  const words = search.value.toLowerCase().split(/\\s+/).filter((word) => word !== "");
  const levels = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
  let shown = 0;
  for (const { element, text } of entries) {
    const matches = levels.has(element.dataset.level) && words.every((word) => text.includes(word));
    element.hidden = !matches;
    if (matches) shown++;
  }
  for (const section of document.querySelectorAll("section"))
    section.hidden = section.querySelector("article") !== null && section.querySelector("article:not([hidden])") === null;
  found.textContent = shown + " of " + entries.length + " shown";
};
document.querySelector("form").addEventListener("input", show);
document.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== search) { event.preventDefault(); search.focus(); }
  if (event.key === "Escape" && document.activeElement === search) { search.value = ""; show(); }
});
show();
`;

const digest = (content: string): string =>
  `'sha256-${createHash("sha256").update(content).digest("base64")}'`;

/** A whole page that loads nothing and may do nothing but what its own script does. */
export const page = (title: string, body: Html): string => {
  const policy = `default-src 'none'; style-src ${digest(STYLE)}; script-src ${digest(SCRIPT)}; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy as Html}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${text(title)}</title>
<style>${STYLE as Html}</style>
</head>
<body>
${body}
<script>${SCRIPT as Html}</script>
</body>
</html>
`;
};
