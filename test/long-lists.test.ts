import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/**
 * A call takes some hundred thousand arguments at most: a list that grows with the register must not be spread into one.
 * What is spread here is short by its nature: columns, steps, one page, what stands in one cell.
 */
const SHORT: readonly string[] = [
  ...['commands/new/print-receipt.ts', 'commands/new/surat-warnings.ts', 'desk/ask/question-series.ts'],
  ...['commands/meja/changed-rows.ts', 'commands/buku/buku-year-findings.ts'],
  ...['commands/new/earlier-kasus.ts', 'commands/ralat/ralat-series.ts', 'commands/wakilkan/acts-of-absent.ts'],
  ...['office/kantor/pejabat/pejabat.ts', 'office/impor/rows/likely-steps.ts'],
  ...['office/permohonan/rules/kelengkapan.ts', 'papers/page/charts/month-columns.ts'],
  ...['papers/page/charts/month-lines.ts', 'papers/page/charts/stacked-bars.ts', 'papers/page/office-docx.ts'],
  ...['papers/pdf/pdf-converter.ts', 'papers/sheet/cell-size.ts'],
  ...['papers/sheet/sheet-xlsx.ts', 'screen/layout/text-table.ts', 'screen/lists/show-board.ts'],
  ...['screen/pages/show-explanation.ts', 'screen/pages/show-help.ts', 'screen/pages/show-libur.ts'],
  ...['screen/pages/show-report.ts', 'screen/sop/sop-diff.ts', 'screen/sop/sop-flow.ts'],
  ...['store/folder/check/check-register.ts', 'store/postgres/upkeep/check-server.ts'],
  'commands/check/check-computer.ts',
];

/** Calls that take as many arguments as they get. */
const TAKES_ALL = /(?:\bMath\.(?:max|min)|\.(?:push|unshift|concat)|\bString\.from\w+)\(/g;

const src = join(import.meta.dirname, '..', 'src');

/** Whether an argument of the call, which begins at `awal`, is spread: `...` outside of any inner bracket. */
function spreadsAnArgument(teks: string, awal: number): boolean {
  let dalam = 1;
  for (let i = awal; dalam > 0 && i < teks.length; i++) {
    const huruf = teks[i] ?? '';
    if ('([{'.includes(huruf)) dalam += 1;
    else if (')]}'.includes(huruf)) dalam -= 1;
    else if (dalam === 1 && teks.startsWith('...', i)) return true;
  }
  return false;
}

const spreadsOneIn = (teks: string): boolean =>
  [...teks.matchAll(TAKES_ALL)].some((m) => spreadsAnArgument(teks, m.index + m[0].length));

it('spreads no list into a call but those that are short by nature', () => {
  const semua = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.ts'));
  const dengan = semua
    .filter((n) => spreadsOneIn(readFileSync(join(src, n), 'utf8')))
    .map((n) => n.replaceAll('\\', '/'));
  expect(dengan.sort()).toEqual([...SHORT].sort());
});
