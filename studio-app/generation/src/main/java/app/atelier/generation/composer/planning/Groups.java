package app.atelier.generation.composer.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Where several main figures stand. Places are relative: x in widths of the unit from the group's middle, rise above the base line
 * as a fraction of the picture's height, and a factor on the height of the nearest.
 */
final class Groups {
    /** One place. */
    record Spot(double x, double rise, double scale) {}

    private Groups() {}

    /**
     * Places for {@code count} figures, far ones first.
     *
     * @param width of one figure in units
     * @param narrow whether the picture is higher than wide, so that groups take more rows
     */
    static List<Spot> spots(int count, double width, boolean narrow, RandomGenerator random) {
        return switch (count) {
            case 1 -> List.of(new Spot(0, 0, 1));
            case 2 -> pair(width, random);
            case 3 -> three(width, random);
            default -> rows(count, width, narrow, random);
        };
    }

    /** A family: the grown behind, the young of all sizes before them, each between two. */
    static List<Spot> huddle(int count, double width, RandomGenerator random) {
        int behind = count / 2;
        int before = count - behind;
        boolean even = behind == before;
        int side = random.nextBoolean() ? 1 : -1;
        List<Double> young = new ArrayList<>(List.of(.72, .92, .64, .82));
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < behind; i++) {
            double x = (i - (behind - 1) / 2.0) * 1.02 - (even ? side * .26 : 0);
            spots.add(new Spot(x * width, .068 + .012 * random.nextDouble(), 1 - .05 * (i % 2)));
        }
        for (int i = 0; i < before; i++) {
            double x = (i - (before - 1) / 2.0) * 1.0 + (even ? side * .26 : 0);
            double scale = young.remove(random.nextInt(young.size()));
            spots.add(new Spot((x + .05 * (random.nextDouble() - .5)) * width, .012 * random.nextDouble(), scale));
        }
        return spots;
    }

    private static List<Spot> pair(double width, RandomGenerator random) {
        double half = Math.max(.19, width * .56);
        boolean leftBehind = random.nextBoolean();
        double deep = .012 + .02 * random.nextDouble();
        Spot left = new Spot(-half, leftBehind ? deep : 0, leftBehind ? .93 : 1);
        Spot right = new Spot(half, leftBehind ? 0 : deep, leftBehind ? 1 : .93);
        return leftBehind ? List.of(left, right) : List.of(right, left);
    }

    private static List<Spot> three(double width, RandomGenerator random) {
        double gap = Math.max(.235, width * .95);
        int side = random.nextBoolean() ? 1 : -1;
        return List.of(
                new Spot(side * gap, .078 + .01 * random.nextDouble(), .70 + .04 * random.nextDouble()),
                new Spot(-side * gap * (1 + .04 * random.nextDouble()), .064, .74 + .04 * random.nextDouble()),
                new Spot(side * .01, 0, 1));
    }

    /** Interleaved rows: neighbours overlap a little, never more than a fifth. */
    private static List<Spot> rows(int count, double width, boolean narrow, RandomGenerator random) {
        int perRow = narrow ? 3 : count > 14 ? 9 : count > 7 ? 6 : (count + 1) / 2;
        int rows = Math.max(2, (count + perRow - 1) / perRow);
        List<Spot> spots = new ArrayList<>();
        int placed = 0;
        for (int row = 0; row < rows; row++) {
            int left = count - placed;
            int n = row == 0 ? Math.max(1, count - (rows - 1) * perRow) : Math.min(perRow, left);
            if (rows == 2) {
                n = row == 0 ? (count + 1) / 2 : left;
            }
            double far = (double) (rows - 1 - row) / Math.max(1, rows - 1);
            double scale = 1 - .22 * far;
            double gap = width * (rows > 2 ? 1.22 : 1.5);
            double offset = row % 2 == 1 && n % 2 == 0 == (count % 2 == 0) ? gap / 2 : 0;
            for (int i = 0; i < n; i++) {
                double x = (i - (n - 1) / 2.0) * gap + (n == perRow && rows > 2 ? offset : 0);
                x += rows == 2 && (count + 1) / 2 == count / 2 ? (row == 0 ? -gap / 4 : gap / 4) : 0;
                spots.add(new Spot(
                        x + (random.nextDouble() - .5) * width * .10,
                        .078 * far * Math.min(2, rows - 1) + .012 * random.nextDouble(),
                        scale));
            }
            placed += n;
        }
        return spots;
    }
}
