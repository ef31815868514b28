package org.verbatim.web.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.verbatim.proof.Agreement;
import org.verbatim.proof.Proof;
import org.verbatim.proof.ProofSheet;
import org.verbatim.proof.SentPortrait;
import org.verbatim.refusal.Refused;
import org.verbatim.text.InterviewText;
import org.verbatim.typography.ReadableDates;
import org.verbatim.web.desk.RefusalWords;
import org.verbatim.web.desk.editing.PicturesOfTexts;
import org.verbatim.web.reading.InterviewComposer;
import org.verbatim.web.reading.InterviewFacts;
import org.verbatim.web.reading.InterviewPage;
import org.verbatim.web.reading.Pictures;

/** Sets an expert's pages, in their language. */
@ApplicationScoped
public class RoomPages {

  private PicturesOfTexts pictures;

  /** For the container's proxy. */
  protected RoomPages() {}

  /** Pages with the pictures of the interview as it stands, behind the door of their room. */
  @Inject
  public RoomPages(PicturesOfTexts pictures) {
    this.pictures = pictures;
  }

  /** What lies before an expert, and the portraits that they sent, the newest first. */
  record Look(ProofSheet sheet, List<SentPortrait> portraits) {}

  /** What carries the language from one address to the next; nothing where nobody chose one. */
  String tongueOf(HttpServletRequest request) {
    return "en".equals(request.getParameter("lang")) ? "?lang=en" : "";
  }

  PrivatePage door(HttpServletRequest request, ProofPath path, Optional<Refused> refused) {
    Tongue tongue = Tongue.of(request);
    boolean numbered = refused.isPresent() || request.getParameter("sent") != null;
    String trouble = refused.map(why -> RefusalWords.of(why, tongue.language())).orElse("");
    return new PrivatePage.Door(
        tongue.tag(), tongue.say("door.title"), path.room(), numbered, trouble);
  }

  PrivatePage nowhere(HttpServletRequest request) {
    Tongue tongue = Tongue.of(request);
    return new PrivatePage.NoReceipt(
        tongue.tag(), tongue.say("nowhere.title"), tongue.say("nowhere.text"));
  }

  PrivatePage room(
      HttpServletRequest request, ProofPath path, Look look, Optional<Refused> refused) {
    Tongue tongue = tongue(look.sheet());
    return room(
        path,
        look,
        refused
            .map(why -> new PrivatePage.Said(RefusalWords.of(why, tongue.language()), true))
            .orElseGet(() -> said(request, tongue)));
  }

  private static Tongue tongue(ProofSheet sheet) {
    return new Tongue(sheet.proof().reader().language().locale());
  }

  private static PrivatePage.Said said(HttpServletRequest request, Tongue tongue) {
    String done = Optional.ofNullable(request.getParameter("done")).orElse("");
    if (done.matches("[0-9]{1,4}")) {
      return new PrivatePage.Said(tongue.say("said.sent", Integer.valueOf(done)), false);
    }
    if (request.getParameter("portrait") != null) {
      return new PrivatePage.Said(tongue.say("said.portrait"), false);
    }
    return request.getParameter("rest") == null
        ? PrivatePage.Said.NOTHING
        : new PrivatePage.Said(tongue.say("said.rest"), false);
  }

  private PrivatePage room(ProofPath path, Look look, PrivatePage.Said said) {
    ProofSheet sheet = look.sheet();
    Tongue tongue = tongue(sheet);
    InterviewText text = sheet.text();
    Pictures shown = pictures.of(List.of(text), RoomPicture.base(path.room()));
    InterviewPage article =
        InterviewComposer.compose(
            text,
            InterviewFacts.unpublished(
                tongue.language(), text.interviewers(), Optional.empty(), shown));
    return new PrivatePage.Room(
        tongue.tag(),
        tongue.say("room.title"),
        path.room(),
        terms(sheet.proof(), tongue),
        article,
        new RoomBlocks(sheet, tongue).of(article),
        RoomSelf.of(sheet, tongue),
        RoomPortrait.of(look, shown, tongue),
        sheet.asked().size(),
        said);
  }

  private static PrivatePage.Terms terms(Proof proof, Tongue tongue) {
    Agreement agreed = proof.agreement();
    String day = ReadableDates.of(tongue.tag()).dayAndTime(proof.timetable().deadline());
    return new PrivatePage.Terms(
        tongue.say("terms.asking", agreed.askedByName()),
        tongue.say("terms.until", day),
        tongue.say("terms.scope." + agreed.scope().name()),
        tongue.say("terms.silence." + agreed.silence().name()),
        Tongue.paragraphs(agreed.rule()),
        Tongue.paragraphs(agreed.word()));
  }
}
