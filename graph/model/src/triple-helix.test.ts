import { describe, expect, it } from "vitest";
import { isSubtypeOf } from "./kinds.js";
import { COOPERATION, pairOf, SPHERE_NAMES, SPHERE_PAIRS, SPHERES, sphereOf } from "./triple-helix.js";

describe("the triple helix", () => {
  it("should take spheres from sub-types of institutions", () => {
    expect(sphereOf("Institution", "institute")).toBe("university");
    expect(sphereOf("Institution", "hospital")).toBeUndefined();
    expect(sphereOf("Institution", undefined)).toBeUndefined();
    expect(sphereOf("Lab", "company")).toBeUndefined();
    for (const sphere of SPHERE_NAMES)
      for (const subtype of SPHERES[sphere].subtypes) expect(isSubtypeOf("Institution", subtype)).toBe(true);
  });

  it("should name each pair of spheres once", () => {
    const pairs = SPHERE_NAMES.flatMap((a) => SPHERE_NAMES.map((b) => pairOf(a, b)));
    expect(new Set(pairs)).toEqual(new Set(Object.keys(SPHERE_PAIRS)));
    expect(pairOf("government", "university")).toBe("UG");
  });

  it("should count the relations of one family", () => {
    expect(COOPERATION).toEqual(["SIGNED_WITH", "CO_BUILT", "FUNDED", "SPUN_OFF_FROM"]);
  });
});
