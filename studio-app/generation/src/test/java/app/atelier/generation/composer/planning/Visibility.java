package app.atelier.generation.composer.planning;

import java.util.Arrays;
import java.util.List;

/** What is seen of each figure of a plan, on a fine grid of outlines painted in the order of drawing. */
final class Visibility {
    private static final int ROWS = 240;

    private final Plan plan;
    private final List<Placed> placed;
    private final int columns;
    private final int[] owner;
    private final int[] cells;
    private final List<Silhouette> shapes;

    Visibility(Plan plan) {
        this.plan = plan;
        this.placed = plan.placed();
        this.columns = (int) Math.round(ROWS * plan.frame().aspect());
        this.owner = new int[ROWS * columns];
        this.cells = new int[placed.size()];
        this.shapes = placed.stream()
                .map(p -> Plans.PORTRAITS.silhouette(p.subject(), p.index()))
                .toList();
        Arrays.fill(owner, -1);
        for (int i = 0; i < placed.size(); i++) {
            paint(i);
        }
    }

    private void paint(int who) {
        Placed p = placed.get(who);
        double wide = width(who);
        int y1 = Math.min(ROWS - 1, (int) (p.bottom() * ROWS));
        int x1 = Math.min(columns - 1, (int) ((p.x() + wide / 2) * columns) + 1);
        for (int y = Math.max(0, (int) (p.top() * ROWS)); y <= y1; y++) {
            for (int x = Math.max(0, (int) ((p.x() - wide / 2) * columns)); x <= x1; x++) {
                double u = ((x + .5) / columns - p.x()) / wide + .5;
                double v = ((y + .5) / ROWS - p.top()) / p.height();
                if (shapes.get(who).covers(p.mirrored() ? 1 - u : u, v)) {
                    owner[y * columns + x] = who;
                    cells[who]++;
                }
            }
        }
    }

    /** Of this very figure, as a fraction of the picture's width. */
    private double width(int who) {
        return placed.get(who).height()
                * shapes.get(who).aspect()
                / plan.frame().aspect();
    }

    /** The share of a figure that nobody hides. */
    double share(Placed p) {
        int who = placed.indexOf(p);
        long seen = Arrays.stream(owner).filter(o -> o == who).count();
        return cells[who] == 0 ? 0 : (double) seen / cells[who];
    }

    /** The share of a figure's face that nobody hides; 1 of who has none. */
    double face(Placed p) {
        int who = placed.indexOf(p);
        Silhouette shape = shapes.get(who);
        if (shape.face().isEmpty()) {
            return 1;
        }
        Silhouette.Face face = shape.face().get();
        double u = (p.mirrored() ? 1 - face.x() : face.x()) - .5;
        double cx = p.x() + u * width(who);
        double cy = p.top() + face.y() * p.height();
        double r = face.radius() * p.height();
        int own = 0;
        int hidden = 0;
        for (int y = 0; y < ROWS; y++) {
            for (int x = 0; x < columns; x++) {
                double dx = ((x + .5) / columns - cx) * plan.frame().aspect();
                double dy = (y + .5) / ROWS - cy;
                if (dx * dx + dy * dy < r * r) {
                    own += owner[y * columns + x] == who ? 1 : 0;
                    hidden += owner[y * columns + x] > who ? 1 : 0;
                }
            }
        }
        return own + hidden == 0 ? 0 : (double) own / (own + hidden);
    }
}
