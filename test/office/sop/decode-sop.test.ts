import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/errors.ts';
import { decodeSop } from '../../../src/office/sop/decode-sop.ts';

const sopText = readFileSync(new URL('../../support/small-sop.json', import.meta.url), 'utf8');

function caughtBy(isi: unknown): Failure {
  try {
    decodeSop(isi, 'sop/uji.json');
  } catch (e) {
    if (e instanceof Failure) return e;
    throw e;
  }
  throw new Error('expected a Galat, but the file was accepted');
}

/** The small SOP with one value replaced; undefined takes the key away. */
function sopWith(jalur: readonly (string | number)[], nilai: unknown): unknown {
  const isi: unknown = JSON.parse(sopText);
  let tempat = isi as Record<string | number, unknown>;
  for (const kunci of jalur.slice(0, -1)) tempat = tempat[kunci] as Record<string | number, unknown>;
  const akhir = jalur.at(-1) ?? '';
  if (nilai === undefined) delete tempat[akhir];
  else tempat[akhir] = nilai;
  return isi;
}

describe('bacaSop', () => {
  it('gives back what the file says, nothing added and nothing lost', () => {
    expect(decodeSop(JSON.parse(sopText), 'sop/uji.json')).toEqual(JSON.parse(sopText));
  });

  it.each<[string, readonly (string | number)[], unknown, string]>([
    ['a number written as text', ['langkah', 2, 'menit'], '15', '"langkah ke-3 menit": harus bilangan'],
    ['half a step', ['langkah', 0, 'no'], 1.5, '"langkah ke-1 no": harus bilangan bulat'],
    ['a step number below one', ['langkah', 0, 'no'], 0, '"langkah ke-1 no": harus 1 atau lebih'],
    ['a missing column', ['langkah', 0, 'keluaran'], undefined, '"langkah ke-1 keluaran": isian ini tidak ada'],
    ['a misspelt mark', ['langkah', 1, 'enamBatir'], true, '"langkah ke-2 enamBatir": kunci ini tidak dikenal'],
    ['a mark that is switched off by false', ['langkah', 3, 'balasan'], false, '"langkah ke-4 balasan": harus true'],
    ['an unknown party to wait for', ['langkah', 3, 'menunggu'], 'kantor', '"langkah ke-4 menunggu"'],
    ['a choice among nothing', ['langkah', 1, 'kelengkapan'], [{ salahSatu: [] }], '"langkah ke-2 kelengkapan ke-1"'],
    ['an empty text', ['kode'], '', '"kode": tidak boleh kosong'],
    ['a date that is none', ['identitas', 'tanggalEfektif'], '1 Juli 2023', 'harus tanggal'],
    ['a text where several things belong', ['identitas'], 'Dinas', '"identitas": harus objek'],
    ['a table without rows', ['langkah'], [], '"langkah": tidak boleh kosong'],
  ])('refuses %s, naming the file and the place', (_nama, jalur, nilai, pesan) => {
    const galat = caughtBy(sopWith(jalur, nilai));
    expect(galat.kode).toBe('REGISTER_RUSAK');
    expect(galat.keluar).toBe(7);
    expect(galat.message).toContain('sop/uji.json');
    expect(galat.message).toContain(pesan);
    expect(galat.rinci).toMatchObject({ berkas: 'sop/uji.json' });
    expect(galat.saran).toEqual(['Pulihkan berkas itu dari cadangan; bila ditulis pks yang lebih baru, perbarui pks.']);
  });

  it('reads an older copy that names no chains of four eyes as one that has none', () => {
    expect(decodeSop(sopWith(['empatMata'], undefined), 'sop/uji.json').empatMata).toEqual([]);
  });

  it.each([[null], ['x'], [7]])('refuses %j, which is no SOP at all', (isi) => {
    expect(caughtBy(isi).message).toContain('awal berkas');
  });
});
