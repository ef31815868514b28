package org.verbatim.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.transcript.proposal.Guest;
import org.verbatim.transcript.reading.Reading;
import org.verbatim.transcript.turns.Turns;

/** Where somebody works is proposed where the text says it plainly, and not elsewhere. */
class AffiliationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anne Roy est directrice de recherche au CNRS. | directrice de recherche | CNRS
          Anne Roy, professeur à l'université de Lyon, étudie les sols. | professeur | université de Lyon
          Anne Roy est professeure émérite à l’Université Rennes 2. | professeure émérite | Université Rennes 2
          Anne Roy, hydrologue à l'INRAE, nous reçoit. | hydrologue | INRAE
          Anne Roy est directrice de l'Institut des eaux continentales de Grenoble. | directrice | Institut des eaux continentales de Grenoble
          Anne Roy, présidente du CNRS, répond à nos questions. | présidente | CNRS
          Anne Roy est maîtresse de conférences à l'École normale supérieure de Cachan. | maîtresse de conférences | École normale supérieure de Cachan
          Anne Roy, infirmière au CHU de Nantes, raconte. | infirmière | CHU de Nantes
          Anne Roy is professor of law at Leeds University. | professor of law | Leeds University
          Anne Roy, a seismologist at the University of Iceland, spoke to us. | seismologist | University of Iceland
          Anne Roy is a research fellow at MIT. | research fellow | MIT
          Anne Roy, director of the Royal Institute of Navigation, joins us. | director | Royal Institute of Navigation
          """)
  void whatIsSaidPlainlyIsProposed(String lead, String title, String organisation) {
    Guest guest = guest(lead);
    assertEquals("Anne Roy", guest.name());
    assertEquals(organisation, guest.organisation());
    assertEquals(title, guest.title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anne Roy est médecin à Paris.",
        "Anne Roy, correspondante au Japon, répond.",
        "Anne Roy est historienne de l'université de Bologne.",
        "Anne Roy est professeure à l'université.",
        "Anne Roy est directrice du musée.",
        "Anne Roy, spécialiste du VIH, répond.",
        "Anne Roy est ancienne directrice de recherche au CNRS.",
        "Anne Roy est infirmière à l'hôpital où elle est née.",
        "Anne Roy, directrice de la RSE, répond.",
        "Anne Roy est journaliste aux USA.",
        "Anne Roy est chercheuse à l'université de Lyon et présidente d'une association.",
        "Anne Roy is a baker at heart.",
        "Anne Roy, a surgeon at Oxford, spoke to us.",
        "Anne Roy is a former fellow at the University of Leeds.",
        "Anne Roy is a historian of the Royal Society.",
        "Anne Roy is a teacher at a school in Leeds.",
      })
  void whatIsATownAFieldOrThePastIsNot(String lead) {
    assertEquals("", guest(lead).organisation());
  }

  private static Guest guest(String lead) {
    String talk = "\n\nQ : On commence ?\n\nR : Oui.\n\nQ : Vraiment ?\n\nR : Vraiment.\n";
    return Turns.of(Reading.of((lead + talk).getBytes(UTF_8), "a.txt")).guest();
  }
}
