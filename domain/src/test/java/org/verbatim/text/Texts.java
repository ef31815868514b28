package org.verbatim.text;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Texts to test with. */
final class Texts {

  static final UUID EXPERT = UUID.fromString("00000000-0000-0000-0000-0000000000e1");

  private Texts() {}

  static InterviewText withEveryKindOfBlock() {
    return new InterviewText(
        "fr",
        "Parole d’expert #6",
        "« L'eau n'attend pas »",
        "Une hydrologue raconte",
        new RichText("<p>Elle mesure les <em>nappes</em>.</p>"),
        new SeriesPlace(UUID.fromString("00000000-0000-0000-0000-000000000051"), 6),
        List.of(UUID.fromString("00000000-0000-0000-0000-000000000071")),
        List.of(participation("Anne Lœvenbrück", new Portrait("aa", "Photo X", "Elle sourit"))),
        List.of("Camille Roche", "Noé Bertin"),
        blocks());
  }

  static InterviewText withBlocks(List<Block> blocks) {
    InterviewText all = withEveryKindOfBlock();
    return all.with(all.title(), all.standfirst(), blocks);
  }

  static InterviewText withParticipations(Participation... participations) {
    return withEveryKindOfBlock().withParticipations(List.of(participations));
  }

  static Participation participation(String name, Portrait portrait) {
    return new Participation(EXPERT, name, "Hydrologue", "Agence de l’eau", portrait);
  }

  static Exchange exchange(String id, String question, String answer) {
    Answer only = new Answer(new BlockId(id + "a"), "", new RichText(answer));
    return new Exchange(new BlockId(id), new RichText(question), List.of(only));
  }

  static List<Block> paragraphs(int number) {
    return IntStream.range(0, number)
        .<Block>mapToObj(i -> new Prose(new BlockId("p" + i), "", new RichText("<p>x</p>")))
        .toList();
  }

  private static List<Block> blocks() {
    return List.of(
        exchange("x1", "<p>Bonjour. Pouvez-vous vous présenter ?</p>", "<p>Oui.</p>"),
        new Prose(new BlockId("p1"), "Sur le terrain", new RichText("<p>Il pleut.</p>")),
        new Image(new BlockId("i1"), "bb", "La nappe", "© Y", "Une courbe"),
        new PullQuote(new BlockId("q1"), "L'eau n'attend pas", "x1a", true),
        new Quotation(
            new BlockId("c1"), new RichText("<p>Cité</p>"), "Le Monde", "https://lemonde.fr/"),
        new EditorNote(new BlockId("n1"), "2015-05-11", new RichText("<p>Précision</p>")),
        new Aside(new BlockId("a1"), "Le colloque", new RichText("<p>À Lyon</p>")),
        new Related(
            new BlockId("r1"), "À suivre", List.of(new Related.Link("#7", "/interviews/x"))));
  }
}
