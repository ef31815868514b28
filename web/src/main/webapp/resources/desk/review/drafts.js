// What was typed and not sent, on this device: by interview, and by what it is about.
export class Drafts {
  constructor(interview, storage = globalThis.localStorage) {
    Object.assign(this, { prefix: `verbatim:remark:${interview}:`, storage });
  }

  keep(about, draft) {
    try {
      if (draft.words === "" && !draft.rewrite) {
        this.storage.removeItem(this.prefix + about);
      } else {
        this.storage.setItem(this.prefix + about, JSON.stringify(draft));
      }
    } catch {
      // A full or forbidden store must not stop the writing.
    }
  }

  load(about) {
    try {
      return JSON.parse(this.storage.getItem(this.prefix + about));
    } catch {
      return null;
    }
  }

  drop(about) {
    try {
      this.storage.removeItem(this.prefix + about);
    } catch {
      // It could not be kept either.
    }
  }

  /** What remarks that were never sent are about. */
  all() {
    try {
      return Object.keys(this.storage)
        .filter((key) => key.startsWith(this.prefix))
        .map((key) => key.slice(this.prefix.length));
    } catch {
      return [];
    }
  }
}
