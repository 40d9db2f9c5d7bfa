import { describe, expect, it } from "vitest";
import { breakLines, widthOf } from "./break-lines.js";

describe("breakLines", () => {
  it.each([
    ["重庆大学", ["重庆大学"]],
    ["西部（重庆）科学城", ["西部（重庆）科学城"]],
    ["重庆大学科技创新中心项目", ["重庆大学", "科技创新中心项目"]],
    ["重庆大学锂电及新材料遂宁研究院", ["重庆大学锂电及新材料", "遂宁研究院"]],
    ["重庆大学附属肿瘤医院", ["重庆大学", "附属肿瘤医院"]],
    ["光大人工智能产业基地", ["光大人工智能", "产业基地"]],
    ["中国科学院大学重庆学院", ["中国科学院大学", "重庆学院"]],
    ["成渝地区双城经济圈科技创新联盟", ["成渝地区双城经济圈", "科技创新联盟"]],
  ])("should break %s between words", (name, lines) => {
    expect(breakLines(name)).toEqual(lines);
  });

  const names = [
    "重庆集成电路设计创新孵化中心项目",
    "医用重离子治疗及研究装置项目",
    "时速400公里高速列车运行智能控制关键技术",
    "西南交通大学先进能源牵引与综合节能铁路行业重点实验室",
    "成渝地区建设具有全国影响力的科技创新中心总体方案",
    "国家发展和改革委员会",
    "峻凌电子（重庆）有限公司",
    "Chongqing Institute of Green and Intelligent Technology",
    "重庆市人民政府与中国科学院战略合作协议签约",
  ];
  it.each(names)("should keep the lines of %s to the rules", (name) => {
    const lines = breakLines(name);
    expect(lines.length).toBeLessThanOrEqual(2);
    for (const line of lines) {
      expect(widthOf(line)).toBeLessThanOrEqual(13.5);
      expect(widthOf(line)).toBeGreaterThan(2);
      expect(line).not.toMatch(/[及与（《]$/u);
      expect(line).not.toMatch(/^[）》、，]/u);
    }
    expect(name.replaceAll(" ", "").startsWith(lines.join("").replace("…", "").replaceAll(" ", ""))).toBe(true);
  });

  it("should end with … what is beyond two lines, and only that", () => {
    expect(breakLines("西南交通大学先进能源牵引与综合节能铁路行业重点实验室").join("")).toMatch(/…$/u);
    expect(breakLines("重庆大学锂电及新材料遂宁研究院").join("")).not.toMatch(/…/u);
  });
});
