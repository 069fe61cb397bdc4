import {
  type Attributes,
  context,
  propagation,
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { isSmcError } from '@smc/contracts';

/** W3C trace context (https://www.w3.org/TR/trace-context/) as it travels: in a header, an event or a job. */
const header = 'traceparent';
const tracerName = 'solutions-meet-cities';

/** The trace that the present call belongs to, to be sent along; `undefined` where tracing is off. */
export function presentTrace(): string | undefined {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return carrier[header];
}

/** Runs `work` as a part of the trace that was sent along, or of the present one where none was. */
export function withTrace<Result>(traceparent: string | undefined, work: () => Result): Result {
  if (traceparent === undefined) return work();
  return context.with(propagation.extract(ROOT_CONTEXT, { [header]: traceparent }), work);
}

/** Runs `work` as a span of its own; without tracing it costs next to nothing. */
export function traced<Result>(
  name: string,
  attributes: Attributes,
  work: () => Promise<Result>,
): Promise<Result> {
  return trace.getTracer(tracerName).startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      // The code, never the message: it may hold what people wrote.
      const code = isSmcError(error) ? error.code : 'INTERNAL';
      span.setStatus({ code: SpanStatusCode.ERROR, message: code });
      throw error;
    } finally {
      span.end();
    }
  });
}

export interface TracingOptions {
  /** Receiver of OTLP over HTTP, as in `http://collector.example:4318`. */
  readonly url: string;
  /** What this process is called in traces. */
  readonly process: string;
}

/** Sends this process's spans to a receiver from now on. Loaded only where it is configured: it is 20 MB on disk. */
export async function startTracing({ url, process }: TracingOptions): Promise<{ stop(): Promise<void> }> {
  const [sdk, exporter, asyncHooks, core, resources] = await Promise.all([
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/context-async-hooks'),
    import('@opentelemetry/core'),
    import('@opentelemetry/resources'),
  ]);
  const receiver = new exporter.OTLPTraceExporter({ url: `${url.replace(/\/+$/, '')}/v1/traces` });
  const provider = new sdk.TracerProvider({
    resource: resources.resourceFromAttributes({ 'service.name': process }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter: receiver })],
  });
  context.setGlobalContextManager(new asyncHooks.AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new core.W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
  return {
    stop: async () => {
      // A receiver that is away must not keep the process from stopping.
      await provider.shutdown().catch(() => {});
      trace.disable();
      propagation.disable();
      context.disable();
    },
  };
}
