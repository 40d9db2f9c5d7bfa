import type { ApolloClient, OperationVariables, TypedDocumentNode } from "@apollo/client";
import {
  AcceptClaimsDocument,
  AcceptFrameDocument,
  type ClaimEdit,
  EditClaimDocument,
  type Editing,
  MergeNodesDocument,
  RejectClaimsDocument,
  ReviewEditingDocument,
  type ReviewFilter,
  ReviewIdsDocument,
  ReviewProgressDocument,
  ReviewQueueDocument,
  SplitNodeDocument,
  UndoDecisionDocument,
} from "../../api/documents.generated.js";
import { MissingPart } from "../../api/failure.js";
import type { Editor } from "./editor.js";
import type { Progress } from "./progress.js";
import type { Entry } from "./queue.js";

/** What the reader chose to review; `null` is everything. */
export interface ReviewChoice {
  readonly frame: string | null;
  readonly document: string | null;
}

export interface QueuePage {
  readonly entries: readonly Entry[];
  readonly total: number;
  readonly cursor: string | null;
  readonly more: boolean;
}

export interface SplitRequest {
  readonly from: string;
  readonly name: string;
  readonly within: string | null;
  readonly documents: readonly string[];
  readonly claims: readonly string[];
}

/** What the review desk asks of the server. Decisions give their number in the journal. */
export interface ReviewApi {
  queue(choice: ReviewChoice, first: number, after: string | null): Promise<QueuePage>;
  progress(choice: ReviewChoice): Promise<Progress>;
  accept(ids: readonly string[]): Promise<number>;
  reject(ids: readonly string[]): Promise<number>;
  edit(id: string, set: ClaimEdit): Promise<number>;
  merge(from: string, into: string): Promise<number>;
  split(request: SplitRequest): Promise<number>;
  undo(seq: number): Promise<void>;
  acceptFrame(choice: ReviewChoice, atMost: number): Promise<Bulk>;
  rejectFrame(choice: ReviewChoice, atMost: number): Promise<Bulk>;
}

/** What a decision on one frame came to. */
export interface Bulk {
  readonly seq: number | null;
  readonly decided: number;
  readonly remaining: number;
}

const PAGE = 200;

export function filterOf({ frame, document }: ReviewChoice): ReviewFilter {
  return { ...(frame !== null && { frames: [frame] }), ...(document !== null && { documents: [document] }) };
}

/** The header that says who asks. */
export const asking = (who: Editor | null) => (who ? { headers: { authorization: `Bearer ${who.token}` } } : {});

/** What the server lets this visitor do. */
export async function editingOf(client: ApolloClient, who: Editor | null): Promise<Editing> {
  const { data } = await client.query({ query: ReviewEditingDocument, fetchPolicy: "no-cache", context: asking(who) });
  if (data === undefined) throw new MissingPart();
  return data.editing;
}

/** The API over a client. Nothing of the review is cached: every answer is of now. */
export function reviewApi(client: ApolloClient, editor: () => Editor | null): ReviewApi {
  async function ask<T, V extends OperationVariables>(query: TypedDocumentNode<T, V>, variables: V): Promise<T> {
    const { data } = await client.query<T, OperationVariables>({ query, variables, fetchPolicy: "no-cache", context: asking(editor()) });
    if (data === undefined) throw new MissingPart();
    return data;
  }
  async function tell<T, V extends OperationVariables>(mutation: TypedDocumentNode<T, V>, variables: V): Promise<T> {
    const by = editor()?.name;
    const { data } = await client.mutate<T, OperationVariables>({
      mutation,
      variables: { ...variables, ...(by && { by }) },
      fetchPolicy: "no-cache",
      context: asking(editor()),
    });
    if (data === undefined || data === null) throw new MissingPart();
    return data;
  }
  const reject = async (ids: readonly string[]) => (await tell(RejectClaimsDocument, { ids })).rejectClaims.decision.id;
  return {
    async queue(choice, first, after) {
      const { reviewQueue } = await ask(ReviewQueueDocument, { filter: filterOf(choice), first, after });
      const { nodes, totalCount, pageInfo } = reviewQueue;
      return { entries: nodes, total: totalCount, cursor: pageInfo.endCursor ?? after, more: pageInfo.hasNextPage };
    },
    progress: (choice) =>
      ask(ReviewProgressDocument, {
        shown: filterOf(choice),
        forFrames: filterOf({ ...choice, frame: null }),
        forDocuments: filterOf({ ...choice, document: null }),
      }),
    accept: async (ids) => (await tell(AcceptClaimsDocument, { ids })).acceptClaims.decision.id,
    reject,
    edit: async (id, set) => (await tell(EditClaimDocument, { id, set })).editClaim.decision.id,
    merge: async (from, into) => (await tell(MergeNodesDocument, { from, into })).mergeNodes.decision.id,
    split: async (request) => (await tell(SplitNodeDocument, request)).splitNode.decision.id,
    undo: async (seq) => void (await tell(UndoDecisionDocument, { id: seq })),
    async acceptFrame(choice, atMost) {
      const { acceptFrame } = await tell(AcceptFrameDocument, { frame: choice.frame ?? "", filter: filterOf(choice), atMost });
      return { seq: acceptFrame.decision?.id ?? null, decided: acceptFrame.accepted, remaining: acceptFrame.remaining };
    },
    async rejectFrame(choice, atMost) {
      const ids: string[] = [];
      let after: string | null = null;
      let total = 0;
      do {
        const { reviewQueue }: { reviewQueue: IdPage } = await ask(ReviewIdsDocument, {
          filter: filterOf(choice),
          first: Math.min(PAGE, atMost - ids.length),
          after,
        });
        total = Math.max(total, reviewQueue.totalCount);
        ids.push(...reviewQueue.nodes.map(({ claim }) => claim.id));
        after = reviewQueue.pageInfo.hasNextPage ? (reviewQueue.pageInfo.endCursor ?? null) : null;
      } while (after !== null && ids.length < atMost);
      const unique = [...new Set(ids)];
      return {
        seq: unique.length === 0 ? null : await reject(unique),
        decided: unique.length,
        remaining: Math.max(0, total - unique.length),
      };
    },
  };
}

interface IdPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly nodes: readonly { readonly claim: { readonly id: string } }[];
}
