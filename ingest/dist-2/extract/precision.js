import { MEASURED } from "./measured.js";
/** The least precision with which a frame's word is taken without a person's. */
export const LEAST_PRECISION = 0.95;
/** Whether a frame has been right often enough on annotated documents. One that has found nothing there is not proven. */
export function isProven(frame) {
  const { right, wrong } = MEASURED[frame] ?? NONE;
  return right > 0 && right / (right + wrong) >= LEAST_PRECISION;
}
/** Below this precision what a frame finds is left out even where no person is asked, as in files of what was found. */
export const DOUBTFUL = 0.8;
/** Whether a frame has been wrong too often on annotated documents. */
export function isDoubtful(frame) {
  const { right, wrong } = MEASURED[frame] ?? NONE;
  return wrong > 0 && right / (right + wrong) < DOUBTFUL;
}
const NONE = { right: 0, wrong: 0 };
//# sourceMappingURL=precision.js.map
