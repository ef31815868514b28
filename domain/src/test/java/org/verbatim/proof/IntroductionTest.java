package org.verbatim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.verbatim.checklist.Surroundings;
import org.verbatim.expert.ExpertProfile;
import org.verbatim.interview.WorkflowRefusal;
import org.verbatim.journal.Act;
import org.verbatim.notice.MissiveKind;
import org.verbatim.text.Participation;
import org.verbatim.text.RichText;

/** An expert wants to be introduced otherwise, and the desk takes it over by one act, or not. */
class IntroductionTest {

  private static final String BIOGRAPHY = "Née à Lyon. Elle mesure les rivières.";

  private final Known known = new Known();
  private final House house = known.house;

  @Test
  void whatTheExpertLeftAsItWasIsNoWish() {
    known.wish("Anne Lœvenbrück", "", "Née à Lyon. Elle mesure.\r\n");

    assertTrue(known.proof.introduction().isSettled());
    assertTrue(known.proof.introduction().wish(Detail.BIOGRAPHY).isEmpty());
  }

  @Test
  void theTitleOfTheDayGoesToThisInterviewAndTheEditIsByBoth() {
    known.wish("", "Directrice", "");
    assertEquals("Hydrologue", known.wish(Detail.TITLE).base());
    known.takeOver("C’est noté", Detail.TITLE);

    assertEquals("Directrice", known.presented().title());
    assertEquals("INRAE", known.presented().organisation());
    assertEquals(Known.PICTURE, known.presented().portrait().media());
    assertTrue(house.interview.wasWrittenBy(known.anne.id()));
    assertEquals(
        Optional.of(Opinion.Outcome.ACCEPTED), known.wish(Detail.TITLE).settlement().outcome());
    assertEquals("C’est noté", known.wish(Detail.TITLE).settlement().reply());
    assertEquals("Élise Renard", known.wish(Detail.TITLE).settlement().by());
  }

  @Test
  void aNameIsTheSameInTheInterviewAndOnTheProfile() {
    known.wish("Anne Lœvenbruck", "", "");
    known.takeOver("", Detail.NAME);

    assertEquals("Anne Lœvenbruck", known.presented().name());
    assertEquals("Anne Lœvenbruck", known.anne.name());
    assertTrue(house.journal.actsOn(known.anne.id()).contains(Act.EXPERT_DESCRIBED));
  }

  @Test
  void theBiographyGoesToTheProfileAndKeepsTheLinksOfWhatStays() {
    int version = house.interview.manuscript().version();
    known.wish("", "", BIOGRAPHY);
    known.takeOver("", Detail.BIOGRAPHY);

    RichText biography = known.anne.profile().biography();
    assertEquals(BIOGRAPHY, biography.words());
    assertTrue(biography.html().contains("https://lyon.example"), biography.html());
    assertEquals(version, house.interview.manuscript().version(), "the text is not concerned");
  }

  @Test
  void allAreTakenOverTogetherAndTheExpertIsToldOnce() {
    known.wish("Anne Lœvenbruck", "Directrice", BIOGRAPHY);
    known.takeOver("", Detail.NAME, Detail.TITLE, Detail.BIOGRAPHY);

    assertEquals("Directrice", known.presented().title());
    assertEquals("Anne Lœvenbruck", known.anne.name());
    assertTrue(known.proof.isSettled());
    assertEquals(1, house.mails(MissiveKind.PROOF_ANSWERED));
    assertEquals(
        List.of(Act.PROOF_DETAIL_TAKEN, Act.PROOF_DETAIL_TAKEN, Act.PROOF_DETAIL_TAKEN),
        acts("PROOF_DETAIL"));
  }

  @Test
  void whatIsNotTakenOverChangesNothingAndTheExpertReadsWhy() {
    known.wish("", "Directrice", "");
    known.leave("Votre fonction du jour", Detail.TITLE);

    assertEquals("Hydrologue", known.presented().title());
    assertEquals(
        Optional.of(Opinion.Outcome.ANSWERED), known.wish(Detail.TITLE).settlement().outcome());
    assertEquals("Votre fonction du jour", known.wish(Detail.TITLE).settlement().reply());
    assertEquals(List.of(Act.PROOF_DETAIL_LEFT), acts("PROOF_DETAIL"));
  }

  @Test
  void whatWasSettledIsNotAskedAgainByTheNextSending() {
    known.wish("", "Directrice", "");
    known.leave("Non", Detail.TITLE);
    known.say(new Particulars.Words("", "Directrice", "", "", Consent.GIVEN, ""));
    assertFalse(known.wish(Detail.TITLE).isOpen());

    known.wish("", "Directrice de recherche", "");
    assertTrue(known.wish(Detail.TITLE).isOpen());
  }

  @Test
  void aWishThatIsTakenBackAwaitsNobody() {
    known.wish("", "Directrice", "");
    known.wish("", "Hydrologue", "");

    assertTrue(known.proof.isSettled());
  }

  @Test
  void whatWasChangedSinceIsNotOverwrittenAndNothingElseIsTakenOverEither() {
    known.wish("", "Directrice", BIOGRAPHY);
    known.keep(
        new Participation(
            known.anne.id(),
            "Anne Lœvenbrück",
            "Ingénieure",
            "INRAE",
            known.presented().portrait()));

    assertRefused(
        ProofRefusal.PROOF_DETAIL_CHANGED,
        () -> known.takeOver("", Detail.TITLE, Detail.BIOGRAPHY));
    assertEquals("Ingénieure", known.presented().title());
    assertEquals("Née à Lyon. Elle mesure.", known.anne.profile().biography().words());
  }

  @Test
  void aProfileThatWasRenamedSinceIsNotOverwritten() {
    known.wish("Anne Lœvenbruck", "", "");
    ExpertProfile profile = known.anne.profile();
    known.anne.describe(new ExpertProfile("A. L.", profile.biography(), profile.portrait()));

    assertRefused(ProofRefusal.PROOF_DETAIL_CHANGED, () -> known.takeOver("", Detail.NAME));
    assertEquals("A. L.", known.anne.name());
  }

  @Test
  void whatTheDeskCopiedByHandIsSettledWithoutAnotherEdit() {
    known.wish("", "Directrice", "");
    known.keep(
        new Participation(
            known.anne.id(),
            "Anne Lœvenbrück",
            "Directrice",
            "INRAE",
            known.presented().portrait()));
    int version = house.interview.manuscript().version();
    known.takeOver("", Detail.TITLE);

    assertEquals(version, house.interview.manuscript().version());
    assertFalse(known.wish(Detail.TITLE).isOpen());
  }

  @Test
  void nothingIsTakenOverWhileTheTextIsInReview() {
    known.wish("", "Directrice", "");
    house.interview.submit(Surroundings.UNKNOWN, house.editor, house.clock.instant());

    assertRefused(WorkflowRefusal.NOT_AT_THIS_POINT, () -> known.takeOver("", Detail.TITLE));
    assertTrue(known.wish(Detail.TITLE).isOpen());
  }

  @Test
  void onlyWhoMayWriteTheInterviewSettles() {
    known.wish("", "Directrice", "");
    IntroductionDesk.Ruling ruling = new IntroductionDesk.Ruling(Set.of(Detail.TITLE), "");

    assertRefused(
        ProofRefusal.PROOF_BY_EDITORS,
        () -> house.introductions.takeOver(known.id(), known.proof.id(), ruling, house.reviewer));
  }

  private List<Act> acts(String stem) {
    return house.journal.actsOn(known.id()).stream()
        .filter(one -> one.name().startsWith(stem))
        .toList();
  }
}
