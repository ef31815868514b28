// The last part of the address, proposed from the title with accents folded, as the server does.

const LONGEST = 80;
const JOINED = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d", ı: "i" };

/** « L’encre à deux sous ? » → "l-encre-a-deux-sous"; cut between words where it is too long. */
export function slugOf(title) {
  const joined = title
    .toLowerCase()
    .replace(/[œæßøłđı]/g, (letter) => JOINED[letter])
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (joined.length <= LONGEST) {
    return joined;
  }
  const lastHyphen = joined.lastIndexOf("-", LONGEST);
  return joined.slice(0, lastHyphen > 0 ? lastHyphen : LONGEST);
}

/** Whether the server made the address from the title, with a number where it was taken. */
export function followsTitle(slug, title) {
  const proposed = slugOf(title) || "entretien";
  return slug === "" || slug === proposed || (slug.startsWith(`${proposed}-`) && /^\d+$/.test(slug.slice(proposed.length + 1)));
}
