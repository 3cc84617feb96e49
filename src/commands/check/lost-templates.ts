import { keptTemplatePath, readShippedTemplate } from '../../desk/documents/naskah-template.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Register, StoredKasus } from '../../store/register.ts';
import type { RegisterFinding } from '../../store/upkeep.ts';

type Use = Readonly<{ id: string; kode: string; versi: number; jumlah: number }>;

export function lostTemplatesFinder({ env, register }: Readonly<{ env: Sitting['env']; register: Register }>) {
  const dipakai = new Map<string, Use>();
  return {
    lihat({ id, tindakan }: StoredKasus): void {
      for (const k of tindakan.flatMap((t) => t.kejadian)) {
        if (k.jenis !== 'Dikonsep' || k.dibaca) continue;
        const dulu = dipakai.get(k.templat);
        const satu = dulu ?? { id, kode: k.naskah, versi: k.versi };
        dipakai.set(k.templat, { ...satu, jumlah: 1 + (dulu?.jumlah ?? 0) });
      }
    },
    async temuan(): Promise<readonly RegisterFinding[]> {
      const hasil: RegisterFinding[] = [];
      for (const [sidik, { id, kode, versi, jumlah }] of dipakai) {
        const berkas = keptTemplatePath(sidik);
        const disimpan = await register.readKantorFile(berkas);
        if (disimpan !== null && env.sha256Of(disimpan) === sidik) continue;
        if (disimpan === null && env.sha256Of(await readShippedTemplate({ env }, kode)) === sidik) continue;
        const apa = disimpan === null ? 'tidak ada lagi' : 'diubah sesudah dipakai';
        const lagi = jumlah > 1 ? ` dan ${jumlah - 1} versi lain` : '';
        const sebab = `templat ${kode} v${versi} kasus ${id}${lagi} ${apa}: dokumennya sendiri utuh, tetapi tidak dapat diisi atau dibuat lagi. Kembalikan dari cadangan`;
        hasil.push({ berkas, fakta: null, sebab, rusak: false });
      }
      return hasil;
    },
  };
}
