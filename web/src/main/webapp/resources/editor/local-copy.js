// The copy on this device: written while the server has not acknowledged the text, and kept until it
// has acknowledged that very text. A text that was set aside stays until somebody throws it away.
const SOON = 300;

export class LocalCopy {
  /** @param read gives what is on the screen now: {slug, text} */
  constructor(interview, read, version, storage = globalThis.localStorage) {
    Object.assign(this, { key: `verbatim:${interview}`, read, version, storage, full: false });
  }

  keepSoon() {
    this.timer ??= setTimeout(() => this.keepNow(), SOON);
  }

  /** Writes the copy now; used also when the page goes away. */
  keepNow() {
    clearTimeout(this.timer);
    this.timer = null;
    this.write(this.key, { version: this.version(), at: new Date().toISOString(), ...this.read() });
  }

  /** The server has this text: the copy goes, unless it has moved on. */
  forget(snapshot) {
    const kept = this.load();
    if (kept && JSON.stringify({ slug: kept.slug, text: kept.text }) === JSON.stringify(snapshot)) {
      this.drop();
    }
    if (JSON.stringify(this.read()) === JSON.stringify(snapshot)) {
      clearTimeout(this.timer);
      this.timer = null;
      this.drop();
    }
  }

  load() {
    return this.parse(this.key);
  }

  drop() {
    this.storage.removeItem(this.key);
  }

  /** Puts a text aside, so that it can still be read and copied. */
  setAside(snapshot) {
    this.write(`${this.key}:aside`, [...this.aside(), { at: new Date().toISOString(), ...snapshot }]);
    if (!this.full) {
      this.drop();
    }
  }

  /** The texts that were set aside, the oldest first. */
  aside() {
    return this.parse(`${this.key}:aside`) ?? [];
  }

  dropAside() {
    this.storage.removeItem(`${this.key}:aside`);
  }

  parse(key) {
    try {
      return JSON.parse(this.storage.getItem(key));
    } catch {
      return null;
    }
  }

  // A full or forbidden store must not stop the typing; `full` lets the page say so.
  write(key, value) {
    try {
      this.storage.setItem(key, JSON.stringify(value));
      this.full = false;
    } catch {
      this.full = true;
    }
  }
}
