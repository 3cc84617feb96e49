export type ReportColumn = Readonly<{ judul: string; angka?: true }>;

export type ReportTable = Readonly<{
  judul: string;
  kolom: readonly ReportColumn[];
  baris: readonly (readonly string[])[];
  kosong: string;
}>;

export const teks = (judul: string): ReportColumn => ({ judul });

export const angka = (judul: string): ReportColumn => ({ judul, angka: true });
