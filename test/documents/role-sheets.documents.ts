import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newTempFolder } from '../support/store/temp-folder.ts';
import { pdfText } from './print-documents.ts';

const sheets = join(import.meta.dirname, '../../docs/panduan/lembar');
const BROWSER = '/usr/bin/chromium';

describe.runIf(existsSync(BROWSER))('the page to pin beside the screen, as a browser prints it', () => {
  it.each(readdirSync(sheets))('%s is one page of A4', (name) => {
    const pdf = join(newTempFolder(), 'lembar.pdf');
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${pdf}`];
    spawnSync(BROWSER, [...flags, `file://${join(sheets, name)}`]);
    expect(readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    expect(pdfText(pdf)).toContain('Simpan? ya');
  });
});
