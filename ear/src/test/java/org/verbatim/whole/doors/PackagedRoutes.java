package org.verbatim.whole.doors;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Every address that the packaged product answers at, as its own classes and files say. */
final class PackagedRoutes {

  private static final String CLASSES = "WEB-INF/classes/";
  private static final String VIEW = ".xhtml";
  private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

  /** What a feature of the server brings along besides the application. */
  private static final List<List<String>> OF_THE_SERVER =
      List.of(
          List.of("mpHealth", "/health", "/health/started", "/health/ready", "/health/live"),
          List.of("mpMetrics", "/metrics"),
          List.of("microProfile", "/health", "/metrics", "/openapi", "/openapi/ui"),
          List.of("mpOpenAPI", "/openapi", "/openapi/ui"),
          List.of("openapi", "/api/docs", "/api/explorer"),
          List.of("restConnector", "/IBMJMXConnectorREST"),
          List.of("adminCenter", "/adminCenter"));

  private final Path war;
  private final JavaClasses web;
  private final Set<String> found = new TreeSet<>();

  private PackagedRoutes(Path war) throws IOException {
    this.war = war;
    try (JarFile jar = new JarFile(war.toFile())) {
      this.web = new ClassFileImporter().importJar(jar);
    }
  }

  /** All of them, each with its method. */
  static Set<String> read() {
    try {
      PackagedRoutes routes = new PackagedRoutes(war());
      routes.readers();
      routes.views();
      routes.servlets();
      routes.resources();
      routes.server();
      return routes.found;
    } catch (IOException | ReflectiveOperationException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** The table of the public site, and what its one door lets pass besides. */
  private void readers() throws IOException, ReflectiveOperationException {
    URL classes = new URL("jar:" + war.toUri() + "!/" + CLASSES);
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classes}, getClass().getClassLoader())) {
      Class<?> routes = loader.loadClass("org.verbatim.web.site.SiteRoute");
      Method pattern = routes.getMethod("pattern");
      Method isPage = routes.getMethod("isPage");
      for (Object route : routes.getEnumConstants()) {
        String address = (String) pattern.invoke(route);
        add("GET", address);
        if ((boolean) isPage.invoke(route)) {
          add("GET", address.equals("/") ? "/en" : "/en" + address);
        }
      }
      Class<?> assets = loader.loadClass("org.verbatim.web.site.SiteAssets");
      add("GET", text(assets, "PREFIX") + "{file}");
    }
  }

  private static String text(Class<?> type, String constant) throws ReflectiveOperationException {
    Field field = type.getDeclaredField(constant);
    field.setAccessible(true);
    return (String) field.get(null);
  }

  /** Pages of Faces, and the files that stand beside them. */
  private void views() throws IOException {
    try (JarFile jar = new JarFile(war.toFile())) {
      jar.stream()
          .map(entry -> entry.getName())
          .filter(name -> !name.endsWith("/") && !name.matches("(WEB|META)-INF/.*"))
          .map(name -> name.endsWith(VIEW) ? view(name) : folder(name))
          .forEach(address -> add("GET", address));
    }
    add("GET", "/jakarta.faces.resource/{file}");
  }

  private static String view(String name) {
    return "/" + name.substring(0, name.length() - VIEW.length());
  }

  private static String folder(String name) {
    return "/" + name.substring(0, Math.max(name.indexOf('/'), 0)) + "/{file}";
  }

  private void servlets() {
    for (JavaClass type : web) {
      for (String pattern : values(type, "jakarta.servlet.annotation.WebServlet")) {
        VERBS.stream()
            .filter(verb -> answers(type, verb))
            .forEach(verb -> add(verb, pattern.replace("/*", "/{file}")));
      }
    }
  }

  /** By a method of its own, or of a class of this house that it extends. */
  private static boolean answers(JavaClass servlet, String verb) {
    String method = "do" + verb.charAt(0) + verb.substring(1).toLowerCase(Locale.ROOT);
    return servlet.getAllMethods().stream()
        .filter(one -> one.getOwner().getPackageName().startsWith("org.verbatim"))
        .anyMatch(one -> one.getName().equals(method));
  }

  private void resources() {
    String base =
        web.stream()
            .flatMap(type -> values(type, "jakarta.ws.rs.ApplicationPath").stream())
            .findFirst()
            .orElseThrow();
    for (JavaClass type : web) {
      for (String path : values(type, "jakarta.ws.rs.Path")) {
        type.getMethods().forEach(method -> resource(base + "/" + path, method));
      }
    }
  }

  private void resource(String path, JavaMethod method) {
    List<String> more = values(method, "jakarta.ws.rs.Path");
    VERBS.stream()
        .filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
        .forEach(verb -> add(verb, more.isEmpty() ? path : path + "/" + more.get(0)));
  }

  private void server() throws IOException {
    Path config = Path.of("..", "liberty-config", "server.xml");
    Document server = Jsoup.parse(Files.readString(config), "", Parser.xmlParser());
    for (String feature : server.select("featureManager > feature").eachText()) {
      OF_THE_SERVER.stream()
          .filter(brought -> feature.startsWith(brought.get(0) + "-"))
          .flatMap(brought -> brought.stream().skip(1))
          .forEach(address -> add("GET", address));
    }
  }

  private void add(String method, String address) {
    found.add(method + " " + address);
  }

  private static List<String> values(HasAnnotations<?> place, String annotation) {
    return place
        .tryGetAnnotationOfType(annotation)
        .flatMap(one -> ((JavaAnnotation<?>) one).get("value"))
        .map(value -> value instanceof Object[] all ? Arrays.asList(all) : List.of(value))
        .map(all -> all.stream().map(String::valueOf).toList())
        .orElse(List.of());
  }

  private static Path war() throws IOException {
    Path war = Files.createTempFile("verbatim", ".war");
    war.toFile().deleteOnExit();
    try (JarFile ear = new JarFile(System.getProperty("verbatim.ear"));
        InputStream in = ear.getInputStream(ear.getEntry("verbatim-web.war"))) {
      Files.copy(in, war, StandardCopyOption.REPLACE_EXISTING);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    return war;
  }
}
