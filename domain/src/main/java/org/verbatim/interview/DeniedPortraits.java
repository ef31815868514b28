package org.verbatim.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;

/** The experts who do not want their portrait shown with an interview, as they said it last. */
@Embeddable
public class DeniedPortraits {

  /** A line for each: their id, and since when. */
  @Column(name = "portraits_denied", nullable = false)
  private String lines = "";

  /** Nobody said anything of it. */
  protected DeniedPortraits() {}

  /** An expert does not want their portrait shown; who said so before is bound by that. */
  public void deny(UUID expert, Instant now) {
    Map<UUID, Instant> all = read();
    all.putIfAbsent(expert, now);
    write(all);
  }

  /** An expert has nothing against it any more. */
  public void allow(UUID expert) {
    Map<UUID, Instant> all = read();
    all.remove(expert);
    write(all);
  }

  /** Since when an expert does not want it, if they do not. */
  public Optional<Instant> since(UUID expert) {
    return Optional.ofNullable(read().get(expert));
  }

  /** The names of those in this text whose portrait it shows, and who do not want that. */
  public List<String> shownIn(InterviewText text) {
    return text.participations().stream()
        .filter(one -> isShown(one.expert(), text))
        .map(Participation::name)
        .toList();
  }

  /** Whether this text shows the portrait of this expert, who does not want that. */
  public boolean isShown(UUID expert, InterviewText text) {
    return since(expert).isPresent()
        && text.participations().stream()
            .anyMatch(one -> one.expert().equals(expert) && one.portrait().isPresent());
  }

  private Map<UUID, Instant> read() {
    Map<UUID, Instant> all = new TreeMap<>();
    lines
        .lines()
        .map(line -> line.split(" ", 2))
        .forEach(part -> all.put(UUID.fromString(part[0]), Instant.parse(part[1])));
    return all;
  }

  private void write(Map<UUID, Instant> all) {
    lines =
        all.entrySet().stream()
            .map(one -> one.getKey() + " " + one.getValue())
            .collect(Collectors.joining("\n"));
  }
}
