package org.verbatim.checklist;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.verbatim.text.Completeness;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Slug;

/**
 * Everything that was found in a text. The same list is shown while one writes, and refuses a
 * submission and a publication, so that nobody is refused for something that they could not see.
 *
 * @param findings in the order of the checks, and within each in the order of the page
 */
public record Checklist(List<Finding> findings) {

  private static final List<Check> CHECKS =
      List.of(
          Checklist::gaps,
          new PullQuotes(),
          new QuotedTitle(),
          new Guillemets(),
          new Links(),
          new Names(),
          new NearNames(),
          new Lengths(),
          new TuOrVous(),
          new DoubledWords(),
          new LongSentences(),
          new BareCapitals());

  /** Copies the list. */
  public Checklist {
    findings = List.copyOf(findings);
  }

  /**
   * Looks at a text.
   *
   * @param address the address of its interview
   */
  public static Checklist of(InterviewText text, Slug address, Surroundings surroundings) {
    Subject subject = Subject.of(text, address, surroundings);
    return new Checklist(CHECKS.stream().flatMap(check -> check.in(subject)).distinct().toList());
  }

  /**
   * Pull quotes and quoted titles that nobody said, which are marked where they stand. They are
   * looked for alone, at every save: this takes a small part of the time that all checks take.
   */
  public static List<Finding> quotes(InterviewText text) {
    return Stream.concat(new PullQuotes().in(text), new QuotedTitle().claimed(text)).toList();
  }

  /** Those of {@link #quotes} among all that was found. */
  public List<Finding> unsaid() {
    return findings.stream()
        .filter(one -> Set.of(PullQuotes.KEY, QuotedTitle.KEY).contains(one.key()))
        .toList();
  }

  /** The same, with the names of experts whose portrait it shows against their will. */
  public Checklist withPortraitsDenied(List<String> names) {
    Stream<Finding> denied =
        names.stream()
            .map(
                name ->
                    new Finding(
                        Severity.REFUSES_PUBLICATION,
                        "check.portrait-denied",
                        "participations",
                        name,
                        ""));
    return new Checklist(Stream.concat(findings.stream(), denied).toList());
  }

  private static Stream<Finding> gaps(Subject subject) {
    return Completeness.missingFrom(subject.text()).stream()
        .map(gap -> new Finding(Severity.REFUSES, gap.key(), gap.field(), "", ""));
  }

  /** What stands against a review. */
  public List<Finding> refusing() {
    return of(Severity.REFUSES);
  }

  /** What stands against showing it to readers: the same and more. */
  public List<Finding> refusingPublication() {
    return Stream.concat(refusing().stream(), onlyThen().stream()).toList();
  }

  /** What may be reviewed, but not published. */
  public List<Finding> onlyThen() {
    return of(Severity.REFUSES_PUBLICATION);
  }

  /** What somebody should look at. */
  public List<Finding> warnings() {
    return of(Severity.WARNS);
  }

  private List<Finding> of(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }
}
