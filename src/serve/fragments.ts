import { type DocumentNode, type FragmentDefinitionNode, Kind } from 'graphql';

const known = new WeakMap<DocumentNode, Record<string, FragmentDefinitionNode>>();

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  let fragments = known.get(document);
  if (!fragments) {
    fragments = Object.fromEntries(
      document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
    );
    known.set(document, fragments);
  }
  return fragments;
}
