package org.verbatim.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The one door that readers come through. Every request passes here: those to other doors of the
 * house go on to them, all others are answered by {@link SiteRoute} or not at all.
 */
@WebFilter(urlPatterns = "/*")
public class SiteDoor extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /**
   * The other doors: the desk with its interface, pictures, the experts' private pages and their
   * receipts, and what the desk's pages need.
   */
  private static final List<String> OTHER_DOORS =
      List.of("/desk", "/media", "/proof", "/receipts", "/resources", "/jakarta.faces.resource");

  private final transient SiteServer server;
  private final transient SiteAssets assets;

  /** A door to these pages. */
  @Inject
  public SiteDoor(SiteServer server, SiteAssets assets) {
    this.server = server;
    this.assets = assets;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = path(request);
    boolean reads = reads(request.getMethod());
    if (leadsElsewhere(path)) {
      passOn(request, response, chain, reads);
      return;
    }
    SiteReply reply = new SiteReply(request, response);
    Optional<StoredPage> asset = assets.find(path);
    if (!reads) {
      reply.refuseMethod();
    } else if (asset.isPresent()) {
      reply.sendForGood(asset.get());
    } else {
      reply.send(server.page(request, response, path));
    }
  }

  private void passOn(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, boolean reads)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } finally {
      if (!reads) {
        server.somethingWasDone();
      }
    }
  }

  private static boolean reads(String method) {
    return method.equals("GET") || method.equals("HEAD");
  }

  private static boolean leadsElsewhere(String path) {
    return OTHER_DOORS.stream().anyMatch(door -> path.equals(door) || path.startsWith(door + "/"));
  }

  private static String path(HttpServletRequest request) {
    String more = request.getPathInfo();
    return more == null ? request.getServletPath() : request.getServletPath() + more;
  }
}
