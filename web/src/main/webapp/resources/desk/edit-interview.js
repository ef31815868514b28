// The page around the editor: mounts it, and draws what the workflow allows, and what the checklist
// finds, anew when a save moved it.
import { mountEditor } from "../editor/editor.js";
import { markTalk } from "./block-talk.js";
import { followChecklist } from "./checks.js";
import { redraw } from "./redraw.js";

const root = document.querySelector("[data-editor]");
const options = JSON.parse(root.dataset.editor);
let status = root.dataset.status;
let drawn = Promise.resolve();
const draw = () => (drawn = drawn.then(() => redraw("state")));
const checklist = followChecklist(options.endpoint.replace(/manuscript$/, "checklist"), options.checked, draw);

function follow(saved) {
  if (saved.status !== status) {
    status = saved.status;
    draw();
  }
  checklist.look();
}

// A list that somebody works through stays unfolded when it is drawn anew.
function keepUnfolded() {
  let unfolded = document.querySelector(".missing") !== null;
  document.addEventListener("toggle", ({ target }) => target.matches?.(".checks") && (unfolded = target.open), true);
  new MutationObserver(() => {
    const checks = document.querySelector(".checks");
    if (checks && checks.open !== unfolded) {
      checks.open = unfolded;
    }
  }).observe(document.getElementById("content"), { childList: true });
}

root.editor = mountEditor(root, { ...options, onSaved: follow });
markTalk(root, options);
keepUnfolded();
