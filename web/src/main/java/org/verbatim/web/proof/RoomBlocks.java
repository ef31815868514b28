package org.verbatim.web.proof;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.verbatim.compare.Redline;
import org.verbatim.proof.Choice;
import org.verbatim.proof.Draft;
import org.verbatim.proof.Opinion;
import org.verbatim.proof.ProofSheet;
import org.verbatim.text.Answer;
import org.verbatim.text.RichText;
import org.verbatim.typography.ReadableDates;
import org.verbatim.web.reading.BlockView;
import org.verbatim.web.reading.Html;
import org.verbatim.web.reading.InterviewPage;

/** The blocks of the interview as an expert sees them: what is theirs to judge has its choices. */
final class RoomBlocks {

  private final ProofSheet sheet;
  private final Tongue tongue;
  private final Map<String, Answer> own;
  private final Map<String, String> fingerprints;
  private final List<String> asked;

  RoomBlocks(ProofSheet sheet, Tongue tongue) {
    this.sheet = sheet;
    this.tongue = tongue;
    this.own =
        sheet.answers().stream()
            .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
    this.fingerprints = sheet.fingerprints();
    this.asked = sheet.asked();
  }

  List<PrivatePage.RoomBlock> of(InterviewPage article) {
    return article.blocks().stream().map(this::block).toList();
  }

  private PrivatePage.RoomBlock block(BlockView block) {
    if (block instanceof BlockView.ExchangeView exchange) {
      List<RoomAnswer> answers = exchange.answers().stream().map(this::answer).toList();
      return new PrivatePage.RoomBlock(
          "/WEB-INF/proof/exchange.xhtml",
          new PrivatePage.RoomExchange(exchange.id(), exchange.question(), answers));
    }
    return new PrivatePage.RoomBlock("/WEB-INF/site/block/" + block.kind() + ".xhtml", block);
  }

  private RoomAnswer answer(BlockView.AnswerView view) {
    String id = view.id();
    Optional<Opinion> opinion = sheet.proof().opinion(id);
    Optional<Draft.Saying> draft = sheet.proof().draft(id).map(Draft::saying);
    Optional<Answer> mine = Optional.ofNullable(own.get(id));
    return new RoomAnswer(
        id,
        view.number(),
        view.speaker(),
        view.words(),
        fingerprints.getOrDefault(id, ""),
        mine.isPresent(),
        asked.contains(id),
        draft.flatMap(Draft.Saying::choice),
        mine.map(one -> typed(one, draft)).orElse(Html.NONE),
        draft.map(Draft.Saying::reason).orElse(""),
        opinion.map(said -> standing(id, said)).orElse(""),
        opinion.map(said -> Tongue.paragraphs(said.settlement().reply())).orElse(List.of()),
        opinion.flatMap(said -> mine.flatMap(now -> changes(said, now))));
  }

  private static Html typed(Answer answer, Optional<Draft.Saying> draft) {
    RichText words =
        draft.map(Draft.Saying::words).filter(it -> !it.isBlank()).orElse(answer.text());
    return Html.asTyped(words);
  }

  private String standing(String id, Opinion said) {
    String day = day(said.at());
    boolean changed = !said.fingerprint().equals(fingerprints.get(id));
    if (said.settlement().outcome().isPresent()) {
      return tongue.say(
          "standing." + said.settlement().outcome().get().name(), said.settlement().by());
    }
    if (said.choice() == Choice.APPROVE && changed) {
      return tongue.say("standing.VOID", day);
    }
    return tongue.say("standing." + said.choice().name(), day);
  }

  private static Optional<Html> changes(Opinion said, Answer now) {
    Redline redline = Redline.of(said.base(), now.text());
    return redline.isEmpty() ? Optional.empty() : Optional.of(Html.of(redline));
  }

  private String day(Instant at) {
    return ReadableDates.of(tongue.tag()).day(at);
  }
}
