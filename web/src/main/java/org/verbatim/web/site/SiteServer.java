package org.verbatim.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.verbatim.interview.SiteGeneration;

/** Answers readers from memory, and makes what is not there yet. */
@ApplicationScoped
public class SiteServer {

  private static final Logger LOG = Logger.getLogger(SiteServer.class.getName());
  private static final int MEGABYTE = 20;
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final int FAILURE = 500;

  private PageCache cache = new PageCache(0);
  private final Map<Locale, StoredPage> notFound = new ConcurrentHashMap<>();
  private SitePages pages;
  private PagePress press;
  private GenerationWatch watch;
  private volatile long served = -1;

  /** For the container's proxy. */
  protected SiteServer() {}

  /** A server of these pages, which may keep that much of them ready; 0 keeps nothing. */
  @Inject
  public SiteServer(
      SitePages pages,
      PagePress press,
      SiteGeneration generation,
      @ConfigProperty(name = "verbatim.page-cache.megabytes", defaultValue = "64") int megabytes) {
    this.pages = pages;
    this.press = press;
    this.cache = new PageCache((long) megabytes << MEGABYTE);
    this.watch = new GenerationWatch(generation::current, System::nanoTime, BETWEEN_LOOKS);
  }

  /** Something was done at the desk of this server: readers must see it at once. */
  public void somethingWasDone() {
    watch.lookAgain();
  }

  StoredPage page(HttpServletRequest request, HttpServletResponse response, String path) {
    Printing printing = new Printing(request, response, generation());
    Locale language = path.startsWith("/en/") ? Locale.ENGLISH : Locale.FRENCH;
    try {
      String page = Optional.ofNullable(request.getParameter("page")).orElse("1");
      return SiteAddress.of(path, page)
          .map(address -> page(printing, address))
          .orElseGet(() -> elsewhere(printing, path, language));
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "No page could be made for " + path, failure);
      return failure(printing, language);
    }
  }

  private long generation() {
    long current = watch.current();
    if (current != served) {
      served = current;
      cache.clear();
    }
    return current;
  }

  private StoredPage page(Printing printing, SiteAddress address) {
    return cache.get(printing.generation, address.path(), () -> make(printing, address));
  }

  private StoredPage make(Printing printing, SiteAddress address) {
    SiteAnswer answer = pages.answer(address);
    if (answer instanceof SiteAnswer.Document document) {
      return StoredPage.of(PageFrame.OK, document.type(), document.text());
    }
    if (answer instanceof SiteAnswer.Picture picture) {
      return picture.page();
    }
    if (answer instanceof SiteAnswer.Moved moved) {
      return StoredPage.moved(moved.path());
    }
    SitePage page = ((SiteAnswer.Show) answer).page();
    return page.isFound() ? print(printing, page) : notFound(printing, address.language());
  }

  /** A path with a slash too many is led to where it means to go; others lead nowhere. */
  private StoredPage elsewhere(Printing printing, String path, Locale language) {
    String bare = path.replaceAll("/+$", "");
    if (!bare.equals(path) && SiteAddress.of(bare, "1").isPresent()) {
      return StoredPage.moved(bare);
    }
    return notFound(printing, language);
  }

  private StoredPage notFound(Printing printing, Locale language) {
    // It is the same for all addresses that lead nowhere, and depends on nothing that is published.
    return notFound.computeIfAbsent(language, missing -> print(printing, pages.notFound(missing)));
  }

  private StoredPage failure(Printing printing, Locale language) {
    try {
      return print(printing, pages.failure(language));
    } catch (RuntimeException again) {
      LOG.log(Level.SEVERE, "Not even the page that says so could be made", again);
      return StoredPage.of(FAILURE, "text/plain;charset=UTF-8", "Verbatim: 500");
    }
  }

  private StoredPage print(Printing printing, SitePage page) {
    String html = press.print(printing.request, printing.response, page);
    return StoredPage.of(page.status(), "text/html;charset=UTF-8", html)
        .in(page.chrome().language());
  }

  private record Printing(
      HttpServletRequest request, HttpServletResponse response, long generation) {}
}
