import { describe, expect, it } from "vitest";
import { Shared } from "./shared.js";

describe("a question that many share", () => {
  it("should be put once for all who came before it, and again for who came while it was answered", async () => {
    const answers: ((answer: number) => void)[] = [];
    const shared = new Shared(() => new Promise<number>((answer) => answers.push(answer)));
    const first = [shared.next(), shared.next()];
    await expect.poll(() => answers.length).toBe(1);
    const later = [shared.next(), shared.next()];
    answers[0]?.(1);
    expect(await Promise.all(first)).toEqual([1, 1]);
    await expect.poll(() => answers.length).toBe(2);
    answers[1]?.(2);
    expect(await Promise.all(later)).toEqual([2, 2]);
  });

  it("should fail for those alone who waited for it", async () => {
    let asked = 0;
    const shared = new Shared(async () => {
      asked += 1;
      if (asked === 1) throw new Error("down");
      return asked;
    });
    await expect(shared.next()).rejects.toThrow("down");
    expect(await shared.next()).toBe(2);
  });
});
