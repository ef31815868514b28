// Dragging a block by its handle to another place. The browser's own drag and drop, with a line that
// shows where the block would go.
import { h } from "./dom.js";
import { moveBlockBefore } from "./block-commands.js";

/** Makes the handles in the canvas draggable. */
export function dragBlocks(desk, canvas) {
  const line = h("div", { class: "drop-line", hidden: true, "aria-hidden": "true" });
  let dragged = null;
  canvas.append(line);

  const blocks = () => [...desk.view.dom.children].filter((child) => child.blockView);

  function start(event) {
    const handle = event.target.closest?.(".handle");
    if (!handle || !desk.view.editable) {
      return;
    }
    dragged = handle.closest(".block").blockView;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("application/x-verbatim-block", dragged.id);
    event.dataTransfer.setDragImage(dragged.dom, 20, 20);
    dragged.dom.classList.add("is-dragged");
  }

  function over(event) {
    if (!dragged) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = "move";
    const all = blocks();
    const target = indexAt(all, event.clientY);
    const base = canvas.getBoundingClientRect().top;
    const edge = target < all.length ? all[target].getBoundingClientRect().top : all[all.length - 1].getBoundingClientRect().bottom;
    line.style.top = `${edge - base}px`;
    line.hidden = false;
  }

  function drop(event) {
    if (!dragged) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    desk.run(moveBlockBefore(dragged.id, indexAt(blocks(), event.clientY)));
    end();
  }

  function end() {
    dragged?.dom.classList.remove("is-dragged");
    dragged = null;
    line.hidden = true;
  }

  canvas.addEventListener("dragstart", start, true);
  canvas.addEventListener("dragover", over, true);
  canvas.addEventListener("drop", drop, true);
  canvas.addEventListener("dragend", end, true);
}

// Before the first block whose middle is below the pointer.
function indexAt(blocks, y) {
  const index = blocks.findIndex((block) => {
    const { top, height } = block.getBoundingClientRect();
    return y < top + height / 2;
  });
  return index < 0 ? blocks.length : index;
}
