package org.verbatim.web.media;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is asked for by "/{hash}/{width}/{name}"; the name is there for people only. */
record PictureAddress(String hash, int width) {

  private static final Pattern SHAPE =
      Pattern.compile("/(?<hash>[0-9a-f]{64})/(?<width>[1-9][0-9]{0,3})/[^/]{1,120}");

  static Optional<PictureAddress> in(HttpServletRequest request) {
    Matcher path = SHAPE.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
    return path.matches()
        ? Optional.of(new PictureAddress(path.group("hash"), Integer.parseInt(path.group("width"))))
        : Optional.empty();
  }
}
