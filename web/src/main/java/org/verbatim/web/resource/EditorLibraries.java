package org.verbatim.web.resource;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The libraries of the editor, from the WebJars that the build depends on. They are served from
 * there, so that nothing is copied into the source tree and {@code mvn liberty:run} needs no step
 * before it.
 */
@WebServlet("/resources/prosemirror/*")
public class EditorLibraries extends OneFile<LibraryFile> {

  private static final long serialVersionUID = 1L;
  private static final String STYLE = "prosemirror";
  private static final Pattern NAME = Pattern.compile("/([a-z][a-z0-9-]*)\\.(js|css)");

  private final transient Map<String, Optional<LibraryFile>> files = new ConcurrentHashMap<>();

  @Override
  protected Optional<LibraryFile> find(HttpServletRequest request) {
    return Optional.ofNullable(request.getPathInfo())
        .map(NAME::matcher)
        .filter(Matcher::matches)
        .flatMap(name -> find(name.group(1), name.group(2)));
  }

  @Override
  protected void send(LibraryFile file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("ETag", file.tag());
    if (file.tag().equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(file.type());
    response.setCharacterEncoding("UTF-8");
    response.setContentLength(file.bytes().length);
    response.getOutputStream().write(file.bytes());
  }

  private Optional<LibraryFile> find(String name, String ending) {
    boolean script = ending.equals("js");
    Set<String> versions = versions(script ? name : "prosemirror-view");
    if (versions.isEmpty()) {
      // Names that lead nowhere are not remembered: there are too many of them.
      return Optional.empty();
    }
    return script
        ? files.computeIfAbsent(name + ".js", key -> script(versions))
        : files.computeIfAbsent("css", key -> style(versions)).filter(css -> name.equals(STYLE));
  }

  private Set<String> versions(String library) {
    Set<String> versions = getServletContext().getResourcePaths("/webjars/" + library + "/");
    return versions == null ? Set.of() : versions;
  }

  private Optional<LibraryFile> script(Set<String> versions) {
    return versions.stream()
        .flatMap(version -> Stream.of(version + "dist/index.js", version + "index.js"))
        .flatMap(path -> text(path).stream())
        .findFirst()
        .map(LibraryFile::script);
  }

  private Optional<LibraryFile> style(Set<String> versions) {
    return versions.stream()
        .flatMap(version -> text(version + "style/" + STYLE + ".css").stream())
        .findFirst()
        .map(LibraryFile::style);
  }

  private Optional<String> text(String path) {
    try (InputStream published = getServletContext().getResourceAsStream(path)) {
      return published == null
          ? Optional.empty()
          : Optional.of(new String(published.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
