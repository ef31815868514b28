package org.verbatim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.refusal.Refused;

/** The JSON that the database keeps and the editor sends. */
class TextJsonTest {

  @Test
  void everyKindOfBlockComesBackAsItWas() {
    InterviewText text = Texts.withEveryKindOfBlock();
    assertEquals(text, TextJson.read(TextJson.write(text)));
  }

  @Test
  void theJsonHoldsTheModelAndNothingElse() {
    String json = TextJson.write(Texts.withEveryKindOfBlock());
    assertFalse(json.contains("\"answered\""), json);
    assertFalse(json.contains("\"present\""), json);
    assertFalse(json.contains("\"blank\""), json);
    assertTrue(json.contains("\"kind\":\"pull-quote\""), json);
  }

  @Test
  void whatIsMissingIsEmpty() {
    assertEquals(InterviewText.empty("fr"), TextJson.read("{}"));
    assertEquals(
        InterviewText.empty("fr"),
        TextJson.read(
            """
            {"language":null,"kicker":null,"title":null,"subtitle":null,"standfirst":null,
             "series":null,"themes":null,"participations":null,"blocks":null,"unknown":1}
            """));
  }

  @Test
  void theMarkOfAnAdaptedTitleIsKeptAndWasNotAlwaysThere() {
    InterviewText adapted = Texts.withEveryKindOfBlock().withTitleAdapted(true);
    assertEquals(adapted, TextJson.read(TextJson.write(adapted)));
    assertFalse(TextJson.read("{\"title\":\"« Ainsi »\"}").titleAdapted());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exchange",
        "prose",
        "image",
        "pull-quote",
        "quotation",
        "editor-note",
        "aside",
        "related"
      })
  void aBlockOfEachKindNeedsNoMoreThanItsId(String kind) {
    String block = "{\"kind\":\"" + kind + "\",\"id\":\"b1\"}";
    InterviewText text = TextJson.read("{\"blocks\":[" + block + "]}");
    assertEquals(new BlockId("b1"), text.blocks().get(0).id());
    assertEquals(text, TextJson.read(TextJson.write(text)));
    assertEquals("", text.searchableWords());
  }

  @Test
  void aParticipationWithoutPortraitHasNone() {
    String expert = "00000000-0000-0000-0000-000000000001";
    InterviewText text =
        TextJson.read("{\"participations\":[{\"expert\":\"" + expert + "\",\"name\":\"A\"}]}");
    assertEquals(Portrait.NONE, text.participations().get(0).portrait());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "1",
        "\"x\"",
        "{",
        "{} {}",
        "{\"title\":{}}",
        "{\"title\":[\"x\"]}",
        "{\"language\":\"<script>\"}",
        "{\"blocks\":{}}",
        "{\"blocks\":[null]}",
        "{\"blocks\":[{}]}",
        "{\"blocks\":[{\"id\":\"b1\"}]}",
        "{\"blocks\":[{\"kind\":\"script\",\"id\":\"b1\"}]}",
        "{\"blocks\":[{\"kind\":\"prose\"}]}",
        "{\"blocks\":[{\"kind\":\"prose\",\"id\":null}]}",
        "{\"blocks\":[{\"kind\":\"prose\",\"id\":\"\"}]}",
        "{\"blocks\":[{\"kind\":\"prose\",\"id\":\"../x\"}]}",
        "{\"blocks\":[{\"kind\":\"prose\",\"id\":\"b1\"},{\"kind\":\"prose\",\"id\":\"b1\"}]}",
        "{\"blocks\":[{\"kind\":\"exchange\",\"id\":\"b1\",\"answers\":[{\"id\":\"b1\"}]}]}",
        "{\"blocks\":[{\"kind\":\"exchange\",\"id\":\"b1\",\"answers\":[{}]}]}",
        "{\"participations\":[{\"name\":\"sans profil\"}]}",
        "{\"participations\":[{\"expert\":\"x\"}]}",
        "{\"themes\":[null]}",
        "{\"series\":{\"number\":1}}",
        "{\"series\":{\"series\":\"00000000-0000-0000-0000-000000000001\",\"number\":-1}}"
      })
  void whatIsNoTextIsRefused(String json) {
    assertThrows(IllegalArgumentException.class, () -> TextJson.read(json));
  }

  @Test
  void aTextOfMoreThanAMillionCharactersIsRefused() {
    String json = "{\"title\":\"" + "x".repeat(TextJson.MOST_CHARACTERS) + "\"}";
    Refused refused = assertThrows(Refused.class, () -> TextJson.read(json));
    assertEquals(TextRefusal.TEXT_TOO_LONG, refused.reason());
  }

  @Test
  void aTextOfMoreThanTwoThousandBlocksIsRefused() {
    List<Block> blocks = Texts.paragraphs(TextJson.MOST_BLOCKS + 1);
    String json = TextJson.write(Texts.withBlocks(blocks));
    Refused refused = assertThrows(Refused.class, () -> TextJson.read(json));
    assertEquals(TextRefusal.TOO_MANY_BLOCKS, refused.reason());
    String most = TextJson.write(Texts.withBlocks(blocks.subList(1, blocks.size())));
    assertEquals(TextJson.MOST_BLOCKS, TextJson.read(most).blocks().size());
  }

  @Test
  void markupInPlainFieldsStaysTextAndInRichFieldsIsCleaned() {
    InterviewText text =
        TextJson.read(
            """
            {"title":"<script>alert(1)</script>","standfirst":"<p>a<script>b</script></p>",
             "blocks":[{"kind":"quotation","id":"q1","link":"javascript:alert(1)"},
                       {"kind":"related","id":"r1","links":[{"address":"//evil.example"}]},
                       {"kind":"editor-note","id":"n1","date":"<b>"}]}
            """);
    assertEquals("<script>alert(1)</script>", text.title());
    assertEquals("<p>a</p>", text.standfirst().html());
    assertEquals("", ((Quotation) text.blocks().get(0)).link());
    assertEquals("", ((Related) text.blocks().get(1)).links().get(0).address());
    assertEquals("", ((EditorNote) text.blocks().get(2)).date());
  }

  @Test
  void charactersThatADatabaseRefusesAreLeftOut() {
    assertEquals("ab", TextJson.read("{\"title\":\"a\\u0000\\ud800b\"}").title());
  }
}
