/** Papers that the step needs and pks can make, offered before it is asked whether they are there. */
import { Failure } from '../../errors.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import { kelengkapanOfLangkah } from '../../office/permohonan/rules/kelengkapan.ts';
import { madeVersion } from '../../office/permohonan/standing/made-dokumen.ts';
import {
  type DokumenCode,
  type Langkah,
  naskahOfDokumen,
  naskahOfLangkah,
  syaratOptions,
} from '../../office/sop/sop.ts';
import { hangIndent, wrapLines } from '../../screen/layout/wrap.ts';
import { shortCommand } from '../../screen/lists/meja-rows.ts';
import { makeVisible } from '../../text/visible.ts';
import type { KeyedFlags } from '../flags/standard-flags.ts';
import { type OpenKasus, openKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { drawFirstVersion } from './draw-first-version.ts';
import { firstText, type NaskahWay, wayOfNaskah } from './naskah-way.ts';

/** `terlampir` comes as a scan; `dibuat` hears of each paper. Gives the case after that. @throws DIBATALKAN */
export async function offerNaskah(
  sesi: Sitting,
  awal: OpenKasus,
  langkah: Langkah,
  terlampir: readonly DokumenCode[],
  opsi: KeyedFlags,
  dibuat: (apa: string) => void,
): Promise<OpenKasus> {
  const { env, hariIni } = sesi;
  let terbuka = awal;
  for (const kode of unmadeCodes(terbuka, langkah, terlampir)) {
    const naskah = NASKAH.find((n) => n.kode === kode);
    if (!naskah) continue;
    const jalan = wayOfNaskah(sesi, terbuka, naskah);
    if (!jalan.dapat) {
      if (kode === drawnUp(terbuka, langkah)) await confirmElsewhere(sesi, terbuka, naskah, jalan);
      continue;
    }
    const { id, permohonan } = terbuka.berkas;
    const tanya = `${id} ${permohonan.lembaga.nama}: ${naskah.judul} belum dibuat. Buat sekarang?`;
    if (!(await (await env.ask()).confirm(makeVisible(tanya), true))) continue;
    const { versi, peringatan } = await drawFirstVersion(await sesi.atNow(), terbuka, naskah, opsi);
    dibuat(`${naskah.judul} v${versi}`);
    const lihat = shortCommand(`pks buka ${id} ${kode}`, id, hariIni);
    env.note(wrapLines(`  ${naskah.judul} v${versi} dibuat. Melihatnya: ${lihat}`, env.lebar));
    for (const satu of peringatan) env.note(hangIndent('! ', satu, env.lebar));
    terbuka = await openKasus(sesi, id);
  }
  return terbuka;
}

/** With Enter alone nobody hands on what does not exist. @throws DIBATALKAN with what comes first */
async function confirmElsewhere(
  { env }: Sitting,
  { berkas: { id, permohonan } }: OpenKasus,
  { judul }: NaskahDefinition,
  jalan: NaskahWay,
): Promise<void> {
  const tanya = `${id} ${permohonan.lembaga.nama}: ${judul} belum dapat dibuat, ${firstText(jalan.perintah)}. Memang dibuat di luar pks?`;
  if (await (await env.ask()).confirm(makeVisible(tanya), false)) return;
  throw new Failure('DIBATALKAN', 'Dibatalkan. Tidak ada yang disimpan.', jalan.perintah.split(' · '));
}

/** The paper that the step draws up, not one that it checks. */
const drawnUp = ({ sop }: OpenKasus, langkah: Langkah): string | null =>
  langkah.koreksi ? null : naskahOfLangkah(sop, langkah);

/** Not those of a reply: its number and day are asked by the step itself. */
function unmadeCodes(terbuka: OpenKasus, langkah: Langkah, terlampir: readonly DokumenCode[]): readonly string[] {
  if (langkah.balasan) return [];
  const { berkas, sop } = terbuka;
  const riwayat = effectiveFacts(berkas.tindakan);
  const kurang = kelengkapanOfLangkah(berkas.permohonan, langkah)
    .filter(({ syarat, ada }) => !ada && !syaratOptions(syarat).some((kode) => terlampir.includes(kode)))
    .map(({ syarat }) => syaratOptions(syarat)[0] ?? '')
    .filter((kode) => madeVersion(sop, riwayat, langkah, kode) === null)
    .map((kode) => naskahOfDokumen(sop, kode));
  const disusun = drawnUp(terbuka, langkah);
  const belum =
    disusun !== null &&
    !berkas.permohonan.naskah.some((n) => n.naskah === disusun) &&
    !terlampir.some((kode) => naskahOfDokumen(sop, kode) === disusun);
  return [...new Set([...kurang, ...(belum ? [disusun] : [])])].filter((kode) => kode !== null);
}
