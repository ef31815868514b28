package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbatim.compare.Redline;
import org.verbatim.interview.Interview;
import org.verbatim.proof.Consent;
import org.verbatim.proof.Detail;
import org.verbatim.proof.Introduced;
import org.verbatim.proof.IntroductionDesk;
import org.verbatim.proof.PortraitDesk;
import org.verbatim.proof.Proof;
import org.verbatim.proof.Wish;
import org.verbatim.readers.PublishedEditions;
import org.verbatim.text.InterviewText;
import org.verbatim.text.RichText;
import org.verbatim.web.desk.DeskVoice;
import org.verbatim.web.reading.Html;

/** Sets for the desk how experts want to be introduced, and whether to be shown. */
@RequestScoped
class WishRows {

  @Inject private IntroductionDesk desk;
  @Inject private PortraitDesk portraits;
  @Inject private PublishedEditions editions;
  @Inject private DeskVoice voice;

  List<WishRow> of(Proof proof) {
    Introduced now = desk.introduced(proof);
    return Arrays.stream(Detail.values())
        .flatMap(
            detail -> proof.introduction().wish(detail).map(it -> row(detail, it, now)).stream())
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
  PortraitRow sent(Proof proof, InterviewText text) {
    return portraits.of(proof).stream()
        .findFirst()
        .map(
            one ->
                new PortraitRow(
                    one.isOpen() ? source(proof) : "",
                    one.width(),
                    one.height(),
                    voice.text("proofs", "sent.credit", one.credit()),
                    voice.text("proofs", "sent.alt." + language(text), name(proof)),
                    one.settlement()
                        .outcome()
                        .map(
                            how ->
                                voice.text("proofs", "sent.outcome." + how, one.settlement().by()))
                        .orElse(""),
                    one.settlement().reply()))
        .orElse(PortraitRow.NONE);
  }

  private String name(Proof proof) {
    return desk.introduced(proof).of(Detail.NAME);
  }

  private static String source(Proof proof) {
    return "/desk/proof-portrait?id=" + proof.interview() + "&proof=" + proof.id();
  }

  private static String language(InterviewText text) {
    return text.language().equals("fr") ? "fr" : "en";
  }

  ProofCard.PortraitWords portrait(Proof proof, Interview interview) {
    Consent consent = proof.introduction().consent();
    InterviewText text = interview.manuscript().text();
    boolean pictured =
        text.participations().stream()
            .filter(one -> one.expert().equals(proof.reader().expert()))
            .anyMatch(one -> one.portrait().isPresent());
    boolean said = pictured || consent != Consent.UNSAID;
    return new ProofCard.PortraitWords(
        said ? consent.key() : "",
        against(Optional.of(text), interview, proof).map(it -> "portrait.stops").orElse(""),
        against(editions.text(interview.id()), interview, proof)
            .map(it -> "portrait.online")
            .orElse(""));
  }

  private static Optional<InterviewText> against(
      Optional<InterviewText> shown, Interview interview, Proof proof) {
    return shown.filter(
        text -> interview.proofs().portraits().isShown(proof.reader().expert(), text));
  }
}
