import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** A count that the process keeps, such as `pullquote_articles_read_total`; `labels` are all it may be told with. */
export interface CounterDeclaration<Name extends string> {
  readonly name: Name;
  readonly help: string;
  readonly labels?: readonly string[];
}

/** How long something took, in seconds, by how many took at most as long as each bound. */
export interface HistogramDeclaration<Name extends string> extends CounterDeclaration<Name> {
  readonly bounds: readonly number[];
}

/** A figure that is read when it is asked for, one for each value of its label; left out where that fails. */
export interface GaugeDeclaration {
  readonly name: string;
  readonly help: string;
  readonly label: string;
  read(): readonly (readonly [string, number])[] | Promise<readonly (readonly [string, number])[]>;
}

export interface Metrics<Name extends string = string> {
  /** Adds to a counter, or one duration of so many seconds to a histogram. */
  count(name: Name, labels?: Readonly<Record<string, string>>, by?: number): void;
  /** The Prometheus text format: https://prometheus.io/docs/instrumenting/exposition_formats/ */
  expose(): Promise<{ readonly text: string; readonly type: string }>;
}

/** The declared counters, histograms and gauges, beside the process's own figures (memory, event loop, garbage collection). */
export function createMetrics<Name extends string>(
  declarations: readonly (CounterDeclaration<Name> | HistogramDeclaration<Name>)[],
  ...gauges: readonly GaugeDeclaration[]
): Metrics<Name> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counts = new Map(declarations.map((declaration) => [declaration.name, counterOf(declaration, registry)]));
  for (const { name, help, label, read } of gauges) {
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [registry],
      async collect() {
        // What can't be read now is not told: neither by an old figure, nor by an answer without the others.
        this.reset();
        const figures = await Promise.resolve(read()).catch(() => []);
        for (const [value, figure] of figures) this.set({ [label]: value }, figure);
      },
    });
  }
  return {
    count: (name, labels = {}, by = 1) => counts.get(name)?.(labels, by),
    expose: async () => ({ text: await registry.metrics(), type: registry.contentType }),
  };
}

type Count = (labels: Readonly<Record<string, string>>, by: number) => void;

function counterOf(declaration: CounterDeclaration<string> | HistogramDeclaration<string>, registry: Registry): Count {
  const { name, help, labels = [] } = declaration;
  const common = { name, help, labelNames: [...labels], registers: [registry] };
  if (!('bounds' in declaration)) {
    const counter = new Counter(common);
    return (told, by) => counter.inc(told, by);
  }
  const histogram = new Histogram({ ...common, buckets: [...declaration.bounds] });
  return (told, by) => histogram.observe(told, by);
}
