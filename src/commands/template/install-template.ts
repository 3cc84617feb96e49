/** An edited template becomes the office's: kept for good under its hash, and named by a fact of the office. */
import { printAnswer } from '../../desk/answer.ts';
import { askMissing } from '../../desk/ask/ask-missing.ts';
import { askPath } from '../../desk/ask/typed-path.ts';
import {
  installedKey,
  kantorTemplatePath,
  keepTemplate,
  keptTemplatePath,
  type NaskahTemplate,
  readShippedTemplate,
  SHIPPED_AGAIN,
  templateInForce,
} from '../../desk/documents/naskah-template.ts';
import type { KeyedFlags } from '../../desk/flags/standard-flags.ts';
import { hashRequest } from '../../desk/record-facts.ts';
import { alreadyRecordedKantor, recordKantorAct, type ShowKantor } from '../../desk/record-kantor.ts';
import { requireNaskah } from '../../desk/reference/require-naskah.ts';
import { openSitting, type Sitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { askTemplateNaskah } from './ask-naskah.ts';
import { shippedAgain, templateAnswer } from './template-answer.ts';
import { type TemplateToTry, templatesToTry, tryTemplate } from './try-template.ts';

type PasangFlags = KeyedFlags & Readonly<{ naskah?: string; bawaan?: boolean }>;

const INSTALL = { nama: 'template pasang', apa: 'Pemasangan templat' };

/** @throws TEMPLAT_SALAH where it would make no lawful document; nothing is recorded then */
export async function runTemplatePasang(env: Env, apa: string | undefined, diketik: PasangFlags): Promise<void> {
  const o = await askMissing(env, { ...diketik, apa }, INSTALL, [
    diketik.bawaan
      ? { kunci: 'apa', flag: 'NASKAH', tanya: askTemplateNaskah }
      : {
          kunci: 'apa',
          flag: 'BERKAS',
          tanya: (ask) => askPath(env, ask, 'Berkas templat (.docx)', (jalur) => env.localFiles.read(jalur)),
        },
  ]);
  const sesi = await openSitting(env, o);
  const baru = await meantTemplate(sesi, o.apa ?? '', o);
  const { kode } = baru.naskah;
  const kini = await templateInForce(sesi, kode).catch(() => null);
  const { apa: _, ...opsi } = o;
  const sidik = env.sha256Of(baru.templat.isi);
  const diminta = { ...opsi, naskah: kode, sidik };
  const tampil = showInstalled(sesi, baru, opsi);
  const berlaku = kini !== null && !(o.bawaan && kini.asal === 'kantor') && env.sha256Of(kini.isi) === sidik;
  if (berlaku && !(await alreadyRecordedKantor(sesi, opsi, hashRequest(sesi, INSTALL.nama, diminta))))
    return tampil(sesi.kantor);
  await recordKantorAct(sesi, INSTALL.nama, diminta, tampil, async () => {
    const catatan = baru.templat.asal === 'bawaan' ? [] : await tryTemplate(sesi, baru);
    if (!opsi.coba) await keepBoth(sesi, kode, baru.templat);
    return {
      kejadian: [
        {
          jenis: 'Diatur',
          kunci: installedKey(kode),
          nilai: baru.templat.asal === 'bawaan' ? SHIPPED_AGAIN : keptTemplatePath(sidik),
        },
      ],
      kabar:
        baru.templat.asal === 'bawaan'
          ? `✓ Templat ${kode} kembali ke bawaan`
          : `✓ Templat ${kode} dipasang: milik kantor, SHA-256 ${sidik.slice(0, 8)}…\n  ${shippedAgain(kode)}`,
      peringatan: catatan,
    };
  });
}

async function meantTemplate(sesi: Sitting, apa: string, { bawaan, naskah }: PasangFlags): Promise<TemplateToTry> {
  if (bawaan) {
    const satu = requireNaskah(naskah ?? apa);
    return { naskah: satu, templat: { isi: await readShippedTemplate(sesi, satu.kode), asal: 'bawaan' }, berkas: apa };
  }
  const [satu] = await templatesToTry(sesi, sesi.env.localFiles.join(apa), naskah);
  return { ...satu!, templat: { ...satu!.templat, asal: 'kantor', berkas: apa }, berkas: apa };
}

/** A copy in the register's folder is kept too, so that an edit of it is noticed from now on. */
async function keepBoth(sesi: Sitting, kode: string, { isi, asal }: NaskahTemplate): Promise<void> {
  const salinan = await sesi.register.readKantorFile(kantorTemplatePath(kode));
  if (salinan !== null) await keepTemplate(sesi, salinan);
  if (asal !== 'bawaan') await keepTemplate(sesi, isi);
}

const showInstalled =
  (sesi: Sitting, { naskah, templat }: TemplateToTry, opsi: KeyedFlags): ShowKantor =>
  (_, peringatan = [], kabar) => {
    const data = {
      naskah: naskah.kode,
      asal: templat.asal,
      sidik: sesi.env.sha256Of(templat.isi),
      baru: kabar !== undefined,
      coba: opsi.coba ?? false,
    };
    const teks = () =>
      kabar === undefined
        ? `Templat ${naskah.kode} itu sudah berlaku; tidak ada yang diubah.`
        : `${kabar}\n  Dokumen yang sudah disetujui tetap memakai templatnya sendiri.`;
    printAnswer(sesi.env, opsi, templateAnswer(sesi, data, { peringatan, teks, singkat: kabar ?? '' }));
  };
