import type { DomElement } from './dom.ts';

/** Whether an element is meant. */
type Matcher = (element: DomElement) => boolean;

const known = new Map<string, Matcher>();

/**
 * A test for the elements that a selector means: names, classes, ids and attributes (`=`, `~=`, `*=`, `^=`), alone or below
 * others, parted by commas. Throws on any other selector: they are written in our own code, never on a page.
 */
export function compileSelector(selector: string): Matcher {
  const compiled = known.get(selector) ?? anyOf(selector);
  known.set(selector, compiled);
  return compiled;
}

function anyOf(selector: string): Matcher {
  const parts = splitOutside(selector, /,/).map((part) => part.trim());
  if (parts.every((part) => NAME.test(part))) {
    const names = new Set(parts.map((part) => part.toLowerCase()));
    return (element) => names.has(element.localName);
  }
  const matchers = parts.map(chainOf);
  const [only] = matchers;
  return matchers.length === 1 && only !== undefined ? only : (element) => matchers.some((matches) => matches(element));
}

const NAME = /^[a-z][a-z0-9-]*$/i;
const SIMPLE = /([.#])([\w-]+)|\[([\w-]+)(?:([~*^]?=)"([^"\]]*)")?\]|^([a-z][\w-]*)/giy;

/** Elements below elements: the last must be the element, the others lie around it in that order. */
function chainOf(chain: string): Matcher {
  const compounds = splitOutside(chain, /\s+/).map(compoundOf);
  const last = compounds.pop() ?? (() => false);
  if (compounds.length === 0) return last;
  compounds.reverse();
  return (element) => {
    if (!last(element)) return false;
    let at = element.parentElement;
    for (const around of compounds) {
      while (at !== null && !around(at)) at = at.parentElement;
      if (at === null) return false;
      at = at.parentElement;
    }
    return true;
  };
}

/** A selector's parts, parted by what stands outside of brackets. */
function splitOutside(selector: string, separator: RegExp): readonly string[] {
  return selector.split(new RegExp(`${separator.source}(?![^[]*\\])`)).filter((part) => part !== '');
}

function compoundOf(compound: string): Matcher {
  const tests: Matcher[] = [];
  let end = 0;
  for (const match of compound.matchAll(SIMPLE)) {
    const [whole, mark, word = '', attribute, operator, value = '', name] = match;
    end = match.index + whole.length;
    if (name !== undefined) tests.push((element) => element.localName === name.toLowerCase());
    else if (mark === '#') tests.push((element) => element.id === word);
    else if (mark === '.') tests.push((element) => hasWord(element.className, word));
    else if (attribute !== undefined) tests.push(attributeTest(attribute, operator, value));
  }
  if (tests.length === 0 || end !== compound.length) throw new Error(`no selector known here: ${compound}`);
  const [only] = tests;
  return tests.length === 1 && only !== undefined ? only : (element) => tests.every((matches) => matches(element));
}

function attributeTest(name: string, operator: string | undefined, wanted: string): Matcher {
  switch (operator) {
    case undefined:
      return (element) => element.hasAttribute(name);
    case '=':
      return (element) => element.getAttribute(name) === wanted;
    case '~=':
      return (element) => hasWord(element.getAttribute(name) ?? '', wanted);
    case '^=':
      return (element) => element.getAttribute(name)?.startsWith(wanted) === true;
    default:
      return (element) => element.getAttribute(name)?.includes(wanted) === true;
  }
}

/** One of the words that white space parts. */
function hasWord(text: string, word: string): boolean {
  let at = text.indexOf(word);
  while (at >= 0) {
    if (isEdge(text, at - 1) && isEdge(text, at + word.length)) return true;
    at = text.indexOf(word, at + 1);
  }
  return false;
}

const isEdge = (text: string, at: number): boolean => at < 0 || at >= text.length || /\s/.test(text.charAt(at));
