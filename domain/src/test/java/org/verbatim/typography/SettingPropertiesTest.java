package org.verbatim.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.text.FoldedText;
import org.verbatim.text.RichText;

/**
 * What holds for any text, however odd: tried on thousands of lines made of everything that rules
 * look at. The dice are loaded: what fails once fails each time.
 */
class SettingPropertiesTest {

  private static final int TRIES = 3000;
  private static final int MOST_PIECES = 16;

  /** What French and English texts are made of, in pieces. */
  private static final List<String> PIECES =
      List.of(
          (" | | |\u00a0|\u202f|mot|été|e\u0301|L|1|12|345|1 234|?|!|;|:|::|.|,|"
                  + "...|…|\"|\"|'|’|«|»|“|”|‘|(|)|-|–|—|%| km|h| h |M.|Mme|Dr |n°|1er|XXe|"
                  + "2e|er|https://a.example/b?c='d'|a@b.example|`|/|\n|😀|\u00ad|l'eau|"
                  + "&amp;|&lt;|°C|s|'n'|Ve")
              .split("\\|"));

  private static final List<String> TAGS =
      List.of(
          ("<p>|</p>|<em>|</em>|<strong>|</strong>|<br>|<ul><li>|</li></ul>|"
                  + "<a href=\"https://a.example/?b\">|</a>|<sup>|</sup>|<blockquote>|</blockquote>")
              .split("\\|"));

  private final Random dice = new Random(20_260_511);

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void settingWordsTwiceIsSettingThemOnce(String language) {
    Typography typography = Typography.of(language);
    with(
        this::line,
        line -> {
          String once = typography.words(line);
          assertEquals(once, typography.words(once));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void settingRichTextTwiceIsSettingItOnce(String language) {
    Typography typography = Typography.of(language);
    with(
        this::html,
        html -> {
          String once = typography.html(new RichText(html));
          assertEquals(once, typography.html(new RichText(once)));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void settingDoesNotChangeTheCanonicalText(String language) {
    with(
        this::html,
        html -> {
          RichText text = new RichText(html);
          RichText set = new RichText(Typography.of(language).html(text));
          assertEquals(CanonicalText.of(text), CanonicalText.of(set));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void settingPlainWordsDoesNotChangeWhatIsFoundInThem(String language) {
    with(
        this::line,
        line -> {
          String set = Typography.of(language).words(line);
          assertEquals(CanonicalText.ofWords(line), CanonicalText.ofWords(set));
          assertEquals(FoldedText.of(line), FoldedText.of(set));
        });
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    with(
        () -> anything() + line(),
        text -> {
          FoldedText folded = FoldedText.of(text);
          assertEquals(folded, FoldedText.of(folded.value()));
        });
  }

  @Test
  void whatIsSetIsCleanAlready() {
    with(
        this::html,
        html -> {
          String set = Typography.of("fr").html(new RichText(html));
          assertEquals(set, new RichText(set).html());
        });
  }

  @Test
  void anyStringAtAllBecomesStableRichText() {
    with(
        this::anything,
        any -> {
          RichText once = new RichText(any);
          assertEquals(once, new RichText(once.html()));
          assertTrue(Typography.of("fr").html(once).length() >= once.words().length() / 2);
        });
  }

  private static void with(Supplier<String> source, Consumer<String> property) {
    for (int tries = 0; tries < TRIES; tries++) {
      String text = source.get();
      try {
        property.accept(text);
      } catch (AssertionError broken) {
        throw new AssertionError("It does not hold for «" + text + "»", broken);
      }
    }
  }

  private String line() {
    return joined(Stream.generate(() -> oneOf(PIECES)));
  }

  /** One piece in four is a tag, opened and closed as it comes. */
  private String html() {
    return joined(Stream.generate(() -> oneOf(dice.nextInt(4) == 0 ? TAGS : PIECES)));
  }

  /** Characters of all planes, lone surrogates and signs of markup among them. */
  private String anything() {
    return IntStream.range(0, dice.nextInt(60))
        .map(each -> dice.nextInt(3) == 0 ? dice.nextInt(0x80) : dice.nextInt(0x110000))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private String joined(Stream<String> pieces) {
    return pieces.limit(dice.nextInt(MOST_PIECES + 1)).collect(Collectors.joining());
  }

  private String oneOf(List<String> given) {
    return given.get(dice.nextInt(given.size()));
  }
}
