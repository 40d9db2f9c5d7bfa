import { describe, expect, it } from "vitest";
import { latestDay, readDays, writeDays, yearsBefore } from "./days.js";
import { changeOfBundle, setsOf } from "./marks.js";

describe("two days", () => {
  it("should come back from the address as they went, the earlier first", () => {
    const days = { from: "2019-12-31", to: "2020-12-31" };
    expect(readDays(writeDays(days))).toEqual(days);
    expect(readDays("2020-12-31..2019-12-31")).toEqual(days);
  });
  it.each(["", "2019..2020", "2019-12-31", "2019-02-30..2020-01-01", "2019-12-31..2020-01-01..2021-01-01"])(
    "should not read %o",
    (text) => {
      expect(readDays(text)).toBeNull();
    },
  );
  it("should go back whole years, to a day that exists", () => {
    expect(yearsBefore("2024-02-29", 1)).toBe("2023-02-28");
    expect(yearsBefore("2024-12-31", 5)).toBe("2019-12-31");
  });
  it("should end with the newest document, and not beyond today", () => {
    expect(latestDay("2024", "2026-05-01")).toBe("2024-12-31");
    expect(latestDay("2026", "2026-05-01")).toBe("2026-05-01");
    expect(latestDay(null, "2026-05-01")).toBe("2026-05-01");
  });
});

describe("a bundle of relations", () => {
  it("should show what is new first", () => {
    const ids = setsOf({ added: ["a"], ended: ["b"], changed: ["c"] });
    expect(changeOfBundle(ids, ["c", "b", "a"])).toBe("added");
    expect(changeOfBundle(ids, ["c", "b"])).toBe("ended");
    expect(changeOfBundle(ids, ["x"])).toBeUndefined();
  });
});
