// Faults at single operations: killed before, after and in the middle of each; each answered with an error; another
// desk's whole command between two of them.
import { LAIN, PERINTAH, surat } from './fixtures.mjs';

/** What is done to which file, without the names by lot; the tick of the clock lets some be done again. */
const jenisOperasi = (nama) => [
  ...new Set(nama.filter((op) => !op.includes('.pks-uji')).map((op) => op.replace(/[0-9a-f-]{30,}/g, '*'))),
];

/** Counts the operations of every command, and that the built process and the one in a worker make the same. */
export async function hitung(kolam) {
  const tugas = PERINTAH.flatMap((_, ke) => ['spawn', 'dalam'].map((cara) => ({ ke, cara })));
  const hasil = await kolam.semua('hitung', tugas);
  return PERINTAH.map((p, ke) => {
    const [luar, dalam] = [hasil[2 * ke], hasil[2 * ke + 1]];
    const keluhan = [...luar.keluhan, ...dalam.keluhan];
    const beda = jenisOperasi(luar.nama).filter((op) => !jenisOperasi(dalam.nama).includes(op));
    if (beda.length > 0) keluhan.push(`only as a process: ${beda.join(', ')}`);
    return { ke, nama: p.nama, operasi: luar.operasi, namaOperasi: luar.nama, keluhan };
  });
}

/** Runs points, gives how many there were and what was wrong; with `henti` no further once something was. */
async function semua(kolam, tugas, henti = false) {
  const hasil = [];
  while (hasil.length < tugas.length && !(henti && hasil.some((h) => h.keluhan.length > 0))) {
    const berikut = tugas.slice(hasil.length, henti ? hasil.length + 16 : tugas.length);
    hasil.push(...(await kolam.semua('titik', berikut)));
  }
  const gagal = hasil.flatMap(({ keluhan, kena }, i) => {
    const { ke, cela } = tugas[i];
    const letak = `${PERINTAH[ke].nama}, ${cela.kelas} operation ${cela.ke} ${kena ?? cela.op ?? ''}: ${cela.jenis} ${cela.kode ?? cela.saat ?? ''}`;
    return keluhan.length > 0 ? [{ letak, keluhan }] : [];
  });
  const luput = hasil.filter((h) => h.luput).length;
  if (luput > 40) gagal.push({ letak: 'killing', keluhan: [`${luput} operations were not reached`] });
  return { banyak: hasil.length - luput, gagal };
}

/** Without numbers and lots; a tree that is built aside is files and folders, as one loop writes them. */
const macam = (jalur) =>
  jalur
    .replace(/\/\.pks-uji-[\w-]+/, '/.pks-uji-#')
    .replace(/(\/sementara\/)[0-9a-f-]{20,}(\/.*)?/, (_, depan, isi) => `${depan}#${isi ? macamIsi(isi) : ''}`)
    .replace(/[0-9a-f]{32,}|[0-9a-f]{8}-[0-9a-f-]{27}|\d+/g, '#');
const macamIsi = (isi) => (/\.\w+$|\/(?:kunci|nomor\/\w+|indeks\/[\w-]+)\/[^/]+$/.test(isi) ? '/berkas' : '/folder');

/**
 * What an operation is one of. Opened, written, synced and closed is every file by the same function: such an operation is
 * one of its verb, and one of the file it serves; a file written aside serves the name that it gets next. Any other
 * is one of its verb and path.
 */
function kelompokDari(nama) {
  let menjadi = '';
  return nama
    .toReversed()
    .map((op) => {
      const satu = macam(op);
      if (/^(?:link|rename)/.test(op)) menjadi = satu;
      const [, kata, jalur] = /^(open|write|fsync|close)Sync (.*)$/.exec(satu) ?? [];
      if (!kata) return { ujung: satu };
      const disamping = jalur.endsWith('/sementara/#');
      return { ujung: `${kata}${disamping ? ' aside' : ''}`, satu: disamping ? menjadi : jalur };
    })
    .toReversed();
}

/**
 * Which operations a tool takes: all, but of a command that makes more than `batas` the first and last of each verb and
 * path, of each file that is written or synced one by lot, and of the rest as many as are left, by lot.
 */
function pilih({ ke, operasi, namaOperasi }, batas, lot) {
  const semua = Array.from({ length: operasi.tulis }, (_, i) => i + 1);
  const urutan = semua.toSorted(() => lot() - 0.5);
  const { contoh } = PERINTAH[ke];
  if (contoh && batas < Number.POSITIVE_INFINITY) return urutan.slice(0, contoh).sort((a, b) => a - b);
  if (semua.length <= batas) return semua;
  const kelompok = kelompokDari(namaOperasi);
  const pertama = (daftar, ciri) => [...new Map(daftar.toReversed().map((n) => [kelompok[n - 1][ciri], n])).values()];
  const dipilih = new Set([
    ...pertama(semua, 'ujung'),
    ...pertama(semua.toReversed(), 'ujung'),
    ...pertama(urutan, 'satu'),
  ]);
  for (const n of urutan) if (dipilih.size < batas) dipilih.add(n);
  return [...dipilih].sort((a, b) => a - b);
}

/**
 * Killed before each operation and after each; a write also in its middle. One in `setiapLuar` is a real process.
 * The dead do nothing more: after an operation is before the next one, where that one is taken too.
 */
export const bunuh = (kolam, daftar, lebih = {}, { setiapLuar = 24, batas = 12, lot = Math.random, henti } = {}) =>
  semua(
    kolam,
    daftar
      .flatMap((d) =>
        pilih(d, batas, lot).flatMap((n, i, dipilih) => {
          const op = d.namaOperasi[n - 1];
          const saat = ['sebelum'];
          if (op.startsWith('writeSync')) saat.push('tengah');
          const berubah = n === d.operasi.tulis || !/^(?:close|open|fsync)/.test(op);
          if (berubah && dipilih[i + 1] !== n + 1) saat.push('sesudah');
          return saat.map((satu) => ({ ke: d.ke, n, op, saat: satu }));
        }),
      )
      .map(({ ke, n, op, saat }, i) => {
        const luar = i % setiapLuar === 0;
        const cela = { kelas: 'tulis', ke: n, op, ...(luar ? { jenis: saat } : { jenis: 'mati', saat }) };
        return { ke, cara: luar ? 'spawn' : 'dalam', lain: i % LAIN.length, cela, ...lebih };
      }),
    henti,
  );

/** Which errors: one in turn, or all. Rights are asked for where a path is named; what is open stays open. */
function kodeUntuk(op, giliran) {
  const semuanya = /^(?:write|fsync|close)/.test(op) ? ['ENOSPC', 'EIO'] : ['ENOSPC', 'EIO', 'EACCES'];
  return giliran === undefined ? semuanya : [semuanya[giliran % semuanya.length]];
}

/** Each operation answered with each error, once or from there on; writes cut short, and short and then full. */
export const galat = (
  kolam,
  daftar,
  lebih = {},
  { setiapLuar = 24, hanyaTulis = false, batas = 12, lot = Math.random, henti } = {},
) =>
  semua(
    kolam,
    daftar
      .flatMap((d) => {
        const { ke, operasi, namaOperasi } = d;
        const tulis = pilih(d, batas, lot).flatMap((n) => {
          const menulis = namaOperasi[n - 1].startsWith('writeSync');
          return [
            ...kodeUntuk(namaOperasi[n - 1], hanyaTulis ? undefined : n + ke).map((kode) => ({
              kelas: 'tulis',
              ke: n,
              jenis: 'galat',
              kode,
              op: namaOperasi[n - 1],
            })),
            ...(n % 8 ? [] : [{ kelas: 'tulis', ke: n, jenis: 'galat', kode: 'ENOSPC', terus: true }]),
            ...(menulis ? ['pendek', 'penuh'].map((jenis) => ({ kelas: 'tulis', ke: n, jenis })) : []),
          ];
        });
        const dibaca = Math.min(PERINTAH[ke].contoh ? 3 : (batas * 2) / 3, operasi.baca);
        const baca = Array.from({ length: dibaca }, (_, i) => 1 + Math.floor((i * operasi.baca) / dibaca)).map((n) => ({
          kelas: 'baca',
          ke: n,
          jenis: 'galat',
          kode: n % 2 ? 'EIO' : 'EACCES',
        }));
        return (hanyaTulis ? tulis : [...tulis, ...baca]).map((cela) => ({ ke, cela }));
      })
      .map((satu, i) => ({
        ...satu,
        lain: i % LAIN.length,
        cara: i % setiapLuar === setiapLuar - 1 ? 'spawn' : 'dalam',
        ...lebih,
      })),
    henti,
  );

/** A disk that says yes and keeps zeros: no yes from pks where the act is not whole. */
export const bohong = (kolam, daftar, lebih = {}) =>
  semua(
    kolam,
    daftar.flatMap(({ ke, namaOperasi }) =>
      namaOperasi.flatMap((op, i) =>
        op.startsWith('writeSync r/sementara') && PERINTAH[ke].kunci && urutanFakta(namaOperasi) === i
          ? [{ ke, cara: 'dalam', cela: { kelas: 'tulis', ke: i + 1, jenis: 'bohong' }, ...lebih }]
          : [],
      ),
    ),
  );

/** The write whose file becomes an act: the last one before a link into `kejadian/`. */
function urutanFakta(nama) {
  const taut = nama.findIndex((op) => /^linkSync .*kejadian\/\d+\.json$/.test(op));
  return taut < 0 ? -1 : nama.slice(0, taut).findLastIndex((op) => op.startsWith('writeSync') && !/kotor/.test(op));
}

/** Another desk does its whole command right before an operation of ours. */
const SELA = {
  init: ['init', 'r', '--kantor', 'Kantor Lain', '--kunci', 'sela'],
  'new': surat('445/88', '--kunci', 'sela'),
  'advance --balasan': ['lampirkan', '2026-001', 'lain.pdf', '--untuk', 'disposisi', '--kunci', 'sela'],
  'template salin': ['template', 'salin', 'pks'],
  kasus: ['lampirkan', '2026-002', 'lain.pdf', '--untuk', 'surat-permohonan', '--kunci', 'sela'],
  kantor: ['config', 'kepala-dinas.nip', '19700101 199503 2 001', '--kunci', 'sela'],
};
const selaDari = ({ nama, argv }) =>
  SELA[nama] ?? (argv.includes('2026-002') || /bangun/.test(nama) ? SELA.kasus : SELA.kantor);

export const sela = (kolam, daftar, lebih = {}) =>
  semua(
    kolam,
    daftar
      .filter(({ ke }) => !PERINTAH[ke].contoh)
      .flatMap(({ ke, namaOperasi }) =>
        namaOperasi.flatMap((op, i) => {
          const argv = selaDari(PERINTAH[ke]);
          const kunci = argv.includes('--kunci') && PERINTAH[ke].nama !== 'init' ? 'sela' : null;
          const cela = { kelas: 'tulis', ke: i + 1, jenis: 'sela', argv, kunci };
          return /^(?:link|rename|unlink)/.test(op) && PERINTAH[ke].nama !== 'init'
            ? [{ ke, cara: 'dalam', cela, ...lebih }]
            : [];
        }),
      ),
  );
