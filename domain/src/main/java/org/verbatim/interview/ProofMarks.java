package org.verbatim.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.verbatim.expert.FrenchForm;
import org.verbatim.series.ProofPolicy;
import org.verbatim.series.ProofScope;
import org.verbatim.series.Silence;
import org.verbatim.text.Answer;
import org.verbatim.text.InterviewText;
import org.verbatim.typography.Fingerprints;

/**
 * What the experts said of their answers, as far as it decides where the text may go: the third of
 * the three facts. An approval is bound to the answer as it stood; an edit voids it and that alone,
 * and nothing is written for it. What they said changes under the interview's lock.
 */
@Embeddable
public class ProofMarks {

  private static final ProofPolicy.Terms USUAL = new ProofPolicy().terms();

  /** A line for each answer: its name, the mark, and the fingerprint that the mark is bound to. */
  @Column(name = "proof_marks", nullable = false)
  private String lines = "";

  /** What the expert who spoke last was asked to look at. */
  @Enumerated(EnumType.STRING)
  @Column(name = "proof_scope", nullable = false)
  private ProofScope scope = ProofScope.NONE;

  @Column(name = "proof_at")
  private @Nullable Instant at;

  @Embedded private DeniedPortraits portraits = new DeniedPortraits();

  /** The accounts of those who asked the experts, each on a line. */
  @Column(name = "proof_askers", nullable = false)
  private String askers = "";

  /** Nobody was asked yet. */
  protected ProofMarks() {}

  private record Line(ProofMark mark, String fingerprint) {}

  /**
   * These answers are with their expert, who has said nothing of them yet.
   *
   * @param by the account of who asked, and who is told what comes of it
   */
  public void ask(Collection<String> answers, UUID by) {
    if (!wasAskedBy(by)) {
      askers = (askers + "\n" + by).strip();
    }
    Map<String, Line> all = read();
    answers.forEach(one -> all.putIfAbsent(one, new Line(ProofMark.ASKED, "")));
    all.replaceAll(
        (answer, line) ->
            answers.contains(answer) && isOver(line) ? new Line(ProofMark.ASKED, "") : line);
    write(all);
  }

  /** Whether somebody with this account asked an expert. */
  public boolean wasAskedBy(UUID account) {
    return askers.contains(account.toString());
  }

  private static boolean isOver(Line line) {
    return line.mark() == ProofMark.SILENT || line.mark() == ProofMark.WAIVED;
  }

  /** The expert spoke of an answer that stood so. */
  public void note(String answer, ProofMark said, String fingerprint) {
    Map<String, Line> all = read();
    all.put(answer, new Line(said, fingerprint));
    write(all);
  }

  /** When an expert spoke last, and what they were asked to look at. */
  public void spoke(ProofScope askedFor, Instant now) {
    scope = askedFor;
    at = now;
  }

  /** Whose portrait may not be shown. */
  public DeniedPortraits portraits() {
    return portraits;
  }

  /** The day passed, or the link was taken back: what was not said will not be. */
  public void fallSilent(Collection<String> answers) {
    Map<String, Line> all = read();
    all.replaceAll(
        (answer, line) ->
            answers.contains(answer)
                    && (line.mark() == ProofMark.ASKED || line.mark() == ProofMark.SETTLED)
                ? new Line(ProofMark.SILENT, "")
                : line);
    write(all);
  }

  /** Goes on without what is not said, or not settled, of the text as it stands. */
  public void waive(InterviewText text) {
    Map<String, Line> all = read();
    standing(text)
        .forEach(
            (answer, mark) -> {
              if (mark.isInTheWay(true)) {
                all.put(answer, new Line(ProofMark.WAIVED, ""));
              }
            });
    write(all);
  }

  /** Whether any expert was ever asked. */
  public boolean isBegun() {
    return !lines.isEmpty();
  }

  /** What stands of each answer of this text, in their order. */
  public Map<String, ProofMark> standing(InterviewText text) {
    Map<String, Line> all = read();
    Map<String, String> now = Fingerprints.ofAnswers(text).byBlock();
    Set<String> heard =
        text.answers()
            .filter(one -> all.containsKey(one.id().value()))
            .map(Answer::speaker)
            .collect(Collectors.toSet());
    Map<String, ProofMark> standing = new LinkedHashMap<>();
    text.answers()
        .filter(one -> now.containsKey(one.id().value()))
        .filter(one -> all.containsKey(one.id().value()) || heard.contains(one.speaker()))
        .forEach(
            one -> {
              String answer = one.id().value();
              standing.put(answer, standing(all.get(answer), now.get(answer)));
            });
    return standing;
  }

  private static ProofMark standing(@Nullable Line line, @Nullable String fingerprint) {
    if (line == null) {
      return ProofMark.UNSEEN;
    }
    boolean edited = !Objects.equals(line.fingerprint(), fingerprint);
    return line.mark() == ProofMark.APPROVED && edited ? ProofMark.VOID : line.mark();
  }

  /** The places, from 1, of the answers that are to be looked at before readers see them. */
  public List<Integer> inTheWay(Interview interview) {
    InterviewText text = interview.manuscript().text();
    boolean waits = terms(interview.card()).silence() == Silence.WAITS;
    Map<String, ProofMark> standing = standing(text);
    List<String> order = text.answers().map(one -> one.id().value()).toList();
    List<Integer> places = new ArrayList<>();
    standing.forEach(
        (answer, mark) -> {
          if (mark.isInTheWay(waits)) {
            places.add(order.indexOf(answer) + 1);
          }
        });
    return places;
  }

  /** Those of them that keep it from readers, because its series says so. */
  List<Integer> stopping(Interview interview) {
    return terms(interview.card()).blocking() ? inTheWay(interview) : List.of();
  }

  /** Whether its series has every interview read by its experts, and nobody has asked them. */
  public boolean isMissing(Card card) {
    return terms(card).required() && !isBegun();
  }

  /** Whether that keeps it from readers. */
  boolean stopsUnasked(Card card) {
    return isMissing(card) && terms(card).blocking();
  }

  /**
   * What readers are told with this text; nothing where the series says nothing of it.
   *
   * @param forms how each expert is named, as far as it is known
   */
  public Optional<ProofLabel> label(InterviewText text, Card card, Map<UUID, FrenchForm> forms) {
    Map<String, ProofMark> standing = standing(text);
    Set<String> changed = with(ProofMark.VOID, standing);
    Set<String> approved = with(ProofMark.APPROVED, standing);
    Set<String> read = new TreeSet<>(approved);
    read.addAll(changed);
    if (!terms(card).labelled() || at == null || read.isEmpty()) {
      return Optional.empty();
    }
    boolean whole = approved.equals(Fingerprints.ofAnswers(text).byBlock().keySet());
    return Optional.of(
        new ProofLabel(Proofreaders.of(text, read, forms), scope, whole, at, changed));
  }

  private static Set<String> with(ProofMark wanted, Map<String, ProofMark> standing) {
    Set<String> answers = new TreeSet<>();
    standing.forEach(
        (answer, mark) -> {
          if (mark == wanted) {
            answers.add(answer);
          }
        });
    return answers;
  }

  /** How the experts of an interview read. */
  public static ProofPolicy.Terms terms(Card card) {
    return card.series().map(one -> one.proofing()).orElse(USUAL);
  }

  private Map<String, Line> read() {
    Map<String, Line> all = new TreeMap<>();
    lines
        .lines()
        .map(line -> line.split(" ", 3))
        .forEach(part -> all.put(part[0], new Line(ProofMark.valueOf(part[1]), part[2])));
    return all;
  }

  private void write(Map<String, Line> all) {
    lines =
        all.entrySet().stream()
            .map(
                one ->
                    one.getKey() + " " + one.getValue().mark() + " " + one.getValue().fingerprint())
            .collect(Collectors.joining("\n"));
  }
}
