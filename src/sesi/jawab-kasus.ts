/** The answer of every command that records an act of a case: the case as it now is, and the facts just recorded. */
import { NASKAH } from '../naskah/naskah.ts';
import { evolve, permohonanBaru } from '../permohonan/evolve.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
import { lihatKasus, riwayat } from '../permohonan/lihat-kasus.ts';
import type { Tercatat } from '../permohonan/permohonan.ts';
import type { Berkas } from '../register/register.ts';
import type { Sop } from '../sop/sop.ts';
import { tampilCatatan } from '../terminal/catatan.ts';
import { gaya } from '../terminal/gaya.ts';
import { hariDari } from '../waktu/tanggal.ts';
import { yangDibaca } from './baca-hari.ts';
import { bahanNaskah, keadaanKini } from './bahan.ts';
import { jawab } from './jawab.ts';
import { type Opsi, peringatanCoba } from './opsi.ts';
import { peringatanDekrit, type Sesi } from './sesi.ts';
import { sorotan } from './sorotan.ts';

export type Tercatatnya = Readonly<{
  kejadian: readonly Kejadian[];
  v?: number;
  coba: boolean;
  peringatan: readonly string[];
}> &
  (Readonly<{ berkas: Berkas }> | Readonly<{ id: string }>);

/** Prints `pks.kasus` with `kejadian`; a dry run says so. */
export function jawabKasus(sesi: Sesi, opsi: Opsi, sop: Sop, t: Tercatatnya): void {
  const { id, permohonan, tindakan } = 'berkas' in t ? t.berkas : calon(t.id, t.kejadian);
  const kasus = lihatKasus(sop, sesi.kalender, id, permohonan, tindakan, sesi.hariIni);
  const data = {
    ...kasus,
    kejadian: t.kejadian.map((k) => riwayat(t.v ?? kasus.versi, k)),
    coba: t.coba,
    naskahLangkah: naskahLangkah(sesi, sop, { id, permohonan, tindakan }),
  };
  const kurang = kasus.kelengkapan.filter((k) => !k.ada);
  const awal =
    t.kejadian.some((k) => k.jenis === 'Diterima') &&
    kasus.status === 'aktif' &&
    !t.kejadian.some((k) => k.jenis === 'Diselesaikan');
  const peringatan = awal
    ? [
        `Kelengkapan langkah ${kasus.langkah?.no} belum ada: ${kurang.map((k) => k.nama).join(', ')}. Kasus tetap tercatat dan menunggu di langkah itu.`,
        ...t.peringatan,
      ]
    : t.peringatan;
  const dekrit = kasus.langkah
    ? peringatanDekrit(sesi.kalender, hariDari(kasus.diterima), kasus.langkah.target.tanggal)
    : [];
  const semua = [
    ...new Set([
      ...sorotan(sop, id, tindakan, t.v ?? kasus.versi),
      ...masihDipesan(id, permohonan, t.kejadian),
      ...peringatan,
      ...dekrit,
    ]),
  ];
  const namaPeran = (peran: string) => sop.peran[peran] ?? peran;
  jawab(sesi.env, opsi, {
    skema: 'kasus',
    dasar: { ...sesi.dasar, sop: permohonan.sop },
    data,
    ringkas: {},
    peringatan: [...semua, ...peringatanCoba(t)],
    sesi,
    teks: (d) => tampilCatatan(d, sesi.hariIni, namaPeran, gaya(sesi.env), yangDibaca(sesi)),
    singkat: id,
  });
}

/** Numbers that the case which was just closed had reserved: they wait for nobody now. */
const masihDipesan = (id: string, { nomor = [] }: Tercatat, kejadian: readonly Kejadian[]): readonly string[] =>
  kejadian.some((k) => k.jenis === 'Ditutup')
    ? nomor
        .filter((n) => n.keadaan === 'dipesan')
        .map(
          (n) =>
            `Nomor ${n.nomor} masih dipesan untuk ${n.naskah}. Bila tidak jadi: pks nomor batal ${id} --untuk ${n.naskah}`,
        )
    : [];

/** What makes sense to draw up at the step a case waits at, or for a signed PKS; after its end, what was approved last, or tells of the refusal. */
function naskahLangkah(sesi: Sesi, sop: Sop, kasus: Parameters<typeof keadaanKini>[1]): readonly string[] {
  const keadaan = keadaanKini(sesi, kasus);
  const { status, langkah, kerjaSama } = kasus.permohonan;
  const akhir = sop.langkah.at(-1)?.no;
  const penolakan = sop.langkah.find((l) => l.akhirBilaTolak)?.no;
  return NASKAH.filter((naskah) => {
    const { kode, tolak } = naskah;
    const tempat = sop.naskah[kode];
    if (kerjaSama) return naskah.sesudahSah === true;
    if (!tempat || tolak?.(bahanNaskah(keadaan, sop, naskah))) return false;
    if (langkah) return tempat.langkah.includes(langkah.no);
    if (status === 'selesai') return tempat.disetujui === akhir;
    return status === 'ditolak' && tolak !== undefined && penolakan !== undefined && tempat.langkah.includes(penolakan);
  }).map(({ kode }) => kode);
}

function calon(id: string, kejadian: readonly Kejadian[]) {
  const permohonan = kejadian.reduce(evolve, permohonanBaru) as Tercatat;
  return { id, permohonan, tindakan: [{ v: 1, kejadian }] };
}
