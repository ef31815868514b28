package org.verbatim.transcript.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a speaker before their words can look like: "Q :", "R –", "Jean Dupont :",
 * "JD.", "[00:01:02] JEAN :". Whether it is one, only the whole transcript can tell.
 *
 * @param name the name as it stands there
 * @param length how many characters it takes, with the sign and the spaces behind it
 */
public record LabelShape(String name, int length) {

  private static final String CODE =
      "(?:[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[\\])]?\\s*[-–—]?\\s*)?";
  private static final String WORD = "[\\p{Lu}][\\p{L}\\p{M}’'.-]*";
  private static final String LINK = "(?:de|du|des|la|le|van|von|et|and|of|d’|d')";
  private static final String NAME =
      WORD + "(?:[ \\u00A0]" + "(?:" + LINK + "[ \\u00A0]?)?" + WORD + "){0,4}";
  private static final String ROLE = "(?: ?\\([^)\\n]{1,40}\\))?";
  private static final String OFFICE = "(?:La |Le |L’|L'|The )\\p{L}[\\p{L}’'-]{2,20}";
  private static final Pattern NAMED =
      Pattern.compile(
          "^"
              + CODE
              + "((?:"
              + NAME
              + "|"
              + OFFICE
              + ")"
              + ROLE
              + ")"
              + CODE
              + "[\\s\\u00A0\\u202F]*:(?!//)[\\s\\u00A0\\u202F]*");
  private static final Pattern SIDE =
      Pattern.compile(
          "^"
              + CODE
              + "((?:Question|Réponse|Answer|Response|QUESTION|RÉPONSE|REPONSE|ANSWER)\\s?\\d{0,2})"
              + "[\\s\\u00A0\\u202F]*[:–—-][\\s\\u00A0\\u202F]*");
  private static final Pattern SHORT =
      Pattern.compile(
          "^"
              + CODE
              + "((?:[QRA]\\d{0,2}|\\p{Lu}\\.? ?\\p{Lu}\\.?(?: ?\\p{Lu}\\.?)?|\\p{Lu}{2,4}))"
              + "[\\s\\u00A0\\u202F]*(?::|[–—.](?=[\\s\\u00A0\\u202F])|-(?=\\s)|(?<=\\.))[\\s\\u00A0\\u202F]*");
  private static final Pattern BRACKETED =
      Pattern.compile("^\\[(" + NAME + ")\\][\\s\\u00A0\\u202F]*:?[\\s\\u00A0\\u202F]*");
  private static final Pattern LEADING_CODE =
      Pattern.compile(
          "[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?[\\s\\u00A0]+(?:[-–—][\\s\\u00A0]+)?(?=\\S)");
  private static final Pattern TIME =
      Pattern.compile("(?<!\\d)(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2})(?![\\d:])");
  private static final Pattern DASH = Pattern.compile("^[–—-][\\s\\u00A0\\u202F]+(?=\\S)");

  /** The label that some words begin with, if they begin with what can be one. */
  public static Optional<LabelShape> of(String words) {
    for (Pattern pattern : new Pattern[] {SHORT, SIDE, NAMED, BRACKETED}) {
      Matcher label = pattern.matcher(words);
      if (label.find() && label.group(1).length() <= 60) {
        return Optional.of(new LabelShape(label.group(1).strip(), label.end()));
      }
    }
    return Optional.empty();
  }

  /** Whether words begin like that. */
  static boolean begins(String words) {
    return of(words).isPresent();
  }

  /** Whether words begin with the dash that opens what somebody says. */
  public static boolean isDash(String words) {
    return DASH.matcher(words).find();
  }

  /** How many characters the time-code takes that words begin with, if they do. */
  public static int codeLength(String words) {
    Matcher code = LEADING_CODE.matcher(words);
    return code.lookingAt() ? code.end() : 0;
  }

  /** The time-code in a label, as hh:mm:ss, or empty. */
  public static String timeCode(String label) {
    Matcher code = TIME.matcher(label);
    if (!code.find()) {
      return "";
    }
    String hours = code.group(1) == null ? "0" : code.group(1);
    return "%02d:%02d:%s"
        .formatted(Integer.parseInt(hours), Integer.parseInt(code.group(2)), code.group(3));
  }

  /** How many characters the dash takes. */
  public static int dashLength(String words) {
    Matcher dash = DASH.matcher(words);
    return dash.find() ? dash.end() : 0;
  }
}
