package app.atelier.imaging.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.PixelSource;
import app.atelier.imaging.UnreadablePixelsException;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layers whose pixels are elsewhere and cannot be read: named, left out of frames, and back as soon as they can be. */
class UnreadableLayersTest {
    private static final String REASON = "A part of the history is damaged.";
    private static final int WIDTH = 320;
    private static final int HEIGHT = 300;

    private final Picture ground = Pictures.photo(WIDTH, HEIGHT);

    /** On a disk that is broken until it is mended. */
    private static final class Disk implements PixelSource {
        private final Picture picture;
        private boolean broken = true;

        private Disk(Picture picture) {
            this.picture = picture;
        }

        @Override
        public void read(Rectangle part, Object into, int at, int stride) {
            if (broken) {
                throw new UnreadablePixelsException(new IOException(REASON));
            }
            int[] argb = picture.argb();
            for (int y = 0; y < part.height; y++) {
                int from = (part.y + y) * picture.width() + part.x;
                System.arraycopy(argb, from, (int[]) into, at + y * stride, part.width);
            }
        }

        @Override
        public long memory(Predicate<Object> first) {
            return 0;
        }
    }

    private final Disk disk = new Disk(Pictures.random(WIDTH, HEIGHT, 3));

    private Layer fox(LayerInfo info) {
        return new PictureLayer(
                info, Picture.deferred(WIDTH, HEIGHT, ground.format(), false, disk), Placement.IDENTITY);
    }

    private Document document(Layer layer) {
        return Document.of(ground).add(layer);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.4, 0.13, 2.5})
    void theLayerIsNamedInOneLine(double scale) {
        Document document = document(fox(LayerInfo.named("a", "Red fox")));
        UnreadableLayerException problem =
                catchThrowableOfType(UnreadableLayerException.class, () -> new Renderer().render(document, scale));
        assertThat(problem.layer()).isEqualTo("a");
        assertThat(problem)
                .hasMessage("The pixels of the layer “Red fox” cannot be read. " + REASON)
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void insideGroupsAndUnderFiltersItIsTheLayerItselfThatIsNamed() {
        LayerInfo info = LayerInfo.named("a", "Fox")
                .withFilters(List.of(new GaussianFilter(3)))
                .withBlendMode(BlendMode.SOFT_LIGHT);
        Document document = document(new GroupLayer(LayerInfo.named("g", "Group"), List.of(fox(info))));
        assertThatThrownBy(() -> new Renderer().render(document))
                .isInstanceOf(UnreadableLayerException.class)
                .hasMessageContaining("“Fox”");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.4, 0.13})
    void aFrameShowsWhatIsThereAndAllOfItWhenTheDiskIsBack(double scale) {
        Renderer renderer = new Renderer();
        Document document = document(fox(LayerInfo.named("a", "Fox")));
        Rectangle part = new Rectangle(5, 4, 30, 30);
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Picture frame = renderer.renderReadable(document, part, scale, problem -> lost.add(problem.layer()));
            assertThat(frame.samePixels(new Renderer().render(Document.of(ground), part, scale)))
                    .isTrue();
        }
        assertThat(lost).containsExactly("a", "a", "a");
        disk.broken = false;
        Picture frame = renderer.renderReadable(document, part, scale, problem -> lost.add("again"));
        Document whole = Document.of(ground)
                .add(new PictureLayer(LayerInfo.named("a", "Fox"), disk.picture, Placement.IDENTITY));
        assertThat(frame.samePixels(new Renderer().render(whole, part, scale))).isTrue();
        assertThat(lost).hasSize(3);
    }

    @Test
    void everyLostLayerIsToldOfAndTheOrderOfTheOthersStays() {
        Document document = document(fox(LayerInfo.named("a", "One")))
                .add(new PictureLayer(
                        LayerInfo.named("b", "Two").withOpacity(0.5f),
                        Pictures.random(WIDTH, HEIGHT, 9),
                        Placement.IDENTITY))
                .add(fox(LayerInfo.named("c", "Three").withBlendMode(BlendMode.MULTIPLY)));
        List<String> lost = new ArrayList<>();
        Rectangle all = new Rectangle(0, 0, WIDTH, HEIGHT);
        Picture frame = new Renderer().renderReadable(document, all, 1, problem -> lost.add(problem.layer()));
        assertThat(lost).containsExactlyInAnyOrder("a", "c");
        Document rest = document.remove("a").remove("c");
        assertThat(frame.samePixels(new Renderer().render(rest))).isTrue();
    }
}
