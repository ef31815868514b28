package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verbatim.compare.Redline;
import org.verbatim.interview.Interview;
import org.verbatim.interview.ProofMark;
import org.verbatim.notice.MailAddress;
import org.verbatim.proof.Choice;
import org.verbatim.proof.Opinion;
import org.verbatim.proof.Proof;
import org.verbatim.proof.ProofBoard;
import org.verbatim.proof.ProofLink;
import org.verbatim.proof.Timetable;
import org.verbatim.text.Answer;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.typography.Typography;
import org.verbatim.web.desk.Asked;
import org.verbatim.web.desk.DeskVoice;
import org.verbatim.web.reading.Html;

/** Sets what experts said of their answers for the desk. */
@RequestScoped
class ProofCards {

  @Inject private QuestionCards questions;
  @Inject private DeskVoice voice;
  @Inject private Moments moments;
  @Inject private Asked asked;
  @Inject private WishRows wishes;
  @Inject private Clock clock;

  List<ProofCard> of(List<ProofBoard.Entry> entries, Interview interview) {
    InterviewText text = interview.manuscript().text();
    WishRows.Shown shown = wishes.shown(interview);
    Map<String, ProofMark> marks = interview.proofs().standing(text);
    return entries.stream()
        .map(
            entry -> {
              List<ProofRow> rows =
                  entry.proof().answers(text).stream()
                      .map(one -> row(entry.proof(), one, text, marks))
                      .toList();
              return card(entry, rows, shown, text);
            })
        .toList();
  }

  private ProofCard card(
      ProofBoard.Entry entry, List<ProofRow> rows, WishRows.Shown shown, InterviewText text) {
    Proof proof = entry.proof();
    return new ProofCard(
        proof.id(),
        proof.reader().name(),
        proof.reader().address().map(MailAddress::value).orElse(""),
        standing(proof.timetable()),
        links(entry.links()),
        proof.timetable().isOpen(clock.instant()),
        proof.introduction().sent().map(one -> one.words().remark()).orElse(""),
        wishes.portrait(proof, shown),
        wishes.sent(entry, text),
        wishes.of(entry),
        rows,
        questions.card(entry, text));
  }

  private String standing(Timetable times) {
    if (times.isRevoked()) {
      return voice.text("proofs", "standing.revoked");
    }
    String day = moments.at(times.deadline()).words();
    boolean open = times.isOpen(clock.instant());
    return voice.text("proofs", open ? "standing.open" : "standing.over", day, times.reminders());
  }

  private String links(List<ProofLink> links) {
    long mailed = links.stream().filter(ProofLink::isMailed).count();
    int used = links.stream().mapToInt(ProofLink::uses).sum();
    return voice.text("proofs", "links", mailed, used);
  }

  private ProofRow row(
      Proof proof, Answer answer, InterviewText text, Map<String, ProofMark> marks) {
    String id = answer.id().value();
    Optional<Opinion> said = proof.opinion(id);
    ProofMark mark = marks.getOrDefault(id, ProofMark.UNSEEN);
    Typography typography = Typography.of(text.language());
    return new ProofRow(
        id,
        text.answers().map(one -> one.id().value()).toList().indexOf(id) + 1,
        question(id, text),
        Html.of(answer.text(), typography),
        mark.key(),
        tone(mark),
        said.map(one -> one.choice().key()).orElse(""),
        said.map(Opinion::reason).orElse(""),
        said.map(one -> redline(one, answer)).orElse(Html.NONE),
        said.filter(Opinion::isOpen).isPresent(),
        said.filter(one -> one.choice() == Choice.CORRECT).isPresent(),
        said.flatMap(one -> one.settlement().outcome())
            .map(how -> voice.text("proofs", "outcome." + how, said.get().settlement().by()))
            .orElse(""),
        said.map(one -> one.settlement().reply()).orElse(""),
        asked.words("answer").equals(id) ? asked.words("word") : "");
  }

  /** What the expert wants changed; or what was changed since they approved. */
  private static Html redline(Opinion said, Answer now) {
    Redline redline =
        said.isOpen() && said.choice() == Choice.CORRECT
            ? Redline.of(said.base(), said.words())
            : Redline.of(said.base(), now.text());
    return redline.isEmpty() ? Html.NONE : Html.of(redline);
  }

  private static String tone(ProofMark mark) {
    return switch (mark) {
      case APPROVED -> "good";
      case VOID, CONTESTED -> "bad";
      case CORRECTED, SETTLED -> "busy";
      default -> "quiet";
    };
  }

  private static String question(String answer, InterviewText text) {
    return text.blocks(Exchange.class)
        .filter(one -> one.answers().stream().anyMatch(it -> it.id().value().equals(answer)))
        .findFirst()
        .map(one -> one.question().words())
        .orElse("");
  }
}
