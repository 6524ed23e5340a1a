package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.planning.Fields;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.props.plants.Flowers;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import app.atelier.generation.composer.scene.Scene;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;

/** A field of one flower, in rows that run towards the horizon. Which flowers grow so is told by {@code fields.properties}. */
final class FlowerField {
    private static final Properties FIELDS = Listing.of("fields.properties");

    /** Rows to each side of the middle one in a picture of 4:3. */
    private static final int ROWS = 9;

    private static final int PETALS = 15;
    private static final int STEPS = 26;
    private static final int LEAF = 0x5a8f4a;

    private final Plan plan;
    private final String shape;
    private final int[] colours;

    private FlowerField(Plan plan, String[] told) {
        this.plan = plan;
        this.shape = told[0];
        this.colours = Arrays.stream(told, 1, told.length).mapToInt(Rgb::parse).toArray();
    }

    /** Whether the words ask for rows of a flower. */
    static boolean asked(Scene scene) {
        return FIELDS.stringPropertyNames().stream()
                .anyMatch(id -> scene.feature(id).isPresent());
    }

    /** The field that the scene asks for, if it asks for one. */
    static Optional<FlowerField> of(Plan plan) {
        return FIELDS.stringPropertyNames().stream()
                .sorted()
                .filter(id -> plan.scene().feature(id).isPresent()
                        || plan.anySubject(s -> Fields.rows(plan.scene().setting(), s)
                                .filter(id::equals)
                                .isPresent()))
                .findFirst()
                .map(id -> new FlowerField(plan, FIELDS.getProperty(id).split(" ")));
    }

    /**
     * Adds the rows.
     *
     * @param top where the rows begin, fraction of the height
     */
    void draw(Scenery scenery, double top) {
        scenery.sketch(corn() ? "field-rows" : "flowers", .06, s -> rows(s, 100 * (1 - top)));
    }

    /** Whether it is grain and not flowers: it stands closer and higher, and its straw has its colour. */
    boolean corn() {
        return shape.equals("ear");
    }

    /** Radius of a head in the nearest row, and how many stand abreast in a row. */
    private double size() {
        return shape.equals("sun") ? 6.2 : corn() ? 3.3 : 3.1;
    }

    private int abreast() {
        return shape.equals("sun") ? 1 : corn() ? 6 : 3;
    }

    private void rows(Sketch s, double top) {
        double half = s.halfWidth();
        double vanishX = (plan.focusLeft() ? .22 : -.22) * half;
        double vanishY = top + 5;
        int each = (int) Math.ceil(ROWS * half / 66);
        double step = 2.3 * half / each;
        for (int i = -2 * each; i <= 2 * each; i++) {
            double foot = i * step;
            ridge(s, top, vanishX, vanishY, foot, step * .33, colour(i));
        }
        for (int j = 0; j < STEPS; j++) {
            double t = Math.pow((j + 1.0) / STEPS, 1.9);
            double y = top - 1 - (top + 3) * t;
            double near = (vanishY - y) / (vanishY + 3);
            for (int i = -2 * each; i <= 2 * each; i++) {
                double middle = vanishX + (i * step - vanishX) * near;
                if (Math.abs(middle) > half + step) {
                    continue;
                }
                int many = abreast();
                for (int k = 0; k < many; k++) {
                    double x = middle + (k - (many - 1) / 2.0 + s.about(.5)) * step * .69 / many * near;
                    head(s, x, y + s.about(1.6) * near, size() * near, colour(i), .34 - .3 * near);
                }
            }
        }
    }

    private int colour(int row) {
        return colours[Math.floorMod(row, colours.length)];
    }

    /** The leaves of one row, from far away to below the picture. */
    private void ridge(Sketch s, double top, double vx, double vy, double foot, double wide, int rgb) {
        double far = (vy - top) / (vy + 3);
        double farX = vx + (foot - vx) * far;
        s.blend(
                Outlines.polygon(farX - wide * far, top, farX + wide * far, top, foot + wide, -3, foot - wide, -3),
                Rgb.mix(LEAF, rgb, corn() ? .9 : .45),
                -.1,
                Rgb.mix(LEAF, rgb, corn() ? .82 : .12),
                .42,
                0,
                top,
                0,
                -3);
    }

    private void head(Sketch s, double x, double y, double r, int rgb, double shade) {
        boolean small = r * s.height() / 100 < 5;
        switch (shape) {
            case "spike" -> {
                double high = r * 2.6;
                s.form(Outlines.leaf(x, y - r, x + r * .1, y + high, r * 1.1, 0), rgb, shade - .3, shade + .3);
                if (!small) {
                    for (int i = 0; i < 5; i++) {
                        s.fill(
                                Outlines.disc(x + s.about(r * .3), y + i * high / 6, r * .28),
                                Rgb.mix(rgb, 0xffffff, .3),
                                shade - .2);
                    }
                }
            }
            case "ear" -> {
                double lean = s.about(r * .5);
                s.line(Outlines.polyline(x, y - r * 1.2, x + lean * .4, y + r), r * .14, rgb, shade + .2);
                s.form(
                        Outlines.leaf(x + lean * .4, y + r * .8, x + lean, y + r * 2.7, r * .52, 0),
                        rgb,
                        shade - .35,
                        shade + .25);
            }
            case "sun" -> sunflower(s, x, y + r * 1.6, r, rgb, shade, small);
            case "cup" -> {
                if (small) {
                    s.form(Outlines.ellipse(x, y, r * .62, r * .85), rgb, shade - .3, shade + .3);
                } else {
                    s.line(Outlines.polyline(x, y - r * 1.6, x, y), r * .16, LEAF, .2);
                    Flowers.tulip(s, x, y - r * .8, r * .074, s.about(7), rgb);
                }
            }
            case "wheel" -> {
                s.form(Outlines.ellipse(x, y, r, r * .8), rgb, shade - .3, shade + .3);
                s.fill(
                        Outlines.ellipse(x, y, r * .42, r * .34),
                        Rgb.luminance(rgb) > .85 ? 0xf2c03f : 0x6a3f22,
                        shade + .1);
            }
            default -> {
                s.form(Outlines.ellipse(x, y, r * .9, r * .62), rgb, shade - .35, shade + .35);
                s.fill(Outlines.ellipse(x, y + r * .1, r * .3, r * .2), Rgb.mix(rgb, 0x2a0a1a, .6), shade + .2);
            }
        }
    }

    private static void sunflower(Sketch s, double x, double y, double r, int rgb, double shade, boolean small) {
        s.line(Outlines.polyline(x, y - r * 3.4, x, y), r * .2, LEAF, shade + .15);
        if (small) {
            s.form(Outlines.ellipse(x, y, r * .9, r * .84), rgb, shade - .3, shade + .3);
            s.fill(Outlines.ellipse(x, y, r * .44, r * .4), 0x6a3f22, shade + .1);
            return;
        }
        for (int side = -1; side <= 1; side += 2) {
            double low = y - r * (side < 0 ? 1.7 : 2.3);
            s.form(Outlines.leaf(x, low, x + side * r * 1.1, low + r * .35, r * .52, 0), LEAF, shade - .3, shade + .3);
        }
        Path2D back = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Path2D petals = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double turn = s.about(.2);
        for (int i = 0; i < PETALS; i++) {
            double a = turn + 2 * Math.PI * i / PETALS;
            petals.append(Outlines.leaf(x, y, x + Math.cos(a) * r, y + Math.sin(a) * r * .95, r * .3, 0), false);
            double b = a + Math.PI / PETALS;
            back.append(Outlines.leaf(x, y, x + Math.cos(b) * r * 1.08, y + Math.sin(b) * r * 1.02, r * .3, 0), false);
        }
        s.form(back, Rgb.mix(rgb, 0xc9761e, .45), shade, shade + .35);
        s.form(petals, rgb, shade - .35, shade + .15);
        s.ball(Outlines.ellipse(x, y, r * .46, r * .44), 0x6a3f22, shade - .3, shade + .5);
        s.line(Outlines.ellipse(x, y, r * .28, r * .26), r * .06, 0x9a6a34, shade, .8);
    }
}
