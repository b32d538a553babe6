import type { NormalDocument, Operation } from "../normalise/document.ts";
import { wordsOf } from "../support/names.ts";
import type { Declarations } from "./declarations.ts";
import { docsOf } from "./docs.ts";
import { isForm, isJson } from "./media-types.ts";

/** A call that the vendor sends. */
interface Incoming {
  readonly operation: Operation;
  readonly words: readonly string[];
  readonly what: string;
}

function* incoming({ webhooks, operations }: NormalDocument): Generator<Incoming> {
  for (const operation of webhooks)
    yield {
      operation,
      words: [...wordsOf(operation.path), "Webhook"],
      what: `the webhook \`${operation.path}\``,
    };
  for (const { callbacks, id } of operations)
    for (const operation of callbacks) {
      const [name = ""] = operation.path.split(" ");
      yield {
        operation,
        words: [...wordsOf(id), ...wordsOf(name), "Callback"],
        what: `the callback \`${name}\` of \`${id}\``,
      };
    }
}

/** Declares what the vendor's own calls carry, for those who receive them. */
export function declareIncoming(document: NormalDocument, declarations: Declarations): void {
  for (const { operation, words, what } of incoming(document)) {
    const content = operation.body?.contents.find(
      ({ mediaType, schema }) => schema !== undefined && (isJson(mediaType) || isForm(mediaType)),
    );
    if (content?.schema === undefined) continue;
    const docs = docsOf({
      summary: `What ${what} carries.`,
      description: [operation.summary, operation.description]
        .filter((text) => text !== "")
        .join("\n\n"),
      deprecated: operation.deprecated,
    });
    declarations.publish(words, content.schema, docs);
  }
}
