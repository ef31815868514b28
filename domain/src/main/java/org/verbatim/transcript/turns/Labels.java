package org.verbatim.transcript.turns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbatim.text.FoldedText;
import org.verbatim.text.Rewrite;
import org.verbatim.text.RichText;
import org.verbatim.transcript.reading.LabelShape;
import org.verbatim.transcript.reading.Shape;
import org.verbatim.transcript.reading.SourceParagraph;

/**
 * Tells the names of speakers from other words before a colon: they come again and again. A name
 * may also stand on a line of its own.
 */
final class Labels {

  private static final Set<String> NO_NAMES =
      Set.of(
          "note",
          "ndlr",
          "exemple",
          "resultat",
          "attention",
          "conclusion",
          "source",
          "photo",
          "credit",
          "remarque",
          "image",
          "legende",
          "result",
          "example",
          "photos",
          "sources",
          "bilan",
          "objectif",
          "ps",
          "nb",
          "p.s.",
          "n.b.",
          "erratum",
          "tags",
          "via",
          "rappel");
  private static final Pattern ALONE =
      Pattern.compile(
          "^(?:[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?\\s+)?"
              + "(\\p{Lu}[\\p{L}’'.-]*(?: (?:de |du |van )?\\p{Lu}[\\p{L}’'.-]*){0,3}|Speaker \\d|Intervenant \\d)"
              + "(?:,? \\([^)]{1,40}\\))?(?:\\s+[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?)?\\s*:?$");

  private final List<SourceParagraph> paragraphs;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> alone = new HashMap<>();
  private int labelled;

  private Labels(List<SourceParagraph> paragraphs) {
    this.paragraphs = paragraphs;
    for (SourceParagraph one : paragraphs) {
      candidate(one).ifPresent(label -> counts.merge(key(label.name()), 1, Integer::sum));
      nameAlone(one).ifPresent(name -> alone.merge(key(name), 1, Integer::sum));
    }
    this.labelled = counts.values().stream().filter(count -> count > 1).mapToInt(c -> c).sum();
    int repeated = alone.values().stream().filter(count -> count > 1).mapToInt(c -> c).sum();
    alone.values().removeIf(count -> count < 2 || repeated < 3);
  }

  static List<Line> read(List<SourceParagraph> paragraphs) {
    return new Labels(paragraphs).lines();
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    String pending = "";
    for (SourceParagraph one : paragraphs) {
      Optional<String> name = nameAlone(one).filter(found -> alone.containsKey(key(found)));
      if (name.isPresent()) {
        pending = name.get();
        lines.add(Line.of(one).labelled(pending, one.words(), RichText.EMPTY));
      } else {
        Line line = line(one);
        boolean unsaid = line.speaker().isEmpty() && !pending.isEmpty();
        lines.add(unsaid ? line.labelled(pending, "", one.text()) : line);
        pending = line.length() == 0 ? line.speaker() : "";
      }
    }
    return lines;
  }

  private Line line(SourceParagraph one) {
    String voice = one.spoken().voice();
    if (!voice.isEmpty()) {
      return Line.of(one).labelled(voice, voice, one.text());
    }
    Optional<LabelShape> label = candidate(one).filter(this::isName);
    String words = one.words();
    if (label.isPresent()) {
      return cut(one, label.get().name(), label.get().length());
    }
    int code = LabelShape.codeLength(words);
    if (code > 0 && isText(one)) {
      return Line.of(one).timed(words.substring(0, code), without(one, code));
    }
    int dash = LabelShape.dashLength(words);
    return dash > 0 && isText(one) ? cut(one, "", dash) : Line.of(one);
  }

  private static Line cut(SourceParagraph one, String name, int length) {
    String words = one.words();
    return Line.of(one).labelled(name, words.substring(0, length), without(one, length));
  }

  private static RichText without(SourceParagraph one, int length) {
    String words = one.words();
    if (length >= words.length()) {
      return RichText.EMPTY;
    }
    return isPlain(one.text().html())
        ? RichText.ofWords(words.substring(length))
        : one.text().with(new Rewrite(0, length, ""));
  }

  /** One paragraph without any format, as most are: there is nothing to take care of. */
  private static boolean isPlain(String html) {
    return html.startsWith("<p>") && html.indexOf('<', 1) == html.length() - "</p>".length();
  }

  /** Who spoke but once is believed where others spoke often. */
  private boolean isName(LabelShape label) {
    int count = counts.getOrDefault(key(label.name()), 0);
    boolean fullName = label.name().indexOf(' ') > 0 || label.name().length() < 4;
    boolean often = count > 1 && labelled >= 3;
    return often || labelled >= 4 && fullName || isSmallTranscript(count);
  }

  private boolean isSmallTranscript(int count) {
    return count > 0 && counts.size() == 2 && paragraphs.size() <= 8;
  }

  private static Optional<LabelShape> candidate(SourceParagraph one) {
    return isText(one)
        ? LabelShape.of(one.words()).filter(label -> !NO_NAMES.contains(key(label.name())))
        : Optional.empty();
  }

  private static Optional<String> nameAlone(SourceParagraph one) {
    Matcher name = ALONE.matcher(one.words());
    boolean alone = one.words().length() <= 60 && name.matches();
    return alone && one.shape() != Shape.FURNITURE ? Optional.of(name.group(1)) : Optional.empty();
  }

  private static boolean isText(SourceParagraph one) {
    return one.shape() == Shape.TEXT || one.shape() == Shape.HEADING || one.shape() == Shape.QUOTE;
  }

  static String key(String name) {
    return FoldedText.of(name).value().replaceAll("[. ]|\\d+$", "");
  }
}
