package org.verbatim.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.verbatim.text.Exchange;

/**
 * Whoever asks says « tu » or « vous » to an expert, not both. Only questions are looked at, only
 * in French and only where one expert answers: to several, « vous » is right beside « tu ». What is
 * quoted is said by others. Words that also mean something else (« ton », « te » in a name) do not
 * count, nor does « vous » that means a group, or that belongs to a phrase.
 */
final class TuOrVous implements Check {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");
  private static final Pattern TU =
      Pattern.compile(
          "(?=[tT])(?<![\\p{L}\\p{M}])(?:tu|toi|tes|t['’](?:as|es|avais|étais|en|y))(?![\\p{L}\\p{M}])",
          FLAGS);
  private static final Pattern VOUS =
      Pattern.compile(
          "(?=[vV])(?<!rendez-|s['’]il |[\\p{L}\\p{M}])(?:vous(?!,? (?:les|autres|deux|tous|toutes)\\b)"
              + "|votre|vos)(?![\\p{L}\\p{M}])",
          FLAGS);

  @Override
  public Stream<Finding> in(Subject subject) {
    if (!subject.isFrench() || subject.text().participations().size() > 1) {
      return Stream.empty();
    }
    List<Finding> familiar = said(subject, TU, "check.tu");
    List<Finding> formal = said(subject, VOUS, "check.vous");
    if (familiar.isEmpty() || formal.isEmpty()) {
      return Stream.empty();
    }
    return (familiar.size() <= formal.size() ? familiar : formal).stream();
  }

  private static List<Finding> said(Subject subject, Pattern words, String key) {
    List<Finding> found = new ArrayList<>();
    subject
        .text()
        .blocks(Exchange.class)
        .forEach(
            exchange -> {
              String asked = QUOTED.matcher(exchange.question().words()).replaceAll(" ");
              Matcher matcher = words.matcher(asked);
              if (matcher.find()) {
                String field = "block-" + exchange.id() + "-question";
                found.add(new Finding(Severity.WARNS, key, field, asked, matcher.group()));
              }
            });
    return found;
  }
}
