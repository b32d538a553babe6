import type { DiffReport, PackageReport } from "../report.ts";
import { markup, NONE, sentence, text, type Html } from "./html-text.ts";
import { page } from "./html-page.ts";
import { problemHtml } from "./html-problem.ts";
import {
  changedPackages,
  countsOf,
  countsText,
  LEVELS,
  problemsOf,
  totalOf,
  versionText,
} from "./summary.ts";

/** The report as one page: readable without its script, which filters by level and searches. */
export function htmlText(report: DiffReport): string {
  const packages = changedPackages(report);
  const counts = countsText(totalOf(report));
  const stale = report.stale.map(({ id, why }) => `${id}: ${why}`);
  return page(
    `API changes: ${counts}`,
    markup`<header>
<h1>API changes: ${text(counts)}</h1>
<p class="soft"><code>${text(report.base)}</code> → <code>${text(report.head)}</code></p>
${packages.length === 0 ? NONE : overview(packages)}
</header>
${filter(report)}
<main>
${packages.map(packageHtml)}${remarks("Notes", report.notes)}${remarks("Accepted changes to look at", stale)}</main>`,
  );
}

const anchor = ({ vendor }: PackageReport): string => `package-${encodeURIComponent(vendor)}`;

const overview = (packages: readonly PackageReport[]): Html =>
  markup`<table>
<thead><tr><th>Package</th><th>Breaking</th><th>Risky</th><th>Compatible</th><th>Accepted</th><th>Version</th></tr></thead>
<tbody>
${packages.map(overviewRow)}</tbody>
</table>`;

const overviewRow = (report: PackageReport): Html => {
  const counts = countsOf(problemsOf(report.findings));
  const numbers = [...LEVELS.map((level) => counts[level]), report.accepted.length];
  return markup`<tr><td><a href="#${text(anchor(report))}">${text(report.packageName)}</a></td>${numbers.map((number) => markup`<td class="number">${text(number)}</td>`)}<td>${text(versionText(report))}</td></tr>
`;
};

const filter = (report: DiffReport): Html => {
  const total = totalOf(report);
  const boxes = LEVELS.map(
    (
      level,
    ) => markup`<label class="${text(level)}"><input type="checkbox" name="level" value="${text(level)}" checked> ${text(level)} (${text(total[level])})</label>
`,
  );
  return markup`<form role="search">
<input type="search" aria-label="Search the changes" placeholder="Search (press /)">
${boxes}<output aria-live="polite" class="soft"></output>
</form>`;
};

const packageHtml = (report: PackageReport): Html =>
  markup`<section id="${text(anchor(report))}">
<h2><code>${text(report.packageName)}</code> ${text(versionText(report))}</h2>
${report.reasons.map((reason) => markup`<p class="soft">${sentence(reason)}</p>\n`)}${problemsOf(report.findings).map((problem) => problemHtml(problem))}${report.accepted.map(({ finding, reason }) => problemHtml({ level: finding.level, finding, follows: [] }, reason))}${folded("Changelog", report.changelog)}${folded("Migration", report.migration)}</section>
`;

const folded = (title: string, texts: readonly string[]): Html =>
  texts.length === 0
    ? NONE
    : markup`<details><summary>${text(title)}</summary><pre>${text(texts.join("\n"))}</pre></details>
`;

const remarks = (title: string, texts: readonly string[]): Html =>
  texts.length === 0
    ? NONE
    : markup`<section><h2>${text(title)}</h2><ul>${texts.map((each) => markup`<li>${sentence(each)}</li>`)}</ul></section>
`;
