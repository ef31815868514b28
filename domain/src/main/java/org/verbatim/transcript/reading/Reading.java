package org.verbatim.transcript.reading;

import java.util.Locale;
import org.verbatim.refusal.Refused;

/**
 * Reads a transcript. What a file is called counts for nothing but to tell Markdown from other
 * plain text: it is what its bytes are. Nothing that it refers to is ever fetched.
 */
public final class Reading {

  /** The most bytes a file may have. */
  public static final int MOST_BYTES = 10 << 20;

  /** The most letters that a transcript may have; a long day of talk has half of it. */
  public static final int MOST_LETTERS = 1_000_000;

  private Reading() {}

  /**
   * Reads a file.
   *
   * @throws Refused for a {@link ReadingRefusal}
   */
  public static Source of(byte[] file, String name) {
    refuseSize(file.length);
    SourceType type = Detection.of(file, name.toLowerCase(Locale.ROOT));
    try {
      return readable(read(file, type));
    } catch (Refused refused) {
      throw refused;
    } catch (RuntimeException damaged) {
      // Parsers answer damaged files with whatever exception they stumble over.
      throw Archive.refused(ReadingRefusal.TRANSCRIPT_DAMAGED, damaged);
    }
  }

  /**
   * Reads what was pasted with its formats.
   *
   * @throws Refused for a {@link ReadingRefusal}
   */
  public static Source ofPaste(String html) {
    refuseSize(html.length());
    return readable(HtmlReading.of(html, SourceType.HTML));
  }

  private static Source read(byte[] file, SourceType type) {
    return switch (type) {
      case DOCX -> HtmlReading.of(DocxReading.html(file), type);
      case ODT -> HtmlReading.of(OdtReading.html(file), type);
      case HTML -> HtmlReading.of(Encoding.decoded(file), type);
      case MARKDOWN -> HtmlReading.of(MarkdownReading.html(text(file)), type);
      case OTRANSCRIBE -> HtmlReading.of(OtranscribeReading.html(text(file)), type);
      case WEBVTT, SRT -> SubtitleReading.of(text(file), type);
      case PLAIN -> PlainReading.of(text(file));
    };
  }

  private static String text(byte[] file) {
    String text = Encoding.decoded(file);
    if (text.length() > MOST_LETTERS * 2) {
      throw new Refused(ReadingRefusal.TRANSCRIPT_TOO_LONG, MOST_LETTERS);
    }
    return text;
  }

  private static void refuseSize(int size) {
    if (size == 0) {
      throw new Refused(ReadingRefusal.TRANSCRIPT_EMPTY);
    }
    if (size > MOST_BYTES) {
      throw new Refused(ReadingRefusal.TRANSCRIPT_TOO_LARGE, MOST_BYTES >> 20);
    }
  }

  private static Source readable(Source source) {
    if (source.letters().codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new Refused(ReadingRefusal.TRANSCRIPT_EMPTY);
    }
    if (source.letters().length() > MOST_LETTERS) {
      throw new Refused(ReadingRefusal.TRANSCRIPT_TOO_LONG, MOST_LETTERS);
    }
    return source;
  }
}
