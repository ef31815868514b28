package org.verbatim.benchmark;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invents interviews; the same number always gives the same words. */
final class Words {

  private static final String[] STOCK =
      ("le fleuve la ville une archive des relevés nous avons mesuré pendant dix ans ce que les"
           + " habitants disaient déjà avant la crue il fallait écouter leur mémoire et comparer"
           + " chaque hiver avec nos cartes car personne ne croit un chiffre sans le récit qui"
           + " l’accompagne puis vient la décision publique lente parfois juste souvent tardive"
           + " mais toujours écrite quelque part dans un registre municipal que l’on peut rouvrir")
          .split(" ");

  private final Random random;

  Words(long seed) {
    this.random = new Random(seed);
  }

  /** That many words, as a sentence. */
  String sentence(int words) {
    String text =
        IntStream.range(0, words)
            .mapToObj(at -> STOCK[random.nextInt(STOCK.length)])
            .collect(Collectors.joining(" "));
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** The blocks of an interview: questions of 18 words, answers of that many, a word in each. */
  String blocks(int exchanges, int words, String mark) {
    return IntStream.rangeClosed(1, exchanges)
        .mapToObj(at -> exchange(at, words, mark))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private String exchange(int at, int words, String mark) {
    String half = sentence(words / 2);
    String answer = "<p>" + half + ".</p><p>" + sentence(words - words / 2) + mark + ".</p>";
    return """
    {"kind":"exchange","id":"b%d","question":"<p>%s ?</p>",\
    "answers":[{"id":"b%da","speaker":"","text":"%s"}]}\
    """
        .formatted(at, sentence(18), at, answer);
  }
}
