/** `pks draft --ulang`: a version drawn up anew from what it was made of. */
import { printAnswer } from '../../desk/answer.ts';
import { drawUpNaskah } from '../../desk/documents/draw-up-naskah.ts';
import type { NaskahMoment } from '../../desk/documents/naskah-material.ts';
import { templateByHash } from '../../desk/documents/naskah-template.ts';
import { type NaskahVersion, requireNaskahVersion } from '../../desk/documents/naskah-versions.ts';
import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { isBefore } from '../../office/days/tanggal.ts';
import { emptyKantor, evolveKantor } from '../../office/kantor/kantor.ts';
import { diffParagraphs } from '../../office/naskah/finished/diff-paragraphs.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { evolve, newPermohonan } from '../../office/permohonan/evolve.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showRemade } from '../../screen/pages/show-naskah-diff.ts';

/** From the facts, office and template of its moment; compares bytes. */
export async function redrawVersion(
  sesi: Sitting,
  terbuka: OpenKasus,
  naskah: NaskahDefinition,
  teks: string,
  opsi: StandardFlags,
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
  const keadaan = await momentThen(sesi, terbuka, versi);
  const { isi } = await drawUpNaskah(sesi, terbuka, naskah, templat, keadaan, {
    izinkanKosong: fakta.kosong.length > 0,
    tanpaKomentar: true,
  });
  const sidik = sesi.env.sha256Of(isi);
  const sama = sidik === fakta.sidik;
  const { readDocument: bacaDokumen } = await sesi.env.renderer();
  const bagian =
    sama || naskah.paket
      ? []
      : diffParagraphs(
          await bacaDokumen(await sesi.register.readKasusFile(berkas.id, fakta.berkas)),
          await bacaDokumen(isi),
        );
  printAnswer(sesi.env, opsi, {
    skema: 'naskah-ulang',
    dasar: { ...sesi.dasar, sop: sop.kode },
    data: { naskah: naskah.kode, versi: fakta.versi, sama, sha256: fakta.sidik, sha256Ulang: sidik, bagian },
    ringkas: { sama },
    peringatan: sama
      ? []
      : [`Hasil ulang v${fakta.versi} tidak sama persis. Yang berlaku tetap dokumen yang tersimpan.`],
    teks: (d) => showRemade(d, naskah.judul, screenStyle(sesi.env)),
    singkat: sama ? 'sama persis' : 'berbeda',
  });
}

async function momentThen(
  { register }: Sitting,
  { berkas }: OpenKasus,
  { v, fakta }: NaskahVersion,
): Promise<NaskahMoment> {
  const dahulu = berkas.tindakan.slice(0, fakta.dari?.kasus ?? v - 1);
  const kasus = dahulu.flatMap((t) => t.kejadian).reduce(evolve, newPermohonan);
  if (kasus.status === 'baru') throw new Error('a document of a case that was not received');
  const { tindakan } = await register.readKantor();
  // A fact an older pks wrote has no `dari`: the instant it was typed decides.
  const dulu = fakta.dari
    ? tindakan.slice(0, fakta.dari.kantor)
    : tindakan.filter((t) => t.kejadian.every((k) => !isBefore(fakta.dicatat, k.dicatat)));
  const kantor = dulu.flatMap((t) => t.kejadian).reduce(evolveKantor, emptyKantor);
  return {
    id: berkas.id,
    kasus,
    riwayat: effectiveFacts(dahulu),
    kantor,
    saat: fakta.dicatat,
    cetakan: fakta.cetakan ?? 1,
  };
}
