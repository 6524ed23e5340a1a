package app.atelier.desktop.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class JustifiedRowsTest {
    private static final double GAP = 4;

    @Property(tries = 300)
    void everyPictureIsInOneRowAndFullRowsFillTheWidth(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = .4, max = 3) Double> ratios,
            @ForAll @IntRange(min = 200, max = 2400) int width,
            @ForAll @IntRange(min = 80, max = 320) int target) {
        double[] all = ratios.stream().mapToDouble(Double::doubleValue).toArray();
        var plan = JustifiedRows.plan(all, width, target, GAP);
        int next = 0;
        double y = 0;
        for (var row : plan.rows()) {
            assertThat(row.first()).isEqualTo(next);
            assertThat(row.y()).isEqualTo(y);
            next += row.widths().length;
            y = row.bottom() + GAP;
            double sum = Arrays.stream(row.widths()).sum() + GAP * (row.widths().length - 1);
            boolean last = next == all.length;
            if (!last) {
                assertThat(sum).isCloseTo(width, within(.001));
                assertThat(row.height()).isLessThanOrEqualTo(Math.round(target * 1.12));
            }
        }
        assertThat(next).isEqualTo(all.length);
        assertThat(plan.height()).isEqualTo(y - GAP);
    }

    @Property(tries = 300)
    void fewPicturesGrowOnlyAsFarAsAllAreSeen(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = .4, max = 3) Double> ratios,
            @ForAll @IntRange(min = 400, max = 2400) int width,
            @ForAll @IntRange(min = 100, max = 1400) int high) {
        double[] all = ratios.stream().mapToDouble(Double::doubleValue).toArray();
        var usual = JustifiedRows.plan(all, width, 118, GAP);
        var filling = JustifiedRows.filling(all, width, 118, GAP, high, 2);
        if (usual.height() >= high) {
            assertThat(filling).usingRecursiveComparison().isEqualTo(usual);
        } else {
            assertThat(filling.height()).isLessThanOrEqualTo(high);
            assertThat(filling.rows())
                    .allSatisfy(row -> assertThat(row.height()).isLessThanOrEqualTo(265));
        }
    }

    @Test
    void fivePicturesTakeTheRoomOfALargeWindow() {
        double[] ratios = {1.33, 1.33, 1.33, 1.33, 1.33};
        var filling = JustifiedRows.filling(ratios, 900, 118, GAP, 700, 2);
        assertThat(filling.height()).isGreaterThan(2 * 200.0);
    }

    @Test
    void whatIsLeftOverIsNotLargerThanTheRowsBeforeIt() {
        double[] ratios = {1.33, 1.33, 1.33, 1.33};
        var rows = JustifiedRows.plan(ratios, 768, 236, GAP).rows();
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().height()).isEqualTo(rows.getFirst().height());
    }

    @Test
    void findsTheRowsThatAreSeen() {
        double[] ratios = new double[40];
        Arrays.fill(ratios, 1);
        var plan = JustifiedRows.plan(ratios, 400, 100, GAP);
        int[] seen = plan.between(plan.rows().get(2).y() + 1, plan.rows().get(4).y() - 1);
        assertThat(seen).containsExactly(2, 4);
    }

    @Test
    void nothingInNoRoomIsNothing() {
        assertThat(JustifiedRows.plan(new double[0], 400, 100, GAP).rows()).isEmpty();
        assertThat(JustifiedRows.plan(new double[] {1}, 0, 100, GAP).rows()).isEmpty();
    }
}
