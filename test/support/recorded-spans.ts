/** Loaded before an example: records its spans, around all of which is one of the caller's, and prints them at the end. */
import { context, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const manager = new AsyncLocalStorageContextManager().enable();
trace.setGlobalTracerProvider(provider);
context.setGlobalContextManager(manager);

process.on("exit", () => {
  const spans = exporter.getFinishedSpans().map((span) => ({
    name: span.name,
    parent: span.parentSpanContext?.spanId,
    id: span.spanContext().spanId,
    error: span.status.message,
    milliseconds: span.duration[0] * 1000 + span.duration[1] / 1e6,
    attributes: span.attributes,
  }));
  process.stdout.write(JSON.stringify(spans));
});
