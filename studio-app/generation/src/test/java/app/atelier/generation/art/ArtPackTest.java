package app.atelier.generation.art;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.vectors.Svg;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures that are shipped. */
class ArtPackTest {
    private static final ArtPack PACK = ArtPack.open();

    @Test
    void holdsThousandsOfPicturesEachWithItsLicence() {
        assertThat(PACK.pieces().stream().filter(p -> p.skin().isEmpty())).hasSizeGreaterThan(3000);
        assertThat(PACK.pieces())
                .allMatch(p -> List.of("MIT", "Apache-2.0").contains(p.licence())
                        && p.metres() > 0
                        && !p.name().isBlank());
    }

    @Test
    void prefersNotoForAnimalsAndFlatForThings() {
        assertThat(PACK.named("elephant")).get().extracting(ArtPiece::id).isEqualTo("noto:elephant");
        assertThat(PACK.named("Umbrella")).get().extracting(ArtPiece::id).isEqualTo("flat:umbrella");
        assertThat(PACK.named("no such thing")).isEmpty();
    }

    @Test
    void findsByEmojiAndAcrossPacksAndSkins() {
        ArtPiece fox = PACK.emoji("🦊").orElseThrow();
        assertThat(fox.name()).isEqualTo("fox");
        assertThat(PACK.emoji("❄")).isEqualTo(PACK.emoji("❄️")).isPresent();
        assertThat(PACK.twin(fox, "flat")).get().extracting(ArtPiece::id).isEqualTo("flat:fox");
        ArtPiece girl = PACK.find("flat:girl").orElseThrow();
        assertThat(PACK.inSkin(girl, "dark").id()).isEqualTo("flat:girl-dark");
        assertThat(PACK.inSkin(fox, "dark")).isEqualTo(fox);
    }

    @Test
    void knowsWhichWayPicturesFaceAndWhatTheyShow() {
        assertThat(PACK.find("noto:elephant").orElseThrow().facing()).isEqualTo(Facing.LEFT);
        assertThat(PACK.find("noto:rocket").orElseThrow().facing()).isEqualTo(Facing.RIGHT);
        assertThat(PACK.find("flat:alarm-clock").orElseThrow().mirrors()).isFalse();
        assertThat(PACK.find("noto:fox").orElseThrow().extent()).isEqualTo(Extent.HEAD);
        assertThat(PACK.find("flat:cook").orElseThrow().extent()).isEqualTo(Extent.BUST);
        assertThat(PACK.find("flat:sailboat").orElseThrow().bakedGround()).isTrue();
    }

    /** Mean difference of all channels in levels of 255. */
    private static double apart(BufferedImage a, BufferedImage b) {
        int[] left = a.getRaster().getPixels(0, 0, a.getWidth(), a.getHeight(), (int[]) null);
        int[] right = b.getRaster().getPixels(0, 0, b.getWidth(), b.getHeight(), (int[]) null);
        return IntStream.range(0, left.length)
                .map(i -> Math.abs(left[i] - right[i]))
                .average()
                .orElse(0);
    }

    @Test
    void piecesAsVectorLayersLookAsTheyAreDrawn() {
        List<ArtPiece> pieces = List.copyOf(PACK.pieces());
        for (int i = 0; i < pieces.size(); i += 173) {
            ArtPiece piece = pieces.get(i);
            BufferedImage drawn = PACK.draw(piece, 128);
            Svg vector = PACK.vector(piece, 128);
            BufferedImage image =
                    new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D g = image.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.scale(drawn.getWidth() / vector.width(), drawn.getHeight() / vector.height());
            vector.draw(g);
            g.dispose();
            assertThat(apart(image, drawn)).as(piece.id()).isLessThan(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"noto:elephant", "flat:umbrella", "fluent:fox", "flat:girl-dark"})
    void drawsCroppedToWhatIsVisible(String id) {
        BufferedImage image = PACK.draw(PACK.find(id).orElseThrow(), 300);

        assertThat(image.getHeight()).isEqualTo(300);
        assertThat(image.getWidth()).isBetween(90, 600);
        int inset = 6;
        assertThat(opaqueIn(image, 0, 0, image.getWidth(), inset)).isTrue();
        assertThat(opaqueIn(image, 0, 300 - inset, image.getWidth(), inset)).isTrue();
        assertThat(opaqueIn(image, 0, 0, inset, 300)).isTrue();
        assertThat(opaqueIn(image, image.getWidth() - inset, 0, inset, 300)).isTrue();
    }

    @Test
    void refusesHeightsThatCannotBeDrawn() {
        ArtPiece fox = PACK.find("noto:fox").orElseThrow();

        assertThatThrownBy(() -> PACK.draw(fox, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PACK.draw(fox, 5000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drawsTheSameFromManyThreads() {
        ArtPiece piece = PACK.find("noto:owl").orElseThrow();
        ArtPack other = ArtPack.open();
        int[] alone = pixels(ArtPack.open().draw(piece, 128));

        List<int[]> together = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> pixels(other.draw(piece, 128 + i % 2 * 0)))
                .toList();

        assertThat(together).allSatisfy(p -> assertThat(p).isEqualTo(alone));
    }

    @Test
    void namesADamagedPictureInOneSentence() {
        ArtPiece fox = PACK.find("noto:fox").orElseThrow();
        ArtIndex index = new ArtIndex(Map.of(fox.id(), fox), Map.of(fox.id(), new ArtIndex.Drawn(0, 128)));
        InputStream rubbish = new ByteArrayInputStream(new byte[] {1, 2, 3});

        assertThatThrownBy(() -> new ArtPack(index, n -> rubbish).draw(fox, 64))
                .isInstanceOf(DamagedArtException.class)
                .hasMessage("The picture “noto:fox” is damaged in the art pack.");
        assertThatThrownBy(() -> new ArtPack(index, n -> null).draw(fox, 64))
                .hasMessage("The picture “noto:fox” is missing from the art pack.");
    }

    @Test
    @Tag("slow")
    void drawsEveryPicture() {
        assertThat(PACK.pieces())
                .allSatisfy(p -> assertThat(PACK.draw(p, 64).getHeight()).isEqualTo(64));
    }

    private static boolean opaqueIn(BufferedImage image, int x, int y, int w, int h) {
        for (int i = x; i < x + w; i++) {
            for (int j = y; j < y + h; j++) {
                if (image.getRGB(i, j) >>> 24 > 8) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
