// In the room where one writes: at each block how much is open about it, with the way there.
import { h, speaker } from "../editor/dom.js";
import { ask } from "../editor/save-request.js";

/** Asks once, when the room is opened; blocks that are drawn anew are marked anew. */
export async function markTalk(root, { interview, endpoint, labels }) {
  const talk = await ask(endpoint.replace(/manuscript$/, "threads"));
  const open = (talk?.threads ?? []).filter((thread) => !thread.resolved && thread.block !== "");
  const blocks = root.querySelector(".blocks");
  if (open.length === 0 || !blocks) {
    return;
  }
  const t = speaker(labels);
  const mark = () => {
    for (const block of blocks.querySelectorAll(":scope > .block:not(.is-talked)")) {
      const about = open.filter((thread) => `block-${thread.block}` === block.id);
      if (about.length > 0) {
        block.classList.add("is-talked");
        block.querySelector(".block-kind").after(wayTo(about, interview, t));
      }
    }
  };
  mark();
  new MutationObserver(mark).observe(blocks, { childList: true });
}

function wayTo(about, interview, t) {
  const suggestions = about.filter((thread) => thread.suggestion).length;
  const words = suggestions > 0 ? t("talk.open.suggestions", about.length, suggestions) : t("talk.open", about.length);
  return h("a", { class: "block-talk", href: `/desk/review-interview?id=${interview}#thread-${about[0].number}`, "data-after-save": true }, words);
}
