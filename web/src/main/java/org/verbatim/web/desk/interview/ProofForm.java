package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.verbatim.interview.Answering;
import org.verbatim.interview.Interview;
import org.verbatim.interview.ProofMarks;
import org.verbatim.notice.MailAddress;
import org.verbatim.proof.ProofBoard;
import org.verbatim.proof.ProofDesk;
import org.verbatim.proof.ProofRefusal;
import org.verbatim.proof.ProofRequest;
import org.verbatim.proof.Purpose;
import org.verbatim.proof.Questionnaire;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.text.Participation;
import org.verbatim.typography.ReadableDates;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;

/** The form in which an expert is asked to read. */
@Named
@RequestScoped
public class ProofForm {

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

  @Inject private ProofDesk desk;
  @Inject private ProofEntries entries;
  @Inject private InterviewHead head;
  @Inject private CurrentActor actor;
  @Inject private DeskVoice voice;
  @Inject private Onward onward;
  @Inject private Clock clock;

  private String expert = "";
  private String address = "";
  private String language = DeskLanguage.FR.tag();
  private @Nullable LocalDate deadline;
  private String word = "";

  /** Asks; what was typed stays in the form where it is refused. */
  public void ask() {
    send(() -> desk.ask(head.getId(), request(Purpose.PROOFREADING), actor.get()));
  }

  /** Sends the questions that have no answer, likewise. */
  public void askQuestions() {
    send(() -> desk.sendQuestions(head.getId(), request(Purpose.ANSWERS), actor.get()));
  }

  private void send(Runnable deed) {
    try {
      deed.run();
      voice.say("proofs", "done.ask", address);
      onward.to("/desk/proof?id=" + head.getId());
    } catch (Refused refused) {
      voice.refuse(refused, field(refused));
    }
  }

  private ProofRequest request(Purpose purpose) {
    Participation chosen =
        getExperts().stream()
            .filter(one -> one.expert().toString().equals(expert))
            .findFirst()
            .orElseThrow(() -> new Refused(ProofRefusal.PROOF_NOT_AN_EXPERT));
    return new ProofRequest(
        chosen,
        new MailAddress(address),
        DeskLanguage.tagged(language).orElse(DeskLanguage.FR),
        purpose,
        end(deadline),
        word);
  }

  private Instant end(@Nullable LocalDate day) {
    return (day == null ? usualDay() : day)
        .atTime(END_OF_DAY)
        .atZone(ReadableDates.PARIS)
        .toInstant();
  }

  /** The end of a day as far off as the series has it. */
  Instant usualEnd() {
    return end(null);
  }

  private static String field(Refused refused) {
    return switch (refused.reason().name()) {
      case "PROOF_NOT_AN_EXPERT",
          "PROOF_ASKED_ALREADY",
          "PROOF_NOTHING_TO_READ",
          "QUESTIONS_NONE" ->
          "ask:expert";
      case "PROOF_DEADLINE" -> "ask:deadline";
      case "PROOF_TOO_LONG" -> "ask:word";
      default -> "ask:address";
    };
  }

  /** Those who speak in the interview. */
  public List<Participation> getExperts() {
    return head.interview().manuscript().text().participations();
  }

  /** Those of them who have no open link to read. */
  public List<Participation> getFree() {
    Instant now = clock.instant();
    Set<UUID> asked =
        entries.all().stream()
            .map(ProofBoard.Entry::proof)
            .filter(one -> one.purpose() == Purpose.PROOFREADING)
            .filter(one -> one.timetable().isOpen(now))
            .map(one -> one.reader().expert())
            .collect(Collectors.toSet());
    return getExperts().stream().filter(one -> !asked.contains(one.expert())).toList();
  }

  /** The languages in which an expert can be spoken to. */
  public List<DeskLanguage> getLanguages() {
    return List.of(DeskLanguage.values());
  }

  private LocalDate usualDay() {
    return LocalDate.ofInstant(clock.instant(), ReadableDates.PARIS)
        .plusDays(ProofMarks.terms(head.interview().card()).days());
  }

  /** Whether questions can be sent now, if there are any. */
  public boolean isQuestionable() {
    Interview interview = head.interview();
    return ProofDesk.isOpenTo(actor.get(), interview)
        && ProofMarks.terms(interview.card()).questionnaire()
        && Answering.isOpen(interview);
  }

  /** The questions that somebody who speaks has not answered. */
  public List<String> getQuestions() {
    return getExperts().stream()
        .flatMap(one -> Questionnaire.openFor(one.expert(), head.interview()).stream())
        .map(one -> one.question().words())
        .distinct()
        .toList();
  }

  /** Whether there is none. */
  public boolean isQuestionless() {
    return getQuestions().isEmpty();
  }

  /** Whether there is one. */
  public boolean isQuestioning() {
    return !isQuestionless();
  }

  /** Who is asked. */
  public String getExpert() {
    return expert;
  }

  /** Takes who is asked. */
  public void setExpert(String expert) {
    this.expert = expert;
  }

  /** Where mail reaches them. */
  public String getAddress() {
    return address;
  }

  /** Takes where mail reaches them. */
  public void setAddress(String address) {
    this.address = address;
  }

  /** The language that they are spoken to in. */
  public String getLanguage() {
    return language;
  }

  /** Takes the language. */
  public void setLanguage(String language) {
    this.language = language;
  }

  /** Until when. */
  public LocalDate getDeadline() {
    return deadline == null ? usualDay() : deadline;
  }

  /** Takes until when. */
  public void setDeadline(@Nullable LocalDate deadline) {
    this.deadline = deadline;
  }

  /** The editor's own word. */
  public String getWord() {
    return word;
  }

  /** Takes the editor's own word. */
  public void setWord(String word) {
    this.word = word;
  }
}
