// Derived from seeds/questions.yaml by "npm run generate". Do not edit.

/** A worked question on the sample network: what it asks, why so, how its answer is best seen, and the query with its variables. */
export interface Question {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly explain: { readonly zh: string; readonly en: string };
  readonly show: "table" | "graph" | "map" | "chart" | "json";
  readonly graphql: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const QUESTIONS: readonly Question[] = [
  {
    "id": "find-by-initials",
    "zh": "只记得首字母，怎么找到一家机构？",
    "en": "I only remember the initials – how do I find a body?",
    "explain": {
      "zh": "名称、别名、拼音、首字母都能搜，简繁皆可；matched 是命中的写法，id 供其他查询使用。",
      "en": "Names, other names, pinyin and initials are searched in either script; `matched` is what was met, `id` is for other queries."
    },
    "show": "table",
    "graphql": "query ($text: String!) {\n  search(text: $text, first: 10) {\n    totalCount\n    edges {\n      matched\n      node {\n        id\n        name\n        kind\n        region\n        degree\n      }\n    }\n  }\n}\n",
    "variables": {
      "text": "cqdx"
    }
  },
  {
    "id": "who-signed-on-which-sentence",
    "zh": "谁与谁签了约，哪份报纸的哪句话为证？",
    "en": "Who signed with whom, and which sentence of which paper says so?",
    "explain": {
      "zh": "每条签约关系都带着原句、题名和刊发日期，可直接引用。",
      "en": "Each signing comes with the sentence, the title and the date of publication, ready to be cited."
    },
    "show": "table",
    "graphql": "{\n  relations(filter: { types: [SIGNED_WITH] }, first: 50) {\n    totalCount\n    nodes {\n      id\n      source {\n        name\n        region\n      }\n      target {\n        name\n        region\n      }\n      validFrom\n      evidence {\n        quote\n        locator\n        document {\n          title\n          publishedOn\n        }\n      }\n    }\n  }\n}\n",
    "variables": {}
  },
  {
    "id": "science-city-signings",
    "zh": "西部(重庆)科学城与哪些单位签过约？",
    "en": "Which bodies signed with the Western (Chongqing) Science City?",
    "explain": {
      "zh": "从园区沿 signedWith 走一步；签约方的类别和所在市一并给出。",
      "en": "One step along signedWith from the park, with the sort of the other party and its city."
    },
    "show": "table",
    "graphql": "query ($park: ID!) {\n  node(id: $park) {\n    name\n    ... on Park {\n      signedWith(first: 50) {\n        totalCount\n        edges {\n          node {\n            id\n            name\n            subtype\n            city {\n              name\n            }\n          }\n          status\n          validFrom\n          evidence {\n            quote\n          }\n        }\n      }\n    }\n  }\n}\n",
    "variables": {
      "park": "park:西部(重庆)科学城"
    }
  },
  {
    "id": "built-across-the-two-sides",
    "zh": "川渝两地一起建了什么？",
    "en": "What have the two sides built together?",
    "explain": {
      "zh": "只取跨城的共建；被建的平台归两地共有时，每个建设方各算一条。",
      "en": "Only what was co-built across; where a lab belongs to both sides, each builder is a relation of its own."
    },
    "show": "graph",
    "graphql": "{\n  relations(filter: { types: [CO_BUILT], crossing: true }, first: 50) {\n    totalCount\n    nodes {\n      id\n      type\n      status\n      source {\n        id\n        name\n        kind\n        region\n      }\n      target {\n        id\n        name\n        kind\n        region\n      }\n      evidence {\n        quote\n      }\n    }\n  }\n}\n",
    "variables": {}
  },
  {
    "id": "planned-only",
    "zh": "哪些共建还停留在规划或签约？",
    "en": "Which joint projects are still only planned?",
    "explain": {
      "zh": "签约不等于建成：这里只列尚无报道说已建成的共建，连同日期。",
      "en": "Signed is not built – these are the joint projects of which no paper says that they stand, with their dates."
    },
    "show": "table",
    "graphql": "{\n  relations(filter: { types: [CO_BUILT], statuses: [planned] }, first: 50) {\n    totalCount\n    nodes {\n      id\n      source {\n        name\n      }\n      target {\n        name\n        kind\n      }\n      status\n      validFrom\n    }\n  }\n}\n",
    "variables": {}
  },
  {
    "id": "built-and-standing",
    "zh": "哪些共建已经建成？",
    "en": "Which joint projects stand?",
    "explain": {
      "zh": "与上一问相对：进展为 done 的共建，及说它建成的原句。",
      "en": "The counterpart of the question before – what was co-built and is done, with the sentence that says so."
    },
    "show": "table",
    "graphql": "{\n  relations(filter: { types: [CO_BUILT], statuses: [done] }, first: 50) {\n    totalCount\n    nodes {\n      id\n      source {\n        name\n      }\n      target {\n        name\n        kind\n      }\n      crossing\n      evidence {\n        quote\n        document {\n          title\n        }\n      }\n    }\n  }\n}\n",
    "variables": {}
  },
  {
    "id": "cross-city-share-by-year",
    "zh": "跨城关系的比例逐年怎样变化？",
    "en": "How has the cross-city share moved from year to year?",
    "explain": {
      "zh": "每年的跨城关系数与两端都在两地的关系数，比例即两数之比；未注明日期的单列，不作推断。",
      "en": "The crossing relations of each year beside those with both ends on the two sides; undated ones are counted apart."
    },
    "show": "chart",
    "graphql": "{\n  statistics {\n    crossing\n    inside\n    crossingShare\n    undated\n    byYear {\n      year\n      count\n      planned\n      crossing\n      inside\n      crossingShare\n    }\n  }\n}\n",
    "variables": {}
  },
  {
    "id": "what-crosses",
    "zh": "哪一类关系最能跨城？",
    "en": "Which type of relation crosses most?",
    "explain": {
      "zh": "按关系类型分列总数、跨城数和可比数。",
      "en": "All, crossing and comparable relations by type."
    },
    "show": "chart",
    "graphql": "{\n  statistics(filter: { nodes: { kinds: [Institution, Person, Lab, Park, Project] } }) {\n    relations\n    crossing\n    inside\n    byRelation {\n      type\n      count\n      crossing\n      inside\n    }\n  }\n}\n",
    "variables": {}
  },
  {
    "id": "brokers",
    "zh": "哪些机构和园区居间，去掉它们两地就断了联系？",
    "en": "Who brokers – whose absence would cut the two sides apart?",
    "explain": {
      "zh": "cuts 是去掉它之后再无路到达另一边的节点数，connected 是原本有路的节点数。",
      "en": "`cuts` counts the nodes that lose every way to the other side without it, `connected` those that have one now."
    },
    "show": "table",
    "graphql": "query ($kinds: [Kind!]) {\n  brokers(filter: { nodes: { kinds: $kinds } }, first: 10) {\n    totalCount\n    connected\n    nodes {\n      node {\n        id\n        name\n        kind\n        region\n      }\n      cuts\n      crossing\n      sichuan\n      chongqing\n      shared\n    }\n  }\n}\n",
    "variables": {
      "kinds": [
        "Institution",
        "Park",
        "Lab",
        "Project"
      ]
    }
  },
  {
    "id": "who-sits-in-the-science-city",
    "zh": "谁在西部(重庆)科学城，哪些已落成，哪些还在规划？",
    "en": "Who sits in the Western (Chongqing) Science City, and who is only to come?",
    "explain": {
      "zh": "沿 siteOf 反读“位于”；status 区分已在与将来。",
      "en": "“Located in” read backwards by `siteOf`; `status` tells what is there from what is to come."
    },
    "show": "table",
    "graphql": "query ($park: ID!) {\n  node(id: $park) {\n    name\n    ... on Park {\n      siteOf(first: 100) {\n        totalCount\n        edges {\n          node {\n            id\n            name\n            kind\n            subtype\n          }\n          status\n          validFrom\n        }\n      }\n    }\n  }\n}\n",
    "variables": {
      "park": "park:西部(重庆)科学城"
    }
  },
  {
    "id": "parts-of-the-academy",
    "zh": "中国科学院在两地有哪些下属单位？",
    "en": "What belongs to the Chinese Academy of Sciences here?",
    "explain": {
      "zh": "沿 parts 反读“隶属”，只取在网的下级单位，连同所在市和进展。",
      "en": "“Part of” read backwards by `parts`, with city and status."
    },
    "show": "graph",
    "graphql": "query ($of: ID!) {\n  node(id: $of) {\n    id\n    name\n    kind\n    ... on Institution {\n      parts(first: 50) {\n        totalCount\n        edges {\n          id\n          type\n          status\n          node {\n            id\n            name\n            kind\n            region\n            city {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n}\n",
    "variables": {
      "of": "institution:中国科学院"
    }
  },
  {
    "id": "spin-offs",
    "zh": "哪些企业和团队由高校、院所或园区孵化而来？",
    "en": "Which companies and teams were spun off, and from whom?",
    "explain": {
      "zh": "孵化关系及其原句；另列高校院所自报的孵化家数。",
      "en": "Each spin-off with its sentence, and beside it the number of companies that an institute claims to have hatched."
    },
    "show": "table",
    "graphql": "{\n  relations(filter: { types: [SPUN_OFF_FROM] }, first: 50) {\n    totalCount\n    nodes {\n      id\n      source {\n        name\n        subtype\n      }\n      target {\n        name\n        kind\n      }\n      validFrom\n      evidence {\n        quote\n      }\n    }\n  }\n  claimed: observations(filter: { measure: \"孵化的高科技公司\" }) {\n    nodes {\n      subject {\n        name\n      }\n      bound\n      value\n      unit\n      period\n    }\n  }\n}\n",
    "variables": {}
  },
  {
    "id": "who-pays-for-joint-research",
    "zh": "两省市各拿出多少钱一同做研发？",
    "en": "How much does each side put into joint research?",
    "explain": {
      "zh": "川渝重点研发项目的出资，带单位和年份；项目数和基金规模一并给出。",
      "en": "What Sichuan and Chongqing each give to joint projects, with unit and year, beside the size of the fund they set up."
    },
    "show": "table",
    "graphql": "query ($measure: String!, $fund: ID!) {\n  observations(filter: { measure: $measure }) {\n    totalCount\n    nodes {\n      id\n      subject {\n        name\n      }\n      measure\n      bound\n      value\n      unit\n      period\n      evidence {\n        quote\n      }\n    }\n  }\n  fund: node(id: $fund) {\n    name\n    observations {\n      nodes {\n        measure\n        value\n        unit\n      }\n    }\n  }\n}\n",
    "variables": {
      "measure": "川渝重点研发项目出资",
      "fund": "project:川渝科创母基金"
    }
  },
  {
    "id": "changes-between-two-days",
    "zh": "2020 年一年里新增了哪些关系？",
    "en": "What was new between the first and the last day of 2020?",
    "explain": {
      "zh": "比较截至两日的网络；未注明日期的关系无从比较，另计于 undated。",
      "en": "The network as of two days compared; what bears no date cannot be compared and is counted in `undated`."
    },
    "show": "graph",
    "graphql": "query ($from: Date!, $to: Date!) {\n  changes(from: $from, to: $to) {\n    before\n    after\n    undated\n    added(first: 100) {\n      totalCount\n      nodes {\n        id\n        after {\n          type\n          status\n          validFrom\n          source {\n            id\n            name\n            kind\n            region\n          }\n          target {\n            id\n            name\n            kind\n            region\n          }\n        }\n      }\n    }\n    changed(first: 10) {\n      totalCount\n      nodes {\n        id\n        fields\n      }\n    }\n  }\n}\n",
    "variables": {
      "from": "2019-12-31",
      "to": "2020-12-31"
    }
  },
  {
    "id": "before-and-after-the-signing",
    "zh": "集中签约前一天和年底，网络各是什么样？",
    "en": "What did the network look like the day before the great signing, and at the end of the year?",
    "explain": {
      "zh": "asOf 只看那一天可能成立的主张，因此之后才签的不在其内。",
      "en": "`asOf` takes only claims that may hold on that day, so what was signed later is not in it."
    },
    "show": "chart",
    "graphql": "query ($before: Date!, $after: Date!) {\n  before: statistics(filter: { relations: { asOf: $before, undated: false } }) {\n    relations\n    byRelation {\n      type\n      count\n    }\n  }\n  after: statistics(filter: { relations: { asOf: $after, undated: false } }) {\n    relations\n    byRelation {\n      type\n      count\n    }\n  }\n}\n",
    "variables": {
      "before": "2020-10-29",
      "after": "2020-12-31"
    }
  },
  {
    "id": "paths-between-two-universities",
    "zh": "电子科技大学和重庆大学之间隔着谁？",
    "en": "Who stands between the two universities of science of Chengdu and Chongqing?",
    "explain": {
      "zh": "两点间的最短路径；每一步都是一条有据可查的关系。",
      "en": "The shortest paths between 电子科技大学 and 重庆大学; each step is a relation with a source."
    },
    "show": "graph",
    "graphql": "query ($from: ID!, $to: ID!) {\n  paths(from: $from, to: $to, maxHops: 6) {\n    length\n    nodes {\n      id\n      name\n      kind\n      region\n    }\n    edges {\n      id\n      type\n      status\n      source {\n        id\n      }\n      target {\n        id\n      }\n    }\n  }\n}\n",
    "variables": {
      "from": "institution:电子科技大学",
      "to": "institution:重庆大学"
    }
  },
  {
    "id": "ways-beside-the-signing",
    "zh": "除了直接签约，重庆大学和西部(重庆)科学城还通过什么相连？",
    "en": "Beside their signing, what else joins 重庆大学 to the Science City?",
    "explain": {
      "zh": "longer 另取更长的路径，avoid 列出不经过的节点；这里不经过附属肿瘤医院。",
      "en": "`longer` admits paths beyond the shortest, `avoid` names nodes that none passes – here the university's hospital."
    },
    "show": "graph",
    "graphql": "query ($from: ID!, $to: ID!, $avoid: [ID!]) {\n  paths(from: $from, to: $to, avoid: $avoid, maxHops: 2, longer: 1, limit: 20) {\n    length\n    nodes {\n      id\n      name\n      kind\n      region\n    }\n    edges {\n      id\n      type\n      status\n      source {\n        id\n      }\n      target {\n        id\n      }\n    }\n  }\n}\n",
    "variables": {
      "from": "institution:重庆大学",
      "to": "park:西部(重庆)科学城",
      "avoid": [
        "institution:重庆大学附属肿瘤医院"
      ]
    }
  },
  {
    "id": "shared-partners",
    "zh": "重庆大学和重庆邮电大学有哪些共同的伙伴？",
    "en": "Which partners do 重庆大学 and 重庆邮电大学 share?",
    "explain": {
      "zh": "与两校都有关系的节点，以及与各校的关系和原句。",
      "en": "Nodes linked to both, with the relation to each and the sentence behind it."
    },
    "show": "graph",
    "graphql": "query ($of: [ID!]!) {\n  sharedPartners(of: $of, first: 20) {\n    totalCount\n    nodes {\n      node {\n        id\n        name\n        kind\n        region\n      }\n      linked\n      links {\n        to {\n          id\n          name\n        }\n        relations {\n          id\n          type\n          status\n          evidence {\n            quote\n          }\n        }\n      }\n    }\n  }\n}\n",
    "variables": {
      "of": [
        "institution:重庆大学",
        "institution:重庆邮电大学"
      ]
    }
  },
  {
    "id": "do-the-papers-agree",
    "zh": "各报说法是否一致？同一件事几家都怎么说？",
    "en": "Do the papers agree? What does each say of the same matter?",
    "explain": {
      "zh": "先数说法不一的关系和指标，再并列市政府与中科院签约在各报中的原句。",
      "en": "How many relations and numbers are disputed, and then what each paper says of one signing, side by side."
    },
    "show": "table",
    "graphql": "query ($relation: ID!) {\n  contradictions {\n    totalCount\n    nodes {\n      id\n      disputes\n    }\n  }\n  observationConflicts {\n    totalCount\n  }\n  relation(id: $relation) {\n    id\n    type\n    documentCount\n    disputes\n    claims {\n      id\n      status\n      validFrom\n      evidence {\n        quote\n        document {\n          id\n          title\n          publication\n          publishedOn\n        }\n      }\n    }\n  }\n}\n",
    "variables": {
      "relation": "institution:中国科学院~SIGNED_WITH~institution:重庆市人民政府"
    }
  },
  {
    "id": "numbers-with-units-and-bounds",
    "zh": "关于重庆市有哪些数字，单位和界限是什么？",
    "en": "Which numbers are given about Chongqing, in what unit and how bounded?",
    "explain": {
      "zh": "超、约、至少等界限与数值分列，不丢失原文的分寸；时期按 ISO 书写。",
      "en": "“Over”, “about”, “at least” stand in a column of their own, so that no number says more than its source; periods are ISO."
    },
    "show": "table",
    "graphql": "query ($subjects: [ID!]) {\n  observations(filter: { subjects: $subjects }, first: 100) {\n    totalCount\n    nodes {\n      id\n      measure\n      bound\n      value\n      unit\n      period\n      evidence {\n        quote\n        document {\n          title\n        }\n      }\n    }\n  }\n}\n",
    "variables": {
      "subjects": [
        "place:重庆市"
      ]
    }
  },
  {
    "id": "growth-of-technology-firms",
    "zh": "重庆市的科技型企业从多少家长到多少家？",
    "en": "How many technology firms had Chongqing, and how many has it now?",
    "explain": {
      "zh": "同一指标、同一单位、不同时期；每个点都有出处。",
      "en": "One measure in one unit at several times; each point has its source."
    },
    "show": "chart",
    "graphql": "query ($measure: String!) {\n  observations(filter: { measure: $measure }) {\n    totalCount\n    nodes {\n      id\n      subject {\n        name\n      }\n      value\n      unit\n      period\n      evidence {\n        document {\n          title\n          publishedOn\n        }\n      }\n    }\n  }\n}\n",
    "variables": {
      "measure": "科技型企业数"
    }
  },
  {
    "id": "coverage-by-paper",
    "zh": "这张图谱靠哪些报刊、哪些年份的资料？",
    "en": "On which papers and years does this network rest?",
    "explain": {
      "zh": "任何排名都应与资料的厚薄一同看：报道得少不等于没有。",
      "en": "To be read beside every ranking, since little reported is not little done."
    },
    "show": "chart",
    "graphql": "{\n  coverage {\n    byPublication {\n      publication\n      documents\n      claims\n    }\n    byYear {\n      year\n      documents\n      claims\n    }\n    byCity(first: 10) {\n      id\n      nodes\n      relations\n      mentions\n    }\n  }\n}\n",
    "variables": {}
  },
  {
    "id": "policies-and-issuers",
    "zh": "有哪些政策文件，由谁发布？",
    "en": "Which policies are there, and who issued them?",
    "explain": {
      "zh": "沿 issuedBy 反读“发布”；没有发布方的，是所据文献没有写明。",
      "en": "“Issued” read backwards by `issuedBy`; where nobody is named, the source names nobody."
    },
    "show": "table",
    "graphql": "{\n  policies(first: 50) {\n    totalCount\n    nodes {\n      id\n      name\n      issuedBy {\n        edges {\n          node {\n            name\n          }\n          validFrom\n          evidence {\n            quote\n          }\n        }\n      }\n    }\n  }\n}\n",
    "variables": {}
  },
  {
    "id": "events-and-participants",
    "zh": "有哪些活动，在哪里举行，谁以什么身份参加？",
    "en": "Which events took place, where, and who took part as what?",
    "explain": {
      "zh": "参加者的身份在 role，不混同主办、见证和出席。",
      "en": "The part played is in `role`, so that hosts, witnesses and guests stay apart."
    },
    "show": "table",
    "graphql": "{\n  events(first: 50) {\n    totalCount\n    nodes {\n      id\n      name\n      locatedIn {\n        edges {\n          node {\n            name\n          }\n          validFrom\n        }\n      }\n      participants(first: 20) {\n        edges {\n          node {\n            name\n            kind\n          }\n          role\n        }\n      }\n    }\n  }\n}\n",
    "variables": {}
  },
  {
    "id": "people-and-posts",
    "zh": "谁在哪里任什么职？",
    "en": "Who holds which post, and where?",
    "explain": {
      "zh": "一人多职各列一行，已卸任的进展为 ended。",
      "en": "Each post on a line of its own; where the status is `ended`, it was given up."
    },
    "show": "table",
    "graphql": "{\n  relations(filter: { types: [AFFILIATED_WITH] }, first: 100) {\n    totalCount\n    nodes {\n      id\n      source {\n        name\n      }\n      title\n      target {\n        name\n        kind\n      }\n      status\n      validFrom\n    }\n  }\n}\n",
    "variables": {}
  },
  {
    "id": "map-of-labs",
    "zh": "平台都在哪里？",
    "en": "Where do the laboratories stand?",
    "explain": {
      "zh": "坐标是所在地点（多为区县）中心的 WGS84 经纬度，不是门牌。",
      "en": "Coordinates are those of the centre of the home place, often a district, in WGS84 degrees; they are no street address."
    },
    "show": "map",
    "graphql": "{\n  labs(orderBy: DEGREE, first: 100) {\n    totalCount\n    nodes {\n      id\n      name\n      kind\n      subtype\n      region\n      longitude\n      latitude\n      home {\n        id\n        name\n        longitude\n        latitude\n      }\n    }\n  }\n}\n",
    "variables": {}
  },
  {
    "id": "alliance-two-hops",
    "zh": "成渝科技创新联盟周围两跳之内有谁？",
    "en": "Who is within two hops of the Chengdu–Chongqing innovation alliance?",
    "explain": {
      "zh": "联盟、成员单位，以及成员的伙伴；truncated 说明是否因上限而未全部给出。",
      "en": "The alliance, its members and their partners; `truncated` says whether a limit kept nodes out."
    },
    "show": "graph",
    "graphql": "query ($of: [ID!]!) {\n  neighborhood(of: $of, hops: 2, limit: 100) {\n    truncated\n    nodes {\n      id\n      name\n      kind\n      region\n    }\n    edges {\n      id\n      type\n      status\n      source {\n        id\n      }\n      target {\n        id\n      }\n    }\n  }\n}\n",
    "variables": {
      "of": [
        "institution:成渝地区双城经济圈科技创新联盟"
      ]
    }
  },
  {
    "id": "documents-that-mention",
    "zh": "哪些文献提到超瞬态装置，文中还提到谁？",
    "en": "Which documents speak of the ultra-transient facility, and whom else do they name?",
    "explain": {
      "zh": "在题名和正文中查找，简繁、大小写不拘；mentions 是文中写到的节点。",
      "en": "Titles and texts are searched in either script; `mentions` are the nodes that the text names."
    },
    "show": "table",
    "graphql": "query ($text: String!) {\n  documents(text: $text) {\n    totalCount\n    nodes {\n      id\n      title\n      publication\n      publishedOn\n      nodeCount\n      claimCount\n      mentions {\n        name\n        kind\n      }\n    }\n  }\n}\n",
    "variables": {
      "text": "超瞬态"
    }
  },
  {
    "id": "gaps",
    "zh": "谁还没有跨城关系，哪些园区有平台而没有企业？",
    "en": "Who has no link across yet, and which parks have labs but no companies?",
    "explain": {
      "zh": "按所据资料而言的缺口，关系多者在前；没有报道不等于没有。",
      "en": "What is missing as far as the sources tell, the best connected first; not reported is not the same as not there."
    },
    "show": "table",
    "graphql": "query ($asOf: Date!) {\n  gaps(asOf: $asOf) {\n    withoutCrossing(first: 20) {\n      totalCount\n      nodes {\n        id\n        name\n        kind\n        region\n        degree\n      }\n    }\n    parksWithoutEnterprise {\n      totalCount\n      nodes {\n        id\n        name\n      }\n    }\n  }\n}\n",
    "variables": {
      "asOf": "2024-12-31"
    }
  },
  {
    "id": "bodies-by-city-and-sort",
    "zh": "两地各城市有多少高校、院所、企业和政府机构？",
    "en": "How many universities, institutes, companies and government bodies has each city?",
    "explain": {
      "zh": "aggregate 按城市和子类分组，随筛选变化；totalCount 是组数。",
      "en": "`aggregate` puts what the filter chooses into groups by city and sub-type; `totalCount` is the number of groups."
    },
    "show": "table",
    "graphql": "{\n  institutions(filter: { regions: [sichuan, chongqing, shared] }, first: 0) {\n    aggregate {\n      count\n      groups(by: [CITY, SUBTYPE], first: 100) {\n        totalCount\n        nodes {\n          keys {\n            key\n            value\n            label\n          }\n          count\n        }\n      }\n    }\n  }\n}\n",
    "variables": {}
  },
  {
    "id": "cooperation-by-year-and-status",
    "zh": "逐年的合作里，多少已建成，多少仍在规划？",
    "en": "Of each year's cooperation, how much stands and how much is still planned?",
    "explain": {
      "zh": "只计注明日期的签约、共建、出资与孵化，按年份和进展分组。",
      "en": "Dated signings, joint building, funding and spin-offs, in groups by year and status."
    },
    "show": "chart",
    "graphql": "{\n  relations(filter: { types: [SIGNED_WITH, CO_BUILT, FUNDED, SPUN_OFF_FROM], undated: false }, first: 0) {\n    aggregate {\n      count\n      validFrom {\n        min\n        max\n      }\n      groups(by: [YEAR, STATUS]) {\n        nodes {\n          keys {\n            key\n            value\n            label\n          }\n          count\n        }\n      }\n    }\n  }\n}\n",
    "variables": {}
  },
  {
    "id": "parks-within-sichuan",
    "zh": "四川省之内有哪些园区？",
    "en": "Which parks lie within Sichuan?",
    "explain": {
      "zh": "within 是地点及其内的一切，哪怕中间的市、区不在网络中。",
      "en": "`within` is a place with everything inside it, even where the city or district between is no node."
    },
    "show": "table",
    "graphql": "{\n  parks(filter: { within: [\"place:四川省\"] }, orderBy: [DEGREE], first: 50) {\n    totalCount\n    nodes {\n      id\n      name\n      degree\n      home {\n        name\n      }\n    }\n  }\n}\n",
    "variables": {}
  },
  {
    "id": "universities-and-partners",
    "zh": "高校与谁合作，不算它们彼此之间的？",
    "en": "With whom do universities cooperate, leaving out each other?",
    "explain": {
      "zh": "筛选可以嵌套：一端是高校，但并非两端都是；按日期新近的在前。",
      "en": "Filters nest: one end is a university, but not both; the newest first."
    },
    "show": "graph",
    "graphql": "{\n  relations(\n    filter: {\n      types: [SIGNED_WITH, CO_BUILT]\n      anyEnd: { subtypes: [\"university\"] }\n      not: { bothEnds: { subtypes: [\"university\"] } }\n    }\n    orderBy: [VALID_FROM_DESC, TYPE]\n    first: 100\n  ) {\n    totalCount\n    nodes {\n      id\n      type\n      status\n      validFrom\n      source {\n        id\n        name\n        kind\n      }\n      target {\n        id\n        name\n        kind\n      }\n    }\n  }\n}\n",
    "variables": {}
  },
  {
    "id": "three-spheres",
    "zh": "高校、产业、政府三界的合作各占多少？",
    "en": "How is cooperation shared among university, industry and government?",
    "explain": {
      "zh": "三重螺旋：高校含科研院所，产业为企业；eiIndex 为 −1（全在一地之内）到 1（全部跨城）。",
      "en": "The triple helix; university holds research institutes, industry companies. eiIndex runs from −1, all within one side, to 1, all across."
    },
    "show": "chart",
    "graphql": "{\n  statistics {\n    eiIndex\n    crossingShare\n    tripleHelix {\n      relations\n      both\n      one\n      none\n      bySphere {\n        sphere\n        count\n      }\n      pairs {\n        pair\n        count\n      }\n      built {\n        total\n        three\n      }\n    }\n  }\n}\n",
    "variables": {}
  }
];
