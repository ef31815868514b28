package org.verbatim.transcript.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbatim.refusal.Refused;

/**
 * Reads subtitles and joins them into sentences. A pause or another voice begins a paragraph; what
 * belongs to the format alone is set aside.
 */
final class SubtitleReading {

  private static final Pattern TIMING =
      Pattern.compile(
          "^\\s*((?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3})\\s*-->\\s*"
              + "((?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}).*");
  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]{1,80})>");
  private static final Pattern TAG =
      Pattern.compile("</?[a-zA-Z][^>]{0,80}>|<\\d[\\d:.]*>|\\{\\\\[^}]*\\}");
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?…][»”\")\\]]*\\s*$", Pattern.DOTALL);
  private static final long PAUSE = 1200;

  private final Composition composition = new Composition();
  private final StringBuilder sentence = new StringBuilder();
  private Cue first = new Cue(0, 0, "", "");
  private Cue last = first;
  private boolean runsOn;

  private SubtitleReading() {}

  static Source of(String text, SourceType type) {
    SubtitleReading reading = new SubtitleReading();
    List<String> box = new ArrayList<>();
    int cues = 0;
    for (String line : (text + "\n\n").lines().toList()) {
      if (!line.isBlank()) {
        box.add(line);
      } else if (!box.isEmpty()) {
        cues += reading.take(box);
        box = new ArrayList<>();
      }
    }
    cues += box.isEmpty() ? 0 : reading.take(box);
    if (cues == 0) {
      throw new Refused(ReadingRefusal.TRANSCRIPT_DAMAGED);
    }
    reading.close();
    return reading.composition.source(type);
  }

  /** How many subtitles are in a box: one, or none where it is a remark. */
  private int take(List<String> box) {
    int at = 0;
    while (at < box.size() && at < 2 && !TIMING.matcher(box.get(at)).matches()) {
      at++;
    }
    Matcher timing = TIMING.matcher(at < box.size() ? box.get(at) : "");
    if (!timing.matches()) {
      furniture(String.join(" ", box));
      return 0;
    }
    long from = milliseconds(timing.group(1));
    long to = milliseconds(timing.group(2));
    for (String line : joined(box.subList(at + 1, box.size()))) {
      add(cue(from, to, line));
    }
    return 1;
  }

  /** The lines of a subtitle that one voice says are one line. */
  private static List<String> joined(List<String> lines) {
    List<String> joined = new ArrayList<>();
    for (String line : lines) {
      boolean begins = joined.isEmpty() || VOICE.matcher(line).find() || LabelShape.isDash(line);
      if (begins || LabelShape.begins(line)) {
        joined.add(line.strip());
      } else {
        joined.set(joined.size() - 1, joined.get(joined.size() - 1) + " " + line.strip());
      }
    }
    return joined;
  }

  private static Cue cue(long from, long to, String line) {
    Matcher voice = VOICE.matcher(line);
    String who = voice.find() ? voice.group(1).strip() : "";
    String words = TAG.matcher(voice.reset().replaceAll("")).replaceAll("");
    return new Cue(from, to, who, unescaped(words).strip());
  }

  private static String unescaped(String words) {
    return words
        .replace("&nbsp;", "\u00a0")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private void add(Cue cue) {
    Optional<LabelShape> label = LabelShape.of(cue.words());
    boolean begins = label.isPresent() || LabelShape.isDash(cue.words());
    boolean other = !cue.voice().equals(last.voice());
    boolean pause = cue.from() - last.to() >= PAUSE && ends();
    if (begins || other || pause) {
      close();
      runsOn = false;
    } else if (ends()) {
      close();
      runsOn = true;
    }
    if (sentence.isEmpty()) {
      first = cue;
    }
    sentence.append(sentence.isEmpty() ? "" : " ").append(cue.words());
    last = cue;
  }

  private boolean ends() {
    return SENTENCE_END.matcher(sentence).matches();
  }

  private void close() {
    if (!sentence.isEmpty()) {
      composition.addWords(
          Shape.TEXT, sentence.toString(), new Spoken(first.voice(), first.timeCode(), runsOn));
      sentence.setLength(0);
    }
  }

  private void furniture(String words) {
    close();
    composition.addWords(Shape.FURNITURE, words, Spoken.UNSAID);
  }

  private static long milliseconds(String time) {
    String[] parts = time.replace(',', '.').split("[:.]");
    int at = parts.length;
    long fraction = Long.parseLong((parts[--at] + "00").substring(0, 3));
    long seconds = Long.parseLong(parts[--at]);
    long minutes = Long.parseLong(parts[--at]);
    long hours = at > 0 ? Long.parseLong(parts[--at]) : 0;
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction;
  }
}
