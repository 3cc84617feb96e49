/** One Indonesian sentence, and its step (null: the whole SOP). */
export type SopFault = Readonly<{ langkah: number | null; kalimat: string }>;
