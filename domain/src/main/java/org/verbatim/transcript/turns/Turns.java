package org.verbatim.transcript.turns;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbatim.transcript.proposal.Proposal;
import org.verbatim.transcript.proposal.ProposedTurn;
import org.verbatim.transcript.proposal.Role;
import org.verbatim.transcript.reading.Source;
import org.verbatim.transcript.turns.Sequence.Decided;
import org.verbatim.transcript.turns.Sequence.Link;
import org.verbatim.transcript.turns.Sequence.Observed;

/**
 * Proposes who says what in a transcript. First what is not spoken is told by its form; then each
 * paragraph that is left is weighed by its {@link Sign}s; then one pass over all of them decides.
 */
public final class Turns {

  private final List<Line> lines;
  private final List<Optional<Role>> unspoken;
  private final Set<String> interviewers;
  private final Optional<Setting> setting;
  private final boolean labelled;
  private final boolean dashed;

  private Turns(List<Line> lines) {
    this.lines = lines;
    List<Line> words = lines.stream().filter(line -> !Boilerplate.isPage(line)).toList();
    this.interviewers = Interviewers.among(words);
    long named = words.stream().filter(line -> !line.speaker().isEmpty()).count();
    long dashes = words.stream().filter(line -> line.begins() && line.speaker().isEmpty()).count();
    this.labelled = named >= 2 && !interviewers.isEmpty();
    this.setting = labelled ? Optional.empty() : Setting.ofQuestions(words);
    this.dashed = !labelled && dashes >= 3 && dashes * 4 > words.size();
    this.unspoken = new Unspoken(setting, labelled).in(lines);
  }

  /** Proposes an interview. */
  public static Proposal of(Source source) {
    Turns turns = new Turns(Labels.read(source.paragraphs()));
    List<Line> lines = turns.lines;
    List<ProposedTurn> proposed = turns.proposed();
    return new Proposal(
        Language.of(lines),
        Introductions.guest(lines, proposed),
        Introductions.byline(lines),
        proposed);
  }

  private List<ProposedTurn> proposed() {
    List<Line> spoken = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (unspoken.get(i).isEmpty()) {
        spoken.add(lines.get(i));
      }
    }
    List<Set<Sign>> signs = spoken.stream().map(this::signs).toList();
    List<Observed> observed = new ArrayList<>();
    for (int i = 0; i < spoken.size(); i++) {
      observed.add(observed(spoken, signs.get(i), i));
    }
    List<Decided> decided = Sequence.decide(observed);
    Composing composing = new Composing(setting.isPresent());
    int next = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (unspoken.get(i).isPresent()) {
        composing.put(lines.get(i), unspoken.get(i).get());
      } else {
        composing.put(lines.get(i), decided.get(next), signs.get(next));
        next++;
      }
    }
    return composing.turns();
  }

  private Set<Sign> signs(Line line) {
    Set<Sign> signs = line.length() == 0 ? EnumSet.noneOf(Sign.class) : Signs.of(line);
    if (labelled && !line.speaker().isEmpty()) {
      boolean asks = interviewers.contains(Labels.key(line.speaker()));
      signs.add(asks ? Sign.LABEL_OF_INTERVIEWER : Sign.LABEL_OF_GUEST);
    }
    setting.ifPresent(
        one -> signs.add(one.isOn(line) ? Sign.SET_AS_QUESTIONS : Sign.SET_AS_ANSWERS));
    return signs;
  }

  private Observed observed(List<Line> spoken, Set<Sign> signs, int place) {
    Line line = spoken.get(place);
    double question = Signs.weight(signs);
    boolean named = labelled && !line.speaker().isEmpty();
    boolean asked = setting.filter(one -> one.isOn(line)).isPresent();
    double outside = (named ? -20 : 0) + (asked ? -5 : 0);
    boolean late = place >= spoken.size() - 4;
    double closing = late ? Frame.closing(line) : -6;
    double lead = Frame.lead(line, place) + (setting.isPresent() ? 6 - 2.4 : 0);
    return new Observed(
        lead + outside,
        question,
        closing + outside + (setting.isPresent() ? 6 : 0),
        link(line, named));
  }

  private Link link(Line line, boolean named) {
    if (Boilerplate.STAGE.matcher(line.folded()).matches()) {
      return Link.GOES_ON;
    }
    if (labelled) {
      return named ? Link.FREE : Link.GOES_ON;
    }
    if (dashed) {
      return line.begins() ? Link.BEGINS : Link.GOES_ON;
    }
    return line.source().spoken().runsOn() ? Link.ONE_BREATH : Link.FREE;
  }
}
