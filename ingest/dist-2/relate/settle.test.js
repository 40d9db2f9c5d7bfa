import { describe, expect, it } from "vitest";
import { told } from "./testing/told.js";

describe("findings of one relation", () => {
  it("should be one, with the date that any of them has", () => {
    expect(told("# {I:甲大学}与{I:乙公司}签约\n5月9日,{I:乙公司}与{I:甲大学}签约。{I:甲大学}与{I:乙公司}此前签约。")).toEqual([
      "SIGNED_WITH 乙公司 → 甲大学 done 2023-05-09",
    ]);
  });
  it("should have the title of the more specific act", () => {
    expect(told("{P:王某}出席{E:甲论坛}。{P:王某}在会上致辞。")).toEqual(["PARTICIPATED_IN 王某 → 甲论坛 done [致辞]"]);
  });
});
//# sourceMappingURL=settle.test.js.map
