import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decide } from '../../../src/office/permohonan/decide.ts';
import { evolve, newPermohonan } from '../../../src/office/permohonan/evolve.ts';
import type { ReceivedKasus } from '../../../src/office/permohonan/permohonan.ts';
import { missingPapers } from '../../../src/office/permohonan/rules/kelengkapan.ts';
import { checkSop } from '../../../src/office/sop/check/check-sop.ts';
import { lembagaPapersOf, withLembagaPapers } from '../../../src/office/sop/lembaga-papers.ts';
import { terimaCommand, testElemen } from '../../support/kasus-walk.ts';
import { printedSop } from '../../support/printed-sop.ts';

const papers = JSON.parse(readFileSync(new URL('../../../data/acuan/berkas-lembaga.json', import.meta.url), 'utf8'));
const sop = withLembagaPapers(printedSop, papers);
const FIVE = ['akta-pendirian', 'pengesahan-badan-hukum', 'keterangan-domisili', 'izin-usaha', 'rekomendasi-pengawas'];

it('five papers are asked of a badan hukum, none of anybody else, and each has its name', () => {
  expect(lembagaPapersOf(sop, 'badan-hukum-profit')).toEqual(FIVE);
  expect(lembagaPapersOf(sop, 'badan-hukum-nonprofit')).toEqual(FIVE);
  expect(lembagaPapersOf(sop, 'rsud-blud')).toEqual([]);
  expect(FIVE.filter((kode) => !sop.dokumen[kode] || !sop.dariLuar[kode])).toEqual([]);
  expect(checkSop(sop)).toEqual([]);
});

it('they may be missing in the letter that says so, and go along to the ministry; other documents stay as they were', () => {
  expect(sop.naskah.kekurangan?.dokumen).toEqual(['surat-permohonan', ...FIVE]);
  expect(sop.naskah['berkas-kemendagri']?.dokumen).toEqual(expect.arrayContaining(FIVE));
  expect(sop.naskah.pks).toEqual(printedSop.naskah.pks);
  expect(sop.langkah).toBe(printedSop.langkah);
});

it('what an office wrote into its own SOP comes first', () => {
  const sendiri = { ...printedSop, berkasLembaga: { 'badan-hukum-profit': [] } };
  expect(lembagaPapersOf(withLembagaPapers(sendiri, papers), 'badan-hukum-profit')).toEqual([]);
  expect(lembagaPapersOf(withLembagaPapers(sendiri, papers), 'badan-hukum-nonprofit')).toEqual(FIVE);
});

const received = (jenis: string, ada: readonly string[] | 'lengkap') => {
  const rules = { sop, id: '2026-001', elemen: testElemen, peranKetat: false };
  const perintah = terimaCommand({
    lembaga: { ...(terimaCommand() as { lembaga: object }).lembaga, nama: 'PT Contoh', jenis } as never,
    ada,
  });
  return decide(rules, newPermohonan, perintah).reduce(evolve, newPermohonan) as ReceivedKasus;
};

it('what was brought is held, what was not is missing, and the request goes on all the same', () => {
  const sebagian = received('badan-hukum-profit', ['surat-permohonan', 'lembar-disposisi', 'izin-usaha']);
  expect(missingPapers(sebagian, sop)).toEqual(FIVE.filter((kode) => kode !== 'izin-usaha'));
  expect(sebagian.langkah?.no).toBe(2);
  const tanpaSurat = received('badan-hukum-nonprofit', ['akta-pendirian']);
  expect([tanpaSurat.langkah?.no, missingPapers(tanpaSurat, sop)]).toEqual([1, FIVE.slice(1)]);
});

it('all that is required is there where somebody says so; of others nothing is recorded', () => {
  expect(missingPapers(received('badan-hukum-profit', 'lengkap'), sop)).toEqual([]);
  const rsud = received('rsud-blud', ['surat-permohonan', 'lembar-disposisi', 'izin-usaha']);
  expect(rsud.dokumen.map((d) => d.kode)).not.toContain('izin-usaha');
});

it('a scan counts as held', () => {
  const p = received('badan-hukum-profit', ['surat-permohonan', 'lembar-disposisi']);
  const lampiran = [{ dokumen: 'akta-pendirian', berkas: 'x', asal: 'x', sidik: 'x', ukuran: 1 }];
  expect(missingPapers({ ...p, lampiran }, sop)).toEqual(FIVE.slice(1));
});
