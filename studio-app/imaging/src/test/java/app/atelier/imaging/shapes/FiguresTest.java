package app.atelier.imaging.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
    /** Kind and rounded points of each segment. */
    static List<String> segments(Path2D path) {
        List<String> segments = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            StringBuilder text = new StringBuilder().append(kind);
            for (int k = 0; k < new int[] {2, 2, 4, 6, 0}[kind]; k++) {
                text.append(' ').append(Math.round(c[k] * 1000));
            }
            segments.add(text.toString());
        }
        return segments;
    }

    @Test
    void overlapsAreHolesWhereTheRuleSaysSo() {
        String twice = "M0 0H10V10H0Z M2 2H8V8H2Z";
        assertThat(new PathFigure(twice, true).outline().contains(5, 5)).isFalse();
        assertThat(new PathFigure(twice, false).outline().contains(5, 5)).isTrue();
    }

    @Test
    void aPolygonHasItsCornersOnTheEllipse() {
        Shape square = new PolygonFigure(4, 100, 60, 0).outline();
        assertThat(segments((Path2D) square))
                .containsExactly("0 50000 0", "1 100000 30000", "1 50000 60000", "1 0 30000", "4");
        assertThat(new PolygonFigure(6, 80, 80, 10).outline().getBounds2D().getHeight())
                .isLessThan(80);
    }

    @Test
    void aStarHasTwiceAsManyCornersAndAMiddleOfItsDepth() {
        Path2D star = (Path2D) new StarFigure(5, 0.4, 200, 200, 0).outline();
        assertThat(segments(star)).hasSize(11);
        assertThat(star.contains(100, 139)).isTrue();
        assertThat(star.contains(100, 141)).isFalse();
        assertThat(star.contains(100, 1)).isTrue();
    }

    @Test
    void cornersOfARectangleAreAtMostHalfItsSide() {
        assertThat(new RectangleFigure(100, 40, 1000).outline().contains(1, 1)).isFalse();
        assertThat(new RectangleFigure(100, 40, 0).outline().contains(1, 1)).isTrue();
        assertThat(new RectangleFigure(100, 40, 1000).outline().contains(1, 20)).isTrue();
    }

    @Test
    void headsStandAtTheEndsAndTheLineStopsBehindThem() {
        LineFigure arrow = new LineFigure(0, 0, 100, 0, Arrowhead.NONE, Arrowhead.TRIANGLE);
        Pen pen = Pen.of("#000000", 4);
        assertThat(arrow.heads(pen).getBounds2D().getMaxX()).isCloseTo(100, within(1e-6));
        assertThat(arrow.drawn(pen).getBounds2D().getMaxX()).isLessThan(100);
        assertThat(arrow.drawn(pen).getBounds2D().getMinX()).isZero();
        assertThat(arrow.outline().getBounds2D().getMaxX()).isEqualTo(100);
        // A line shorter than its head, and one of no length, are no trouble.
        LineFigure dot = new LineFigure(5, 5, 5, 5, Arrowhead.TRIANGLE, Arrowhead.OPEN);
        assertThat(Double.isFinite(dot.heads(pen).getBounds2D().getWidth())).isTrue();
        assertThat(dot.drawn(pen).getBounds2D().getWidth()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -1, 100_001, Double.POSITIVE_INFINITY})
    void sizesThatAreNoneAreRefused(double size) {
        assertThatThrownBy(() -> new RectangleFigure(size, 1, 0)).hasMessageStartingWith("The width of a rectangle");
        assertThatThrownBy(() -> new RectangleFigure(1, size, 0)).hasMessageStartingWith("The height of a rectangle");
        assertThatThrownBy(() -> new EllipseFigure(size, 1)).hasMessageStartingWith("The width of an ellipse");
        assertThatThrownBy(() -> new PolygonFigure(5, 1, size, 0)).hasMessageStartingWith("The height of a polygon");
        assertThatThrownBy(() -> new StarFigure(5, 0.5, size, 1, 0)).hasMessageStartingWith("The width of a star");
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new PolygonFigure(2, 1, 1, 0)).hasMessageStartingWith("The number of corners");
        assertThatThrownBy(() -> new StarFigure(5, Double.NaN, 1, 1, 0)).hasMessageStartingWith("The depth of a star");
        assertThatThrownBy(() -> LineFigure.of(Double.NaN, 0, 0, 0)).hasMessageStartingWith("A point of a line");
        assertThatThrownBy(() -> Pen.of("#000000", 0)).hasMessageStartingWith("The width of a pen");
        assertThatThrownBy(() -> new Pen("#000000", 1, List.of(0.0, 0.0), Pen.Cap.BUTT, Pen.Join.BEVEL))
                .hasMessageStartingWith("A dashed line");
        assertThatThrownBy(() -> new LinearFill(0, 0, 0, 1, List.of(new GradientStop(0, "#000000"))))
                .hasMessage("A gradient has 2 to 64 colours, not 1.");
        assertThatThrownBy(() -> new GradientStop(1.5, "#000000")).hasMessageContaining("gradient");
        assertThatThrownBy(() -> new RadialFill(0, 0, 0, List.of())).hasMessageStartingWith("The radius");
    }

    @Test
    void dashesTooFineToBeSeenAreAWholeLine() {
        Pen fine = new Pen("#000000", 0.01, List.of(0.5, 0.5), Pen.Cap.BUTT, Pen.Join.BEVEL);
        assertThat(fine.stroke().getDashArray()).isNull();
        assertThat(new Pen("#000000", 2, List.of(1.0, 2.0), Pen.Cap.BUTT, Pen.Join.BEVEL)
                        .stroke()
                        .getDashArray())
                .containsExactly(2f, 4f);
    }
}
