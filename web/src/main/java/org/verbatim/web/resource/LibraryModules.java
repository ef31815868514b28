package org.verbatim.web.resource;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
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
public class LibraryModules extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern NAME = Pattern.compile("/([a-z][a-z0-9-]*)\\.js");

  private final transient Map<String, Optional<LibraryModule>> modules = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<LibraryModule> module =
        Optional.ofNullable(request.getPathInfo())
            .map(NAME::matcher)
            .filter(Matcher::matches)
            .flatMap(name -> find(name.group(1)));
    if (module.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      send(module.get(), request, response);
    }
  }

  private static void send(
      LibraryModule module, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("ETag", module.tag());
    if (module.tag().equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("text/javascript");
    response.setCharacterEncoding("UTF-8");
    response.setContentLength(module.script().length);
    response.getOutputStream().write(module.script());
  }

  private Optional<LibraryModule> find(String name) {
    Set<String> versions = getServletContext().getResourcePaths("/webjars/" + name + "/");
    // Names that lead nowhere are not remembered: there are too many of them.
    return versions == null ? Optional.empty() : modules.computeIfAbsent(name, n -> read(versions));
  }

  private Optional<LibraryModule> read(Set<String> versions) {
    return versions.stream()
        .flatMap(version -> Stream.of(version + "dist/index.js", version + "index.js"))
        .flatMap(
            path -> Optional.ofNullable(getServletContext().getResourceAsStream(path)).stream())
        .findFirst()
        .map(LibraryModules::module);
  }

  private static LibraryModule module(InputStream published) {
    try (published) {
      return LibraryModule.of(new String(published.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
