/** `pks draft --daftar`: what can be drawn up. */
import { printAnswer } from '../../desk/answer.ts';
import { materialFrom } from '../../desk/documents/draw-up-naskah.ts';
import { momentNow } from '../../desk/documents/naskah-material.ts';
import { versionsOfNaskah } from '../../desk/documents/naskah-versions.ts';
import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import { isStillKonsep } from '../../office/naskah/parts/kemendagri-package.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showNaskahList } from '../../screen/pages/show-naskah.ts';

/** Its place in the SOP, how it stands, the last version. */
export function listNaskah(sesi: Sitting, terbuka: OpenKasus, opsi: StandardFlags): void {
  const { berkas, sop } = terbuka;
  const keadaan = momentNow(sesi, berkas);
  const data = NASKAH.map((naskah) => {
    const { kode, judul } = naskah;
    const bahan = materialFrom(terbuka, naskah, keadaan);
    const belum = naskah.tolak?.(bahan) ?? null;
    const versi = versionsOfNaskah(berkas, kode).at(-1)?.fakta.versi ?? null;
    const ada = versi !== null && isStillKonsep(bahan, kode, versi) ? 'konsep' : 'ada';
    return {
      naskah: kode,
      judul,
      langkah: sop.naskah[kode]?.langkah ?? [],
      keadaan: versi !== null ? ada : belum ? 'belum waktunya' : 'belum dibuat',
      sebab: belum?.sebab ?? null,
      versi,
    };
  });
  printAnswer(sesi.env, opsi, {
    skema: 'naskah',
    dasar: { ...sesi.dasar, sop: sop.kode },
    data,
    ringkas: {},
    peringatan: [],
    teks: (d) => showNaskahList(d, berkas.id, berkas.permohonan.langkah?.no ?? null, screenStyle(sesi.env)),
    singkat: data.map((d) => d.naskah).join('\n'),
  });
}
