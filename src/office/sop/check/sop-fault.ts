/** One Indonesian sentence; a null `langkah` means the whole SOP. */
export type SopFault = Readonly<{ langkah: number | null; kalimat: string }>;
