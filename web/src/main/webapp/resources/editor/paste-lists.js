// Word writes lists as paragraphs with a typed bullet and a level. Here they become lists again.

/** The item that a paragraph of Word stands for, or null if it is an ordinary paragraph. */
export function wordListItem(element, blocksIn) {
  const style = element.getAttribute("data-style") ?? "";
  const level = /mso-list:[^;]*\blevel(\d+)/i.exec(style)?.[1];
  if (!level && !/^MsoListParagraph/i.test(element.className)) {
    return null;
  }
  const typed = marker(element);
  if (!level && !typed) {
    return null;
  }
  const children = withoutMarker(blocksIn(element), typed);
  return [{ item: true, level: Number(level ?? 1), ordered: isNumber(typed?.text ?? ""), children }];
}

function marker(element) {
  const ignored = [...element.querySelectorAll("[data-style]")].find((each) => /mso-list:\s*ignore/i.test(each.getAttribute("data-style")));
  if (ignored) {
    return { text: ignored.textContent.trim(), typed: false };
  }
  const typed = /^[\s\u00a0]*([·•▪o§\u00b7\u25cf\u25a0–-]|\d{1,3}[.)]|[a-z][.)])[\s\u00a0]+/i.exec(element.textContent);
  return typed && { text: typed[1], typed: true };
}

function isNumber(text) {
  return /^(\d+|[a-z]|[ivxlc]+)[.)]/i.test(text.trim());
}

// A bullet that was typed as text is not said twice.
function withoutMarker(blocks, found) {
  const first = blocks[0]?.inline?.[0];
  if (found?.typed && first) {
    const rest = first.text.replace(/^[\s\u00a0]+/, "");
    first.text = rest.startsWith(found.text) ? rest.slice(found.text.length).replace(/^[\s\u00a0]+/, "") : first.text;
  }
  return blocks;
}

/** Puts items that follow each other into lists, deeper levels into the item before. */
export function nestListItems(blocks) {
  const result = [];
  let open = [];
  for (const block of blocks) {
    if (!block.item) {
      open = [];
      result.push(block);
      continue;
    }
    open = open.slice(0, block.level);
    const tag = block.ordered ? "ol" : "ul";
    const depth = Math.min(block.level - 1, open.length);
    open = open.slice(0, depth + 1);
    if (!open[depth] || open[depth].tag !== tag) {
      open[depth] = { tag, children: [] };
      const holder = depth === 0 ? result : open[depth - 1].children.at(-1).children;
      holder.push(open[depth]);
    }
    open[depth].children.push({ tag: "li", children: block.children });
  }
  return result;
}
