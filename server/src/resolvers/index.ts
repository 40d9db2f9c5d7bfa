import { ENUM_VALUES, SCALARS } from "../scalars.js";
import { brokerQueries, brokerTypes } from "./brokers.js";
import { changesQueries, changesTypes } from "./changes.js";
import { curationMutations, curationQueries, curationTypes } from "./curation.js";
import { documentQueries, documentTypes, sourcesOfNodes } from "./documents.js";
import { ingestRunQueries, ingestRunTypes } from "./ingest-runs.js";
import { keptMutations, keptQueries } from "./kept-queries.js";
import { nodeInterface, nodeQueries, nodeTypeResolvers } from "./nodes.js";
import { partnerQueries } from "./partners.js";
import { relationQueries, relationTypes } from "./relations.js";
import { reviewQueries, reviewTypes } from "./review.js";
import { sourceQueries, sourceTypes } from "./sources.js";
import { statisticsQueries, statisticsTypes } from "./statistics.js";
import { storyMutations, storyQueries } from "./stories.js";
import { viewMutations, viewQueries } from "./views.js";

/** Every field that is more than a property of its parent. What is not here, GraphQL reads from the record itself. */
export const resolvers = {
  ...SCALARS,
  ...ENUM_VALUES,
  Query: {
    ...nodeQueries,
    ...relationQueries,
    ...documentQueries,
    ...statisticsQueries,
    ...changesQueries,
    ...viewQueries,
    ...storyQueries,
    ...keptQueries,
    ...sourceQueries,
    ...brokerQueries,
    ...partnerQueries,
    ...reviewQueries,
    ...curationQueries,
    ...ingestRunQueries,
  },
  Mutation: { ...curationMutations, ...viewMutations, ...storyMutations, ...keptMutations },
  Node: nodeInterface,
  ...nodeTypeResolvers(sourcesOfNodes),
  ...relationTypes,
  ...documentTypes,
  ...statisticsTypes,
  ...changesTypes,
  ...brokerTypes,
  ...sourceTypes,
  ...reviewTypes,
  ...curationTypes,
  ...ingestRunTypes,
};
