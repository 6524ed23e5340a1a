package app.atelier.imaging.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.adjustments.Exposure;
import app.atelier.imaging.documents.DocumentStore;
import app.atelier.imaging.documents.OpenRaster;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassThroughTest {
    private static final int WIDTH = 60;
    private static final int HEIGHT = 40;

    private final Renderer renderer = new Renderer();
    private final Document ground = Document.of(Pictures.photo(WIDTH, HEIGHT));

    private static PictureLayer picture(String id, BlendMode mode, int x, int y) {
        return new PictureLayer(
                LayerInfo.named(id, id).withBlendMode(mode).withOpacity(.7f),
                Pictures.random(25, 20, id.hashCode()),
                Placement.at(x, y));
    }

    private static List<Layer> members() {
        return List.of(
                picture("shade", BlendMode.MULTIPLY, 5, 5),
                picture("figure", BlendMode.NORMAL, 12, 8),
                picture("light", BlendMode.SCREEN, 20, 12));
    }

    private static GroupLayer group(List<Layer> layers) {
        return new GroupLayer(LayerInfo.named("group", "Group"), layers, false);
    }

    private Document beside(List<Layer> layers) {
        Document document = ground;
        for (Layer layer : layers) {
            document = document.add(layer);
        }
        return document;
    }

    private void same(Document one, Document other) {
        assertThat(renderer.render(one).samePixels(renderer.render(other))).isTrue();
    }

    @Test
    void itsLayersLookAsIfTheyLayBesideIt() {
        same(ground.add(group(members())), beside(members()));
        Document isolated = ground.add(group(members()).withIsolated(true));
        assertThat(renderer.render(isolated).samePixels(renderer.render(beside(members()))))
                .isFalse();
    }

    @Test
    void alsoWithinOtherGroupsOfEitherKind() {
        LayerInfo outer = LayerInfo.named("outer", "Outer");
        Document nested = ground.add(new GroupLayer(outer, List.of(group(members())), false));
        same(nested, beside(members()));
        GroupLayer around = new GroupLayer(LayerInfo.named("around", "Around"), List.of(group(members())));
        same(ground.add(around), ground.add(group(members()).withIsolated(true)));
    }

    @Test
    void switchedOffItTakesAllOfThemAway() {
        GroupLayer group = group(members());
        same(ground.add(group.withInfo(group.info().withVisible(false))), ground);
    }

    @Test
    void adjustmentsInItReachWhatLiesBelowAlsoWithFilters() {
        LayerInfo soft = LayerInfo.named("soft", "Soft").withFilters(List.of(new GaussianFilter(2)));
        List<Layer> layers = new ArrayList<>(members());
        layers.add(new AdjustmentLayer(soft, List.of(new Exposure(.5))));
        same(ground.add(group(layers)), beside(layers));
    }

    @Test
    void opacityAndMaskTellHowFarTheirWorkIsTakenOver() {
        GroupLayer group = group(members());
        Picture without = renderer.render(ground);
        Picture with = renderer.render(beside(members()));
        Picture half = renderer.render(ground.add(group.withInfo(group.info().withOpacity(.5f))));
        byte[] left = new byte[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            Arrays.fill(left, y * WIDTH, y * WIDTH + WIDTH / 2, (byte) 255);
        }
        Picture masked =
                renderer.render(ground.add(group.withInfo(group.info().withMask(Mask.of(WIDTH, HEIGHT, left)))));
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    int one = without.at(x, y) >> shift & 255;
                    int other = with.at(x, y) >> shift & 255;
                    assertThat(half.at(x, y) >> shift & 255).isBetween((one + other) / 2 - 1, (one + other) / 2 + 1);
                    assertThat(masked.at(x, y) >> shift & 255)
                            .isBetween((x < WIDTH / 2 ? other : one) - 1, (x < WIDTH / 2 ? other : one) + 1);
                }
            }
        }
    }

    @Test
    void withAModeOrFiltersOfItsOwnOrAsABaseItIsIsolated() {
        GroupLayer group = group(members());
        for (LayerInfo info : List.of(
                group.info().withBlendMode(BlendMode.OVERLAY),
                group.info().withFilters(List.of(new GaussianFilter(1))))) {
            same(
                    ground.add(group.withInfo(info)),
                    ground.add(group.withInfo(info).withIsolated(true)));
        }
        PictureLayer on = picture("on", BlendMode.NORMAL, 0, 0);
        PictureLayer clipped = on.withInfo(on.info().withClipped(true));
        same(
                ground.add(group).add(clipped),
                ground.add(group.withIsolated(true)).add(clipped));
    }

    @Test
    void aClippedLayerAtItsBottomMeetsNothingBelowTheGroup() {
        PictureLayer first = picture("first", BlendMode.NORMAL, 3, 3);
        Document loose = ground.add(picture("other", BlendMode.NORMAL, 30, 20))
                .add(group(List.of(first.withInfo(first.info().withClipped(true)))));
        same(loose, ground.add(picture("other", BlendMode.NORMAL, 30, 20)).add(first));
    }

    @Test
    void filesKeepIt() throws IOException {
        Document document = ground.add(group(members()));
        for (Document read : List.of(
                new DocumentStore().decode(new DocumentStore().encode(document)),
                new OpenRaster().decode(new OpenRaster().encode(document)))) {
            assertThat(((GroupLayer) read.layers().getLast()).isolated()).isFalse();
            same(read, document);
        }
    }
}
