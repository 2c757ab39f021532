/** A text without any of these marks at its end. In one pass: a regular expression would look again from each mark of a long row. */
export const withoutEnd = (text: string, marks: string): string => {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};
