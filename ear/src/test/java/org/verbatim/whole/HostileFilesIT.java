package org.verbatim.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are not what they say, through the door that people bring pictures in by. */
class HostileFilesIT {

  private static final String PROGRAM = "application/json";
  private static final int MEGABYTE = 1 << 20;
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

  private static Newsroom people;

  @BeforeAll
  static void open() {
    people = Newsroom.open();
  }

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("page.png", bytes("<html><script>alert(1)</script>"), "NOT_A_PICTURE"),
        Arguments.of("program.jpg", bytes("MZ\u0090\u0000 This program"), "NOT_A_PICTURE"),
        Arguments.of("note.gif", bytes("just words"), "NOT_A_PICTURE"),
        Arguments.of("drawing.svg", bytes(SVG), "SVG_NOT_ACCEPTED"),
        Arguments.of("drawing.png", bytes(SVG), "SVG_NOT_ACCEPTED"),
        Arguments.of("empty.png", new byte[0], "EMPTY_FILE"),
        Arguments.of("bomb.png", Pictures.announcing(60_000, 60_000), "TOO_MANY_PIXELS"),
        Arguments.of("half.png", half(Pictures.fresh()), "UNREADABLE_PICTURE"),
        Arguments.of("large.png", lengthened(Pictures.fresh(), 21 * MEGABYTE), "FILE_TOO_LARGE"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aFileThatLiesIsRefusedWithAReason(String name, byte[] file, String reason) {
    String total = people.editor().get("/desk/api/media").body().replaceAll(".*\"total\"", "");
    Reply answer = people.editor().upload(name, file, Map.of(), PROGRAM);
    assertEquals(422, answer.status());
    assertTrue(answer.body().contains("\"reason\":\"" + reason + "\""), answer.body());
    assertTrue(answer.body().matches("(?s).*\"refusal\":\"[A-ZÀ-Ý].{20,}\".*"), answer.body());
    assertEquals(
        total, people.editor().get("/desk/api/media").body().replaceAll(".*\"total\"", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aPageWithoutScriptsSaysWhyAFileIsRefused(String name, byte[] file, String reason) {
    Reply answer = people.editor().upload(name, file, Map.of(), "text/html");
    assertEquals(302, answer.status());
    assertEquals("/desk/media?refused=" + reason, answer.location());
    assertTrue(people.editor().get(answer.location()).page().select("#notices").hasText());
  }

  @Test
  void aReviewerBringsNoPictures() {
    Reply answer = people.reviewer().upload("a.png", Pictures.fresh(), Map.of(), PROGRAM);
    assertEquals(422, answer.status());
    assertTrue(answer.body().contains("MEDIA_BY_EDITORS"));
  }

  @Test
  void aPictureThatNoEditionShowsIsForTheDeskAlone() {
    String hash = Newsroom.uploaded(people.editor(), "Un phare");
    String picture = hash + "/320/phare.png";
    assertEquals(404, people.editor().get("/media/" + picture).status());
    assertEquals(200, people.reviewer().get("/desk/media/" + picture).status());
    assertEquals(302, Correspondent.stranger().get("/desk/media/" + picture).status());
    assertEquals(403, people.admin().get("/desk/media/" + picture).status());
  }

  /** What stands behind the picture in the file stays behind. */
  @Test
  void nothingButThePictureIsKept() {
    String hidden = "hidden-" + UUID.randomUUID();
    byte[] picture = Pictures.fresh();
    byte[] tail = bytes("<script>" + hidden + "</script>");
    byte[] both = Arrays.copyOf(picture, picture.length + tail.length);
    System.arraycopy(tail, 0, both, picture.length, tail.length);
    Reply kept = people.editor().upload("both.png", both, Map.of(), PROGRAM);
    assertEquals(200, kept.status());
    String hash = kept.body().replaceAll(".*\"hash\":\"([0-9a-f]{64})\".*", "$1");
    Reply file = people.editor().get("/desk/media/" + hash + "/320/both.png");
    assertTrue(file.type().startsWith("image/"), file.type());
    assertFalse(file.body().contains(hidden));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] half(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  private static byte[] lengthened(byte[] file, int length) {
    return Arrays.copyOf(file, length);
  }
}
