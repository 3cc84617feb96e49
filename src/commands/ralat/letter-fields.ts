import { permohonanFromFlags } from '../../desk/flags/kasus-fields.ts';
import { readTypedDay } from '../../desk/flags/typed-dates.ts';
import type { RalatField } from './ralat-field.ts';

export const LETTER_FIELDS: Readonly<Record<string, RalatField>> = {
  'nomor-keluar': {
    lama: (p) => p.suratKeluar?.nomor ?? null,
    baru: (_, nomor) => ({ suratKeluar: { nomor: nomor.trim() } }),
  },
  'tanggal-keluar': {
    lama: (p) => p.suratKeluar?.tanggal ?? null,
    baru: (sesi, tgl, kasus) => ({ suratKeluar: { tanggal: readTypedDay(sesi, '--tanggal-keluar', tgl, { kasus }) } }),
  },
  'cara-kirim': {
    lama: (p) => p.suratKeluar?.caraKirim ?? null,
    baru: (_, caraKirim) => ({ suratKeluar: { caraKirim: caraKirim.trim() } }),
  },
  resi: {
    lama: (p) => p.suratKeluar?.resi ?? null,
    baru: (_, resi) => ({ suratKeluar: { resi: resi.trim() } }),
  },
  'disetujui-elemen': {
    lama: (p) => p.balasan?.disetujui?.elemen ?? null,
    baru: (_, daftar) => ({ disetujui: { elemen: [...new Set(daftar.split(',').map((kode) => kode.trim()))] } }),
  },
  'disetujui-jangka-waktu': {
    lama: (p) => p.balasan?.disetujui?.jangkaWaktu ?? null,
    baru: (_, jangkaWaktu) => ({ disetujui: permohonanFromFlags({ jangkaWaktu }) }),
  },
  syarat: {
    lama: (p) => p.balasan?.disetujui?.syarat ?? null,
    baru: (_, syarat) => ({ disetujui: { syarat: syarat.trim() } }),
  },
  'nomor-balasan': {
    lama: (p) => p.balasan?.nomor ?? null,
    baru: (_, nomor) => ({ balasan: { nomor: nomor.trim() } }),
  },
  'tanggal-balasan': {
    lama: (p) => p.balasan?.tanggal ?? null,
    baru: (sesi, tgl, kasus) => ({ balasan: { tanggal: readTypedDay(sesi, '--tanggal-balasan', tgl, { kasus }) } }),
  },
};
