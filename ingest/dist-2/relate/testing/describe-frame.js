import { describe, expect, it } from "vitest";
import { FRAMES } from "../frames/index.js";
import { told } from "./told.js";
/** Tests of one frame: what it reads, and what has its words but states nothing. All frames run, so that none says more. */
export function describeFrame(id, cases) {
  describe(`the frame ${id}`, () => {
    it("should be among the frames", () => {
      expect(FRAMES.map((f) => f.id)).toContain(id);
    });
    it.each(cases.states.map(([markup, ...states]) => ({ markup, states })))("should read $markup", ({ markup, states }) => {
      expect(told(markup)).toEqual([...states].sort());
    });
    it.each(cases.nothing)("should read nothing in %s", (markup) => {
      expect(told(markup)).toEqual([]);
    });
  });
}
//# sourceMappingURL=describe-frame.js.map
