package org.verbatim.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Style, script and fonts of the site, under addresses that change whenever one of them does: who
 * has them once need never ask again. The sheets of the folder {@code style} are sent as one, in
 * the order of their names, so that a page asks for one.
 */
@Named
@ApplicationScoped
public class SiteAssets {

  private static final String FOLDER = "/resources/site/";
  private static final String SHEETS = FOLDER + "style/";
  private static final String STYLE = "site.css";
  static final String PREFIX = "/assets/";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2",
          "txt", "text/plain;charset=UTF-8");

  private final Map<String, StoredPage> files = new TreeMap<>();
  private String base = "";

  /** For the container's proxy. */
  protected SiteAssets() {}

  /** The assets of that application. */
  @Inject
  public SiteAssets(ServletContext application) {
    read(application, FOLDER);
    files.put(STYLE, joined(application));
    StringBuilder tags = new StringBuilder();
    files.forEach((name, file) -> tags.append(name).append(file.tag()));
    String all = StoredPage.of(PageFrame.OK, "", tags.toString()).tag();
    base = PREFIX + all.substring(0, 10).replaceAll("[^A-Za-z0-9]", "0") + "/";
  }

  /** The address of the tokens. */
  public String getTokens() {
    return base + "tokens.css";
  }

  /** The address of the style sheet. */
  public String getStyle() {
    return base + STYLE;
  }

  /** The address of the script. */
  public String getScript() {
    return base + "site.js";
  }

  /** The address of the style sheet that experts' pages have besides. */
  public String getProofStyle() {
    return base + "proof/proof.css";
  }

  /** The address of the script of experts' pages. */
  public String getProofScript() {
    return base + "proof/proof.js";
  }

  /** The address of the script that counts written answers. */
  public String getQuestionsScript() {
    return base + "proof/questions.js";
  }

  /** The address of the icon. */
  public String getIcon() {
    return base + "icon.svg";
  }

  /** The address of the font that long answers are set in. */
  public String getTextFont() {
    return base + "fonts/literata-latin.woff2";
  }

  /** The address of the font of titles and questions. */
  public String getVoiceFont() {
    return base + "fonts/bricolage-grotesque-latin.woff2";
  }

  Optional<StoredPage> find(String path) {
    return path.startsWith(base)
        ? Optional.ofNullable(files.get(path.substring(base.length())))
        : Optional.empty();
  }

  private void read(ServletContext application, String folder) {
    for (String path : inside(application, folder)) {
      if (path.endsWith("/") && !path.equals(SHEETS)) {
        read(application, path);
      } else if (!path.equals(SHEETS)) {
        files.put(path.substring(FOLDER.length()), file(path, bytes(application, path)));
      }
    }
  }

  private static StoredPage joined(ServletContext application) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    inside(application, SHEETS).forEach(sheet -> all.writeBytes(bytes(application, sheet)));
    return file(STYLE, all.toByteArray());
  }

  private static Set<String> inside(ServletContext application, String folder) {
    Set<String> paths = application.getResourcePaths(folder);
    return paths == null ? Set.of() : new TreeSet<>(paths);
  }

  private static StoredPage file(String path, byte[] bytes) {
    String type =
        TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    return type.startsWith("font/")
        ? StoredPage.asIs(type, bytes)
        : StoredPage.of(PageFrame.OK, type, bytes);
  }

  private static byte[] bytes(ServletContext application, String path) {
    try (InputStream in = application.getResourceAsStream(path)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
