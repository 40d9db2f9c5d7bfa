/** The Neo4j release that is started here and named in docker-compose.yml. */
export const NEO4J_VERSION: string;
