/** What the report is compared with; it knows only data. */
export declare class IndependentReport {
  constructor(
    data: Readonly<{
      closed: readonly string[];
      sop: unknown;
      cases: unknown;
      agreements: unknown;
      due: readonly [string, string, number];
    }>,
  );
  durations(from: string, until: string): unknown;
  count(
    from: string,
    until: string,
  ): Readonly<{
    kasus: Readonly<Record<string, readonly string[]>>;
    hari: Readonly<Record<string, number>>;
    lama: unknown;
  }> &
    Readonly<Record<string, unknown>>;
}
