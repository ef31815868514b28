// What the views and tools may ask of the editor: the text, the words, the dialogs, the people.
import { undo } from "../prosemirror/prosemirror-history.js";
import { chooseMedium } from "./media-dialog.js";
import { chooseExpert } from "./expert-dialog.js";
import { findNamed } from "./ids.js";
import { speaker } from "./dom.js";
import { enter } from "./tab-order.js";

/** The desk of one editor. `view`, `openInsertMenu` and the like are given when they exist. */
export function createDesk(options) {
  const t = speaker(options.labels);
  const mediaAddress = (hash, width) => `${options.media}/${hash}/${width}/image`;
  return {
    t,
    editable: !options.readOnly,
    answers: new Set(),
    doubts: byField(options.doubts),
    participants: () => [],
    mediaAddress,
    chooseMedium: () => (options.chooseMedium ?? chooseMedium)({ api: options.api, mediaAddress, t }),
    chooseExpert: () => (options.chooseExpert ?? chooseExpert)({ api: options.api, t }),

    /** Runs a command on the blocks; says whether it could. */
    run(command, focus = true) {
      const done = this.editable && command(this.view.state, this.view.dispatch, this.view);
      if (focus) {
        this.view.focus();
      }
      return Boolean(done);
    },

    say(key, values = [], canUndo = false) {
      const back = () => {
        undo(this.view.state, this.view.dispatch);
        this.view.focus();
      };
      this.notices.say(t(key, ...values), canUndo ? back : null);
    },

    participantsChanged() {
      this.answers.forEach((answer) => answer.showSpeaker());
    },

    /** What the last save found of the pull quotes and of the title. */
    takeDoubts(doubts) {
      this.doubts = byField(doubts);
      this.view.dom.querySelectorAll(".block-pull-quote").forEach((dom) => dom.blockView.show());
      this.titleMark.show();
    },

    setLanguage(language) {
      [this.view.dom, this.standfirst.dom].forEach((dom) => dom.setAttribute("lang", language));
    },

    /** Puts the caret into the block or answer of that name, or into its field `part`. */
    goTo(id, part = "") {
      const found = findNamed(this.view.state.doc, id);
      const dom = found && this.view.nodeDOM(found.pos);
      const field = dom?.querySelector(part ? `[data-field="${part}"]` : "[data-field]");
      if (field) {
        enter(this.view, field);
        dom.scrollIntoView({ block: "center" });
      }
      return Boolean(field);
    },
  };
}

function byField(doubts) {
  return new Map((doubts ?? []).map(({ field, words }) => [field, words]));
}
