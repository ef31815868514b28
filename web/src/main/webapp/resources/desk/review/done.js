// What was done a moment ago, told on the page that is drawn anew because of it, at the place where one was.
const NAME = "verbatim:done:";

/** Draws the page anew; what was done is told there. */
export function drawAnew(interview, done, storage = globalThis.sessionStorage) {
  try {
    storage.setItem(NAME + interview, JSON.stringify({ ...done, top: globalThis.scrollY }));
  } catch {
    // Then the page is drawn without a word.
  }
  // The thread that the address may name has ended: the page is not to open it again.
  const { pathname, search } = globalThis.location;
  globalThis.history.replaceState(null, "", pathname + search);
  globalThis.location.reload();
}

/** What was done before the page was drawn anew: once, and null where nothing was. */
export function justDone(interview, storage = globalThis.sessionStorage) {
  try {
    const done = JSON.parse(storage.getItem(NAME + interview));
    storage.removeItem(NAME + interview);
    return done;
  } catch {
    return null;
  }
}
