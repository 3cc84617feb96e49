import { beforeAll, describe, expect, it } from 'vitest';
import { NASKAH } from '../../src/office/naskah/all-naskah.ts';
import { diffParagraphs } from '../../src/office/naskah/finished/diff-paragraphs.ts';
import { changedLooks } from '../../src/office/naskah/finished/paragraph-looks.ts';
import { fitTemplate } from '../../src/papers/docx/look/paper-look.ts';
import { konsepMark } from '../../src/papers/docx/read/konsep-mark.ts';
import { oddLooks } from '../../src/papers/docx/read/odd-looks.ts';
import { readDocument } from '../../src/papers/docx/read/read-document.ts';
import { unprintedContent } from '../../src/papers/docx/unseen/hidden-content.ts';
import { naskahSourceFor, SAMPLE_PENGESAHAN } from '../office/naskah/naskah-source.ts';
import { finishedDocument } from '../papers/docx/finished-document.ts';
import { SAMPLE_PNG } from '../papers/docx/sample-pictures.ts';
import { editTemplate, shippedTemplate } from '../papers/docx/shipped-template.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithKantor } from '../support/test-desk.ts';
import { resaveDocuments } from './print-documents.ts';

const SINGLE = NASKAH.filter((n) => !n.paket);
const RENEWAL = { kasus: { perpanjanganDari: '2024-007' } } as const;
const dokumen: Record<string, Uint8Array> = {};
let ulang: Readonly<Record<string, Uint8Array>> = {};

beforeAll(async () => {
  for (const naskah of SINGLE) {
    const { kode } = naskah;
    const templat = shippedTemplate(kode);
    for (const konsep of [true, false])
      dokumen[`${kode}-${konsep ? 'konsep' : 'jadi'}`] = await finishedDocument(
        naskah,
        naskahSourceFor(kode, { konsep }),
        templat,
      );
    dokumen[`${kode}-perpanjangan`] = await finishedDocument(
      naskah,
      { ...naskahSourceFor(kode, { konsep: false, ...RENEWAL }), pksLama: SAMPLE_PENGESAHAN },
      fitTemplate(templat, { kertas: 'A4', logo: SAMPLE_PNG }),
    );
  }
  ulang = resaveDocuments(dokumen);
});

describe.each(['konsep', 'jadi', 'perpanjangan'])('a document that LibreOffice saved again, %s', (bentuk) => {
  it.each(SINGLE.map((n) => n.kode))('%s reads, looks and hides as before', (kode) => {
    const [dulu, kini] = [dokumen[`${kode}-${bentuk}`], ulang[`${kode}-${bentuk}`]];
    if (!dulu || !kini) throw new Error(`${kode} was not saved again`);
    expect(diffParagraphs(readDocument(dulu), readDocument(kini))).toEqual([]);
    expect(changedLooks(oddLooks(dulu), oddLooks(kini))).toEqual([]);
    expect(konsepMark(kini)).toEqual(konsepMark(dulu));
    expect(unprintedContent(kini)).toEqual(unprintedContent(dulu));
  });
});

it('the letter and the agreement, filled in by hand and saved by LibreOffice, come back as they were approved', async () => {
  const t = await deskWithKantor({ 'kepala-dinas.dasar': 'Keputusan Bupati Sleman Nomor 1/Kep.KDH/2024' });
  try {
    await t.json('new', ...completeSuratFlags(), '--lengkap');
    for (const [sampai, kode] of [
      [13, 'surat-kemendagri'],
      [null, 'pks'],
    ] as const) {
      await advanceUntil(t, '1', sampai);
      await t.json('draft', '1', kode, '--ke', `${kode}.docx`);
      const jadi = new Uint8Array(t.readFile(`${kode}.docx`));
      const lagi = resaveDocuments({ [kode]: editTemplate(jadi, (xml) => xml.replace(/\.{20,}/, '445/77')) });
      t.writeFile('lagi.docx', lagi[kode] ?? new Uint8Array());
      const { data, peringatan } = await t.json<{ keadaan: string }>('draft', '1', kode, '--baca', 'lagi.docx');
      expect([kode, data.keadaan, peringatan.filter((satu) => satu.includes('PERHATIAN'))]).toEqual([
        kode,
        'disetujui',
        [],
      ]);
    }
  } finally {
    t.close();
  }
});
