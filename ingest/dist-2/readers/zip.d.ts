/** A file in a zip archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  /** Size that the directory declares; the true one may be another. */
  readonly declared: number;
  readonly offset: number;
}
/** The directory of an archive. Nothing is inflated. */
export declare function zipEntries(bytes: Buffer): ZipEntry[];
/** The content of an entry. Throws Unreadable where it is more than `limit` bytes, whatever the directory declares. */
export declare function inflateEntry(bytes: Buffer, entry: ZipEntry, limit: number): Buffer;
//# sourceMappingURL=zip.d.ts.map
