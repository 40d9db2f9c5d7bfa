import { describe, expect, it } from "vitest";
import { measuresOf } from "./observed.js";

const seen = (subject: string, value: number, period: string | null, measure = "企业数", unit = "家") => ({
  subject,
  value,
  period,
  measure,
  unit,
});

describe("measuresOf", () => {
  it("should take the latest value of each node, and the measure that most nodes have first", () => {
    const [first, second] = measuresOf([
      seen("park:乙", 3, "2019", "专利", "件"),
      seen("park:甲", 10, "2020"),
      seen("park:甲", 12, "2021"),
      seen("park:乙", 7, null),
    ]);
    expect(first?.key).toBe("企业数（家）");
    expect([...(first?.values ?? [])]).toEqual([
      ["park:甲", 12],
      ["park:乙", 7],
    ]);
    expect(second?.measure).toBe("专利");
  });

  it("should keep units apart", () => {
    expect(measuresOf([seen("park:甲", 1, null, "产值", "亿元"), seen("park:乙", 1, null, "产值", "万元")])).toHaveLength(2);
  });
});
