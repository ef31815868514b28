package org.verbatim.staff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The passwords that are tried first. A word of the list stays common when figures and signs are
 * put around it, when it is doubled, and when one key is pressed again and again.
 */
final class CommonPasswords {

  private static final int FEWEST_CHARACTERS = 5;
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  private static final Pattern REPEATED = Pattern.compile("^(.+?)\\1+$");

  boolean contain(String password) {
    String folded = fold(password);
    return folded.codePoints().distinct().count() < FEWEST_CHARACTERS
        || isListed(folded)
        || isRepeated(folded);
  }

  private boolean isListed(String folded) {
    return Listed.ALL.contains(folded)
        || Listed.ALL.contains(AROUND.matcher(folded).replaceAll(""));
  }

  private boolean isRepeated(String folded) {
    Matcher repeated = REPEATED.matcher(folded);
    return repeated.matches()
        && (repeated.group(1).length() < PasswordPolicy.SHORTEST || isListed(repeated.group(1)));
  }

  /** Case and accents are the first things that a guesser varies. */
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static Set<String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CommonPasswords.class.getResourceAsStream("common-passwords.txt"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(CommonPasswords::fold)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Read when it is first needed. */
  private static final class Listed {
    static final Set<String> ALL = read();
  }
}
