import { printAnswer } from '../../desk/answer.ts';
import { putBackVersion } from '../../desk/approval/kept-version.ts';
import { momentThen, originOf } from '../../desk/approval/naskah-origin.ts';
import { drawUpNaskah } from '../../desk/documents/draw-up-naskah.ts';
import { templateByHash } from '../../desk/documents/naskah-template.ts';
import { requireNaskahVersion } from '../../desk/documents/naskah-versions.ts';
import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { diffParagraphs } from '../../office/naskah/finished/diff-paragraphs.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showRemade } from '../../screen/pages/show-naskah-diff.ts';

/** Draws it from facts, office and template of its moment, and compares bytes. */
export async function redrawVersion(
  sesi: Sitting,
  terbuka: OpenKasus,
  naskah: NaskahDefinition,
  teks: string,
  opsi: StandardFlags & Readonly<{ timpa?: boolean; coba?: boolean }>,
): Promise<void> {
  const { berkas, sop } = terbuka;
  const versi = requireNaskahVersion(berkas, naskah.kode, '--ulang', teks);
  const { fakta } = versi;
  if (fakta.dibaca) {
    throw new Failure(
      'PEMAKAIAN_SALAH',
      `v${fakta.versi} dibaca dari ${fakta.dibaca.asal}, tidak dibuat dari templat: tidak ada yang dapat diulang.`,
      [`pks draft ${berkas.id} ${naskah.kode} --beda ${fakta.dibaca.versi}..${fakta.versi}`],
    );
  }
  const templat = await templateByHash(sesi, naskah.kode, fakta.templat);
  const { disetujui: jadi } = fakta;
  const keadaan = momentThen(sesi, berkas, originOf(sesi, versi), fakta.dicatat);
  const konsep = { ...(jadi !== undefined && { konsep: jadi === null }), cetakan: fakta.cetakan ?? 1 };
  const { isi, dilepas } = await drawUpNaskah(
    sesi,
    terbuka,
    naskah,
    templat,
    { ...keadaan, ...konsep },
    {
      izinkanKosong: fakta.kosong.length > 0,
      tanpaKomentar: true,
      approvedAt: jadi ? { ...momentThen(sesi, berkas, jadi.dari, jadi.saat), ...konsep } : undefined,
    },
  );
  const sidik = sesi.env.sha256Of(isi);
  const sama = sidik === fakta.sidik;
  const { readDocument: bacaDokumen } = await sesi.env.renderer();
  const dikembalikan = sama && opsi.timpa && !opsi.coba ? [await putBackVersion(sesi, berkas, fakta, isi)] : [];
  const bagian =
    sama || naskah.paket
      ? []
      : diffParagraphs(await bacaDokumen(await sesi.register.readKasusFile(berkas.id, fakta)), await bacaDokumen(isi));
  printAnswer(sesi.env, opsi, {
    skema: 'naskah-ulang',
    dasar: { ...sesi.dasar, sop: sop.kode },
    data: { naskah: naskah.kode, versi: fakta.versi, sama, sha256: fakta.sidik, sha256Ulang: sidik, bagian },
    ringkas: { sama },
    peringatan: sama
      ? dikembalikan
      : [`Hasil ulang v${fakta.versi} tidak sama persis. Yang berlaku tetap dokumen yang tersimpan.`, ...dilepas],
    teks: (d) => showRemade(d, naskah.judul, screenStyle(sesi.env)),
    singkat: sama ? 'sama persis' : 'berbeda',
  });
}
