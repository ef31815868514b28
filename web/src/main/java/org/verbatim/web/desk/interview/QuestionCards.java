package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.verbatim.proof.AskedQuestion;
import org.verbatim.proof.ProofBoard;
import org.verbatim.proof.Questionnaire;
import org.verbatim.text.Answer;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.typography.Typography;
import org.verbatim.web.desk.Asked;
import org.verbatim.web.desk.DeskVoice;
import org.verbatim.web.reading.Html;

/** Sets questions that were sent, and what experts wrote below them, for the desk. */
@RequestScoped
class QuestionCards {

  @Inject private DeskVoice voice;
  @Inject private Asked asked;

  QuestionsCard card(ProofBoard.Entry entry, InterviewText text) {
    String expert = entry.proof().reader().expert().toString();
    return entry.questions().map(one -> card(one, text, expert)).orElse(QuestionsCard.NONE);
  }

  private QuestionsCard card(Questionnaire sent, InterviewText text, String expert) {
    List<AskedQuestion> all = sent.questions();
    return new QuestionsCard(
        voice.text("proofs", "questions.progress", sent.answered(), all.size()),
        sent.remarkSent(),
        sent.takenOverBy().map(name -> voice.text("proofs", "questions.over", name)).orElse(""),
        all.stream().map(one -> row(one, all.indexOf(one) + 1, text, expert)).toList());
  }

  private QuestionRow row(AskedQuestion one, int place, InterviewText text, String expert) {
    Typography typography = Typography.of(text.language());
    return new QuestionRow(
        one.exchange(),
        place,
        one.question().words(),
        one.fate().key(),
        tone(one.fate()),
        Html.of(one.words(), typography),
        standing(one, text, expert).map(it -> Html.of(it.text(), typography)).orElse(Html.NONE),
        one.fate() == AskedQuestion.Fate.BESIDE,
        one.settledBy().isEmpty() ? "" : voice.text("proofs", "questions.by", one.settledBy()),
        one.reply(),
        asked.words("exchange").equals(one.exchange()) ? asked.words("word") : "");
  }

  private static Optional<Answer> standing(AskedQuestion one, InterviewText text, String expert) {
    return text.blocks(Exchange.class)
        .filter(it -> it.id().value().equals(one.exchange()))
        .flatMap(it -> it.answers().stream())
        .filter(it -> it.speaker().isEmpty() || it.speaker().equals(expert))
        .findFirst();
  }

  private static String tone(AskedQuestion.Fate fate) {
    return switch (fate) {
      case IN_TEXT, TAKEN -> "good";
      case BESIDE -> "busy";
      case UNSENT, REFUSED -> "quiet";
    };
  }
}
