package org.verbatim.transcript.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.verbatim.transcript.proposal.Role;
import org.verbatim.transcript.reading.Emphasis;
import org.verbatim.transcript.reading.Shape;

/** Tells by their form the paragraphs that nobody says. */
final class Unspoken {

  private static final int LONGEST_TITLE = 28;
  private static final int LONGEST_HEADING = 9;
  private static final Pattern ENDS = Pattern.compile(".*[.!?…:;,]\\s*[\"')\\]]?$");

  private final Optional<Setting> setting;
  private final boolean labelled;
  private boolean titled;
  private boolean begun;
  private boolean questionsStandOpen;

  Unspoken(Optional<Setting> setting, boolean labelled) {
    this.setting = setting;
    this.labelled = labelled;
  }

  List<Optional<Role>> in(List<Line> lines) {
    questionsStandOpen = standOpen(lines);
    List<Optional<Role>> roles = new ArrayList<>();
    int end = lines.size() - 1;
    while (end > 0 && lines.get(end).shape() == Shape.FURNITURE) {
      end--;
    }
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == end;
      Optional<Role> role = role(lines.get(i), last);
      begun |= role.isEmpty();
      roles.add(role);
    }
    return roles;
  }

  /** Whether most that is set as questions are ends without a sign. */
  private boolean standOpen(List<Line> lines) {
    List<Line> set =
        lines.stream().filter(line -> setting.filter(one -> one.isOn(line)).isPresent()).toList();
    long open = set.stream().filter(line -> !ENDS.matcher(line.folded()).matches()).count();
    return open * 2 > set.size();
  }

  private Optional<Role> role(Line line, boolean last) {
    if (Boilerplate.isPage(line) || Boilerplate.isByline(line)) {
      return Optional.of(Role.SET_ASIDE);
    }
    if (Boilerplate.isNote(line)) {
      return Optional.of(Role.NOTE);
    }
    if (Boilerplate.isCaption(line)) {
      return Optional.of(Role.CAPTION);
    }
    if (line.begins()) {
      return Optional.empty();
    }
    return headline(line, last);
  }

  private Optional<Role> headline(Line line, boolean last) {
    boolean heading = line.shape() == Shape.HEADING;
    boolean asked = setting.filter(one -> one.isOn(line)).isPresent() && begunOrAsks(line);
    boolean title = heading && !asked || isLikeTitle(line);
    if (!begun && !titled && title) {
      titled = true;
      return Optional.of(Role.TITLE);
    }
    boolean between = heading ? !asked : !last && isLikeHeading(line, asked);
    return between ? Optional.of(Role.HEADING) : Optional.empty();
  }

  private boolean begunOrAsks(Line line) {
    return begun || Signs.weight(Signs.of(line)) > 2 || titled;
  }

  private boolean isLikeTitle(Line line) {
    boolean open = !ENDS.matcher(line.folded()).matches();
    boolean text = line.shape() == Shape.TEXT && line.length() <= LONGEST_TITLE;
    return text && open && Signs.weight(Signs.of(line)) < 2.5;
  }

  /** A few words that end without a sign; in bold, if anything is. */
  private boolean isLikeHeading(Line line, boolean asked) {
    boolean few = line.shape() == Shape.TEXT && line.length() <= LONGEST_HEADING;
    boolean open = !ENDS.matcher(line.folded()).matches();
    boolean set = line.emphasis() != Emphasis.NONE || !labelled && setting.isEmpty();
    double weight = Signs.weight(Signs.of(line));
    return few
        && open
        && (set && !asked || asked && !questionsStandOpen)
        && weight <= 1.1
        && weight >= 0;
  }
}
