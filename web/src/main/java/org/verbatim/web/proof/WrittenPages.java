package org.verbatim.web.proof;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verbatim.proof.AskedQuestion;
import org.verbatim.proof.Proof;
import org.verbatim.proof.QuestionSheet;
import org.verbatim.proof.Questionnaire;
import org.verbatim.refusal.Refused;
import org.verbatim.typography.ReadableDates;
import org.verbatim.typography.Typography;
import org.verbatim.web.desk.RefusalWords;

/** Sets the questions that an expert answers in writing, in their language. */
final class WrittenPages {

  private final QuestionSheet sheet;
  private final Tongue tongue;
  private final HttpServletRequest request;

  WrittenPages(QuestionSheet sheet, HttpServletRequest request) {
    this.sheet = sheet;
    this.request = request;
    this.tongue = new Tongue(sheet.proof().reader().language().locale());
  }

  PrivatePage page(ProofPath path, Optional<Refused> refused) {
    Proof proof = sheet.proof();
    Questionnaire asked = sheet.questionnaire();
    TypedForm form = new TypedForm(request);
    return new WrittenPage(
        tongue.tag(),
        tongue.say("questions.title"),
        path.room(),
        sheet.title(),
        tongue.say("questions.asking", proof.agreement().askedByName()),
        until(),
        Tongue.paragraphs(proof.agreement().word()),
        sheet.language(),
        lines(form.answers()),
        form.remark().orElse(asked.remark()),
        progress(asked),
        !asked.isTakenOver(),
        refused
            .map(why -> new PrivatePage.Said(RefusalWords.of(why, tongue.language()), true))
            .orElseGet(this::said));
  }

  private String until() {
    String day = ReadableDates.of(tongue.tag()).dayAndTime(sheet.proof().timetable().deadline());
    return sheet
        .questionnaire()
        .takenOverBy()
        .map(name -> tongue.say("questions.over", name))
        .orElseGet(() -> tongue.say("terms.until", day));
  }

  private PrivatePage.Said said() {
    String done = Optional.ofNullable(request.getParameter("done")).orElse("");
    return done.matches("[0-9]{1,4}") && !sheet.questionnaire().isTakenOver()
        ? new PrivatePage.Said(tongue.say("questions.sent", Integer.valueOf(done)), false)
        : PrivatePage.Said.NOTHING;
  }

  /** What was refused stands in its field still: it is nowhere else. */
  private List<WrittenPage.Line> lines(Map<String, String> typed) {
    List<AskedQuestion> all = sheet.questionnaire().questions();
    return all.stream()
        .map(
            one ->
                new WrittenPage.Line(
                    one.exchange(),
                    all.indexOf(one) + 1,
                    Typography.of(sheet.language()).words(one.question().words()),
                    typed.getOrDefault(one.exchange(), standingWords(one)),
                    standing(one),
                    Tongue.paragraphs(one.reply())))
        .toList();
  }

  /** What the desk took over is what was sent. */
  private String standingWords(AskedQuestion one) {
    return sheet.questionnaire().isTakenOver() ? one.sent() : one.typed();
  }

  private String standing(AskedQuestion one) {
    return one.fate() == AskedQuestion.Fate.UNSENT
        ? ""
        : tongue.say(one.fate().key(), one.settledBy());
  }

  private WrittenPage.Progress progress(Questionnaire asked) {
    int all = asked.questions().size();
    return new WrittenPage.Progress(
        counted(asked.typed(), all).replace("#", String.valueOf(asked.typed())),
        counted(0, all),
        counted(1, all),
        counted(2, all));
  }

  private String counted(int typed, int all) {
    String kind = typed == 0 ? "none" : typed == 1 ? "one" : "more";
    return tongue.say("questions.progress." + kind, "#", all);
  }
}
