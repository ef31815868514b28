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
    return done.matches("[0-9]{1,4}")
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
                    typed.getOrDefault(one.exchange(), one.typed()),
                    standing(one),
                    Tongue.paragraphs(one.reply())))
        .toList();
  }

  private String standing(AskedQuestion one) {
    return one.fate() == AskedQuestion.Fate.UNSENT
        ? ""
        : tongue.say(one.fate().key(), one.settledBy());
  }

  private WrittenPage.Progress progress(Questionnaire asked) {
    int all = asked.questions().size();
    int typed = asked.typed();
    String one = tongue.say("questions.progress.one", "#", all);
    String more = tongue.say("questions.progress.more", "#", all);
    return new WrittenPage.Progress(
        (typed < 2 ? one : more).replace("#", String.valueOf(typed)), one, more);
  }
}
