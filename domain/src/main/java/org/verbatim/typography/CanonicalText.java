package org.verbatim.typography;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.verbatim.text.Markup;
import org.verbatim.text.RichText;

/**
 * What somebody said, without how it is set: two texts that differ by a non-breaking space alone
 * have the same canonical text. Words, punctuation, emphasis, links and paragraphs count; spaces of
 * typography, the shape of quotation marks, apostrophes, dashes and ellipses do not.
 */
public record CanonicalText(String value) {

  private static final Pattern RAISED = Pattern.compile("ers?|res?|es?|nde?s?");

  private static final List<Rule> FOLDING =
      List.of(
          Rule.of("[\\u00ad\\p{Cf}]+", ""),
          Rule.of("[’‘‛‚ʼ´`′]", "'"),
          Rule.of("[«»“”„‟″]", "\""),
          Rule.of("[‐‑‒–—―−]", "-"),
          Rule.of("…", "..."),
          Rule.of("[\\p{Z}\\t\\r\\f]+", " "),
          Rule.of("(?m)^ | $| (?=[;:!?\"])|(?<=\") ", ""));

  /** The canonical form of rich text. */
  public static CanonicalText of(RichText text) {
    Element body = Markup.parsed(text.html());
    unraise(body);
    Lines.in(body, CanonicalText::fold);
    return new CanonicalText(Normalizer.normalize(Markup.written(body), Normalizer.Form.NFC));
  }

  /** The canonical form of plain text. */
  public static CanonicalText ofWords(String plain) {
    TextRun line = TextRun.of(plain);
    fold(line);
    return new CanonicalText(Normalizer.normalize(line.text(), Normalizer.Form.NFC));
  }

  /** Its fingerprint: the SHA-256 of its UTF-8 bytes, in lower-case hexadecimal digits. */
  public String fingerprint() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  @Override
  public String toString() {
    return value;
  }

  private static void fold(TextRun line) {
    FOLDING.forEach(rule -> rule.in(line));
  }

  /** An ordinal counts as typed, whether its end is raised or not. */
  private static void unraise(Element body) {
    for (Element raised : body.select("sup")) {
      if (RAISED.matcher(raised.text()).matches()) {
        raised.unwrap();
      }
    }
  }
}
