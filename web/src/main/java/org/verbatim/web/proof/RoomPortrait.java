package org.verbatim.web.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verbatim.proof.Introduced;
import org.verbatim.proof.SentPortrait;
import org.verbatim.readers.ShownPicture;
import org.verbatim.text.Portrait;
import org.verbatim.web.reading.Picture;
import org.verbatim.web.reading.Pictures;

/** The portrait of an expert on their page: what would be printed, and what they sent. */
final class RoomPortrait {

  private RoomPortrait() {}

  static PrivatePage.PortraitCard of(RoomPages.Look look, Pictures pictures, Tongue tongue) {
    Introduced now = look.sheet().introduced();
    Portrait printed = now.by().portrait();
    Optional<SentPortrait> last = look.portraits().stream().findFirst();
    return new PrivatePage.PortraitCard(
        pictures.picture(printed.media(), tongue.say("portrait.alt", now.by().name())),
        printed.credit(),
        last.filter(SentPortrait::isOpen)
            .map(one -> sent(one, pictures.base(), tongue))
            .orElse(Picture.NONE),
        last.map(one -> standing(one, tongue)).orElse(""),
        last.map(one -> Tongue.paragraphs(one.settlement().reply())).orElse(List.of()));
  }

  private static Picture sent(SentPortrait one, String base, Tongue tongue) {
    ShownPicture picture =
        new ShownPicture(
            one.hash(),
            "portrait." + one.type().extension(),
            one.width(),
            one.height(),
            List.of(one.width()));
    return new Pictures(base, Map.of(one.hash(), picture))
        .picture(one.hash(), tongue.say("portrait.sent.alt"));
  }

  private static String standing(SentPortrait one, Tongue tongue) {
    return one.settlement()
        .outcome()
        .map(how -> tongue.say("portrait." + how, one.settlement().by()))
        .orElseGet(() -> tongue.say("portrait.open", one.credit()));
  }
}
