package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.scene.Deed;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How good a layout is, by rules, on a coarse grid of silhouettes: faces are seen and inside the frame, main figures lie inside it,
 * stand on a third or symmetric about the middle, have room ahead, balance the light, cover a fitting share of the picture, do
 * not hide each other; nothing crosses the lines between those who look at each other; the disc of the light stays off heads.
 */
final class Score {
    /** Rows of the grid. */
    private static final int ROWS = 56;

    private static final int NOBODY = -1;
    private static final int SAMPLES = 9;

    private final Plan plan;
    private final Figures figures;
    private final List<Placed> placed;
    private final boolean symmetric;
    private final int columns;
    private final int[] owner;
    private final List<Head> heads = new ArrayList<>();
    private final int[] cells;
    private int outside;

    /** A face in the picture: middle as fractions of width and height, radius as a fraction of the height. */
    private record Head(int who, double x, double y, double radius, boolean hero) {}

    Score(Plan plan, Figures figures, Layout layout) {
        this(plan, figures, layout.placed(), layout.symmetric());
    }

    /** @param symmetric whether the main figures are a group about the middle */
    Score(Plan plan, Figures figures, List<Placed> placed, boolean symmetric) {
        this.plan = plan;
        this.figures = figures;
        this.placed = placed;
        this.symmetric = symmetric;
        this.columns = Math.max(8, (int) Math.round(ROWS * plan.frame().aspect()));
        this.owner = new int[ROWS * columns];
        this.cells = new int[placed.size()];
        Arrays.fill(owner, NOBODY);
        for (int i = 0; i < placed.size(); i++) {
            paint(i);
        }
    }

    private void paint(int who) {
        Placed p = placed.get(who);
        Silhouette shape = figures.silhouette(p.subject(), p.index());
        double width = p.height() * figures.aspect(p.subject()) / plan.frame().aspect();
        double left = p.x() - width / 2;
        int x0 = (int) Math.floor(left * columns);
        int x1 = (int) Math.ceil((left + width) * columns);
        int y0 = (int) Math.floor(p.top() * ROWS);
        int y1 = (int) Math.ceil(p.bottom() * ROWS);
        for (int y = y0; y < y1; y++) {
            double v = ((y + .5) / ROWS - p.top()) / p.height();
            for (int x = x0; x < x1; x++) {
                double u = ((x + .5) / columns - left) / width;
                if (shape.covers(p.mirrored() ? 1 - u : u, v)) {
                    cells[who]++;
                    if (x >= 0 && x < columns && y >= 0 && y < ROWS) {
                        owner[y * columns + x] = who;
                    } else if (p.hero()) {
                        outside++;
                    }
                }
            }
        }
        shape.face().ifPresent(face -> {
            double u = p.mirrored() ? 1 - face.x() : face.x();
            heads.add(new Head(
                    who, left + u * width, p.top() + face.y() * p.height(), face.radius() * p.height(), p.hero()));
        });
    }

    /** Higher is better; good pictures score about seven, some with many faces less. */
    double total() {
        return 2.2 * leastFaceSeen()
                + 1.5 * facesInside()
                + heroesInside()
                + thirds()
                + .8 * roomAhead()
                + .7 * balance()
                + area()
                - 1.5 * faults();
    }

    // each of the rules

    /** The least visible share of any main figure's face. */
    private double leastFaceSeen() {
        double least = 1;
        for (Head head : heads) {
            if (head.hero()) {
                least = Math.min(least, seen(head));
            }
        }
        return least;
    }

    private double seen(Head head) {
        int mine = 0;
        int covered = 0;
        for (int[] cell : around(head)) {
            int at = owner[cell[1] * columns + cell[0]];
            if (at == head.who()) {
                mine++;
            } else if (at > head.who()) {
                covered++;
            }
        }
        return mine + covered == 0 ? 1 : (double) mine / (mine + covered);
    }

    /** The cells of a head that lie in the picture. */
    private List<int[]> around(Head head) {
        List<int[]> found = new ArrayList<>();
        double reach = head.radius() * ROWS;
        double cx = head.x() * columns;
        double cy = head.y() * ROWS;
        for (int y = (int) Math.max(0, cy - reach); y <= Math.min(ROWS - 1, cy + reach); y++) {
            for (int x = (int) Math.max(0, cx - reach); x <= Math.min(columns - 1, cx + reach); x++) {
                double dx = x + .5 - cx;
                double dy = y + .5 - cy;
                if (dx * dx + dy * dy <= reach * reach) {
                    found.add(new int[] {x, y});
                }
            }
        }
        return found;
    }

    /** The least share of a face inside the frame, less if a face is close to its edge. */
    private double facesInside() {
        double least = 1;
        for (Head head : heads) {
            if (!head.hero()) {
                continue;
            }
            double r = head.radius() / plan.frame().aspect();
            double side = Math.min(head.x() - r, 1 - head.x() - r);
            double top = head.y() - head.radius();
            double cut = Math.clamp(-side / (2 * r), 0, 1) + Math.clamp(-top / (2 * head.radius()), 0, 1);
            least = Math.min(least, 1 - cut - 6 * Math.max(0, .03 - side) - 4 * Math.max(0, .03 - top));
        }
        return Math.max(-1, least);
    }

    private double heroesInside() {
        int all = 0;
        for (int i = 0; i < cells.length; i++) {
            all += placed.get(i).hero() ? cells[i] : 0;
        }
        return all == 0 ? 1 : 1 - (double) outside / all;
    }

    /** The middle of all main figures stands off the middle; groups in it. */
    private double thirds() {
        double gx = groupX();
        double wanted = symmetric ? .5 : gx < .5 ? .41 : .59;
        return Math.exp(-square((gx - wanted) / .07));
    }

    private double groupX() {
        double sum = 0;
        int count = 0;
        for (int y = 0; y < ROWS; y++) {
            for (int x = 0; x < columns; x++) {
                int who = owner[y * columns + x];
                if (who != NOBODY && placed.get(who).hero()) {
                    sum += x + .5;
                    count++;
                }
            }
        }
        return count == 0 ? plan.focusX() : sum / count / columns;
    }

    private double roomAhead() {
        if (symmetric) {
            return .7;
        }
        double room = plan.focusLeft() ? 1 - groupX() : groupX();
        return Math.clamp((room - .35) / .25, 0, 1);
    }

    /** Light and figures on different sides of the middle. */
    private double balance() {
        if (!plan.light().disc()) {
            return .6;
        }
        return Math.clamp(.5 + 8 * (plan.light().x() - .5) * (.5 - groupX()), 0, 1);
    }

    /** A fitting share of the picture for the camera's distance. */
    private double area() {
        int count = 0;
        for (int who : owner) {
            count += who != NOBODY && placed.get(who).hero() ? 1 : 0;
        }
        long heroes = placed.stream().filter(Placed::hero).count();
        if (heroes == 0) {
            return 0;
        }
        double wanted = plan.camera().area() * Math.sqrt(1 + .25 * (Math.min(6, heroes) - 1));
        double share = (double) count / owner.length;
        return Math.exp(-square((share - wanted) / (.6 * wanted)));
    }

    private double faults() {
        return headsInTheLight() + overlaps() + brokenLooks() + coveredSky();
    }

    /** A head before the disc of the light, unless the light is what is looked at. */
    private double headsInTheLight() {
        if (!plan.light().disc()) {
            return 0;
        }
        double sum = 0;
        boolean target = plan.scene().feature(Feature.MOON).isPresent();
        for (Head head : heads) {
            double d =
                    distance(head.x(), head.y(), plan.light().x(), plan.light().y());
            if (target && head.hero()) {
                sum -= .9 * Math.exp(-square((d - .30) / .10)) / heads.size();
            } else {
                double near = plan.light().radius() + .06;
                sum += .8 * Math.max(0, 1 - d / near);
            }
        }
        return sum;
    }

    /** The largest part of a main figure that others hide, beyond what makes depth. */
    private double overlaps() {
        int[] seen = new int[cells.length];
        for (int who : owner) {
            if (who != NOBODY) {
                seen[who]++;
            }
        }
        double worst = 0;
        for (int i = 0; i < cells.length; i++) {
            if (placed.get(i).hero() && cells[i] > 0) {
                worst = Math.max(worst, 1 - (double) seen[i] / cells[i]);
            }
        }
        return .8 * Math.max(0, worst - .30);
    }

    /** The share of the lines between those who look at each other that runs over a third. */
    private double brokenLooks() {
        double sum = 0;
        for (Head head : heads) {
            Subject subject = placed.get(head.who()).subject();
            Deed deed = subject.deed();
            String target = deed == null ? null : deed.target();
            if (!head.hero() || target == null) {
                continue;
            }
            double least = 1;
            boolean any = false;
            for (int i = 0; i < placed.size(); i++) {
                if (placed.get(i).subject().id().equals(target)) {
                    any = true;
                    least = Math.min(least, crossed(head, i));
                }
            }
            sum += any ? .6 * least : 0;
        }
        return sum;
    }

    private double crossed(Head from, int to) {
        Placed goal = placed.get(to);
        double gy = goal.top() + goal.height() * .35;
        int crossed = 0;
        for (int i = 1; i < SAMPLES; i++) {
            double t = (double) i / SAMPLES;
            int x = (int) ((from.x() + (goal.x() - from.x()) * t) * columns);
            int y = (int) ((from.y() + (gy - from.y()) * t) * ROWS);
            if (x >= 0 && x < columns && y >= 0 && y < ROWS) {
                int who = owner[y * columns + x];
                crossed += who != NOBODY && who != from.who() && who != to ? 1 : 0;
            }
        }
        return (double) crossed / SAMPLES;
    }

    /** Things in the sky that stand over faces, over the light or outside. */
    private double coveredSky() {
        double sum = 0;
        for (Placed p : placed) {
            if (!p.hangs() || p.hero()) {
                continue;
            }
            for (Head head : heads) {
                double d = distance(head.x(), head.y(), p.x(), p.y());
                sum += placed.get(head.who()) == p ? 0 : .9 * Math.max(0, 1 - d / (head.radius() + p.height() / 2));
            }
            if (plan.light().disc()) {
                double d = distance(p.x(), p.y(), plan.light().x(), plan.light().y());
                sum += .5 * Math.max(0, 1 - d / (plan.light().radius() + p.height() / 2));
            }
            sum += 2 * Math.max(0, .02 - p.top());
        }
        return sum;
    }

    private double distance(double x0, double y0, double x1, double y1) {
        return Math.hypot((x0 - x1) * plan.frame().aspect(), y0 - y1);
    }

    private static double square(double v) {
        return v * v;
    }
}
