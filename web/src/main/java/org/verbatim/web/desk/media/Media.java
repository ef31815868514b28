package org.verbatim.web.desk.media;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.verbatim.media.ImageIntake;
import org.verbatim.media.MediaLibrary;
import org.verbatim.media.MediaPage;
import org.verbatim.media.MediaRefusal;
import org.verbatim.refusal.Refused;
import org.verbatim.web.desk.DeskVoice;

/** The library of pictures: looked through, searched and added to. */
@Named
@RequestScoped
public class Media {

  private static final int ON_A_PAGE = 30;

  @Inject private MediaLibrary library;
  @Inject private DeskVoice voice;
  @Inject private HttpServletRequest request;

  private MediaPage page = new MediaPage(List.of(), 0, ON_A_PAGE, 0);

  @PostConstruct
  void load() {
    page = library.search(getWords(), PageNumber.in(request), ON_A_PAGE);
  }

  /** Says at the top of the page what was refused, before the page is drawn. */
  public void say() {
    refused().ifPresent(voice::refuse);
  }

  /** What a form that was sent without scripts was refused for. */
  private Optional<Refused> refused() {
    return Arrays.stream(MediaRefusal.values())
        .filter(reason -> reason.name().equals(request.getParameter("refused")))
        .map(reason -> new Refused(reason, ImageIntake.MOST_BYTES / 1024 / 1024))
        .findFirst();
  }

  /** The words that are searched, as they stand in the address. */
  public String getWords() {
    return Optional.ofNullable(request.getParameter("q")).orElse("");
  }

  /** The pictures of this page. */
  public List<MediumCard> getCards() {
    return page.media().stream().map(MediumCard::of).toList();
  }

  /** How many there are on all pages. */
  public long getTotal() {
    return page.total();
  }

  /** Whether there is nothing in the library at all. */
  public boolean isBare() {
    return page.total() == 0 && getWords().isBlank();
  }

  /** Whether the words were said of no picture. */
  public boolean isUnfound() {
    return page.total() == 0 && !getWords().isBlank();
  }

  /** Whether there is something to show. */
  public boolean isStocked() {
    return page.total() > 0;
  }

  /** Whether there is a page before this one. */
  public boolean isLater() {
    return page.page() > 0;
  }

  /** Whether there is a page after this one. */
  public boolean isMore() {
    return page.hasMore();
  }

  /** The address of the page before. */
  public String getPrevious() {
    return address(page.page() - 1);
  }

  /** The address of the page after. */
  public String getNext() {
    return address(page.page() + 1);
  }

  private String address(int number) {
    String words = URLEncoder.encode(getWords(), StandardCharsets.UTF_8);
    return "/desk/media?q=" + words + "&page=" + number;
  }
}
