package org.verbatim.web.proof;

import java.util.Arrays;
import java.util.List;
import org.verbatim.proof.Consent;
import org.verbatim.proof.Detail;
import org.verbatim.proof.Introduced;
import org.verbatim.proof.Particulars;
import org.verbatim.proof.ProofSheet;
import org.verbatim.proof.Wish;

/** What an expert says of themselves, as their page shows it. */
final class RoomSelf {

  private RoomSelf() {}

  /** What they typed, or what is said of them now; and what became of what they sent. */
  static PrivatePage.Self of(ProofSheet sheet, Tongue tongue) {
    Particulars.Words words =
        sheet
            .proof()
            .introduction()
            .typed()
            .map(Particulars::words)
            .orElseGet(() -> standing(sheet.introduced()));
    return new PrivatePage.Self(
        words.name(),
        words.title(),
        words.organisation(),
        words.biography(),
        words.remark(),
        words.consent(),
        fates(sheet, tongue));
  }

  private static Particulars.Words standing(Introduced now) {
    return new Particulars.Words(
        now.of(Detail.NAME),
        now.of(Detail.TITLE),
        now.of(Detail.ORGANISATION),
        now.of(Detail.BIOGRAPHY),
        Consent.UNSAID,
        "");
  }

  private static List<PrivatePage.Fate> fates(ProofSheet sheet, Tongue tongue) {
    return Arrays.stream(Detail.values())
        .flatMap(
            detail ->
                sheet
                    .proof()
                    .introduction()
                    .wish(detail)
                    .map(it -> fate(detail, it, tongue))
                    .stream())
        .toList();
  }

  private static PrivatePage.Fate fate(Detail detail, Wish wish, Tongue tongue) {
    String became =
        wish.settlement()
            .outcome()
            .map(how -> tongue.say("wish." + how, wish.settlement().by()))
            .orElseGet(() -> tongue.say("wish.open"));
    return new PrivatePage.Fate(
        tongue.say("self." + detail),
        wish.words(),
        became,
        Tongue.paragraphs(wish.settlement().reply()));
  }
}
