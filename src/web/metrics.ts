import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** A count that the process keeps, such as `pullquote_articles_read_total`; `labels` are all it may be told with. */
export interface CounterDeclaration<Name extends string> {
  readonly name: Name;
  readonly help: string;
  readonly labels?: readonly string[];
}

/** A figure that is read when it is asked for, one for each value of its label. */
export interface GaugeDeclaration {
  readonly name: string;
  readonly help: string;
  readonly label: string;
  read(): readonly (readonly [string, number])[];
}

export interface Metrics<Name extends string = string> {
  count(name: Name, labels?: Readonly<Record<string, string>>, by?: number): void;
  /** The Prometheus text format: https://prometheus.io/docs/instrumenting/exposition_formats/ */
  expose(): Promise<{ readonly text: string; readonly type: string }>;
}

/** The declared counters and gauges, beside the process's own figures (memory, event loop, garbage collection). */
export function createMetrics<Name extends string>(
  declarations: readonly CounterDeclaration<Name>[],
  ...gauges: readonly GaugeDeclaration[]
): Metrics<Name> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counters = new Map(
    declarations.map(({ name, help, labels }) => [
      name,
      new Counter({ name, help, labelNames: [...(labels ?? [])], registers: [registry] }),
    ]),
  );
  for (const { name, help, label, read } of gauges) {
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [registry],
      collect() {
        for (const [value, figure] of read()) this.set({ [label]: value }, figure);
      },
    });
  }
  return {
    count: (name, labels = {}, by = 1) => counters.get(name)?.inc(labels, by),
    expose: async () => ({ text: await registry.metrics(), type: registry.contentType }),
  };
}
