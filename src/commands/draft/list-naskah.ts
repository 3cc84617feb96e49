import { printAnswer } from '../../desk/answer.ts';
import { changedNaskah } from '../../desk/approval/changed-naskah.ts';
import { materialFrom, momentNow } from '../../desk/documents/naskah-material.ts';
import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import { standingApproval } from '../../office/permohonan/standing/naskah-approval.ts';
import { currentVersion, keadaanOfNaskah } from '../../office/permohonan/standing/naskah-keadaan.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showNaskahList } from '../../screen/lists/show-naskah-list.ts';

export async function listNaskah(sesi: Sitting, terbuka: OpenKasus, opsi: StandardFlags): Promise<void> {
  const { berkas, sop } = terbuka;
  const kini = momentNow(sesi, berkas);
  const perubahan = await changedNaskah(sesi, terbuka, kini);
  const keadaan = { ...kini, berubah: new Set(perubahan.keys()) };
  const context = { sop, riwayat: kini.riwayat, berubah: keadaan.berubah };
  const data = NASKAH.map((naskah) => {
    const { kode, judul } = naskah;
    const bahan = materialFrom(terbuka, naskah, keadaan);
    const belum = naskah.tolak?.(bahan) ?? null;
    const fakta = currentVersion(context, kode);
    const setuju = standingApproval(sop, keadaan.riwayat, kode);
    return {
      naskah: kode,
      judul,
      langkah: sop.naskah[kode]?.langkah ?? [],
      keadaan: fakta === null && belum ? 'belum-waktunya' : keadaanOfNaskah(context, kode),
      sebab: belum?.sebab ?? null,
      versi: fakta?.versi ?? null,
      disetujui: setuju && { langkah: setuju.fakta.langkah, versi: setuju.versi ?? null },
      berubah: perubahan.get(kode) ?? [],
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
