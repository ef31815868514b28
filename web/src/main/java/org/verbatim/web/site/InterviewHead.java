package org.verbatim.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.verbatim.readers.PublishedInterview;
import org.verbatim.text.Answer;
import org.verbatim.text.Exchange;
import org.verbatim.text.Participation;
import org.verbatim.text.SeriesPlace;
import org.verbatim.typography.Typography;
import org.verbatim.web.reading.InterviewPage;

/** What machines are told of an interview: search engines, social networks, feed readers. */
@ApplicationScoped
public class InterviewHead {

  private SiteSettings settings;

  /** For the container's proxy. */
  protected InterviewHead() {}

  /** Heads with the addresses of that site. */
  @Inject
  public InterviewHead(SiteSettings settings) {
    this.settings = settings;
  }

  Head of(PublishedInterview interview, InterviewPage article, String picture) {
    String image = picture.isEmpty() ? "" : settings.absolute(picture);
    return new Head(
        article.title() + " · " + settings.name(),
        article.title(),
        Typography.of(interview.text().language())
            .words(Excerpt.forMachines(interview.text().standfirst())),
        canonical(interview),
        image,
        "article",
        interview.text().language(),
        StructuredData.of(data(interview, article, image)));
  }

  /** The one address of an interview, whatever language surrounds it. */
  String canonical(PublishedInterview interview) {
    return settings.absolute(new Paths(Locale.FRENCH).interview(interview.slug()));
  }

  private Map<String, Object> data(
      PublishedInterview interview, InterviewPage article, String image) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@type", "Article");
    data.put("headline", article.title());
    data.put("inLanguage", interview.text().language());
    data.put("url", canonical(interview));
    data.put("mainEntityOfPage", canonical(interview));
    data.put("datePublished", interview.firstPublishedAt().toString());
    data.put("dateModified", interview.publishedAt().toString());
    if (!image.isEmpty()) {
      data.put("image", image);
    }
    data.put("author", interview.interviewers().stream().map(InterviewHead::author).toList());
    data.put("publisher", Map.of("@type", "Organization", "name", settings.name()));
    data.put(
        "about",
        interview.text().participations().stream().map(one -> person(interview, one)).toList());
    addSeries(data, interview);
    data.put("hasPart", parts(interview));
    return data;
  }

  private static Map<String, Object> author(String name) {
    return Map.of("@type", "Person", "name", name);
  }

  private Map<String, Object> person(PublishedInterview interview, Participation participation) {
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("@type", "Person");
    person.put("name", participation.name());
    if (!participation.title().isBlank()) {
      person.put("jobTitle", participation.title());
    }
    if (!participation.organisation().isBlank()) {
      person.put("worksFor", Map.of("@type", "Organization", "name", participation.organisation()));
    }
    String slug = interview.experts().get(participation.expert());
    if (slug != null) {
      person.put("url", settings.absolute(new Paths(Locale.FRENCH).expert(slug)));
    }
    return person;
  }

  private void addSeries(Map<String, Object> data, PublishedInterview interview) {
    interview
        .series()
        .ifPresent(
            series -> {
              String address = settings.absolute(new Paths(Locale.FRENCH).series(series.slug()));
              data.put(
                  "isPartOf",
                  Map.of("@type", "CreativeWorkSeries", "name", series.name(), "url", address));
              int number = interview.text().seriesPlace().map(SeriesPlace::number).orElse(0);
              if (number > 0) {
                data.put("position", number);
              }
            });
  }

  private List<Map<String, Object>> parts(PublishedInterview interview) {
    return interview
        .text()
        .blocks(Exchange.class)
        .filter(exchange -> !exchange.question().isBlank())
        .map(exchange -> question(interview, exchange))
        .toList();
  }

  private Map<String, Object> question(PublishedInterview interview, Exchange exchange) {
    Typography typography = Typography.of(interview.text().language());
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("@type", "Question");
    question.put("name", typography.words(exchange.question().words()));
    question.put("url", canonical(interview) + "#" + exchange.id());
    question.put(
        "acceptedAnswer",
        exchange.answers().stream()
            .filter(answer -> !answer.text().isBlank())
            .map(answer -> answer(interview, answer, typography))
            .toList());
    return question;
  }

  private Map<String, Object> answer(
      PublishedInterview interview, Answer answer, Typography typography) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", "Answer");
    data.put("text", typography.words(answer.text().words()));
    data.put("url", canonical(interview) + "#" + answer.id());
    return data;
  }
}
