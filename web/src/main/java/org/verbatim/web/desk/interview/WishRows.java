package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.verbatim.compare.Redline;
import org.verbatim.interview.DeniedPortraits;
import org.verbatim.interview.Interview;
import org.verbatim.proof.Consent;
import org.verbatim.proof.Detail;
import org.verbatim.proof.Introduced;
import org.verbatim.proof.Introduction;
import org.verbatim.proof.Proof;
import org.verbatim.proof.ProofBoard;
import org.verbatim.proof.Wish;
import org.verbatim.readers.PublishedEditions;
import org.verbatim.text.InterviewText;
import org.verbatim.text.RichText;
import org.verbatim.web.desk.DeskVoice;
import org.verbatim.web.reading.Html;

/** Sets for the desk how experts want to be introduced, and whether to be shown. */
@RequestScoped
class WishRows {

  @Inject private PublishedEditions editions;
  @Inject private DeskVoice voice;
  @Inject private Moments moments;

  List<WishRow> of(ProofBoard.Entry entry) {
    Introduction wanted = entry.proof().introduction();
    Introduced now = entry.introduced();
    return Arrays.stream(Detail.values())
        .flatMap(detail -> wanted.wish(detail).map(it -> row(detail, it, now)).stream())
        .toList();
  }

  private WishRow row(Detail detail, Wish wish, Introduced now) {
    String from = wish.isOpen() ? now.of(detail) : wish.base();
    Redline redline = Redline.of(RichText.ofWords(from), RichText.ofWords(wish.words()));
    boolean changed = !Set.of(wish.base(), wish.words()).contains(from);
    return new WishRow(
        detail.name(),
        detail.key(),
        redline.isEmpty() ? Html.asTyped(RichText.ofWords(wish.words())) : Html.of(redline),
        wish.isOpen(),
        changed,
        wish.settlement()
            .outcome()
            .map(how -> voice.text("proofs", "wish.outcome." + how, wish.settlement().by()))
            .orElse(""),
        wish.settlement().reply());
  }

  /** The last that they sent; it is proposed in words of the interview's language. */
  PortraitRow sent(ProofBoard.Entry entry, InterviewText text) {
    String name = entry.introduced().of(Detail.NAME);
    return entry
        .sent()
        .map(
            one ->
                new PortraitRow(
                    one.isOpen() ? source(entry.proof()) : "",
                    one.width(),
                    one.height(),
                    voice.text("proofs", "sent.credit", one.credit()),
                    voice.text("proofs", "sent.alt." + language(text), name),
                    one.settlement()
                        .outcome()
                        .map(
                            how ->
                                voice.text("proofs", "sent.outcome." + how, one.settlement().by()))
                        .orElse(""),
                    one.settlement().reply()))
        .orElse(PortraitRow.NONE);
  }

  private static String source(Proof proof) {
    return "/desk/proof-portrait?id=" + proof.interview() + "&proof=" + proof.id();
  }

  private static String language(InterviewText text) {
    return text.language().equals("fr") ? "fr" : "en";
  }

  /**
   * What portraits are shown in, and who does not want it.
   *
   * @param text the text as it stands
   * @param online what readers see
   */
  record Shown(DeniedPortraits denied, InterviewText text, Optional<InterviewText> online) {}

  /** That of this interview. */
  Shown shown(Interview interview) {
    return new Shown(
        interview.proofs().portraits(),
        interview.manuscript().text(),
        editions.text(interview.id()));
  }

  ProofCard.PortraitWords portrait(Proof proof, Shown shown) {
    UUID expert = proof.reader().expert();
    Consent consent = proof.introduction().consent();
    boolean pictured =
        shown.text().participations().stream()
            .filter(one -> one.expert().equals(expert))
            .anyMatch(one -> one.portrait().isPresent());
    boolean said = pictured || consent != Consent.UNSAID;
    boolean online =
        shown.online().filter(text -> shown.denied().isShown(expert, text)).isPresent();
    return new ProofCard.PortraitWords(
        said ? consent.key() : "",
        proof
            .deniedBefore(shown.denied())
            .map(since -> voice.text("proofs", "portrait.earlier", moments.day(since).words()))
            .orElse(""),
        shown.denied().isShown(expert, shown.text()) ? "portrait.stops" : "",
        online ? "portrait.online" : "");
  }
}
