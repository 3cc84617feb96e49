/** The acts of one made-up case: every one of them passes the rule book. All names invented. */

import { plusWorkingDays } from '../src/office/days/jatuh-tempo.ts';
import type { Calendar, Tanggal } from '../src/office/days/tanggal.ts';
import { decide } from '../src/office/permohonan/decide.ts';
import { evolve, newPermohonan } from '../src/office/permohonan/evolve.ts';
import type { KasusFact } from '../src/office/permohonan/facts/kasus-fact.ts';
import { JENIS_LEMBAGA } from '../src/office/permohonan/facts/kasus-parts.ts';
import type { KasusCommand } from '../src/office/permohonan/kasus-command.ts';
import { formatKasusId } from '../src/office/permohonan/kasus-id.ts';
import { endOfJangka } from '../src/office/permohonan/kerja-sama/kerja-sama-state.ts';
import { listKewajiban } from '../src/office/permohonan/kerja-sama/owed-periods.ts';
import type { Permohonan } from '../src/office/permohonan/permohonan.ts';
import type { RuleContext } from '../src/office/permohonan/rules/rule-context.ts';
import { langkahAt } from '../src/office/sop/sop.ts';
import { type KasusPlan, type LangkahPlan, langkahDay } from './kasus-plan.ts';

const LEMBAGA = ['Dinas Sosial', 'RSUD', 'Puskesmas', 'Kalurahan', 'Universitas', 'Bank', 'Kantor Pajak', 'Yayasan'];
const PLACES = ['Depok', 'Mlati', 'Gamping', 'Godean', 'Ngaglik', 'Ngemplak', 'Kalasan', 'Prambanan', 'Tempel', 'Turi'];
const PEOPLE = ['Siti', 'Bowo', 'Endah', 'Joko', 'Rini', 'Agus', 'Wulan'];

/** What all cases share. */
export type BenchWorld = Readonly<{ aturan: RuleContext; kalender: Calendar; langkah: LangkahPlan; hariIni: Tanggal }>;

/** What each act recorded, oldest first. */
export function kasusHistory(dunia: BenchWorld, r: KasusPlan): readonly (readonly KasusFact[])[] {
  const { langkah, kalender } = dunia;
  const aturan = { ...dunia.aturan, id: formatKasusId(r.tahun, r.urut) };
  const tindakan: (readonly KasusFact[])[] = [];
  let p: Permohonan = newPermohonan;
  const catat = (perintah: KasusCommand): void => {
    const kejadian = decide(aturan, p, perintah);
    tindakan.push(kejadian);
    p = kejadian.reduce(evolve, p);
  };
  catat(letterRequest(dunia, r));
  let dikoreksi = !r.koreksi;
  let dikerjakan = 1;
  let hari = r.diterima;
  for (;;) {
    const no = currentLangkah(p);
    if (no === null && r.disahkan) afterSop(dunia, r, hari, () => p, catat);
    if (no === null || (typeof r.nasib !== 'string' && no === r.nasib.langkah && dikoreksi)) return tindakan;
    const l = langkahAt(aturan.sop, no);
    const koreksi = !dikoreksi && l.koreksi !== null;
    const hariNya = langkahDay(r, langkah, no, kalender);
    if (hariNya > hari) hari = hariNya; // after a koreksi the steps are done again, later
    catat({
      jenis: 'Selesaikan',
      ...commonFields(hari, ++dikerjakan, dunia, PEOPLE[no % PEOPLE.length] ?? '', l.pelaksana),
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

const REPORT_DUE = { semester1: '07-31', semester2: '01-31', bulanKeamanan: 6 };

/** Signed two weeks after the last step; all that was due since has come, but from one institution in a hundred only the first. */
function afterSop(
  dunia: BenchWorld,
  r: KasusPlan,
  selesai: Tanggal,
  kini: () => Permohonan,
  catat: (p: KasusCommand) => void,
): void {
  const { kalender, hariIni, aturan } = dunia;
  const peran = langkahAt(aturan.sop, 1).pelaksana;
  const mulai = plusWorkingDays(kalender, selesai, 10);
  if (mulai >= hariIni) return;
  const pengesahan = {
    nomorKesatu: `400.12.1/${r.urut}/PKS/${r.tahun}`,
    nomorKedua: `445/${r.urut}/PKS/${r.tahun}`,
    tanggal: mulai,
    mulai,
    berakhir: endOfJangka(mulai, '2 tahun'),
    penandatanganKedua: 'dr. Contoh Nama, M.Kes',
    jabatanKedua: 'Kepala',
    irama: 'semesteran' as const,
  };
  catat({ jenis: 'Sahkan', ...commonFields(mulai, 1, dunia, PEOPLE[1] ?? '', peran), pengesahan, lampiran: [] });
  const p = kini();
  if (p.status === 'baru' || !p.kerjaSama) return;
  if (r.urut % 50 !== 0) finishLangkah(dunia, mulai, peran, catat); // one in fifty is still to be handed over and opened
  const tiba = listKewajiban(p.kerjaSama, REPORT_DUE, hariIni)
    .filter((k) => k.jatuhTempo < hariIni)
    .sort((a, b) => (a.jatuhTempo < b.jatuhTempo ? -1 : 1))
    .slice(0, r.urut % 100 === 0 ? 1 : undefined);
  for (const [i, k] of tiba.entries()) {
    catat({
      jenis: 'CatatKewajiban',
      ...commonFields(k.jatuhTempo, i + 1, dunia, PEOPLE[2] ?? '', peran),
      kewajiban: k.kewajiban,
      periode: k.periode,
      nomor: null,
      catatan: null,
      lampiran: [],
    });
  }
}

function finishLangkah(dunia: BenchWorld, hari: string, peran: string, catat: (perintah: KasusCommand) => void): void {
  const pada = commonFields(hari, 2, dunia, PEOPLE[1] ?? '', peran);
  for (const kepada of ['lembaga', 'dirjen'] as const) {
    catat({ jenis: 'Serahkan', ...pada, kepada, penerima: 'Contoh', catatan: null });
  }
  catat({ jenis: 'CatatAkses', ...pada, userId: hari, jaringan: hari, catatan: null });
}

const currentLangkah = (p: Permohonan): number | null => (p.status === 'aktif' ? p.langkah.no : null);

function letterRequest(dunia: BenchWorld, r: KasusPlan): KasusCommand {
  const jenis = r.urut % LEMBAGA.length;
  const diam = typeof r.nasib !== 'string' && r.nasib.langkah === 1;
  return {
    jenis: 'Terima',
    ...commonFields(r.diterima, 1, dunia, PEOPLE[0] ?? '', langkahAt(dunia.aturan.sop, 1).pelaksana),
    lembaga: {
      nama: `${LEMBAGA[jenis]} ${PLACES[Math.floor(r.urut / 8) % PLACES.length]} ${1 + (r.urut % 13)}`,
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
function commonFields(hari: Tanggal, ke: number, { hariIni }: BenchWorld, nama: string, peran: string) {
  const dua = (n: number): string => String(n).padStart(2, '0');
  const jam = hari === hariIni ? `00:00:${dua(ke)}` : `${dua(8 + Math.floor(ke / 12))}:${dua((ke % 12) * 5)}:00`;
  const saat = `${hari}T${jam}+07:00`;
  return { pada: saat, dicatat: saat, oleh: { nama, peran, dicatatOleh: nama } };
}
