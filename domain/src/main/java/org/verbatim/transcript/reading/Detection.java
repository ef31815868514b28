package org.verbatim.transcript.reading;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.verbatim.refusal.Refused;

/** What a file is by its bytes; among plain texts, by how its first lines are written. */
final class Detection {

  private static final Tika TIKA = new Tika();
  private static final int LOOKED_AT = 4096;
  private static final Pattern SUBRIP =
      Pattern.compile("\\A\\s*(\\d+\\s*\\R)?\\s*\\d{1,2}:\\d{2}:\\d{2}[,.]\\d{1,3}\\s*-->");
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?i)<(!doctype html|html|body|p|div|h[1-6]|strong|b|i|em|br|ul|ol|table|blockquote|span|font|a|section|article)\\b[^>]*>");
  private static final Pattern MARKDOWN =
      Pattern.compile("(?m)^#{1,4} \\S|\\*\\*[^*\\n]+\\*\\*|^> \\S|\\[[^\\]\\n]+\\]\\(https?:");

  private Detection() {}

  static SourceType of(byte[] file, String name) {
    if (beginsWith(file, "PK\u0003\u0004") || beginsWith(file, "PK\u0005\u0006")) {
      return packed(file);
    }
    String mime = TIKA.detect(file);
    boolean text = mime.startsWith("text/") || mime.contains("xml") || mime.contains("json");
    boolean unknown = mime.equals("application/octet-stream") || mime.contains("subrip");
    if (mime.startsWith("image/") || !text && !unknown) {
      throw new Refused(ReadingRefusal.TRANSCRIPT_TYPE, mime);
    }
    return written(Encoding.decoded(file), name, mime);
  }

  private static SourceType written(String text, String name, String mime) {
    String head = text.substring(0, Math.min(LOOKED_AT, text.length()));
    String begin = head.stripLeading();
    if (begin.startsWith("WEBVTT")) {
      return SourceType.WEBVTT;
    }
    if (SUBRIP.matcher(head).find()) {
      return SourceType.SRT;
    }
    if (begin.startsWith("{") && text.contains("\"text\"")) {
      return SourceType.OTRANSCRIBE;
    }
    if (begin.startsWith("{\\rtf") || begin.startsWith("%PDF")) {
      throw new Refused(ReadingRefusal.TRANSCRIPT_TYPE, mime);
    }
    if (MARKUP.matcher(head).find()) {
      return SourceType.HTML;
    }
    if (begin.startsWith("<?xml") || begin.startsWith("<!")) {
      throw new Refused(ReadingRefusal.TRANSCRIPT_TYPE, "application/xml");
    }
    boolean named = name.endsWith(".md") || name.endsWith(".markdown");
    boolean marked = MARKDOWN.matcher(head).results().limit(2).count() == 2;
    return named || marked ? SourceType.MARKDOWN : SourceType.PLAIN;
  }

  /** Which of the two word processors packed it; others, and programs, pack their files too. */
  private static SourceType packed(byte[] file) {
    String head = new String(file, StandardCharsets.ISO_8859_1);
    if (head.contains("word/document.xml")) {
      return SourceType.DOCX;
    }
    boolean text = head.contains("application/vnd.oasis.opendocument.text");
    if (text && head.contains("content.xml")) {
      return SourceType.ODT;
    }
    throw new Refused(ReadingRefusal.TRANSCRIPT_TYPE, TIKA.detect(file));
  }

  private static boolean beginsWith(byte[] file, String magic) {
    byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < wanted.length; i++) {
      if (i >= file.length || file[i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
