/** The acts of one made-up case: every one of them passes the rule book. All names invented. */
import { decide } from '../src/permohonan/decide.ts';
import { evolve, permohonanBaru } from '../src/permohonan/evolve.ts';
import { tulisId } from '../src/permohonan/id.ts';
import type { Kejadian } from '../src/permohonan/kejadian.ts';
import { akhirJangka } from '../src/permohonan/kerja-sama.ts';
import { kewajiban } from '../src/permohonan/kewajiban.ts';
import type { Aturan, Perintah } from '../src/permohonan/perintah.ts';
import { JENIS_LEMBAGA, type Permohonan } from '../src/permohonan/permohonan.ts';
import { langkahKe } from '../src/sop/sop.ts';
import { tambahHariKerja } from '../src/waktu/jatuh-tempo.ts';
import type { Kalender, Tanggal } from '../src/waktu/tanggal.ts';
import { hariLangkah, type Langkah, type Rencana } from './rencana.ts';

const LEMBAGA = ['Dinas Sosial', 'RSUD', 'Puskesmas', 'Kalurahan', 'Universitas', 'Bank', 'Kantor Pajak', 'Yayasan'];
const TEMPAT = ['Depok', 'Mlati', 'Gamping', 'Godean', 'Ngaglik', 'Ngemplak', 'Kalasan', 'Prambanan', 'Tempel', 'Turi'];
const ORANG = ['Siti', 'Bowo', 'Endah', 'Joko', 'Rini', 'Agus', 'Wulan'];

/** What all cases share. */
export type Dunia = Readonly<{ aturan: Aturan; kalender: Kalender; langkah: Langkah; hariIni: Tanggal }>;

/** What each act recorded, oldest first. */
export function riwayat(dunia: Dunia, r: Rencana): readonly (readonly Kejadian[])[] {
  const { langkah, kalender } = dunia;
  const aturan = { ...dunia.aturan, id: tulisId(r.tahun, r.urut) };
  const tindakan: (readonly Kejadian[])[] = [];
  let p: Permohonan = permohonanBaru;
  const catat = (perintah: Perintah): void => {
    const kejadian = decide(aturan, p, perintah);
    tindakan.push(kejadian);
    p = kejadian.reduce(evolve, p);
  };
  catat(surat(dunia, r));
  let dikoreksi = !r.koreksi;
  let dikerjakan = 1;
  let hari = r.diterima;
  for (;;) {
    const no = langkahKini(p);
    if (no === null && r.disahkan) sesudahSop(dunia, r, hari, () => p, catat);
    if (no === null || (typeof r.nasib !== 'string' && no === r.nasib.langkah && dikoreksi)) return tindakan;
    const l = langkahKe(aturan.sop, no);
    const koreksi = !dikoreksi && l.koreksi !== null;
    const hariNya = hariLangkah(r, langkah, no, kalender);
    if (hariNya > hari) hari = hariNya; // after a koreksi the steps are done again, later
    catat({
      jenis: 'Selesaikan',
      ...umum(hari, ++dikerjakan, dunia, ORANG[no % ORANG.length] ?? '', l.pelaksana),
      ada: 'lengkap',
      lampiran: [],
      hasil: l.koreksi ? (koreksi ? 'koreksi' : 'setuju') : null,
      kembaliKe: null,
      catatan: koreksi ? 'Pasal 5: sebutkan data balikan' : null,
      disposisi: no === 2 ? 'Proses sesuai ketentuan' : null,
      kepada: no === 2 ? 'sekretaris' : null,
      menit: l.menit,
      balasan: l.balasan
        ? {
            nomor: `400.8/${r.urut}/Dukcapil`,
            tanggal: hari,
            hasil: r.nasib === 'ditolak' ? 'tolak' : 'setuju',
            agenda: r.balasan ?? { tahun: 0, nomor: 0 },
          }
        : null,
      suratKeluar: l.kirim ? { nomor: `470/${r.urut}/${r.tahun}`, tanggal: hari } : null,
    });
    dikoreksi ||= koreksi;
  }
}

const TEMPO = { semester1: '07-31', semester2: '01-31' };

/** Signed two weeks after the last step; all that was due since has come, but from one institution in a hundred only the first. */
function sesudahSop(
  dunia: Dunia,
  r: Rencana,
  selesai: Tanggal,
  kini: () => Permohonan,
  catat: (p: Perintah) => void,
): void {
  const { kalender, hariIni, aturan } = dunia;
  const peran = langkahKe(aturan.sop, 1).pelaksana;
  const mulai = tambahHariKerja(kalender, selesai, 10);
  if (mulai >= hariIni) return;
  const pengesahan = {
    nomorKesatu: `400.12.1/${r.urut}/PKS/${r.tahun}`,
    nomorKedua: `445/${r.urut}/PKS/${r.tahun}`,
    tanggal: mulai,
    mulai,
    berakhir: akhirJangka(mulai, '2 tahun'),
    penandatanganKedua: 'dr. Contoh Nama, M.Kes',
    jabatanKedua: 'Kepala',
    irama: 'semesteran' as const,
  };
  catat({ jenis: 'Sahkan', ...umum(mulai, 1, dunia, ORANG[1] ?? '', peran), pengesahan, lampiran: [] });
  const p = kini();
  if (p.status === 'baru' || !p.kerjaSama) return;
  if (r.urut % 50 !== 0) tuntaskan(dunia, mulai, peran, catat); // one in fifty is still to be handed over and opened
  const tiba = kewajiban(p.kerjaSama, TEMPO, hariIni)
    .filter((k) => k.jatuhTempo < hariIni)
    .sort((a, b) => (a.jatuhTempo < b.jatuhTempo ? -1 : 1))
    .slice(0, r.urut % 100 === 0 ? 1 : undefined);
  for (const [i, k] of tiba.entries()) {
    catat({
      jenis: 'CatatKewajiban',
      ...umum(k.jatuhTempo, i + 1, dunia, ORANG[2] ?? '', peran),
      kewajiban: k.kewajiban,
      periode: k.periode,
      nomor: null,
      catatan: null,
      lampiran: [],
    });
  }
}

function tuntaskan(dunia: Dunia, hari: string, peran: string, catat: (perintah: Perintah) => void): void {
  const pada = umum(hari, 2, dunia, ORANG[1] ?? '', peran);
  for (const kepada of ['lembaga', 'dirjen'] as const) {
    catat({ jenis: 'Serahkan', ...pada, kepada, penerima: 'Contoh', catatan: null });
  }
  catat({ jenis: 'CatatAkses', ...pada, userId: hari, jaringan: hari, catatan: null });
}

const langkahKini = (p: Permohonan): number | null => (p.status === 'aktif' ? p.langkah.no : null);

function surat(dunia: Dunia, r: Rencana): Perintah {
  const jenis = r.urut % LEMBAGA.length;
  const diam = typeof r.nasib !== 'string' && r.nasib.langkah === 1;
  return {
    jenis: 'Terima',
    ...umum(r.diterima, 1, dunia, ORANG[0] ?? '', langkahKe(dunia.aturan.sop, 1).pelaksana),
    lembaga: {
      nama: `${LEMBAGA[jenis]} ${TEMPAT[Math.floor(r.urut / 8) % TEMPAT.length]} ${1 + (r.urut % 13)}`,
      jenis: JENIS_LEMBAGA[jenis % JENIS_LEMBAGA.length] ?? 'opd',
      alamat: `Jl. Contoh No. ${1 + (r.urut % 99)}, Sleman`,
      pimpinan: 'dr. Contoh Nama, M.Kes',
      jabatanPimpinan: 'Kepala',
      kontak: null,
    },
    surat: { nomor: `445/${r.urut}/${r.tahun}`, tanggal: r.diterima, hal: 'Permohonan hak akses data kependudukan' },
    agenda: { nomor: r.agenda, tahun: r.tahun },
    data: r.nasib === 'dialihkan' ? 'agregat' : 'individu',
    permohonan: {
      pemanfaatan: 'pelayanan-publik',
      tujuan: 'verifikasi data pengguna layanan',
      elemen: [...dunia.aturan.elemen.keys()].slice(0, 3),
      metode: 'web-portal',
      dataBalikan: 'nomor layanan',
      jangkaWaktu: '2 tahun',
    },
    ada: diam ? ['surat-permohonan'] : 'lengkap',
    lampiran: [],
    catatan: null,
  };
}

/** Today's acts were done just after midnight: the register must be usable at once. */
function umum(hari: Tanggal, ke: number, { hariIni }: Dunia, nama: string, peran: string) {
  const dua = (n: number): string => String(n).padStart(2, '0');
  const jam = hari === hariIni ? `00:00:${dua(ke)}` : `${dua(8 + Math.floor(ke / 12))}:${dua((ke % 12) * 5)}:00`;
  const saat = `${hari}T${jam}+07:00`;
  return { pada: saat, dicatat: saat, oleh: { nama, peran, dicatatOleh: nama } };
}
