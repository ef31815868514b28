package org.verbatim.transcript.turns;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of the named speakers ask: by their name, or by what they say all in all. */
final class Interviewers {

  private static final Pattern ASKING =
      Pattern.compile(
          "q|question|interviewer|interviewe?use?r|journaliste|journalist|host|moderat(or|eur|rice)|anim(ateur|atrice)|laredaction|redaction|verbatim|editor|presenter");
  private static final Pattern ANSWERING =
      Pattern.compile("r|a|reponse|answer|invitee?|guest|expert|interviewee");

  private final Map<String, Speaker> speakers = new LinkedHashMap<>();

  private static final class Speaker {
    private double weight;
    private int lines;
    private int asked;
    private int words;

    double score(String key, boolean first) {
      double byName =
          ASKING.matcher(key).matches() ? 10 : ANSWERING.matcher(key).matches() ? -10 : 0;
      double length = Math.log(1.0 + (double) words / lines);
      return byName + 4.0 * asked / lines + weight / lines - 1.5 * length + (first ? 1.5 : 0);
    }
  }

  private Interviewers() {}

  /** Whether it says which side somebody is on, and not who they are. */
  static boolean isOffice(String name) {
    String key = Labels.key(name);
    return ASKING.matcher(key).matches() || ANSWERING.matcher(key).matches();
  }

  /** The keys of those who ask; empty where nobody is named. */
  static Set<String> among(List<Line> lines) {
    Interviewers all = new Interviewers();
    String open = "";
    for (Line line : lines) {
      open = line.speaker().isEmpty() ? open : Labels.key(line.speaker());
      if (!open.isEmpty() && line.length() > 0) {
        all.hear(open, line);
      }
    }
    return all.asking();
  }

  private void hear(String key, Line line) {
    Speaker speaker = speakers.computeIfAbsent(key, fresh -> new Speaker());
    speaker.lines++;
    speaker.words += line.length();
    speaker.asked += line.asks() ? 1 : 0;
    speaker.weight += Math.max(-5, Math.min(5, Signs.weight(Signs.of(line))));
  }

  /** One of two asks; of more, those who are nearer to the one who asks most. */
  private Set<String> asking() {
    if (speakers.size() < 2) {
      return onlyByName();
    }
    String first = speakers.keySet().iterator().next();
    Map<String, Double> scores = new LinkedHashMap<>();
    speakers.forEach((key, one) -> scores.put(key, one.score(key, key.equals(first))));
    double most = scores.values().stream().mapToDouble(score -> score).max().orElse(0);
    double least = scores.values().stream().mapToDouble(score -> score).min().orElse(0);
    Set<String> asking = new HashSet<>();
    scores.forEach(
        (key, score) -> {
          if (score > (most + least) / 2) {
            asking.add(key);
          }
        });
    return asking;
  }

  private Set<String> onlyByName() {
    Set<String> asking = new HashSet<>(speakers.keySet());
    asking.removeIf(key -> !ASKING.matcher(key).matches());
    return asking;
  }
}
