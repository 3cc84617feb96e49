/** Receipt and disposition sheet, printed while the visitor waits. */

import { versionsOfNaskah } from '../../desk/documents/naskah-versions.ts';
import type { KeyedFlags } from '../../desk/flags/standard-flags.ts';
import { drawFirstVersion } from '../../desk/offers/draw-first-version.ts';
import { saysYes } from '../../desk/offers/offer-again.ts';
import { openKasus } from '../../desk/open-kasus.ts';
import { hashRequest, recordFacts } from '../../desk/record-facts.ts';
import { requireNaskah } from '../../desk/reference/require-naskah.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure, saidAfterRecord } from '../../errors.ts';
import { decide } from '../../office/permohonan/decide.ts';
import { EMPTY_SELESAIKAN } from '../../office/permohonan/rules/decide-selesaikan.ts';
import { kelengkapanOfLangkah } from '../../office/permohonan/rules/kelengkapan.ts';
import { firstLangkah, langkahAt, syaratOptions } from '../../office/sop/sop.ts';
import { hangIndent } from '../../screen/layout/wrap.ts';
import { shortCommand } from '../../screen/lists/meja-rows.ts';
import { heldByPrinting, RECEIPT_NASKAH } from './new-surat.ts';

type ReceiptFlags = KeyedFlags & Readonly<{ oleh?: string }>;

/** Makes what is missing. Trouble is a warning, as the letter is safe. */
export async function drawReceipt(
  sesi: Sitting,
  id: string,
  opsi: ReceiptFlags,
): Promise<Readonly<{ baris: readonly string[]; peringatan: readonly string[] }>> {
  const baris: string[] = [];
  const peringatan: string[] = [];
  for (const kode of RECEIPT_NASKAH) {
    const kasus = await openKasus(sesi, id);
    if (versionsOfNaskah(kasus.berkas, kode).length > 0) continue;
    try {
      const dibuat = await drawFirstVersion(sesi, kasus, requireNaskah(kode), opsi);
      baris.push(dibuat.jalur);
      peringatan.push(...dibuat.peringatan);
    } catch (e) {
      if (!(e instanceof Failure)) throw e;
      peringatan.push(
        `${requireNaskah(kode).judul} belum dibuat: ${saidAfterRecord(e)} Buat sendiri: pks draft ${id} ${kode}`,
      );
    }
  }
  return { baris, peringatan };
}

export function showReceipt({ env, hariIni }: Sitting, id: string, baris: readonly string[]): void {
  const [jalur] = baris;
  if (jalur === undefined) return;
  const ketik = (perintah: string) => shortCommand(`pks ${perintah}`, id, hariIni);
  env.print(
    [
      `  Dibuat    di ${jalur.slice(0, jalur.lastIndexOf('/'))}`,
      `  Betulkan  ${ketik(`ralat ${id}`)}`,
      `  Cetak     ${RECEIPT_NASKAH.map((kode) => ketik(`buka ${id} ${kode}`)).join(' · ')}`,
    ].join('\n'),
  );
}

/** The first step is done where nothing else was lacking. */
export async function offerReceipt(sesi: Sitting, id: string, opsi: ReceiptFlags): Promise<void> {
  const { berkas } = await openKasus(sesi, id);
  if (berkas.permohonan.status !== 'aktif' || RECEIPT_NASKAH.every((k) => versionsOfNaskah(berkas, k).length > 0))
    return;
  if (!(await saysYes(sesi.env, 'Buat tanda terima dan lembar disposisi sekarang?', true))) return showNext(sesi, id);
  sesi.env.note('  Sebentar, dokumennya dibuat.');
  const nanti = await sesi.atNow();
  const { baris, peringatan } = await drawReceipt(nanti, id, opsi);
  showReceipt(sesi, id, baris);
  for (const satu of peringatan) sesi.env.note(hangIndent('! ', satu, sesi.env.lebar));
  await finishFirstLangkah(nanti, id, opsi);
  showNext(sesi, id);
}

const showNext = ({ env, hariIni }: Sitting, id: string): void =>
  env.print(`  Berikut   ${shortCommand(`pks advance ${id}`, id, hariIni)}`);

async function finishFirstLangkah(sesi: Sitting, id: string, { kunci: _, ...opsi }: ReceiptFlags): Promise<void> {
  const kasus = await openKasus(sesi, id);
  const { berkas, sop, aturan, peran } = kasus;
  const p = berkas.permohonan;
  const awal = firstLangkah(sop);
  if (p.status !== 'aktif' || p.langkah.no !== awal.no) return;
  const dicetak = heldByPrinting(sop).filter((kode) => versionsOfNaskah(berkas, kode).length > 0);
  const kurang = kelengkapanOfLangkah(p, langkahAt(sop, awal.no)).filter(({ ada }) => !ada);
  if (!kurang.every(({ syarat }) => syaratOptions(syarat).some((kode) => dicetak.includes(kode)))) return;
  const kejadian = decide(aturan, p, {
    ...EMPTY_SELESAIKAN,
    pada: sesi.saat,
    dicatat: sesi.saat,
    oleh: sesi.pelaku(peran, opsi.oleh),
    ada: dicetak,
  });
  const { berkas: kini } = await recordFacts(
    sesi,
    berkas,
    kejadian,
    opsi,
    hashRequest(sesi, `advance ${id}`, { ada: dicetak }),
  );
  const { langkah } = kini.permohonan;
  if (langkah) sesi.env.print(`  Menunggu  langkah ${langkah.no}: ${langkah.ringkas}`);
}
