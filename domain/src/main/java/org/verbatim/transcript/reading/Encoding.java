package org.verbatim.transcript.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.verbatim.refusal.Refused;

/**
 * The letters that bytes stand for: what the mark at their beginning says; else UTF-8; else, where
 * they cannot be that, what Windows wrote in Western Europe.
 */
final class Encoding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char MARK = '\uFEFF';

  private Encoding() {}

  static String decoded(byte[] bytes) {
    String text = withoutMark(lettersOf(bytes));
    long strange = text.chars().filter(Encoding::isStrange).count();
    if (text.indexOf('\0') >= 0 || strange * 50 > text.length()) {
      throw new Refused(ReadingRefusal.TRANSCRIPT_TYPE, "application/octet-stream");
    }
    return text;
  }

  private static String lettersOf(byte[] bytes) {
    if (beginsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (beginsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException older) {
      return new String(bytes, WINDOWS);
    }
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static boolean beginsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** No text has it: controls, and what stands for letters that could not be read. */
  private static boolean isStrange(int character) {
    boolean control = Character.isISOControl(character) && !Character.isWhitespace(character);
    return control || character == '\uFFFD';
  }
}
