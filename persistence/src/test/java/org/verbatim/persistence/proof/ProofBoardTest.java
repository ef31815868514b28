package org.verbatim.persistence.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.verbatim.expert.Expert;
import org.verbatim.expert.ExpertProfile;
import org.verbatim.interview.Interview;
import org.verbatim.notice.MailAddress;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.OtherAdapters;
import org.verbatim.proof.Detail;
import org.verbatim.proof.Proof;
import org.verbatim.proof.ProofBoard;
import org.verbatim.proof.ProofRequest;
import org.verbatim.proof.Purpose;
import org.verbatim.staff.Actor;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.staff.Role;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Portrait;
import org.verbatim.text.RichText;
import org.verbatim.text.Slug;

/** All requests of an interview at once. */
class ProofBoardTest {

  private final Actor editor = new Actor(UUID.randomUUID(), "Élise", Set.of(Role.EDITOR));

  @AfterEach
  void nothingIsLeftForOthers() {
    AskedExpert.forgetMails();
  }

  @Test
  void tenRequestsCostAsManyStatementsAsOne() {
    Interview one = asked(1);
    Interview ten = asked(10);

    assertEquals(10, board(ten).size());
    assertEquals(statements(one), statements(ten));
  }

  @Test
  void eachRequestHasWhatBelongsToIt() {
    Interview interview = asked(2);
    Proof questions = ask(interview, 1, Purpose.ANSWERS);
    AskedExpert.at(
        AskedExpert.NOON,
        rooms -> {
          rooms.desk().askAgain(interview.id(), questions.id(), editor);
          return null;
        });

    for (ProofBoard.Entry entry : board(interview)) {
      boolean answering = entry.proof().id().equals(questions.id());
      assertEquals(answering ? 2 : 1, entry.links().size());
      assertEquals(answering ? List.of("x0") : List.of(), exchanges(entry));
      assertEquals(entry.proof().reader().name(), entry.introduced().of(Detail.NAME));
      assertEquals(
          "Vie de " + entry.proof().reader().name(), entry.introduced().of(Detail.BIOGRAPHY));
    }
  }

  private static List<String> exchanges(ProofBoard.Entry entry) {
    return entry.questions().stream()
        .flatMap(one -> one.questions().stream())
        .map(one -> one.exchange())
        .toList();
  }

  private int statements(Interview interview) {
    return Database.statements(
        manager -> new ProofRooms(manager, AskedExpert.NOON).board().of(interview, editor));
  }

  private List<ProofBoard.Entry> board(Interview interview) {
    return AskedExpert.at(AskedExpert.NOON, rooms -> rooms.board().of(interview, editor));
  }

  /** That many experts of one interview were asked to read. */
  private Interview asked(int experts) {
    Interview interview =
        new Interview(
            Slug.of("tableau " + UUID.randomUUID()), text(experts), editor, AskedExpert.NOON);
    Database.inTransaction(
        manager -> {
          OtherAdapters.interviews(manager).add(interview);
          return interview;
        });
    IntStream.range(0, experts).forEach(i -> ask(interview, i, Purpose.PROOFREADING));
    return interview;
  }

  private Proof ask(Interview interview, int expert, Purpose purpose) {
    ProofRequest request =
        new ProofRequest(
            interview.manuscript().text().participations().get(expert),
            new MailAddress("expert" + expert + "@example.org"),
            DeskLanguage.FR,
            purpose,
            AskedExpert.NOON.plus(Duration.ofDays(10)),
            "");
    return AskedExpert.at(
        AskedExpert.NOON,
        rooms ->
            purpose == Purpose.ANSWERS
                ? rooms.desk().sendQuestions(interview.id(), request, editor)
                : rooms.desk().ask(interview.id(), request, editor));
  }

  /** Each expert answers one question; the first of them alone. */
  private InterviewText text(int experts) {
    List<Participation> all = IntStream.range(0, experts).mapToObj(this::participation).toList();
    List<Block> blocks =
        IntStream.range(0, experts)
            .<Block>mapToObj(i -> exchange(i, all.get(i).expert().toString()))
            .toList();
    return new InterviewText(
        "fr", "", "Le débit", "", RichText.EMPTY, null, List.of(), all, List.of(), blocks);
  }

  private Participation participation(int i) {
    RichText life = RichText.ofWords("Vie de Expert " + i);
    ExpertProfile profile = new ExpertProfile("Expert " + i, life, Portrait.NONE);
    Expert expert = new Expert(Slug.of("expert " + UUID.randomUUID()), profile);
    Database.inTransaction(
        manager -> {
          OtherAdapters.experts(manager).add(expert);
          return expert;
        });
    return new Participation(expert.id(), profile.name(), "", "", Portrait.NONE);
  }

  private static Exchange exchange(int i, String speaker) {
    Answer answer = new Answer(new BlockId("a" + i), speaker, RichText.ofWords("Réponse " + i));
    return new Exchange(new BlockId("x" + i), RichText.ofWords("Question " + i), List.of(answer));
  }
}
