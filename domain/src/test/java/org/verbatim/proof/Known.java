package org.verbatim.proof;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.verbatim.expert.Expert;
import org.verbatim.expert.ExpertProfile;
import org.verbatim.staff.InvitationToken;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Portrait;
import org.verbatim.text.RichText;

/** An expert with a profile and a portrait, who was asked to read, and is inside. */
final class Known {

  static final String PICTURE = "a".repeat(64);

  final House house = new House();
  final Expert anne = house.profiles.introduce(profile(), house.editor);
  final Proof proof = asked();
  final InvitationToken inside = house.enter(proof);

  private static ExpertProfile profile() {
    RichText biography =
        new RichText("<p>Née à <a href=\"https://lyon.example\">Lyon</a>. Elle mesure.</p>");
    return new ExpertProfile("Anne Lœvenbrück", biography, Portrait.NONE);
  }

  private Proof asked() {
    show(new Portrait(PICTURE, "Léo Roy", "Portrait d’Anne"));
    return house.ask();
  }

  /** The editor puts that portrait into the text, or takes it off. */
  void show(Portrait portrait) {
    keep(new Participation(anne.id(), "Anne Lœvenbrück", "Hydrologue", "INRAE", portrait));
  }

  void keep(Participation participation) {
    house.keep(text().withParticipations(List.of(participation)));
  }

  /** The expert sends what they say of themselves. */
  void say(Particulars.Words words) {
    house.room.type(proof.id(), inside, words);
    house.room.send(proof.id(), inside);
  }

  void say(Consent consent) {
    say(new Particulars.Words("", "", "", "", consent, ""));
  }

  void wish(String name, String title, String biography) {
    say(new Particulars.Words(name, title, "INRAE", biography, Consent.UNSAID, ""));
  }

  void takeOver(String word, Detail... details) {
    house.introductions.takeOver(
        id(), proof.id(), new IntroductionDesk.Ruling(Set.of(details), word), house.editor);
  }

  void leave(String word, Detail... details) {
    house.introductions.leave(
        id(), proof.id(), new IntroductionDesk.Ruling(Set.of(details), word), house.editor);
  }

  Wish wish(Detail detail) {
    return proof.introduction().wish(detail).orElseThrow();
  }

  Participation presented() {
    return text().participations().get(0);
  }

  InterviewText text() {
    return house.interview.manuscript().text();
  }

  UUID id() {
    return house.interview.id();
  }
}
