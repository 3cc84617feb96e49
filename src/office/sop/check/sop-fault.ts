/** One Indonesian sentence; `langkah` null: the whole SOP. */
export type SopFault = Readonly<{ langkah: number | null; kalimat: string }>;
