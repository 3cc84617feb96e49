import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageRoot = join(import.meta.dirname, '../..');
/** What is made here or comes from elsewhere. */
const NOT_OURS = ['node_modules', 'dist', 'demo', 'coverage', '.stryker-tmp', '.git'];

function markdownIn(folder: string): string[] {
  return readdirSync(join(packageRoot, folder), { withFileTypes: true }).flatMap((e) => {
    const path = folder === '' ? e.name : `${folder}/${e.name}`;
    if (e.isDirectory()) return NOT_OURS.includes(e.name) ? [] : markdownIn(path);
    return e.name.endsWith('.md') ? [path] : [];
  });
}

/** Every Markdown file of the house, by its path under the root. */
export const paperFiles: readonly string[] = markdownIn('');

export const readPaper = (path: string): string => readFileSync(join(packageRoot, path), 'utf8');

/** The papers that hold sessions at a terminal, besides the files under test/ that are nothing else. */
export const papersWithSessions = paperFiles.filter(
  (path) => !path.startsWith('test/') && /```console|<!-- ditanya -->/.test(readPaper(path)),
);
