package app.atelier.imaging.painting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.filters.DropShadow;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.Perspective;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.painting.Brush.Touch;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.selections.Selection;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrokeTest {
    private static final Brush.Tool RED = new Brush.Tool.Paint(0xff0000);
    private final Renderer renderer = new Renderer();

    private static List<Touch> scribble(int width, int height) {
        Random random = new Random(11);
        List<Touch> touches = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            touches.add(new Touch(
                    random.nextDouble(-20, width + 20), random.nextDouble(-20, height + 20), random.nextDouble()));
        }
        return touches;
    }

    /** One dab after the other over the whole picture, in doubles. */
    private static Picture plainly(Picture picture, Brush brush, List<Touch> dabs, float[] colour) {
        int width = picture.width();
        double[] amount = new double[width * picture.height()];
        for (Touch dab : dabs) {
            double radius = brush.diameter(dab.pressure()) / 2;
            double core = Math.max(0, Math.min(radius - 0.5, radius * brush.hardness()));
            for (int i = 0; i < amount.length; i++) {
                double d = Math.hypot(i % width + 0.5 - dab.x(), i / width + 0.5 - dab.y());
                double t = Math.clamp((radius + 0.5 - d) / Math.max(1, radius + 0.5 - core), 0.0, 1.0);
                amount[i] += (1 - amount[i]) * t * t * (3 - 2 * t) * brush.flow(dab.pressure());
            }
        }
        return picture.repainted(List.of(new Rectangle(0, 0, width, picture.height())), (x, y, count, rgba) -> {
            for (int i = 0; i < 4 * count; i++) {
                double k = amount[y * width + x + i / 4] * brush.opacity();
                rgba[i] += (float) ((colour[i % 4] - rgba[i]) * k);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"1,1", "3,200", "131,77", "300,259"})
    void aStrokeIsWhatItsDabsAre(int width, int height) {
        Brush brush = new Brush(23, 0.4, 0.6, 0.8, 0.5);
        List<Touch> dabs = new ArrayList<>();
        Line line = new Line(brush, dabs::add);
        scribble(width, height).forEach(line::to);
        Picture below = Pictures.random(width, height, 9);
        Picture expected = plainly(below, brush, dabs, new float[] {1, 0, 0, 1});
        Picture drawn = brush.stroke(below, RED, scribble(width, height), null);
        assertThat(Pictures.difference(drawn, expected)).isLessThanOrEqualTo(1);
    }

    @Test
    void onlyDirtyPixelsChangeAndTheyAreShownAsTheyWillBe() {
        Picture below = Pictures.random(300, 200, 4);
        Stroke<Picture> stroke = Stroke.on(below, new Brush(31, 0.5, 0.7, 1, 0.1), RED, null);
        boolean[] dirty = new boolean[300 * 200];
        Rectangle last = new Rectangle();
        for (Touch touch : scribble(300, 200)) {
            Rectangle changed = stroke.add(touch);
            for (int y = changed.y; y < changed.y + changed.height; y++) {
                java.util.Arrays.fill(dirty, y * 300 + changed.x, y * 300 + changed.x + changed.width, true);
            }
            last = changed.isEmpty() ? last : changed;
        }
        Picture part = stroke.part(last);
        Picture now = stroke.now();
        Picture done = stroke.finish();
        assertThat(part.samePixels(done.part(last))).isTrue();
        assertThat(now.samePixels(done)).isTrue();
        for (int i = 0; i < dirty.length; i++) {
            if (!dirty[i]) {
                assertThat(done.argb()[i]).isEqualTo(below.argb()[i]);
            }
        }
        assertThatThrownBy(() -> stroke.add(new Touch(1, 1, 1))).hasMessageContaining("ended");
    }

    @ParameterizedTest
    @CsvSource({"1,1,0", "2,0.5,30", "-1.5,1.5,200", "0.25,0.25,0"})
    void aBrushIsRoundInTheDocumentHoweverTheLayerLies(double scaleX, double scaleY, double degrees) {
        PictureLayer layer = new PictureLayer(
                LayerInfo.named("a", "a"),
                Picture.transparent(400, 400),
                new Placement(-100, -100, scaleX, scaleY, degrees));
        Stroke<Picture> stroke = Stroke.on(layer, new Brush(40, 1, 1, 1, 0.1), RED, null);
        stroke.add(new Touch(110, 95, 1));
        Document document = new Document(200, 200, List.of(layer.withPicture(stroke.finish())), Geometry.IDENTITY);
        Picture drawn = renderer.render(document);
        double area = 0;
        double sx = 0;
        double sy = 0;
        for (int i = 0; i < 200 * 200; i++) {
            double a = (drawn.argb()[i] >>> 24) / 255.0;
            area += a;
            sx += a * (i % 200 + 0.5);
            sy += a * (i / 200 + 0.5);
        }
        assertThat(area).isCloseTo(Math.PI * 400, within(40.0));
        assertThat(sx / area).isCloseTo(110, within(0.1));
        assertThat(sy / area).isCloseTo(95, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({"1,0,0", "0.5,0,0", "0.25,0,0", "0.37,0,0", "2,0,0", "0.5,20,0", "1,0,0.4", "0.5,7,-0.3"})
    void whatIsShownLiveIsWhatWillBe(double scale, double degrees, double keystone) {
        PictureLayer layer = new PictureLayer(
                LayerInfo.named("a", "a").withFilters(List.of(new DropShadow(3, 4, 2, "#000000", 0.5))),
                Pictures.random(500, 380, 5),
                new Placement(20, -30, 1, 1, degrees));
        Document document = Document.of(Pictures.photo(512, 384))
                .add(layer)
                .withGeometry(Geometry.IDENTITY.withPerspective(Perspective.keystone(keystone, 0)));
        Stroke<Picture> stroke = Stroke.on(layer, new Brush(40, 0.5, 0.8, 1, 0.1), RED, null);
        stroke.add(new Touch(150, 120, 1));
        Rectangle dirty = stroke.add(new Touch(190, 150, 1));
        Live live = Live.of(document, "a", stroke, dirty, scale);
        Picture shown = renderer.render(live.document(), live.region(), scale);
        Picture whole = renderer.render(document.replace(layer.withPicture(stroke.finish())), live.region(), scale);
        assertThat(Pictures.difference(shown, whole)).isLessThanOrEqualTo(1);
        assertThat(live.region().width).isLessThan((int) (260 * scale + 60));
    }

    @Test
    void masksArePaintedToo() {
        Mask half = Mask.of(60, 40, new byte[60 * 40]).inverted();
        Brush brush = new Brush(10, 1, 1, 1, 0.1);
        Stroke<Mask> hide = Stroke.on(half, brush, new Brush.Tool.Paint(0x000000), null);
        hide.add(new Touch(20, 20, 1));
        Mask hidden = hide.finish();
        assertThat(hidden.at(20, 20)).isZero();
        assertThat(hidden.at(40, 20)).isEqualTo(255);
        Stroke<Mask> show = Stroke.on(
                hidden,
                brush,
                new Brush.Tool.Paint(0xffffff),
                Selection.rectangle(60, 40, 0, 0, 20, 40).mask());
        show.add(new Touch(20, 20, 1));
        Document document = Document.of(Pictures.photo(60, 40));
        Live live = Live.ofMask(document, "background", show, new Rectangle(15, 15, 10, 10), 1);
        Picture shown = renderer.render(live.document(), live.region(), 1);
        assertThat(shown.at(22 - live.region().x, 20 - live.region().y) >>> 24).isZero();
        Mask both = show.finish();
        assertThat(both.at(18, 20)).isEqualTo(255);
        assertThat(both.at(22, 20)).as("outside the selection").isZero();
        assertThatThrownBy(() -> Stroke.on(half, brush, new Brush.Tool.Clone(1, 1), null))
                .hasMessageContaining("mask");
    }

    @Test
    void pressureIsAnsweredAsTheBrushSays() {
        Brush brush = new Brush(100, 1, 1, 1, 0.1);
        assertThat(brush.diameter(0.5)).isEqualTo(50);
        assertThat(brush.withPressure(0, 1).diameter(0.5)).isEqualTo(100);
        assertThat(brush.withPressure(0.5, 0).diameter(0)).isEqualTo(50);
        assertThat(brush.withPressure(0, 0).flow(0.1)).isEqualTo(1);
        assertThat(brush.withPressure(0, 1).flow(0.25)).isEqualTo(0.25);
    }

    @Test
    void smoothingCalmsATremblingLineAndStillArrives() {
        double[] rough = tremble(0);
        double[] calm = tremble(0.8);
        assertThat(calm[0]).as("how far it strays").isLessThan(rough[0] / 2);
        assertThat(calm[1]).as("where it ends").isCloseTo(200, within(6.0));
    }

    private static double[] tremble(double smoothing) {
        List<Touch> dabs = new ArrayList<>();
        Brush brush = new Brush(10, 1, 1, 1, 0.2).withSmoothing(smoothing);
        Line line = new Line(brush, dabs::add);
        for (int i = 0; i <= 100; i++) {
            line.to(new Touch(2 * i, i % 2 == 0 ? -4 : 4, 1));
        }
        line.end();
        double stray = 0;
        for (Touch dab : dabs.subList(dabs.size() / 4, 3 * dabs.size() / 4)) {
            stray += Math.abs(dab.y());
        }
        return new double[] {stray / dabs.size(), dabs.getLast().x()};
    }

    @ParameterizedTest
    @CsvSource({"U16,SRGB", "F32,LINEAR_SRGB", "U8,DISPLAY_P3"})
    void finerPicturesStayAsFineAsTheyAre(Depth depth, ColourSpace space) {
        Picture fine = Pictures.photo(80, 60).convertedTo(new PixelFormat(depth, space));
        Picture drawn = new Brush(20, 1, 1, 1, 0.1)
                .stroke(fine, new Brush.Tool.Paint(0x3366cc), List.of(new Touch(40, 30, 1)), null);
        assertThat(drawn.format()).isEqualTo(fine.format());
        assertThat(Pictures.difference(drawn.part(new Rectangle(40, 30, 1, 1)), Pictures.flat(1, 1, 0xff3366cc)))
                .isLessThanOrEqualTo(1);
        Rectangle corner = new Rectangle(0, 0, 20, 15);
        assertThat(drawn.part(corner).samePixels(fine.part(corner))).isTrue();
    }

    @Test
    void theStampCopiesBetweenPixelsAndFromOtherPictures() {
        Picture photo = Pictures.photo(100, 60);
        Brush brush = new Brush(20, 1, 1, 1, 0.1);
        Picture half = brush.stroke(photo, new Brush.Tool.Clone(10.5, 0), List.of(new Touch(30, 30, 1)), null);
        int mean = ((photo.at(40, 30) & 255) + (photo.at(41, 30) & 255)) / 2;
        assertThat(half.at(30, 30) & 255).isCloseTo(mean, within(1));
        Picture other = Pictures.random(100, 60, 3);
        Picture from = brush.stroke(photo, new Brush.Tool.Clone(5, 6, other), List.of(new Touch(30, 30, 1)), null);
        assertThat(from.at(30, 30)).isEqualTo(other.at(35, 36));
        Picture beyond = brush.stroke(photo, new Brush.Tool.Clone(-90, 0), List.of(new Touch(30, 30, 1)), null);
        assertThat(beyond.samePixels(photo)).as("there is nothing to copy").isTrue();
    }

    @Test
    void aSpotIsHealedWhereItWasPaintedOver() {
        Picture clean = Pictures.flat(200, 150, 0xff8899aa);
        Picture spoiled = new Brush(12, 1, 1, 1, 0.1).stroke(clean, RED, List.of(new Touch(100, 80, 1)), null);
        Stroke<Picture> stroke = Stroke.on(spoiled, new Brush(24, 0.8, 1, 1, 0.1), new Brush.Tool.Heal(1), null);
        stroke.add(new Touch(100, 80, 1));
        assertThat(stroke.part(new Rectangle(100, 80, 1, 1)).at(0, 0))
                .as("shown pale")
                .isNotEqualTo(spoiled.at(100, 80));
        assertThat(Pictures.difference(stroke.finish(), clean)).isLessThanOrEqualTo(1);
    }

    @Test
    void roomIsAddedWithoutAChangeOfLook() {
        PictureLayer layer = new PictureLayer(
                LayerInfo.named("a", "a"), Pictures.random(30, 20, 2), new Placement(40, 35, 1.5, 1.5, 25));
        Document document = new Document(120, 90, List.of(layer), Geometry.IDENTITY);
        PictureLayer roomy = Room.covering(layer, document);
        assertThat(roomy.picture().width()).isGreaterThan(30);
        assertThat(Pictures.difference(renderer.render(document), renderer.render(document.replace(roomy))))
                .isLessThanOrEqualTo(40);
        assertThat(Pictures.meanDifference(renderer.render(document), renderer.render(document.replace(roomy))))
                .as("only at the layer's edge")
                .isLessThan(0.5);
        assertThat(Room.covering(roomy, document)).isSameAs(roomy);
        PictureLayer upright = layer.withPlacement(Placement.at(40, 35));
        Document plain = new Document(120, 90, List.of(upright), Geometry.IDENTITY);
        PictureLayer wide = Room.covering(upright, plain);
        assertThat(wide.placement()).isEqualTo(Placement.IDENTITY);
        assertThat(renderer.render(plain).samePixels(renderer.render(plain.replace(wide))))
                .isTrue();
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> new Touch(Double.NaN, 0, 1)).hasMessageContaining("number");
        assertThatThrownBy(() -> new Brush(Double.NaN, 1, 1, 1, 1)).hasMessageContaining("size of a brush");
        assertThatThrownBy(() -> new Brush(10, 1, 1, 1, 0.1, 2, 0, 0)).hasMessageContaining("pressure");
        assertThatThrownBy(() -> new Brush.Tool.Clone(Double.POSITIVE_INFINITY, 0))
                .hasMessageContaining("copy");
        Picture picture = Pictures.photo(9, 9);
        assertThatThrownBy(() -> Stroke.on(picture, new Brush(9, 1, 1, 1, 1), RED, Mask.all(8, 9)))
                .hasMessageContaining("size of the picture");
        Stroke<Picture> far = Stroke.on(picture, new Brush(9, 1, 1, 1, 1), RED, null);
        assertThat(far.add(new Touch(1e6, -1e6, 1))).isEqualTo(new Rectangle());
        assertThat(far.finish()).isSameAs(picture);
        assertThatThrownBy(() -> Live.of(Document.of(picture), "gone", far, new Rectangle(1, 1), 1))
                .hasMessageContaining("gone");
    }
}
