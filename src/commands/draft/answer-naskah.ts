import { printAnswer } from '../../desk/answer.ts';
import type { WaysOn } from '../../desk/approval/changed-naskah.ts';
import { isOnServer } from '../../desk/documents/reading-copy.ts';
import { dryRunWarnings, type StandardFlags } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { PartDiff } from '../../office/naskah/finished/diff-paragraphs.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import type { DottedPlace } from '../../office/naskah/parts/naskah-values.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import { type DikonsepFact, saysKonsep, standingApproval } from '../../office/permohonan/standing/naskah-approval.ts';
import { keadaanOfVersion } from '../../office/permohonan/standing/naskah-keadaan.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showNaskah } from '../../screen/pages/show-naskah.ts';

export type NaskahResult = Readonly<{
  fakta: DikonsepFact;
  baru: boolean;
  isian?: Readonly<Record<string, string>>;
  /** Printed as dots, to be filled in by hand. */
  terbuka?: readonly DottedPlace[];
  salinan?: string | null;
  beda?: readonly PartDiff[];
  jalan?: WaysOn | undefined;
  peringatan: readonly string[];
}>;

export function answerNaskah(
  sesi: Sitting,
  { berkas, sop }: OpenKasus,
  naskah: NaskahDefinition,
  opsi: StandardFlags & Readonly<{ coba?: boolean }>,
  { fakta, baru, isian = {}, terbuka = [], salinan = null, beda = [], jalan, peringatan }: NaskahResult,
): void {
  const pendek = `kasus/${berkas.id}/${fakta.berkas}`;
  const jalur = sesi.register.filePlace(pendek);
  const lama = effectiveFacts(berkas.tindakan);
  const riwayat = lama.includes(fakta) ? lama : [...lama, fakta];
  const { kode } = naskah;
  const langkah = berkas.permohonan.langkah?.no;
  const setuju = standingApproval(sop, riwayat, kode);
  printAnswer(sesi.env, opsi, {
    skema: 'naskah',
    dasar: { ...sesi.dasar, sop: sop.kode },
    data: {
      berkas: jalur,
      naskah: kode,
      versi: fakta.versi,
      baru,
      sha256: fakta.sidik,
      isian,
      kosong: fakta.kosong,
      terbuka: terbuka.map(({ arti }) => arti),
      konsep: saysKonsep(sop, riwayat, kode, fakta.versi),
      keadaan: keadaanOfVersion({ sop, riwayat, berubah: new Set() }, kode, fakta.versi),
      disetujui: setuju && { langkah: setuju.fakta.langkah, versi: setuju.versi ?? null },
      berubah: jalan?.berubah ?? [],
      saran: jalan?.saran ?? [],
      salinan,
      dibaca: fakta.dibaca ?? null,
      beda,
    },
    ringkas: {},
    peringatan: [...peringatan, ...dryRunWarnings(opsi)],
    teks: (d) =>
      showNaskah(
        d,
        naskah.judul,
        {
          id: berkas.id,
          hariIni: sesi.hariIni,
          jalur: isOnServer(sesi.register) ? null : pendek,
          coba: opsi.coba ?? false,
          tangan: terbuka.filter(({ disebut, menyusul }) => !disebut && !menyusul).map(({ arti }) => arti),
          menyusul: terbuka.some(({ disebut, menyusul }) => !disebut && menyusul),
          giliran: langkah !== undefined && sop.naskah[kode]?.langkah.includes(langkah) === true,
        },
        screenStyle(sesi.env),
      ),
    singkat: salinan ?? jalur,
  });
}
