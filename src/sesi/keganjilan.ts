/** What `check` names besides damage: slips that stand in old acts, each with the command that mends it. Changes nothing. */

import { celaPejabat } from '../kantor/cela-pejabat.ts';
import type { Kantor } from '../kantor/kantor.ts';
import { yangBerlaku } from '../permohonan/berlaku.ts';
import type { BacaNomor } from '../permohonan/cela-tanggal.ts';
import { hariDikirim, type Janggal, janggal } from '../permohonan/janggal.ts';
import { denganHari } from '../permohonan/janggal-bidang.ts';
import { akhirJangka } from '../permohonan/kerja-sama.ts';
import { kunciSurat } from '../permohonan/kunci-banding.ts';
import { diMasaDepan } from '../permohonan/masa-depan.ts';
import type { Tercatat } from '../permohonan/permohonan.ts';
import type { Berkas, Temuan } from '../register/register.ts';
import { tanggalSah } from '../waktu/hitung.ts';
import { hariDari, type Tanggal } from '../waktu/tanggal.ts';
import { tulisJam, tulisSaat } from '../waktu/tulis.ts';
import { ketikLagi } from './ketik-lagi.ts';
import { hariKetik } from './tanggal-janggal.ts';

type Pemilik = Readonly<{ id: string; apa: string }>;

/** Looks at one case after another, so that no two have to be kept; `temuan` at the end. */
export function pencariKeganjilan(baca: BacaNomor, sekarang: string) {
  const temuan: Temuan[] = [];
  const nomor = new Map<string, Pemilik>();
  const surat = new Map<string, string>();
  const catat = (id: string, v: number | null, sebab: string): void => {
    temuan.push({ berkas: `kasus/${id}`, fakta: v === null ? null : String(v), sebab, rusak: false });
  };
  /** Whether the number of the letter is no other's in the year of the day that was probably meant, as far as was looked. */
  const bebas = (id: string, p: Tercatat, { isian, mungkin }: Janggal): boolean => {
    const seandainya = mungkin && denganHari(p, isian, mungkin);
    return !nomorKantor(seandainya || p, baca).some(({ kunci, apa }) => {
      const lain = nomor.get(kunci);
      return lain !== undefined && (lain.id !== id || lain.apa !== apa);
    });
  };
  return {
    temuan: temuan as readonly Temuan[],
    lihat({ id, permohonan: p, tindakan }: Berkas): void {
      const ukuran = { baca, hariIni: hariDari(sekarang), dikirim: hariDikirim(yangBerlaku(tindakan)) };
      for (const j of janggal(p, ukuran)) {
        const mungkin = bebas(id, p, j) ? j.mungkin : null;
        catat(id, null, `${j.kalimat} ${pembetul(id, p, { ...j, mungkin })}`);
      }
      const [depan, ...lagi] = diMasaDepan(tindakan, p, sekarang);
      if (depan) {
        const sejumlah = lagi.length > 0 ? ` Begitu pula ${lagi.length} tindakan sesudahnya.` : '';
        catat(
          id,
          depan.v,
          `Tercatat ${tulisSaat(depan.saat)}, di masa depan: jam komputer yang mencatatnya keliru, atau jam komputer ini.${sejumlah} ${obat(id, p, depan.cara, sekarang)}`,
        );
      }
      const kembar = p.status === 'aktif' ? sebutKembar(surat, id, p) : null;
      if (kembar) catat(id, null, kembar);
      for (const { kunci, teks, apa } of nomorKantor(p, baca)) {
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

/** Two cases under way by one letter of one year; the first one found keeps it. */
function sebutKembar(ada: Map<string, string>, id: string, { lembaga, surat }: Tercatat): string | null {
  const kunci = `${surat.tanggal.slice(0, 4)} ${kunciSurat(lembaga.nama, surat.nomor)}`;
  const lain = ada.get(kunci);
  if (lain === undefined) ada.set(kunci, id);
  return lain === undefined
    ? null
    : `Surat ${surat.nomor} dari ${lembaga.nama} berjalan juga sebagai kasus ${lain}. Bila suratnya satu: pks batal ${id}`;
}

/** The same of the office's list of officials. */
export const keganjilanPejabat = (kantor: Kantor, hariIni: Tanggal): readonly Temuan[] =>
  celaPejabat(kantor, hariIni).map(({ kalimat, saran }) => ({
    berkas: 'kejadian',
    fakta: null,
    sebab: `${kalimat} Betulkan dengan: ${saran}`,
    rusak: false,
  }));

/** What puts the field right: whole where the day can be told, else the command that is to be filled in. */
function pembetul(id: string, p: Tercatat, { isian, mungkin }: Janggal): string {
  if (isian.startsWith('nomor ')) return `Lihat: pks show ${id}`;
  if (mungkin === null) return `Betulkan dengan: pks ralat ${id} --isian ${isian}`;
  const semua = isian === 'tanggal-pks' ? [...masaIkut(p, mungkin), [isian, mungkin]] : [[isian, mungkin]];
  return `Mungkin maksudnya: ${semua.map(([nama = '', hari = '']) => ralat(id, `${nama}=${hariKetik(hari)}`, 'salah tahun')).join(' lalu ')}`;
}

/** An agreement that began on the day of its signing begins, and ends, with the right one. */
function masaIkut({ kerjaSama: k, permohonan }: Tercatat, tanggal: string): readonly (readonly string[])[] {
  if (k?.mulai !== k?.tanggal || !k) return [];
  const jangka = permohonan.jangkaWaktu;
  const ikut = jangka !== null && k.berakhir === akhirJangka(k.mulai, jangka);
  return [...(ikut ? [['berakhir', akhirJangka(tanggal, jangka)]] : []), ['mulai', tanggal]];
}

function obat(id: string, p: Tercatat, cara: 'undo' | 'ralat' | null, sekarang: string): string {
  if (cara === 'undo') return `Tarik dengan: pks undo ${id}`;
  if (cara === null) return 'Urutan langkah tidak terganggu olehnya.';
  const tahun = Number(sekarang.slice(0, 4));
  const [, bulan = 0, hari = 0] = hariDari(p.diterima).split('-').map(Number);
  const calon = [tahun, tahun - 1].map((t) => tanggalSah(t, bulan, hari)).find((t) => t !== null && t <= sekarang);
  if (!calon) return `Betulkan dengan: pks ralat ${id} --isian diterima`;
  const jam = p.diterima.length > 10 ? ` ${tulisJam(p.diterima)}` : '';
  return `Mungkin maksudnya: ${ralat(id, `diterima=${hariKetik(calon)}${jam}`, 'jam komputer keliru')}`;
}

const ralat = (id: string, isian: string, alasan: string): string => ketikLagi('ralat', [id], { isian, alasan }) ?? '';

/** The numbers of the office's letters in a case, by a key of which no other letter may be. */
function nomorKantor(p: Tercatat, baca: BacaNomor) {
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
    ...lain.flatMap((n) => satu(n.naskah === 'pks' ? 'pks' : 'surat-keluar', n.naskah, n.nomor, n.tanggal)),
  ];
}
