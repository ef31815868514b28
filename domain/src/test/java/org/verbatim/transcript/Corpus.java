package org.verbatim.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.verbatim.text.FoldedText;
import org.verbatim.transcript.proposal.Proposal;
import org.verbatim.transcript.proposal.ProposedTurn;
import org.verbatim.transcript.proposal.Role;
import org.verbatim.transcript.reading.Reading;
import org.verbatim.transcript.turns.Turns;

/**
 * The transcripts that the reading is measured with. Beside each stands what it should become: a
 * line a turn, with its role, its first four words and its last three.
 */
record Corpus(String name, byte[] file, boolean bare, List<Expected> turns) {

  /** What a turn should be. */
  record Expected(Role role, String speaker, String first, String last) {
    static Expected of(String line) {
      String[] parts = line.split("\t| … ");
      String[] who = parts[0].split("@");
      return new Expected(
          Role.valueOf(who[0]), who.length > 1 ? who[1] : "", letters(parts[1]), letters(parts[2]));
    }

    boolean is(ProposedTurn turn) {
      StringBuilder words = new StringBuilder();
      turn.passages().forEach(passage -> words.append(passage.words()));
      String said = letters(words.toString());
      return turn.role() == role
          && said.startsWith(first)
          && said.endsWith(last)
          && (speaker.isEmpty() || speaker.equals(turn.speaker()));
    }
  }

  static List<Corpus> all() {
    return in("corpus");
  }

  /** Those that nobody looked at while the signs were weighed. */
  static List<Corpus> heldOut() {
    return in("corpus/held-out");
  }

  private static List<Corpus> in(String folder) {
    try (Stream<Path> files =
        Files.list(Path.of(Objects.requireNonNull(Corpus.class.getResource(folder)).toURI()))) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".turns"))
          .sorted()
          .map(Corpus::read)
          .toList();
    } catch (IOException | URISyntaxException missing) {
      throw new IllegalStateException("No corpus", missing);
    }
  }

  private static Corpus read(Path file) {
    try {
      String name = file.getFileName().toString();
      Path answer = file.resolveSibling(name.replaceFirst("\\.[a-z]+$", ".turns"));
      List<String> lines = Files.readAllLines(answer);
      List<Expected> turns = lines.stream().skip(1).map(Expected::of).toList();
      return new Corpus(name, Files.readAllBytes(file), lines.get(0).endsWith("bare"), turns);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  Proposal proposed() {
    return Turns.of(Reading.of(file, name));
  }

  static String letters(String words) {
    return FoldedText.of(words).value().replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
