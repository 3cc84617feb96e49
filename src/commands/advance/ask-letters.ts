import { askOptionalText, askRequiredText, dayPrompt, nomorPrompt, refusalOf } from '../../desk/ask/typed-answers.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Ask, AskChoice } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { formatJangka, parseJangka } from '../../office/days/jangka.ts';
import type { Langkah } from '../../office/sop/sop.ts';
import type { LangkahFlags } from './langkah-flags.ts';
import { reservedSurat } from './letter-flags.ts';

export async function askBalasan(
  sesi: Sitting,
  terbuka: OpenKasus,
  langkah: Langkah,
  ask: Ask,
  o: LangkahFlags,
): Promise<Partial<LangkahFlags>> {
  if (!langkah.balasan) return {};
  const { berkas: kasus } = terbuka;
  const balasan = o.balasan ?? (await ask.choose('Balasan Kemendagri', BALASAN_CHOICES));
  const nomorBalasan = o.nomorBalasan?.trim() || (await askRequiredText(ask, 'Nomor balasan', nomorPrompt()));
  const tanggalBalasan =
    o.tanggalBalasan ??
    (await askRequiredText(ask, 'Tanggal balasan', dayPrompt(sesi, '--tanggal-balasan', { kasus })));
  const disetujui = balasan === 'setuju' ? await askApproved(terbuka, ask, o) : {};
  return { balasan, nomorBalasan, tanggalBalasan, ...disetujui };
}

const BALASAN_CHOICES: readonly AskChoice<string>[] = [
  { nilai: 'setuju', nama: 'setuju' },
  { nilai: 'tolak', nama: 'tolak', keterangan: 'kasus masih didisposisi, lalu ditutup sebagai ditolak' },
];

/**
 * Records nothing where everything is approved as asked.
 * @throws HASIL_TIDAK_BERLAKU where no element is left
 */
async function askApproved({ berkas, aturan }: OpenKasus, ask: Ask, o: LangkahFlags): Promise<Partial<LangkahFlags>> {
  const { elemen, jangkaWaktu: diminta } = berkas.permohonan.permohonan;
  const pilihan = elemen.map((nilai) => ({ nilai, nama: aturan.elemen.get(nilai)?.nama ?? nilai, dicentang: true }));
  const setuju = o.disetujuiElemen ?? (await ask.tick('Elemen yang disetujui', pilihan));
  if (pilihan.length > 0 && setuju.length === 0) throw nothingApproved();
  const jangka =
    o.disetujuiJangkaWaktu ??
    (await askOptionalText(ask, 'Jangka waktu disetujui', {
      ...(diminta !== null && { bawaan: diminta }),
      periksa: (teks) => refusalOf(() => parseJangka(teks), true),
    }));
  const syarat = o.syarat ?? (await askOptionalText(ask, 'Syarat Kemendagri'));
  const sama =
    jangka === undefined || (o.disetujuiJangkaWaktu === undefined && formatJangka(parseJangka(jangka)) === diminta);
  return {
    ...((o.disetujuiElemen || setuju.length < elemen.length) && { disetujuiElemen: setuju }),
    ...(!sama && { disetujuiJangkaWaktu: jangka }),
    ...(syarat !== undefined && { syarat }),
  };
}

const nothingApproved = () =>
  new Failure(
    'HASIL_TIDAK_BERLAKU',
    'Balasan yang menyetujui menyetujui sekurangnya satu elemen; tidak ada yang disimpan.',
    ['Bila tidak satu pun disetujui, jawabannya: --balasan tolak'],
  );

export async function askSending(
  sesi: Sitting,
  { berkas }: OpenKasus,
  langkah: Langkah,
  ask: Ask,
  o: LangkahFlags,
): Promise<Partial<LangkahFlags>> {
  if (!langkah.kirim) return {};
  const pesanan = reservedSurat(berkas.permohonan, langkah);
  const nomorKeluar = o.nomorKeluar ?? (await askOptionalText(ask, 'Nomor surat keluar', nomorPrompt(pesanan?.nomor)));
  const tanggalKeluar =
    o.tanggalKeluar ??
    (await askOptionalText(ask, 'Tanggal surat keluar', dayPrompt(sesi, '--tanggal-keluar', { kasus: berkas })));
  const caraKirim = o.caraKirim ?? (await askOptionalText(ask, 'Cara kirim (mis. pos)'));
  const resi = o.resi ?? (caraKirim === undefined ? undefined : await askOptionalText(ask, 'Nomor resi'));
  return {
    ...(nomorKeluar !== undefined && { nomorKeluar }),
    ...(tanggalKeluar !== undefined && { tanggalKeluar }),
    ...(caraKirim !== undefined && { caraKirim }),
    ...(resi !== undefined && { resi }),
  };
}
