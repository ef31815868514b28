package org.verbatim.web.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verbatim.readers.Headline;
import org.verbatim.readers.Headline.InSeries;
import org.verbatim.readers.Headline.Speaker;
import org.verbatim.typography.Typography;
import org.verbatim.web.reading.InterviewComposer;
import org.verbatim.web.reading.Link;
import org.verbatim.web.reading.Moment;
import org.verbatim.web.reading.Names;
import org.verbatim.web.reading.Picture;
import org.verbatim.web.reading.Pictures;
import org.verbatim.web.reading.Words;

/** Sets interviews for lists, in the language of the page. */
final class Headlines {

  private final Words words;
  private final Paths paths;

  Headlines(Locale language) {
    this.words = Words.in(language);
    this.paths = new Paths(language);
  }

  /** For a list of interviews from everywhere: each says which series it is in. */
  HeadlineView among(Headline headline) {
    List<Link> series = headline.series().stream().map(this::place).toList();
    return view(headline, series, "");
  }

  /** For the list of its own series: its number stands before its title. */
  HeadlineView inItsSeries(Headline headline) {
    return view(headline, List.of(), headline.series().map(Headlines::number).orElse(""));
  }

  /** "Parole d'expert #6", leading to the series. */
  Link place(InSeries series) {
    return new Link(placeLabel(series), paths.series(series.slug()));
  }

  static String placeLabel(InSeries series) {
    String title = Typography.of("fr").words(series.title());
    return series.number() == 0 ? title : title + "\u00a0" + number(series);
  }

  static String number(InSeries series) {
    return series.number() == 0 ? "" : "#" + series.number();
  }

  static String initials(String name) {
    return Arrays.stream(name.strip().split("[\\s-]+"))
        .filter(part -> !part.isEmpty())
        .limit(2)
        .map(part -> Character.toString(part.codePointAt(0)))
        .collect(Collectors.joining());
  }

  private HeadlineView view(Headline headline, List<Link> series, String number) {
    Typography typography = Typography.of(headline.language());
    Optional<Speaker> first = headline.people().stream().findFirst();
    return new HeadlineView(
        headline.language(),
        number,
        series,
        typography.words(headline.kicker()),
        new Link(typography.words(headline.title()), paths.interview(headline.slug())),
        InterviewComposer.sizeOf(headline.title()),
        Names.joined(headline.people().stream().map(Speaker::name).toList(), words),
        roles(headline, typography),
        typography.words(Excerpt.forList(headline.standfirst())),
        Moment.of(headline.firstPublishedAt(), words.language()),
        first.map(speaker -> Pictures.forReaders(speaker.portrait(), "")).orElse(Picture.NONE),
        first.map(speaker -> initials(speaker.name())).orElse("«"));
  }

  private static String roles(Headline headline, Typography typography) {
    if (headline.people().size() != 1) {
      return "";
    }
    Speaker only = headline.people().get(0);
    String role = Names.role(only.title(), only.organisation(), typography);
    return role.isEmpty() ? "" : ", " + role;
  }
}
