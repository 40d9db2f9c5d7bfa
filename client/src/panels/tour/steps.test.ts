import { describe, expect, it } from "vitest";
import { placeCard, TOUR } from "./steps.js";

const card = { width: 320, height: 180 };
const window = { width: 1440, height: 900 };

describe("the tour", () => {
  it("should have four steps", () => {
    expect(TOUR.map(({ id }) => id)).toEqual(["search", "legend", "evidence", "take"]);
  });

  it.each([
    ["below a field", { left: 240, top: 10, width: 340, height: 34 }, { left: 240, top: 58 }],
    ["beside a rail", { left: 0, top: 52, width: 232, height: 848 }, { left: 246, top: 52 }],
    ["above a bar at the bottom", { left: 0, top: 840, width: 1440, height: 60 }, { left: 14, top: 646 }],
    ["inside the window at the right edge", { left: 1400, top: 10, width: 34, height: 34 }, { left: 1106, top: 58 }],
  ])("should stand %s", (_, target, place) => {
    expect(placeCard(target, card, window)).toEqual(place);
  });

  it("should stand within what fills the window", () => {
    expect(placeCard({ left: 0, top: 0, width: 1440, height: 900 }, card, window)).toEqual({ left: 560, top: 360 });
  });
});
