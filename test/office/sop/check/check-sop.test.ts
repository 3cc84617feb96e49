import { describe, expect, it } from 'vitest';
import { checkSop } from '../../../../src/office/sop/check/check-sop.ts';
import type { Koreksi, Langkah, Sop } from '../../../../src/office/sop/sop.ts';
import { alignedSop } from '../../../support/printed-sop.ts';
import { smallSop } from '../../../support/small-sop.ts';

/** The small SOP with its step `no` changed. */
const changeSop = (no: number, baru: Partial<Langkah>, sop: Sop = smallSop): Sop => ({
  ...sop,
  langkah: sop.langkah.map((l) => (l.no === no ? { ...l, ...baru } : l)),
});

/** The small SOP without a mark (a mark is there or not, never false). */
const sopWithout = (no: number, tanda: 'balasan' | 'akhirBilaTolak' | 'menunggu', sop: Sop = smallSop): Sop => ({
  ...sop,
  langkah: sop.langkah.map((l) => {
    if (l.no !== no) return l;
    const { [tanda]: _dibuang, ...sisa } = l;
    return sisa;
  }),
});

const koreksi = (baru: Partial<Koreksi>): Sop =>
  changeSop(3, { koreksi: { keluaran: ['revisi-surat'], kembaliKe: 2, pilihan: [2], ...baru } });

/** The step twice in a row, as a copied row would be. */
const doubledSop = (no: number): Sop => ({
  ...smallSop,
  langkah: smallSop.langkah.flatMap((l) => (l.no === no ? [l, l] : [l])),
});

const faultSentences = (sop: Sop) => checkSop(sop).map((c) => c.kalimat);

describe('periksaSop', () => {
  it('finds nothing wrong with a sound table', () => expect(checkSop(smallSop)).toEqual([]));

  it('says which step a finding is about', () =>
    expect(checkSop(changeSop(2, { tahap: 'Z' }))).toEqual([
      { langkah: 2, kalimat: 'Langkah 2 berada pada tahap "Z" yang tidak bernama.' },
    ]));

  // Each row breaks the sound table in one way; what is expected is everything that is then found.
  it.each<[string, Sop, readonly string[]]>([
    [
      'a role nobody named',
      changeSop(1, { pelaksana: 'satpam' }),
      ['Langkah 1 menyebut peran "satpam" yang tidak bernama.'],
    ],
    [
      'an alternative role nobody named',
      changeSop(1, { pelaksanaTafsir: { keyakinan: 'rendah', alternatif: ['satpam'], alasan: 'uji' } }),
      ['Langkah 1 menyebut peran "satpam" yang tidak bernama.'],
    ],
    [
      'four eyes on a step that is not there',
      { ...smallSop, empatMata: [[2, 9]] },
      ['Empat mata menyebut langkah 9 yang tidak ada.'],
    ],
    [
      'a chain of one step',
      { ...smallSop, empatMata: [[2, 2]] },
      ['Rantai empat mata (2, 2) tidak menyebut dua langkah.'],
    ],
    [
      'a naskah made at a step that is not there',
      { ...smallSop, naskah: { surat: { langkah: [9], disetujui: null } } },
      ['Naskah "surat" dibuat di langkah 9 yang tidak ada.'],
    ],
    [
      'a naskah approved at a step that is not there',
      { ...smallSop, naskah: { surat: { langkah: [2], disetujui: 9 } } },
      ['Naskah "surat" disetujui di langkah 9 yang tidak ada.'],
    ],
    [
      'a naskah approved before it is made',
      { ...smallSop, naskah: { surat: { langkah: [3], disetujui: 2 } } },
      ['Naskah "surat" disetujui di langkah 2 sebelum dibuat.'],
    ],
    [
      'a return to a step that is not there',
      koreksi({ kembaliKe: 2, pilihan: [2, 9] }),
      ['Koreksi langkah 3 kembali ke langkah 9 yang tidak ada.'],
    ],
    [
      'a return to a later step',
      koreksi({ kembaliKe: 4, pilihan: [4] }),
      ['Koreksi langkah 3 kembali ke langkah 4, yang tidak mendahuluinya.'],
    ],
    [
      'a return to the checking step itself',
      koreksi({ pilihan: [2, 3] }),
      ['Koreksi langkah 3 kembali ke langkah 3, yang tidak mendahuluinya.'],
    ],
    [
      'a default return that is not among the choices',
      koreksi({ kembaliKe: 1, pilihan: [2] }),
      ['Koreksi langkah 3 kembali ke 1, yang tidak ada di antara pilihannya.'],
    ],
    [
      'an H-day that goes back',
      changeSop(4, { h: 1, hBerlaku: 1 }, changeSop(5, { hBerlaku: 1 })),
      ['Langkah 4 berlaku H1, lebih awal dari H2 pada langkah sebelumnya.'],
    ],
    [
      'an H-day other than the printed one',
      changeSop(4, { hBerlaku: 4 }, changeSop(5, { hBerlaku: 4 })),
      ['Langkah 4 berlaku H4, seharusnya H5.'],
    ],
    ['an H-day that was not carried forward', changeSop(2, { hBerlaku: 2 }), ['Langkah 2 berlaku H2, seharusnya H1.']],
    ['a first row without any H-day', changeSop(1, { h: null }), ['Langkah 1 berlaku H1, tanpa dasar.']],
    [
      'an output nobody named',
      changeSop(5, { keluaran: ['cap'] }),
      ['Langkah 5 menyebut dokumen "cap" yang tidak bernama.'],
    ],
    [
      'a koreksi that makes something nobody named',
      koreksi({ keluaran: ['revisi-surat', 'cap'] }),
      ['Langkah 3 menyebut dokumen "cap" yang tidak bernama.'],
    ],
    [
      'an unnamed document asked anew',
      changeSop(4, { mintaBaru: ['cap'] }),
      ['Langkah 4 menyebut dokumen "cap" yang tidak bernama.'],
    ],
    [
      'an unnamed document from outside',
      { ...smallSop, dariLuar: { ...smallSop.dariLuar, cap: 'dari toko' } },
      ['Daftar dari luar menyebut dokumen "cap" yang tidak bernama.'],
    ],
    [
      'a choice that no step ever makes',
      koreksi({ keluaran: [] }),
      ['Langkah 3 mensyaratkan "revisi surat konfirmasi" yang tidak dibuat langkah mana pun.'],
    ],
    [
      'a document required before it is made',
      changeSop(2, { kelengkapan: ['surat-konfirmasi'] }),
      ['Langkah 2 mensyaratkan "surat konfirmasi yang ditandatangani" yang belum dibuat langkah sebelumnya.'],
    ],
    [
      'an either-or of which only a later koreksi makes one',
      changeSop(3, { kelengkapan: ['revisi-surat'] }),
      ['Langkah 3 mensyaratkan "revisi surat konfirmasi" yang belum dibuat langkah sebelumnya.'],
    ],
    [
      'a document asked anew that nobody makes anew',
      changeSop(5, { kelengkapan: ['surat-konfirmasi'] }, changeSop(4, { mintaBaru: ['surat-konfirmasi'] })),
      ['Langkah 5 mensyaratkan "surat konfirmasi yang ditandatangani" yang belum dibuat langkah sebelumnya.'],
    ],
    [
      'a refusal that ends where no answer was entered',
      sopWithout(4, 'balasan'),
      ['Langkah 5 mengakhiri penolakan, tetapi tidak ada balasan yang dicatat sebelumnya.'],
    ],
    [
      'an answer whose refusal ends nowhere',
      sopWithout(5, 'akhirBilaTolak'),
      ['Balasan di langkah 4 dapat berupa penolakan, tetapi tidak ada langkah tempat penolakan berakhir.'],
    ],
    [
      'a refusal that would end before the answer came',
      changeSop(2, { akhirBilaTolak: true }, sopWithout(5, 'akhirBilaTolak')),
      [
        'Balasan di langkah 4 dapat berupa penolakan, tetapi tidak ada langkah tempat penolakan berakhir.',
        'Langkah 2 mengakhiri penolakan, tetapi tidak ada balasan yang dicatat sebelumnya.',
      ],
    ],
    [
      'a refusal that would end at the very step of the answer',
      changeSop(4, { akhirBilaTolak: true }, sopWithout(5, 'akhirBilaTolak')),
      [
        'Balasan di langkah 4 dapat berupa penolakan, tetapi tidak ada langkah tempat penolakan berakhir.',
        'Langkah 4 mengakhiri penolakan, tetapi tidak ada balasan yang dicatat sebelumnya.',
      ],
    ],
    [
      'a second answer',
      changeSop(2, { balasan: true }),
      ['Langkah 4 menerima balasan lagi, padahal balasan hanya dicatat sekali.'],
    ],
    [
      'a second letter sent',
      changeSop(5, { kirim: true }),
      ['Langkah 5 mengirim surat lagi, padahal surat keluar hanya dicatat sekali.'],
    ],
    [
      'an answer entered at a checking step',
      changeSop(4, { koreksi: { keluaran: [], kembaliKe: 2, pilihan: [2] } }),
      ['Langkah 4 menerima balasan sekaligus memeriksa, jadi hasilnya bermakna ganda.'],
    ],
  ])('finds %s', (_nama, sop, harapan) => expect(faultSentences(sop)).toEqual(harapan));

  it.each<[string, Sop]>([
    ['a naskah approved at the step that makes it', { ...smallSop, naskah: { surat: { langkah: [3], disetujui: 3 } } }],
    [
      'a waiting row after which no H is printed',
      changeSop(4, { h: null, hBerlaku: 2 }, changeSop(5, { hBerlaku: 2 })),
    ],
    [
      'a waiting row that waits until a printed H further down',
      changeSop(3, { menunggu: 'pemohon', h: null, hBerlaku: 7 }, changeSop(4, { h: null, hBerlaku: 7 }, changeSop(5, { h: 7, hBerlaku: 7 }))), // biome-ignore format: one table
    ],
  ])('finds nothing wrong with %s', (_nama, sop) => expect(checkSop(sop)).toEqual([]));

  it('finds a number that does not rise', () => {
    const langkah = [...smallSop.langkah];
    const [a, b] = [langkah[3], langkah[4]];
    expect(faultSentences({ ...smallSop, langkah: [...langkah.slice(0, 3), b!, a!] })).toContain(
      'Nomor langkah 4 tidak lebih besar dari nomor sebelumnya (5).',
    );
  });

  it('finds, where a number stands twice, that the rows after it are never reached and the case never ends', () => {
    const temuan = faultSentences(doubledSop(3));
    expect(temuan).toContain('Nomor langkah 3 tidak lebih besar dari nomor sebelumnya (3).');
    expect(temuan).toContain('Langkah 4 tidak dapat dicapai dari langkah pertama.');
    expect(temuan).toContain('Langkah 5 tidak dapat dicapai dari langkah pertama.');
    expect(temuan).toContain('Dari langkah 3 akhir SOP tidak dapat dicapai.');
  });

  it('lets a waiting row without a printed H wait until the next printed one, and only a waiting row', () => {
    expect(checkSop(alignedSop)).toEqual([]);
    const tungguan = alignedSop.langkah.find((l) => l.menunggu)!.no;
    expect(faultSentences(sopWithout(tungguan, 'menunggu', alignedSop))).toEqual([
      `Langkah ${tungguan} berlaku H21, seharusnya H7.`,
    ]);
    expect(faultSentences(changeSop(tungguan, { hBerlaku: 20 }, alignedSop))).toEqual([
      `Langkah ${tungguan} berlaku H20, seharusnya H7 atau H21.`,
    ]);
  });
});
