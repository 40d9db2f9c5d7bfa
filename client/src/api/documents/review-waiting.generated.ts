// Derived from src/api/*.graphql and server/schema.graphql by "npm run generate". Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type { ReviewEditingQuery, ReviewEditingQueryVariables, ReviewWaitingQuery, ReviewWaitingQueryVariables } from '../documents.generated.js';

export const ReviewWaitingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposed"}}]}}]}}]} as unknown as DocumentNode<ReviewWaitingQuery, ReviewWaitingQueryVariables>;
export const ReviewEditingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewEditing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editing"}}]}}]} as unknown as DocumentNode<ReviewEditingQuery, ReviewEditingQueryVariables>;
