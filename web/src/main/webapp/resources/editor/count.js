// How long the text is. Each block is counted once and remembered until it changes.
const counted = new WeakMap();

/** The words in a text, as people count them: « l’encre » is one, « 15 % » too. */
export function wordsIn(text) {
  return text.match(/[\p{L}\p{N}]+(?:['’\-.,/][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** The words that readers will read in the blocks. */
export function wordsInBlocks(doc) {
  let total = 0;
  doc.forEach((block) => {
    if (!counted.has(block)) {
      counted.set(block, wordsIn(block.textBetween(0, block.content.size, "\n", "\n")));
    }
    total += counted.get(block);
  });
  return total;
}

/** Minutes to read them, at least one. */
export function minutesFor(words, perMinute) {
  return Math.max(1, Math.round(words / perMinute));
}
