package org.verbatim.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Quotation;
import org.verbatim.text.Related;
import org.verbatim.text.RichText;

/** A link into this site leads to something that readers find. */
class LinksTest {

  private final SurroundingsInMemory around =
      Drafts.around()
          .page("/interviews/lue", Destination.ALIVE)
          .page("/interviews/a-venir", Destination.NOT_YET)
          .page("/series/nouvelle", Destination.STILL_EMPTY);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/interviews/lue",
        "https://elsewhere.example/interviews/perdue",
        "mailto:somebody@example.org",
        "#x0",
        "#x0a"
      })
  void whatLeadsSomewhereIsRight(String address) {
    assertEquals(List.of(), found(Drafts.said(link(address))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/interviews/perdue", "/nowhere", "#x99"})
  void aDeadLinkIsRefusedWithItsWordsAndItsAddress(String address) {
    assertEquals(
        List.of(new Finding(Severity.REFUSES, "check.link.dead", "block-x1a", "ici", address)),
        found(Drafts.said(link(address))));
  }

  @Test
  void whatIsNotPublishedYetIsRefusedToReadersAlone() {
    Checklist checklist = Checklist.of(related("/interviews/a-venir"), Drafts.ADDRESS, around);
    assertEquals(List.of(), checklist.refusing());
    assertEquals(
        List.of("check.link.not-yet"),
        checklist.refusingPublication().stream().map(Finding::key).toList());
  }

  @Test
  void aSeriesThatOpensWithThisInterviewIsOnlyWarnedOf() {
    assertEquals(
        List.of(
            new Finding(
                Severity.WARNS, "check.link.empty", "block-x1a", "ici", "/series/nouvelle")),
        found(Drafts.said(link("/series/nouvelle"))));
  }

  @Test
  void everyFieldThatHoldsLinksIsLookedAt() {
    String dead = link("/perdue");
    Quotation quotation =
        new Quotation(new BlockId("c1"), new RichText("<p>Cité</p>"), "Source", "/perdue");
    InterviewText text = Drafts.text("fr", "Une rivière", dead, Drafts.prose(dead), quotation);
    assertEquals(
        List.of("standfirst", "block-p1-body", "block-c1-address"),
        Checklist.of(text, Drafts.ADDRESS, around).findings().stream()
            .map(Finding::field)
            .toList());
  }

  /** Without words a link is not shown, and without an address there is none. */
  @Test
  void linksThatReadersDoNotGetAreNotLookedAt() {
    assertEquals(
        List.of(),
        found(new Related(new BlockId("r1"), "", List.of(to(" ", "/perdue"), to("x", "")))));
  }

  private List<Finding> found(Block block) {
    return Checklist.of(Drafts.french(block), Drafts.ADDRESS, around).findings();
  }

  private static InterviewText related(String address) {
    return Drafts.french(
        new Related(new BlockId("r1"), "À suivre", List.of(to("La suite", address))));
  }

  private static Related.Link to(String label, String address) {
    return new Related.Link(label, address);
  }

  private static String link(String address) {
    return "<p>Voir <a href=\"" + address + "\">ici</a>.</p>";
  }
}
