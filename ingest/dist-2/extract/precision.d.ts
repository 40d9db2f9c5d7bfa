/** Relations that a frame found in the annotated documents: how many of them stand there too. */
export interface Measured {
  readonly right: number;
  readonly wrong: number;
}
/** The least precision with which a frame's word is taken without a person's. */
export declare const LEAST_PRECISION = 0.95;
/** Whether a frame has been right often enough on annotated documents. One that has found nothing there is not proven. */
export declare function isProven(frame: string): boolean;
/** Below this precision what a frame finds is left out even where no person is asked, as in files of what was found. */
export declare const DOUBTFUL = 0.8;
/** Whether a frame has been wrong too often on annotated documents. */
export declare function isDoubtful(frame: string): boolean;
//# sourceMappingURL=precision.d.ts.map
