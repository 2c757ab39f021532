import type { Groupable } from '../../../../src/core/stories/features.ts';

export const hour = 3_600_000;

export const invented = (id: string, title: string, text: string, published: number | null = 0): Groupable => ({
  id,
  title,
  text,
  published,
});

export const bridge = invented(
  'bridge',
  'Old Tarn Bridge in Velmora closed after cracks are found',
  'Engineers closed the Old Tarn Bridge in Velmora on Monday after an inspection found cracks in two of its arches.',
);
export const bridgeToo = invented(
  'bridge-too',
  'Cracks shut Velmora’s Tarn Bridge',
  'The Tarn Bridge, which carries most of the traffic into Velmora, was closed when an inspection showed cracks in its arches.',
  2 * hour,
);
export const bridgeAgain = invented(
  'bridge-again',
  'Velmora faces months without Tarn Bridge',
  'Drivers in Velmora may wait months for the Tarn Bridge to open again, said engineers who found cracks in its arches.',
  5 * hour,
);
export const seal = invented(
  'seal',
  'Grey seal returns to the Lindau estuary',
  'A grey seal was seen in the Lindau estuary for the first time in thirty years, delighting wardens and walkers.',
);
export const budget = invented(
  'budget',
  'Kelmsby council passes budget by one vote',
  'Councillors in Kelmsby passed a budget by one vote after nine hours of argument about libraries and buses.',
);
export const all = [bridge, bridgeToo, bridgeAgain, seal, budget];
