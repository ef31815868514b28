// The page around the editor: mounts it, and draws what the workflow allows anew when a save moved it.
import { mountEditor } from "../editor/editor.js";
import { markTalk } from "./block-talk.js";

const root = document.querySelector("[data-editor]");
let status = root.dataset.status;

function follow(saved) {
  if (saved.status !== status) {
    status = saved.status;
    globalThis.verbatimFollow();
  }
}

const options = JSON.parse(root.dataset.editor);
root.editor = mountEditor(root, { ...options, onSaved: follow });
markTalk(root, options);
