import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NASKAH } from '../../../src/office/naskah/all-naskah.ts';
import { naskahPlaceholders } from '../../../src/papers/docx/compile/template-contract.ts';
import { renderDocument } from '../../../src/papers/docx/fill/render-document.ts';
import { shippedTemplate } from '../../papers/docx/shipped-template.ts';

const readTemplateFile = (jalur: string) =>
  readFileSync(new URL(`../../../templates/${jalur}`, import.meta.url), 'utf8');
/** A table's cells without the blanks that line them up. */
const readReadme = (kode: string) => readTemplateFile(`${kode}/README.md`).replace(/ +\|/g, ' |');

/** The folder of a template is what the office reads when it edits: it must tell the truth. */
describe.each(NASKAH.map((n) => [n.kode, n] as const))('templates/%s', (kode, naskah) => {
  it('explains in its README every name that may stand in the template, and no other', () => {
    const dibaca = [...readReadme(kode).matchAll(/^\| `\{\{([^}]+)\}\}` \|/gm)].map(([, nama]) => nama);
    expect(dibaca.sort()).toEqual([...naskahPlaceholders(naskah)].sort());
  });

  it('gives with the meaning that pks gives', () => {
    const readme = readReadme(kode);
    const arti = [...Object.values(naskah.teks), ...Object.values(naskah.bila)].map((i) => i.arti);
    expect(arti.filter((a) => !readme.includes(`| ${a} |`))).toEqual([]);
  });

  it('has an example that fills the template', async () => {
    const contoh = JSON.parse(readTemplateFile(`${kode}/contoh.json`));
    expect(Object.keys(contoh.teks)).toEqual(Object.keys(naskah.teks));
    expect(Object.keys(contoh.baris)).toEqual(Object.keys(naskah.baris));
    expect(Object.keys(contoh.bila)).toEqual(Object.keys(naskah.bila));
    expect((await renderDocument(shippedTemplate(kode), contoh, naskah)).length).toBeGreaterThan(5000);
  });
});
