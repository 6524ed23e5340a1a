package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.PixelSource;
import app.atelier.imaging.UnreadablePixelsException;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.painting.Brush;
import app.atelier.imaging.render.Renderer;
import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Strokes while they are drawn, without a window. */
class PaintingTest {
    private static final int RED = 0xffff0000;
    private static final int WHITE = 0xffffffff;

    private static final PixelSource DAMAGED = new PixelSource() {
        @Override
        public void read(Rectangle part, Object into, int at, int stride) {
            throw new UnreadablePixelsException(new IOException("A part of the history is damaged."));
        }

        @Override
        public long memory(Predicate<Object> first) {
            return 0;
        }
    };

    private final List<Picture> patches = new ArrayList<>();

    private Painting.Screen screen(Document document) {
        var request = new Frames.Request(document, new Rectangle(0, 0, 60, 40), 1);
        return new Painting.Screen() {
            @Override
            public Frames.Request request() {
                return request;
            }

            @Override
            public void patch(Rectangle place, Picture part, @Nullable Mask mask) {
                patches.add(part);
            }

            @Override
            public void redraw() {
                // Nothing is shown.
            }
        };
    }

    @Test
    void aStrokeIsSeenAlsoWhereAnotherLayerCannotBeRead() {
        int[] white = new int[60 * 40];
        Arrays.fill(white, WHITE);
        var broken = new PictureLayer(
                LayerInfo.named("broken", "Broken"),
                Picture.deferred(60, 40, PixelFormat.SRGB8, false, DAMAGED),
                Placement.IDENTITY);
        var document = Document.of(Picture.ofArgb(60, 40, white)).add(broken);
        var stroke = new BrushStroke(BrushStroke.Kind.PAINT, new Brush(20, 1, 1, 1, .1), RED, 0, 0, List.of());
        var painting =
                new Painting(Tasks.here(), new Renderer(), new Paint("background", false, stroke), screen(document));
        painting.begin(document);
        painting.touch(new Brush.Touch(30, 20, 1));
        assertThat(patches).hasSize(1);
        var seen = patches.getFirst();
        assertThat(seen.at(seen.width() / 2, seen.height() / 2)).isEqualTo(RED);
        var steps = new ArrayList<Document>();
        painting.finish((step, before, after) -> steps.add(after));
        var painted = (PictureLayer) steps.getFirst().layer("background").orElseThrow();
        assertThat(painted.picture().at(30, 20)).isEqualTo(RED);
    }
}
