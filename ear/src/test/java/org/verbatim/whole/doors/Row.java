package org.verbatim.whole.doors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.verbatim.whole.Correspondent;
import org.verbatim.whole.Newsroom;
import org.verbatim.whole.Reply;

/**
 * One row of a table.
 *
 * @param route the method and the address, as the product names it
 * @param asked an address of that kind, to be asked for
 * @param promises what is answered, by the headings of the table
 */
record Row(String method, String route, String asked, Map<String, Promise> promises) {

  private static final String STALE = "{\"version\":0,\"slug\":\"\",\"text\":{}}";

  /** The rows of a table: words in columns, the headings in the first line that is no comment. */
  static Stream<Row> of(String table) {
    List<String[]> lines =
        table
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.strip().split("\\s+"))
            .toList();
    return lines.stream().skip(1).map(cells -> row(lines.get(0), cells));
  }

  private static Row row(String[] headings, String[] cells) {
    if (headings.length != cells.length) {
      throw new IllegalStateException("A row with gaps: " + String.join(" ", cells));
    }
    Map<String, String> words = new HashMap<>();
    for (int column = 0; column < cells.length; column++) {
      words.put(headings[column], cells[column]);
    }
    Map<String, Promise> promises = new HashMap<>();
    words.forEach((heading, word) -> promises.put(heading, new Promise(word)));
    return new Row(
        words.getOrDefault("method", "GET"), words.get("route"), words.get("asked"), promises);
  }

  /** What the row says of that audience and situation, whichever of them its table speaks of. */
  private Promise promise(Audience audience, Situation situation) {
    Promise ofAudience = promises.get(audience.name());
    return ofAudience == null ? promises.get(situation.name()) : ofAudience;
  }

  /** Everything that is wrong with the door, for those who come and what they ask for. */
  List<String> broken(Newsroom people, Map<Situation, Subject> subjects) {
    List<String> broken = new ArrayList<>();
    for (Audience audience : Audience.values()) {
      Map<String, Reply> replies = new HashMap<>();
      for (Map.Entry<Situation, Subject> one : subjects.entrySet()) {
        Optional<String> address = one.getValue().in(asked);
        Promise promise = promise(audience, one.getKey());
        address
            .map(path -> replies.computeIfAbsent(path, it -> reply(audience.among(people), it)))
            .flatMap(reply -> promise.broken(reply, one.getValue()))
            .ifPresent(what -> broken.add(audience + ", " + one.getKey() + ": " + what));
      }
    }
    return broken;
  }

  private Reply reply(Correspondent person, String address) {
    return method.equals("GET")
        ? person.get(address)
        : person.json(method, address, method.equals("PUT") ? STALE : "{}");
  }

  @Override
  public String toString() {
    return method + " " + asked;
  }
}
