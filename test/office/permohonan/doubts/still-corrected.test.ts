import { expect, it } from 'vitest';
import {
  koreksiAhead,
  mendingRoad,
  sentBackNaskah,
  stillCorrected,
} from '../../../../src/office/permohonan/doubts/still-corrected.ts';
import type { KasusFact } from '../../../../src/office/permohonan/facts/kasus-fact.ts';

const koreksi = { langkah: 4, catatan: 'Pasal 3 keliru', oleh: null, pada: '2026-08-05' } as never;
const dinilai = (v: number, isi: object) => ({
  v,
  kejadian: [
    {
      jenis: 'Diselesaikan',
      langkah: 4,
      hasil: 'koreksi',
      catatan: null,
      naskah: null,
      ...isi,
    } as unknown as KasusFact,
  ],
});
const ditarik = (v: number, tindakan: number) => ({
  v,
  kejadian: [{ jenis: 'Diurungkan', tindakan } as unknown as KasusFact],
});
const naskah = { kode: 'pks', versi: 2, sidik: 'b' };
const riwayat = [
  dinilai(1, { naskah: { ...naskah, versi: 1, sidik: 'a' } }),
  dinilai(2, { naskah, catatan: 'Pasal 3' }),
];

it('what was sent back last is named with its step and note, while that step has not said yes', () => {
  expect(sentBackNaskah({ koreksi }, riwayat)).toEqual({ ...naskah, langkah: 4, catatan: 'Pasal 3' });
  expect(sentBackNaskah({ koreksi: null }, riwayat)).toBeNull();
  expect(sentBackNaskah({ koreksi }, [dinilai(1, {})])).toBeNull();
  expect(sentBackNaskah({ koreksi }, [])).toBeNull();
});

it('a koreksi taken back no longer counts', () => {
  expect(sentBackNaskah({ koreksi }, [...riwayat, ditarik(3, 2)])).toMatchObject({ versi: 1, catatan: '' });
});

it('it is still to be mended until another version is made, by content and not by number', () => {
  const p = (sidik: string) => ({
    koreksi,
    naskah: [
      { naskah: 'lain', sidik: 'b' },
      { naskah: 'pks', sidik },
    ] as never,
  });
  expect(stillCorrected(p('b'), riwayat)?.kode).toBe('pks');
  expect(stillCorrected(p('c'), riwayat)).toBeNull();
});

it('only a case that waits before that step was not handed in again', () => {
  expect(koreksiAhead({ koreksi, langkah: { no: 3 } })).toBe(true);
  expect(koreksiAhead({ koreksi, langkah: { no: 4 } })).toBe(false);
  expect(koreksiAhead({ koreksi, langkah: null })).toBe(false);
  expect(koreksiAhead({ koreksi: null, langkah: { no: 3 } })).toBe(false);
});

it('the road to mend it names the case and the naskah twice', () => {
  expect(mendingRoad('2026-014', 'pks')).toBe(
    'pks buka 2026-014 pks, simpan di Word, lalu pks draft 2026-014 pks --baca',
  );
});
