import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { findQuotes } from '../../../../src/core/quotes/index.ts';

/** Who speaks, quote by quote. */
const speakers = (text: string): (string | null)[] =>
  findQuotes(text).map((quote) => (quote.speaker === null ? null : slice(text, quote.speaker)));

/** Who speaks last. */
const last = (text: string): string | null | undefined => speakers(text).at(-1);

describe('a description', () => {
  test.each([
    ['Ida Brook, the assistant coroner, sat. “It is not silly at all,” the coroner said.', 'Ida Brook'],
    ['Justice Ida Brook held that the deed was void. “It is older than its paper,” the judge said.', 'Ida Brook'],
    ['Ida Brook, counsel for the bank, rose. “We deny all of it,” the lawyer said.', 'Ida Brook'],
    ['Odo Lunt, who teaches second grade, stayed. “I counted them twice,” the teacher said.', 'Odo Lunt'],
    ['Odo Lunt, a civil engineer called as an expert, spoke. “It was cracked,” said the engineer.', 'Odo Lunt'],
    ['Odo Lunt, MP for Harrow, spoke. “It is not a plan at all,” said the Harrow MP.', 'Odo Lunt'],
    ['Trustee Ida Brook smiled. “I will buy it myself,” the trustee said.', 'Ida Brook'],
    ['Ida Brook, 60, keeps goats. “It came only twice,” said the 60-year-old.', 'Ida Brook'],
    ['Ida Brook, the Rovers head coach, left. “We were poor today,” the coach said.', 'Ida Brook'],
    ['Premier Ida Brook came home. “We will build it all again,” the premier said.', 'Ida Brook'],
    ['The vicar, the Rev Ida Brook, came late. “We have a roof to mend,” the vicar said.', 'Ida Brook'],
    ['District Collector Ida Brook came. “Our count is of persons,” the Collector said.', 'Ida Brook'],
    ['Ida Brook, 70, once led a bank. “I have nothing to add here,” the retired banker said.', 'Ida Brook'],
    ['Ida Brook, the playwright, came. Odo Lunt left. “I have no comment at all,” said the playwright.', 'Ida Brook'],
  ])('takes up whom the article describes so: %s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });

  test.each([
    ['Deputy mayor Ida Brook left. “We will look at it,” the mayor said.', 'mayor'],
    ['Former premier Ida Brook left. “We will look at it,” the premier said.', 'premier'],
    ['Ida Brook, mayor of Harrow, left. “We will look at it,” said the mayor of Selwick.', 'mayor of Selwick'],
    ['Ida Brook, a nurse, and Odo Lunt, a nurse, met Vera Farr. “We are tired of it,” the cook said.', 'cook'],
  ])('stays a description where it is another’s: %s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });

  test('tells by its other words which of two is meant', () => {
    const text =
      'Crown prosecutor Ida Brook spoke, then county prosecutor Vera Farr. “We have seen enough,” the county prosecutor said. “So have we all,” the Crown prosecutor said.';
    expect(speakers(text)).toEqual(['Vera Farr', 'Ida Brook']);
  });

  test('is followed by a pronoun', () => {
    const text =
      'Odo Lunt, the manager, was sacked. Aldous Fenn took over the side.\n\nThe manager himself was at home. “I am raging about all of it,” he said.';
    expect(last(text)).toBe('Odo Lunt');
  });
});

describe('a word for a relative', () => {
  test.each([
    ['Odo Lunt keeps bees with his wife, Vera. “I knew it was late,” his wife said.', 'Vera'],
    ['Ida Brook saw Odo Lunt, her nephew, leave. “It is quite real,” said her nephew.', 'Odo Lunt'],
    ['Ida Brook has a field. Her husband, Odo Lunt, has a boat. “It leaks a lot now,” her husband said.', 'Odo Lunt'],
    ['Odo Lunt, 50, fell. Vera Lunt, 80, rang. “I knew it was three,” Odo Lunt’s mother said.', 'Vera Lunt'],
    [
      'Odo Lunt Sr. sat down. Odo Lunt Jr. stood. Lunt Sr. coughed. “He was calm,” Odo Lunt Sr.’s son said.',
      'Odo Lunt Jr.',
    ],
  ])('means who the article says stands so to another: %s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });

  test('stays a description where nobody is named for it', () => {
    expect(last('Ida Brook fell ill. “She was never ill before,” her daughter said.')).toBe('her daughter');
  });
});

describe('people of one last name', () => {
  test.each([
    ['Vera Lunt is treasurer. Her ex-husband, Odo Lunt, left. “It has two ends,” Mr Lunt said.', 'Odo Lunt'],
    ['Vera Lunt is treasurer. Her ex-husband, Odo Lunt, left. “It has two ends,” Mrs Lunt said.', 'Vera Lunt'],
    ['Odo Lunt Jr. voted. His father, Odo Lunt Sr., watched. “I would not have,” the elder Lunt said.', 'Odo Lunt Sr.'],
    ['Odo Lunt Jr. voted. His father, Odo Lunt Sr., watched. “I would again,” the younger Lunt said.', 'Odo Lunt Jr.'],
    ['Odo Lunt, 20, plays with Per Lunt, 29. “I had to sit there,” the younger Lunt said.', 'Odo Lunt'],
    ['Odo Lunt, 20, plays with Per Lunt, 29. “I had to sit there,” the older Lunt said.', 'Per Lunt'],
    ['Ida Brook runs a mill. Gopal Brook, who runs another, denied it. “It needs profit,” said Brook.', 'Gopal Brook'],
    [
      'Ida Brook runs a mill.\n\nOdo Brook denied it. (He and Ida Brook are not related.) “It needs profit,” said Brook.',
      'Odo Brook',
    ],
  ])('are told apart by address, age and who is spoken of: %s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });

  test('are two where one is a junior', () => {
    const text =
      'Odo Lunt Jr. spoke. “I came to vote today,” said Odo Lunt Jr. “I stayed at home,” said Odo Lunt Sr., a builder.';
    expect(speakers(text)).toEqual(['Odo Lunt Jr.', 'Odo Lunt Sr.']);
  });
});

describe('“they” of one person', () => {
  test.each([
    ['Robin Dane, a student on duty, said they took it for a bug. “I ran it three times,” they said.', 'Robin Dane'],
    ['A former adviser was blunter. “He never opens them,” they said.', 'former adviser'],
    ['Robin Dane read a poem. Afterwards Dane left. “It may be a receipt,” they said.', 'Robin Dane'],
  ])('means the subject of the sentence before: %s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });

  test.each([
    'Robin Dane and Odo Lunt left. “It may be a receipt,” they said.',
    'The critics left early. “It may be a receipt,” they said.',
    'Mr Dane left early. “It may be a receipt,” they said.',
  ])('is nobody’s where several are spoken of, or somebody is a he or she: %s', (text) => {
    expect(last(text)).toBeNull();
  });
});

describe('“it” that says something', () => {
  test.each([
    ['Northholm Foods, the operator, praised the crew. It said: “We are grateful to all of them.”', 'Northholm Foods'],
    ['The audit report is short. It reads: “No record was kept of any of it.”', 'audit report'],
    ['A report by the Harbour Board found salt. “The samples do not tell which it was,” it says.', 'report'],
  ])('is the body or the paper before: %s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });

  test.each([
    'Rain fell on Selwick. It read: “No record was kept of any of it.”',
    'Ida Brook left early. “No record was kept of any of it,” it says.',
  ])('is nothing where only a thing or a person stands before: %s', (text) => {
    expect(last(text)).toBeNull();
  });
});

describe('a pronoun', () => {
  test.each([
    ['His wife, Vera, drove the bus for Odo Lunt. “I have never parked one,” she said.', 'Vera'],
    ['Her sister-in-law, Bev, drove the bus. Ida Brook slept. Bev smiled. “I never parked it,” she said.', 'Bev'],
    ['Aldous Fenn asked Odo Lunt how high it was.\n\n“It is forty feet or so,” he told Fenn.', 'Odo Lunt'],
    ['Odo Lunt spoke of Aldous Fenn. “He has to adapt to it,” he said of Fenn.', 'Odo Lunt'],
    [
      'Ida Brook read it out. Nobody, according to a woman at the door, left. “I have worked here for years,” she said.',
      'woman at the door',
    ],
  ])('is neither the one told nor the one passed over: %s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});

describe('a last name of several words', () => {
  test.each([
    ['Gwilym ap Rhys has the chair. “Are you quite sure?” ap Rhys asked.', 'Gwilym ap Rhys'],
    ['Ana María de la Cruz bakes. “We open at six,” de la Cruz said.', 'Ana María de la Cruz'],
    ['Beatrix van der Linde left. “We have turned a corner,” Van der Linde said.', 'Beatrix van der Linde'],
    ['Ahmad al-Rifai keeps the shop. “I know the rule well,” al-Rifai said.', 'Ahmad al-Rifai'],
    ['Marie d’Entremont won. “I will say more later,” d’Entremont said.', 'Marie d’Entremont'],
    ['M. K. Rao came. “We have got a road now,” Mr. Rao said.', 'M. K. Rao'],
    ['Smt. Lata Rao came. “We have got a road now,” Ms. Rao said.', 'Lata Rao'],
    ['“This is not a plan at all,” says Leader of the Opposition Ida Brook.', 'Ida Brook'],
    ['“This is not a plan at all,” said Reeve Ida Brook.', 'Ida Brook'],
    ['“This is not a plan at all,” said Cllr Ida Brook.', 'Ida Brook'],
  ])('is one name: %s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});
