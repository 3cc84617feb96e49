/** What makes a table unsound: one Indonesian sentence, and the step it is about (null: the SOP as a whole). */
export type SopFault = Readonly<{ langkah: number | null; kalimat: string }>;
