// The last part of the address, proposed from the title with accents folded, as the server does.

/** « L’encre à deux sous ? » → "l-encre-a-deux-sous" */
export function slugOf(title) {
  return title
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
}
