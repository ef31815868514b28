package org.verbatim.whole.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the product itself says it consists of: the pages of its desk, the routes of its site. */
final class Sources {

  private static final Path WEB = Path.of("..", "web");
  private static final String ROUTES = "org.verbatim.web.site.SiteRoute";

  private Sources() {}

  /** The names of all pages of the desk; its front is called "desk". */
  static Set<String> deskPages() {
    try (Stream<Path> pages = Files.list(WEB.resolve("src/main/webapp/desk"))) {
      Set<String> stems =
          pages
              .map(page -> page.getFileName().toString().replace(".xhtml", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      stems.add("desk");
      return stems;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all routes that lead to pages for people. */
  static Set<String> siteRoutes() {
    Path classes = WEB.resolve("target/classes");
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, Sources.class.getClassLoader())) {
      Set<String> names = new TreeSet<>();
      for (Object route : loader.loadClass(ROUTES).getEnumConstants()) {
        if ((boolean) route.getClass().getMethod("isPage").invoke(route)) {
          names.add(((Enum<?>) route).name());
        }
      }
      return names;
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The files of messages in a language. */
  static List<Path> messages(String language) {
    Path folder = WEB.resolve("src/main/resources/org/verbatim/web/messages");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("_" + language + ".properties"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
