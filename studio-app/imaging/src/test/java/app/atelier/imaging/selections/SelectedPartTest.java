package app.atelier.imaging.selections;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.imaging.layers.Mask;
import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is done around a small selection only, against the same in a document in which it fills all that is worked on. */
class SelectedPartTest {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 500;

    private static final Map<String, UnaryOperator<Selection>> WORK = Map.of(
            "grow", s -> s.grown(7.5),
            "shrink", s -> s.grown(-3),
            "feather", s -> s.feathered(2.5),
            "feather widely", s -> s.feathered(21),
            "smooth", s -> s.smoothed(6),
            "border", s -> s.border(8));

    /** A weak dot in two far corners makes the whole document the place of work, and changes nothing near the middle. */
    private static Selection spread(Selection selection) {
        byte[] coverage = selection.mask().coverage().clone();
        coverage[0] = 1;
        coverage[coverage.length - 1] = 1;
        return new Selection(Mask.of(WIDTH, HEIGHT, coverage));
    }

    @Test
    void theRestOfTheDocumentMakesNoDifference() {
        for (Selection selection : List.of(
                Selection.ellipse(WIDTH, HEIGHT, 300, 220, 90, 71),
                Selection.rectangle(WIDTH, HEIGHT, 280.5, 199.25, 40, 130),
                Selection.rectangle(WIDTH, HEIGHT, 350, 250, 1, 1))) {
            WORK.forEach((name, work) -> {
                byte[] part = work.apply(selection).mask().coverage();
                byte[] whole = work.apply(spread(selection)).mask().coverage();
                for (int y = 120; y < HEIGHT - 120; y++) {
                    for (int x = 120; x < WIDTH - 120; x++) {
                        int i = y * WIDTH + x;
                        assertThat(Math.abs((part[i] & 255) - (whole[i] & 255)))
                                .as("%s at %d, %d", name, x, y)
                                .isLessThanOrEqualTo(1);
                    }
                }
            });
        }
    }

    @Test
    void atTheEdgeOfTheDocumentTheEdgeGoesOn() {
        Selection corner = Selection.rectangle(WIDTH, HEIGHT, 0, 0, 60, 40);
        assertThat(corner.feathered(9).mask().at(0, 0)).isEqualTo(255);
        assertThat(corner.grown(-5).mask().at(0, 0)).isEqualTo(255);
        assertThat(corner.grown(-5).mask().at(58, 10)).isZero();
        assertThat(corner.grown(5).mask().at(64, 10)).isEqualTo(255);
    }

    @Test
    void nothingStaysNothing() {
        Selection nothing = Selection.nothing(30, 20);
        WORK.forEach(
                (name, work) -> assertThat(work.apply(nothing).empty()).as(name).isTrue());
    }

    @Test
    void boundsHoldAllThatIsSelected() {
        assertThat(Selection.nothing(30, 20).mask().bounds()).isEqualTo(new Rectangle());
        assertThat(Selection.everything(30, 20).mask().bounds()).isEqualTo(new Rectangle(0, 0, 30, 20));
        assertThat(Selection.rectangle(30, 20, 29, 3, 1, 2).mask().bounds()).isEqualTo(new Rectangle(29, 3, 1, 2));
    }
}
