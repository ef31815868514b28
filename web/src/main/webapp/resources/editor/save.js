// When to save: 1.2 s after the last keystroke, at most 4 s after the first, again and again while
// the server does not answer. What was not acknowledged stays unsaved, and says so.
const AFTER_LAST = 1200;
const AFTER_FIRST = 4000;
const RETRIES = [2000, 4000, 8000, 15000];

export class Saver {
  /**
   * @param version the version of the text that was loaded
   * @param base the text that was loaded, or acknowledged last: what a merge compares with
   * @param read gives what is on the screen now: {slug, text}
   * @param send sends it: (version, snapshot) => outcome of save-request.js
   * @param local the copy on this device
   * @param show called with every new state: {name, …}
   * @param sameText whether two texts say the same
   * @param resolve asked when somebody else has saved; answers "mine", "merged", "theirs" or
   *   "later"; of the first two, what is on the screen is saved over the other
   */
  constructor(parts) {
    Object.assign(this, parts, { unsaved: false, state: { name: "saved" }, attempts: 0, sent: [], first: 0 });
  }

  /** Something was typed. */
  changed() {
    this.unsaved = true;
    this.edits = (this.edits ?? 0) + 1;
    this.local.keepSoon();
    this.first ||= Date.now();
    if (this.saving || this.waiting || this.state.name === "stale") {
      return;
    }
    this.announce({ name: "pending" });
    this.later(Math.max(0, Math.min(AFTER_LAST, this.first + AFTER_FIRST - Date.now())));
  }

  /** Saves now what is unsaved, once; resolves with whether all of it is saved. */
  async flush() {
    clearTimeout(this.timer);
    this.waiting = false;
    let outcome = this.unsaved ? "again" : "done";
    while (outcome === "again") {
      this.saving ??= this.attempt().finally(() => (this.saving = null));
      outcome = await this.saving;
    }
    return !this.unsaved;
  }

  /** Saves until nothing is left to save, or says that it cannot: before the page does something with the text. */
  async finish() {
    return (await this.flush()) || (this.state.name === "pending" && this.flush());
  }

  /** Saves what is waiting its turn: the page is being left. */
  flushQuietly() {
    if (this.state.name === "pending" && !this.saving) {
      this.flush();
    }
  }

  /** Saves again at once what could not be sent: the connection is back, or somebody signed in. */
  retryNow() {
    if (this.waiting) {
      this.flush();
    }
  }

  /** Another text was loaded into the editor, as it is on the server. */
  reset({ version, text, savedAt }) {
    clearTimeout(this.timer);
    Object.assign(this, { version, base: text, unsaved: false, waiting: false, attempts: 0, sent: [], first: 0 });
    this.announce({ name: "saved", at: savedAt });
  }

  async attempt() {
    const snapshot = this.read();
    const edits = this.edits;
    this.first = 0;
    this.sent.push(snapshot.text);
    this.announce({ name: "saving" });
    const result = await this.send(this.version, snapshot);
    return this[{ saved: "saved", stale: "stale", refused: "refused" }[result.kind] ?? "postponed"](result, snapshot, edits);
  }

  saved(result, snapshot, edits) {
    Object.assign(this, { version: result.version, base: snapshot.text, attempts: 0, sent: [] });
    this.local.forget(snapshot);
    this.unsaved = this.edits !== edits;
    this.announce({ name: "saved", at: result.savedAt, result });
    if (this.unsaved) {
      this.announce({ name: "pending" });
      this.later(AFTER_LAST);
    }
    return "done";
  }

  // An answer that was lost on its way looks like somebody else's save: it is recognised by its text.
  async stale(theirs) {
    if (this.sent.some((text) => this.sameText(text, theirs.text))) {
      this.version = theirs.version;
      return "again";
    }
    this.announce({ name: "stale", theirs });
    this.local.keepNow();
    const choice = await this.resolve(theirs);
    if (choice === "mine" || choice === "merged") {
      Object.assign(this, { version: theirs.version, base: theirs.text, sent: [] });
      return "again";
    }
    return "done";
  }

  refused({ refusal }) {
    this.announce({ name: "refused", refusal });
    this.local.keepNow();
    return "done";
  }

  postponed({ kind }) {
    const wait = RETRIES[Math.min(this.attempts++, RETRIES.length - 1)];
    this.local.keepNow();
    this.announce({ name: kind, wait });
    this.waiting = true;
    this.later(wait);
    return "done";
  }

  later(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), wait);
  }

  announce(state) {
    this.state = state;
    this.show(state);
  }
}
