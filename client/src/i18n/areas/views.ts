/** The views of the workspace and how they are chosen. */
export const views = {
  zh: {
    label: "视图",
    graph: "图谱",
    graphHelp: "网络图：谁与谁相连",
    twin: "双城",
    twinHelp: "四川在左，重庆在右，中间是两地共有的",
    map: "地图",
    mapHelp: "各节点在哪里，哪些联系跨越两地",
    table: "表格",
    tableHelp: "节点与关系的清单，可排序、筛选",
    time: "时间",
    timeHelp: "什么时候发生了什么；比较两个日期",
  },
  en: {
    label: "Views",
    graph: "Graph",
    graphHelp: "The network: who is linked with whom",
    twin: "Twin cities",
    twinHelp: "Sichuan on the left, Chongqing on the right, between them what both share",
    map: "Map",
    mapHelp: "Where everything stands, and which links cross",
    table: "Table",
    tableHelp: "Nodes and relations as lists to sort and filter",
    time: "Time",
    timeHelp: "What happened when; two dates compared",
  },
} as const;
