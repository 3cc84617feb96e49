/** `pks show`: one case whole. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { yangBerlaku } from '../permohonan/berlaku.ts';
import { bagianKantor, hariKasus } from '../permohonan/hari.ts';
import { pengingatDibuat } from '../permohonan/ingatkan.ts';
import { lihatKasus } from '../permohonan/lihat-kasus.ts';
import { tenggat } from '../permohonan/tenggat.ts';
import type { Berkas } from '../register/register.ts';
import { jawab } from '../sesi/jawab.ts';
import { bacaKasus } from '../sesi/kasus.ts';
import { KASUS, type Opsi, perintah } from '../sesi/opsi.ts';
import { diperpanjangOleh, kasusGugur } from '../sesi/perpanjangan.ts';
import { bukaSesi, peringatanDekrit } from '../sesi/sesi.ts';
import { sorotan } from '../sesi/sorotan.ts';
import { ditunggu, perintahPengingat } from '../sesi/tindak-lanjut.ts';
import type { Sop } from '../sop/sop.ts';
import { gaya } from '../terminal/gaya.ts';
import { tampilKasus } from '../terminal/kasus.ts';

export const showCommand = (env: Env, ringkas: string): Command =>
  perintah('show', ringkas)
    .argument(...KASUS)
    .addHelpText('after', '\nContoh:\n  $ pks show 14')
    .action((kasus: string, opsi: Opsi) => show(env, kasus, opsi));

export async function show(env: Env, teks: string, opsi: Opsi): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  const { berkas, sop, aturan } = await bacaKasus(sesi, teks);
  const { permohonan: p, tindakan, id } = berkas;
  const t = p.langkah && tenggat(sesi.kalender, p, p.langkah, sesi.hariIni);
  const k = p.kerjaSama ?? null;
  const kerjaSama = k?.diperpanjang ? { ...k, diperpanjang: diperpanjangOleh(berkas, await kasusGugur(sesi)) } : k;
  const jatuh = ditunggu(sesi, sesi.hariIni, p, pengingatDibuat(p));
  const pengingat = jatuh && { ...jatuh, perintah: perintahPengingat(id) };
  const hari = hariKasus(sesi.kalender, p, sesi.hariIni);
  const kantor = t ? bagianKantor(sesi.kalender, p, t.target, sesi.hariIni) : { lewatKantor: 0, sejakBalasan: null };
  jawab(env, opsi, {
    skema: 'kasus',
    dasar: { ...sesi.dasar, sop: p.sop },
    data: { ...lihatKasus(sop, sesi.kalender, id, p, tindakan, sesi.hariIni), kerjaSama },
    ringkas: { lewatHariKerja: t?.lewatHariKerja ?? 0, tanggungan: t?.tanggungan ?? null, ...kantor, hari, pengingat },
    peringatan: [
      ...sorotan(sop, id, tindakan),
      ...(t ? peringatanDekrit(sesi.kalender, p.diterima.slice(0, 10), t.target.tanggal) : []),
    ],
    teks: (data) =>
      tampilKasus(
        data,
        {
          ...kantor,
          hari,
          pengingat,
          hariIni: sesi.hariIni,
          hitungan: sesi.kantor.hitungan,
          terlambat: t?.terlambat ?? false,
          lewatHariKerja: t?.lewatHariKerja ?? 0,
          lewatHari: t?.lewatHari ?? 0,
          terkirim: sudahDikirim(sop, tindakan),
          namaPeran: (kode) => sop.peran[kode] ?? kode,
          namaDokumen: (kode) => sop.dokumen[kode] ?? kode,
          namaElemen: (kode) => aturan.elemen.get(kode)?.nama ?? kode,
        },
        gaya(env),
      ),
    singkat: id,
  });
}

/** Whether a step at which the letter leaves the office has been done. */
const sudahDikirim = (sop: Sop, tindakan: Berkas['tindakan']): boolean =>
  yangBerlaku(tindakan).some(
    (k) => k.jenis === 'Diselesaikan' && sop.langkah.some((l) => l.kirim && l.no === k.langkah),
  );
