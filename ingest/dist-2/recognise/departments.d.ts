/** Departments as they stand after a province, city or district, long and short: 重庆市|经济信息委, 省|教育厅, 市|科技局. */
export declare const DEPARTMENTS: readonly string[];
//# sourceMappingURL=departments.d.ts.map
