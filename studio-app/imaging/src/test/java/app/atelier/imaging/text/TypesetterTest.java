package app.atelier.imaging.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {
    private static final Text TEXT = Text.of("Night market", "inter", 100);

    private static List<String> lines(Text text) {
        return Typesetter.set(text).lines().stream()
                .map(line -> text.content().substring(line.start(), line.end()))
                .toList();
    }

    private static List<Double> points(java.awt.Shape shape) {
        List<Double> points = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int count = new int[] {2, 2, 4, 6, 0}[i.currentSegment(c)];
            for (int k = 0; k < count; k++) {
                points.add(c[k]);
            }
        }
        return points;
    }

    @Test
    void aLineStandsWhereThePlatformSetsItAtThatSize() {
        Font font = Fonts.family("inter")
                .orElseThrow()
                .face(400, false)
                .font()
                .deriveFont(100f)
                .deriveFont(java.util.Map.of(java.awt.font.TextAttribute.KERNING, 1));
        TextLayout plain = new TextLayout("Night market", font, new FontRenderContext(null, true, true));
        SetText set = Typesetter.set(TEXT);
        assertThat(set.lines()).hasSize(1);
        assertThat(set.box().getWidth()).isCloseTo(plain.getVisibleAdvance(), within(0.2));
        double leading = 120 - plain.getAscent() - plain.getDescent();
        assertThat(set.lines().getFirst().baseline()).isCloseTo(leading / 2 + plain.getAscent(), within(0.1));
        Rectangle2D ink = plain.getOutline(null).getBounds2D();
        assertThat(set.ink().getWidth()).isCloseTo(ink.getWidth(), within(0.3));
        assertThat(set.ink().getHeight()).isCloseTo(ink.getHeight(), within(0.3));
    }

    @Property(tries = 40)
    void sizeChangesNothingButTheSize(@ForAll @DoubleRange(min = 1, max = 2000) double size) {
        List<Double> one = points(Typesetter.set(TEXT.withSize(1000)).letters());
        List<Double> other = points(Typesetter.set(TEXT.withSize(size)).letters());
        assertThat(other).hasSameSizeAs(one);
        for (int i = 0; i < one.size(); i++) {
            assertThat(other.get(i)).isCloseTo(one.get(i) * size / 1000, within(1e-6 * size));
        }
    }

    @Property(tries = 150)
    void anyCharactersAreSetWithoutFailing(@ForAll @StringLength(max = 40) String content) {
        Text text = TEXT.withContent(content).withWrapWidth(300.0);
        SetText set = Typesetter.set(text);
        assertThat(set.lines()).isNotEmpty();
        int at = 0;
        for (SetText.Line line : set.lines()) {
            assertThat(line.start()).isBetween(at, content.length());
            assertThat(line.end()).isBetween(line.start(), content.length());
            at = line.end();
        }
        assertThat(set.box().getHeight()).isCloseTo(set.lines().size() * 120, within(1e-6));
        assertThat(Double.isFinite(set.ink().getWidth())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb", "a\u2028b", "a\u2029b", "a\u0085b"})
    void everyKindOfLineEndEndsALine(String content) {
        assertThat(lines(TEXT.withContent(content))).containsExactly("a", "b");
    }

    @Test
    void emptyTextIsOneLineHighAndDrawsNothing() {
        SetText set = Typesetter.set(TEXT.withContent(""));
        assertThat(set.lines()).hasSize(1);
        assertThat(set.ink().isEmpty()).isTrue();
        assertThat(set.box()).isEqualTo(new Rectangle2D.Double(0, 0, 0, 120));
        assertThat(Typesetter.set(TEXT.withContent("\n\n")).lines()).hasSize(3);
    }

    @Test
    void wordsAreWrappedAndNoLineIsWiderThanTheBox() {
        Text text = TEXT.withContent("a lantern for every stall, a song for every lantern")
                .withWrapWidth(500.0);
        SetText set = Typesetter.set(text);
        assertThat(set.lines()).hasSizeGreaterThan(3).allSatisfy(line -> assertThat(line.width())
                .isLessThanOrEqualTo(500.01));
        assertThat(String.join("", lines(text))).isEqualTo(text.content());
        assertThat(set.box().getWidth()).isEqualTo(500);
        // A word that is wider than the box is broken rather than lost.
        assertThat(String.join("", lines(text.withContent("Donaudampfschifffahrt"))))
                .isEqualTo("Donaudampfschifffahrt");
    }

    @ParameterizedTest
    @EnumSource(Alignment.class)
    void linesStandAsTheyAreAligned(Alignment alignment) {
        Text text = TEXT.withContent("wide line here\nslim").withAlignment(alignment);
        SetText.Line free = Typesetter.set(text).lines().getLast();
        SetText.Line boxed = Typesetter.set(text.withWrapWidth(900.0)).lines().getLast();
        assertThat(free.x())
                .isCloseTo(
                        switch (alignment) {
                            case LEFT, JUSTIFY -> 0;
                            case CENTRE -> -free.width() / 2;
                            case RIGHT -> -free.width();
                        },
                        within(1e-6));
        assertThat(boxed.x())
                .isCloseTo(
                        switch (alignment) {
                            case LEFT, JUSTIFY -> 0;
                            case CENTRE -> (900 - boxed.width()) / 2;
                            case RIGHT -> 900 - boxed.width();
                        },
                        within(1e-6));
    }

    @Test
    void justifiedLinesFillTheBoxButTheLast() {
        Text text = TEXT.withContent("a lantern for every stall, a song for every lantern")
                .withWrapWidth(700.0)
                .withAlignment(Alignment.JUSTIFY);
        List<SetText.Line> lines = Typesetter.set(text).lines();
        assertThat(lines.subList(0, lines.size() - 1)).isNotEmpty().allSatisfy(line -> assertThat(line.width())
                .isCloseTo(700, within(1.0)));
        assertThat(lines.getLast().width()).isLessThan(690);
    }

    @Test
    void letterSpacingWidensEachGapByItself() {
        Text mono = Text.of("abcd", "jetbrains-mono", 100);
        double plain = Typesetter.set(mono).box().getWidth();
        double spaced = Typesetter.set(mono.withLetterSpacing(0.25)).box().getWidth();
        assertThat(spaced - plain).isCloseTo(3 * 25, within(0.5));
        double tight = Typesetter.set(mono.withLetterSpacing(-0.1)).box().getWidth();
        assertThat(plain - tight).isCloseTo(3 * 10, within(0.5));
    }

    @Test
    void lettersFromRightToLeftRunThatWay() {
        Text hebrew = Text.of("שלום", "heebo", 100);
        Rectangle2D first = Typesetter.set(hebrew.withContent("ש")).ink();
        Path2D all = new Path2D.Double(Typesetter.set(hebrew).letters());
        // The first letter stands at the right end of the word.
        double right = all.getBounds2D().getMaxX();
        Rectangle2D strip =
                new Rectangle2D.Double(right - first.getWidth(), first.getY(), first.getWidth(), first.getHeight());
        assertThat(all.intersects(strip)).isTrue();
        Path2D alone = new Path2D.Double(Typesetter.set(hebrew.withContent("ש")).letters());
        alone.transform(java.awt.geom.AffineTransform.getTranslateInstance(right - first.getMaxX(), 0));
        assertThat(alone.getBounds2D().getMaxX()).isCloseTo(right, within(1e-6));
        List<Double> letter = points(alone);
        List<Double> word = points(all);
        assertThat(java.util.Collections.indexOfSubList(rounded(word), rounded(letter)))
                .isNotNegative();
    }

    private static List<Long> rounded(List<Double> points) {
        return points.stream().map(p -> Math.round(p * 2)).toList();
    }

    @Test
    void marksAreSetOnTheirLetters() {
        Text text = Text.of("e\u0301", "noto-sans", 100);
        SetText combined = Typesetter.set(text);
        SetText whole = Typesetter.set(text.withContent("\u00e9"));
        assertThat(combined.box().getWidth()).isCloseTo(whole.box().getWidth(), within(0.5));
        assertThat(combined.ink().getHeight()).isCloseTo(whole.ink().getHeight(), within(3.0));
    }

    @Test
    void whatNoFontHasIsABoxForEachCluster() {
        SetText one = Typesetter.set(TEXT.withContent("\ud800\udfa0"));
        SetText box = Typesetter.set(TEXT.withContent("\u25a1"));
        assertThat(one.ink()).isEqualTo(box.ink());
        // A family of three with joiners, in a font that has no such emoji sequence parts, is no crash either.
        assertThat(Typesetter.set(TEXT.withContent("\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67"))
                        .ink()
                        .isEmpty())
                .isFalse();
    }

    @Test
    void brokenSurrogatesAndControlsDrawNothing() {
        assertThat(Typesetter.set(TEXT.withContent("\ud800\u0000\u0007")).ink().isEmpty())
                .isTrue();
    }

    @Test
    void aFontThatIsGoneIsReplacedByTheStandardOne() {
        assertThat(points(Typesetter.set(TEXT.withFont("No Such Font")).letters()))
                .isEqualTo(points(Typesetter.set(TEXT).letters()));
    }

    @Test
    void aHundredThousandCharactersAreSet() {
        String words = "All work and no play. ".repeat(5000).substring(0, Text.MOST_CHARACTERS);
        SetText set = Typesetter.set(Text.of(words, "inter", 10).withWrapWidth(2000.0));
        assertThat(set.lines()).hasSizeGreaterThan(200);
        assertThat(set.ink().isEmpty()).isFalse();
    }

    @Test
    void anOutlineReachesBeyondTheLetters() {
        SetText plain = Typesetter.set(TEXT);
        SetText outlined = Typesetter.set(TEXT.withOutline(new TextOutline("#000000", 7)));
        assertThat(outlined.ink().getWidth()).isCloseTo(plain.ink().getWidth() + 14, within(1e-6));
        assertThat(outlined.box()).isEqualTo(plain.box());
    }
}
