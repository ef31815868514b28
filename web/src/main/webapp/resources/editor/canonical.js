// Two texts say the same when this is equal: the server may write the same HTML differently, and
// Jackson the same object in another order.
import { readBlocks, writeBlocks } from "./convert.js";
import { readRichText, writeRichText } from "./rich-text.js";
import { schema } from "./schema.js";

/** The text as one string, written as this editor writes it. */
export function canonical(text) {
  const { kicker, title, subtitle, language, series, themes, interviewers = [], titleAdapted = false } = text;
  const participations = text.participations.map((each) => [each.expert, each.name, each.title, each.organisation, each.portrait.media, each.portrait.credit, each.portrait.alt]);
  const standfirst = writeRichText(readRichText(text.standfirst, schema.nodes.standfirst));
  const place = series && [series.series, series.number];
  return JSON.stringify([language, kicker, title, titleAdapted, subtitle, standfirst, place, themes, participations, interviewers, writeBlocks(readBlocks(text.blocks))]);
}
