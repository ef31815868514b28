package org.verbatim.web.proof;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbatim.web.desk.UuidText;

/**
 * What is asked for by "/{room}/media/{hash}/{width}/{name}"; the name is there for people only.
 *
 * @param room the reading that it names, whether there is one or not
 */
record RoomPicture(UUID room, String hash, int width) {

  private static final Pattern SHAPE =
      Pattern.compile(
          "/(?<room>[0-9a-f-]{36})/media/(?<hash>[0-9a-f]{64})/(?<width>[1-9][0-9]{0,3})/[^/]{1,120}");

  static Optional<RoomPicture> of(HttpServletRequest request) {
    Matcher path = SHAPE.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
    return path.matches()
        ? UuidText.parse(path.group("room"))
            .map(
                room ->
                    new RoomPicture(
                        room, path.group("hash"), Integer.parseInt(path.group("width"))))
        : Optional.empty();
  }

  /** Where the pictures of that room are. */
  static String base(String room) {
    return room + "/media";
  }
}
