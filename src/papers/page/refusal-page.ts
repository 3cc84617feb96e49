/** Says nothing of the register, to which its reader may have no right. */
import type { SiteRefusal } from '../../paper-desk.ts';
import { html, NOTHING } from './page-markup.ts';
import { barePage } from './page-shell.ts';

const AGAIN = 'Buka lagi dari terminal: pks papan --layan';

const WORDS: Readonly<Record<SiteRefusal, readonly [judul: string, sebab: string]>> = {
  'tanpa-izin': [
    'Papan ini belum dibuka di peramban ini',
    `Alamat pembuka hanya berlaku sekali, di satu peramban. ${AGAIN}`,
  ],
  'alamat-lain': ['Bukan alamat papan', `Papan hanya menjawab di alamat yang ditulis di terminal. ${AGAIN}`],
  'dari-situs-lain': [
    'Tidak dibuka dari situs lain',
    'Permintaan ini datang dari halaman lain. Ketik sendiri alamat yang ditulis di terminal.',
  ],
  'hanya-lihat': ['Hanya untuk melihat', 'Di sini tidak ada yang dapat diubah. Mengubah: lewat terminal.'],
  'tidak-ada': ['Halaman tidak ada', 'Nomor kasus itu tidak ada di register ini.'],
  gagal: ['Register sedang tidak terbaca', 'Halaman ini mencoba lagi sendiri.'],
  selesai: ['Papan sudah berhenti', `Tiga puluh menit tidak ada yang diklik. ${AGAIN}`],
};

export function refusalPage(sebab: SiteRefusal, pesan = ''): Uint8Array {
  const [judul, teks] = WORDS[sebab];
  return barePage(
    judul,
    html`<main><h1>${judul}</h1>${pesan === '' ? NOTHING : html`<p>${pesan}</p>`}<p>${teks}</p></main>`,
  );
}
