import { retypeCommand } from '../../desk/flags/retype-command.ts';
import { validTanggal } from '../../office/days/day-arithmetic.ts';
import { formatClock, formatMoment, typedDay } from '../../office/days/format-days.ts';
import { dayOf, type Tanggal, yearOf } from '../../office/days/tanggal.ts';
import type { Kantor } from '../../office/kantor/kantor.ts';
import { pejabatFaults } from '../../office/kantor/pejabat/pejabat-faults.ts';
import { suratKey } from '../../office/permohonan/compare/compare-key.ts';
import type { ReadNomorDate } from '../../office/permohonan/doubts/date-mismatches.ts';
import { findFutureActs } from '../../office/permohonan/doubts/future-acts.ts';
import { withFieldDay } from '../../office/permohonan/doubts/odd-date-fields.ts';
import { findOddDates, type OddDate, sentDay } from '../../office/permohonan/doubts/odd-dates.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import { nomorKindOfCode } from '../../office/permohonan/facts/nomor-naskah.ts';
import { endOfJangka } from '../../office/permohonan/kerja-sama/kerja-sama-state.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import { agreedDetails } from '../../office/permohonan/standing/approved-details.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { RegisterFinding } from '../../store/upkeep.ts';

type NomorHolder = Readonly<{ id: string; apa: string }>;

export function oldSlipsFinder(baca: ReadNomorDate, sekarang: string) {
  const temuan: RegisterFinding[] = [];
  const nomor = new Map<string, NomorHolder>();
  const surat = new Map<string, string>();
  const catat = (id: string, v: number | null, sebab: string): void => {
    temuan.push({ berkas: `kasus/${id}`, fakta: v === null ? null : String(v), sebab, rusak: false });
  };
  const bebas = (id: string, p: ReceivedKasus, { isian, mungkin }: OddDate): boolean => {
    const seandainya = mungkin && withFieldDay(p, isian, mungkin);
    return !kantorNomorKeys(seandainya || p, baca).some(({ kunci, apa }) => {
      const lain = nomor.get(kunci);
      return lain !== undefined && (lain.id !== id || lain.apa !== apa);
    });
  };
  return {
    temuan: temuan as readonly RegisterFinding[],
    lihat({ id, permohonan: p, tindakan }: StoredKasus): void {
      const ukuran = { baca, hariIni: dayOf(sekarang), dikirim: sentDay(effectiveFacts(tindakan)) };
      for (const j of findOddDates(p, ukuran)) {
        const mungkin = bebas(id, p, j) ? j.mungkin : null;
        catat(id, null, `${j.kalimat} ${slipRemedy(id, p, { ...j, mungkin })}`);
      }
      const [depan, ...lagi] = findFutureActs(tindakan, p, sekarang);
      if (depan) {
        const sejumlah = lagi.length > 0 ? ` Begitu pula ${lagi.length} tindakan sesudahnya.` : '';
        catat(
          id,
          depan.v,
          `Tercatat ${formatMoment(depan.saat)}, di masa depan: jam komputer yang mencatatnya keliru, atau jam komputer ini.${sejumlah} ${futureRemedy(id, p, depan.cara, sekarang)}`,
        );
      }
      const kembar = p.status === 'aktif' ? twinSentence(surat, id, p) : null;
      if (kembar) catat(id, null, kembar);
      for (const { kunci, teks, apa } of kantorNomorKeys(p, baca)) {
        const lain = nomor.get(kunci);
        if (!lain) nomor.set(kunci, { id, apa });
        else if (lain.id !== id || lain.apa !== apa) {
          catat(
            id,
            null,
            `Nomor ${teks} (${apa}) sudah dipakai ${lain.apa} kasus ${lain.id}. Betulkan yang keliru: pks ralat ${id}`,
          );
        }
      }
    },
  };
}

function twinSentence(ada: Map<string, string>, id: string, { lembaga, surat }: ReceivedKasus): string | null {
  if (!surat) return null;
  const kunci = `${surat.tanggal.slice(0, 4)} ${suratKey(lembaga.nama, surat.nomor)}`;
  const lain = ada.get(kunci);
  if (lain === undefined) ada.set(kunci, id);
  return lain === undefined
    ? null
    : `Surat ${surat.nomor} dari ${lembaga.nama} berjalan juga sebagai kasus ${lain}. Bila suratnya satu: pks batal ${id} --satu-dengan ${lain}`;
}

export const pejabatSlips = (kantor: Kantor, hariIni: Tanggal): readonly RegisterFinding[] =>
  pejabatFaults(kantor, hariIni).map(({ kalimat, saran }) => ({
    berkas: 'kejadian',
    fakta: null,
    sebab: `${kalimat} Betulkan dengan: ${saran}`,
    rusak: false,
  }));

/** A line that can be typed as it stands, where the right day is clear; else it leaves the day open. */
function slipRemedy(id: string, p: ReceivedKasus, { isian, mungkin }: OddDate): string {
  if (isian.startsWith('nomor ')) return `Lihat: pks show ${id}`;
  if (mungkin === null) return `Betulkan dengan: pks ralat ${id} --isian ${isian}`;
  const semua = isian === 'tanggal-pks' ? [...spanAlong(p, mungkin), [isian, mungkin]] : [[isian, mungkin]];
  return `Mungkin maksudnya: ${semua.map(([nama = '', hari = '']) => ralatLine(id, `${nama}=${typedDay(hari)}`, 'salah tahun')).join(' lalu ')}`;
}

/** An agreement that began on its signing moves with it. */
function spanAlong(p: ReceivedKasus, tanggal: string): readonly (readonly string[])[] {
  const { kerjaSama: k } = p;
  if (k?.mulai !== k?.tanggal || !k) return [];
  const jangka = agreedDetails(p).jangkaWaktu;
  const ikut = jangka !== null && k.berakhir === endOfJangka(k.mulai, jangka);
  return [...(ikut ? [['berakhir', endOfJangka(tanggal, jangka)]] : []), ['mulai', tanggal]];
}

function futureRemedy(id: string, p: ReceivedKasus, cara: 'undo' | 'ralat' | null, sekarang: string): string {
  if (cara === 'undo') return `Tarik dengan: pks undo ${id}`;
  if (cara === null) return 'Urutan langkah tidak terganggu olehnya.';
  const tahun = yearOf(sekarang);
  const [, bulan = 0, hari = 0] = dayOf(p.diterima).split('-').map(Number);
  const calon = [tahun, tahun - 1].map((t) => validTanggal(t, bulan, hari)).find((t) => t !== null && t <= sekarang);
  if (!calon) return `Betulkan dengan: pks ralat ${id} --isian diterima`;
  const jam = p.diterima.length > 10 ? ` ${formatClock(p.diterima)}` : '';
  return `Mungkin maksudnya: ${ralatLine(id, `diterima=${typedDay(calon)}${jam}`, 'jam komputer keliru')}`;
}

const ralatLine = (id: string, isian: string, alasan: string): string =>
  retypeCommand('ralat', [id], { isian, alasan }) ?? '';

function kantorNomorKeys(p: ReceivedKasus, baca: ReadNomorDate) {
  const { nomor: keluar = null, tanggal = null } = p.suratKeluar ?? {};
  const lain = (p.nomor ?? []).filter(
    (n) => n.keadaan === 'dipakai' && n.nomor !== keluar && n.nomor !== p.kerjaSama?.nomorKesatu,
  );
  const satu = (jenis: 'surat-keluar' | 'pks', apa: string, teks: string | null, hari: string | null) => {
    if (teks === null) return [];
    const tahun = baca(jenis, teks)?.tahun ?? Number(hari?.slice(0, 4) ?? 0);
    return [{ kunci: `${jenis} ${tahun} ${teks.normalize('NFKC').toUpperCase().replace(/\s+/g, '')}`, teks, apa }];
  };
  return [
    ...satu('surat-keluar', 'surat-kemendagri', keluar, tanggal),
    ...satu('pks', 'pks', p.kerjaSama?.nomorKesatu ?? null, p.kerjaSama?.tanggal ?? null),
    ...lain.flatMap((n) => satu(nomorKindOfCode(n.naskah), n.naskah, n.nomor, n.tanggal)),
  ];
}
