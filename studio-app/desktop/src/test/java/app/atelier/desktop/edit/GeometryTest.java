package app.atelier.desktop.edit;

import static app.atelier.desktop.edit.StackedPage.filled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import java.awt.geom.Point2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Where things lie: the view on the picture, layers on the page, and a crop that is drawn. */
class GeometryTest {
    private static PictureLayer layer(String id, Picture picture, double x, double y) {
        return new PictureLayer(LayerInfo.named(id, id), picture, Placement.at(x, y));
    }

    private static Document document() {
        return Document.of(filled(200, 100, -1)).add(layer("thing", filled(20, 10, 0xff203040), 50, 40));
    }

    private static Viewport viewport(double width, double height) {
        var view = new Viewport();
        view.picture(1600, 1200);
        view.view(width, height, 48, 1);
        return view;
    }

    @Test
    void aFittedPictureLiesInTheMiddleWithItsMargin() {
        var view = viewport(1096, 846);
        assertThat(view.top()).isEqualTo(48);
        assertThat(view.height()).isEqualTo(750);
        assertThat(view.left()).isEqualTo(48);
        assertThat(view.visible()).isEqualTo(new java.awt.Rectangle(0, 0, 1000, 750));
    }

    @Property
    void zoomingKeepsThePointUnderTheMouse(
            @ForAll @DoubleRange(min = 2, max = 8) double scale,
            @ForAll @DoubleRange(min = 300, max = 700) double x,
            @ForAll @DoubleRange(min = 200, max = 600) double y) {
        var view = viewport(1096, 846);
        double before = view.pictureX(x);
        double above = view.pictureY(y);
        view.zoom(scale, x, y);
        assertThat(view.pictureX(x)).isCloseTo(before, within(1.0));
        assertThat(view.pictureY(y)).isCloseTo(above, within(1.0));
    }

    @Property
    void howeverFarOneMovesThePictureStaysInViewAndOnlyWhatIsSeenIsDrawn(
            @ForAll @DoubleRange(min = .02, max = 16) double scale,
            @ForAll @DoubleRange(min = -1e5, max = 1e5) double dx,
            @ForAll @DoubleRange(min = -1e5, max = 1e5) double dy) {
        var view = viewport(1000, 700);
        view.zoom(scale, 500, 350);
        view.pan(dx, dy);
        assertThat(view.visible().isEmpty()).isFalse();
        assertThat(view.visible().width).isLessThanOrEqualTo(1001);
        assertThat(view.visible().height).isLessThanOrEqualTo(701);
    }

    @Test
    void whatIsPointedAtIsTheThingBeforeTheGround() {
        var document = document();
        assertThat(Page.at(document, 55, 45))
                .map(app.atelier.imaging.layers.Layer::id)
                .contains("thing");
        assertThat(Page.at(document, 5, 5))
                .map(app.atelier.imaging.layers.Layer::id)
                .contains("background");
        assertThat(Page.at(new Change.Show("thing", false).apply(document), 55, 45))
                .map(app.atelier.imaging.layers.Layer::id)
                .contains("background");
    }

    @Test
    void whatIsPointedAtIsFoundOnATurnedAndCroppedPage() {
        var turned = new Change.CropTo(new Crop(40, 40, 40, 60), 0).apply(new Change.Turn(1).apply(document()));
        var corner = Page.corners(turned, (PictureLayer) turned.layer("thing").orElseThrow())
                .getFirst();
        assertThat(Page.at(turned, corner.getX() - 2, corner.getY() + 2))
                .map(app.atelier.imaging.layers.Layer::id)
                .contains("thing");
    }

    @Test
    void aShadowGoesWithItsSubjectAndTurnsAboutTheSamePoint() {
        var document = document().add(layer("shadow of thing", filled(20, 4, 0x80000000), 50, 50));
        var thing = (PictureLayer) document.layer("thing").orElseThrow();
        var moved = Page.moved(document, thing, 3, 4).apply(document);
        var shadow = (PictureLayer) moved.layer("shadow of thing").orElseThrow();
        assertThat(shadow.placement()).isEqualTo(Placement.at(53, 54));
        var turned = Page.turned(document, thing, 180).apply(document);
        shadow = (PictureLayer) turned.layer("shadow of thing").orElseThrow();
        assertThat(Page.middle(shadow).getY()).isCloseTo(38, within(1e-6));
    }

    @Test
    void resizingKeepsTheOppositeCorner() {
        var document = document();
        var thing = (PictureLayer) document.layer("thing").orElseThrow();
        var larger = (PictureLayer) Page.scaled(document, thing, new Point2D.Double(50, 40), 2, 3)
                .apply(document)
                .layer("thing")
                .orElseThrow();
        var corners = Page.corners(document, larger);
        assertThat(corners.get(0).getX()).isCloseTo(50, within(1e-6));
        assertThat(corners.get(0).getY()).isCloseTo(40, within(1e-6));
        assertThat(corners.get(2).getX()).isCloseTo(90, within(1e-6));
        assertThat(corners.get(2).getY()).isCloseTo(70, within(1e-6));
    }

    @Property
    void aCropOfAShapeKeepsItAndStaysOnThePage(
            @ForAll CropTool.Aspect aspect,
            @ForAll @IntRange(min = -1, max = 1) int across,
            @ForAll @IntRange(min = -1, max = 1) int down,
            @ForAll @DoubleRange(min = -50, max = 1000) double x,
            @ForAll @DoubleRange(min = -50, max = 1000) double y) {
        var document = Document.of(filled(800, 600, -1));
        var tool = new CropTool();
        tool.begin(document);
        tool.aspect(aspect);
        if (across != 0 || down != 0) {
            tool.pull(across, down, x, y);
        }
        var done = tool.change().apply(document);
        assertThat(done.outputWidth()).isBetween(1, 800);
        assertThat(done.outputHeight()).isBetween(1, 600);
        if (aspect == CropTool.Aspect.SQUARE) {
            assertThat(tool.width()).isCloseTo(tool.height(), within(1e-6));
        }
    }

    @Test
    void theWholePageIsNoCrop() {
        var tool = new CropTool();
        tool.begin(Document.of(filled(80, 60, -1)));
        assertThat(tool.change().crop()).isNull();
        tool.pull(1, 1, 40, 30);
        assertThat(tool.change().crop()).isEqualTo(new Crop(0, 0, 40, 30));
        tool.move(100, 100);
        assertThat(tool.change().crop()).isEqualTo(new Crop(40, 30, 40, 30));
    }
}
