// Mounts the editor on every element that brings its options: <div data-editor='{"interview": …}'>.
// A control with data-after-save waits until the text is saved.
import { mountEditor } from "./editor.js";

for (const root of document.querySelectorAll("[data-editor]")) {
  root.editor = mountEditor(root, JSON.parse(root.dataset.editor));
}
