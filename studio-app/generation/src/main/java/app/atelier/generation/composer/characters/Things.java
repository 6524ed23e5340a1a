package app.atelier.generation.composer.characters;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.Props;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.scene.Thing;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is held: pictures of the art pack at their grip, props, and what is better drawn than taken from a picture. */
final class Things {

    private static final double GLYPH = 32;

    /** Height of a thing that is only drawn by rules, as a share of who carries it. */
    private static final double UNMEASURED = .5;

    private static final double PROP_HEIGHT = 62;
    private static final int CAST = 0x3a1840;
    private static final int MOST_PIXELS = 1024;

    /** Where a picture is gripped (in 32nds of its drawing), its size in units, its turn in degrees. */
    private record Grip(double x, double y, double size, double degrees) {}

    private static final Grip USUAL = new Grip(16, 18, 60, 0);
    private static final Map<String, Grip> GRIPS = Map.ofEntries(
            Map.entry("sunflower", new Grip(16, 28, 80, 8)),
            Map.entry("rose", new Grip(16, 27, 68, 8)),
            Map.entry("tulip", new Grip(16, 27, 66, 8)),
            Map.entry("bouquet", new Grip(24, 25, 78, 10)),
            Map.entry("dagger", new Grip(26, 6, 112, 152)),
            Map.entry("mobile-phone", new Grip(16, 24, 44, 6)),
            Map.entry("magic-wand", new Grip(7, 26, 80, 0)),
            Map.entry("paintbrush", new Grip(25, 6, 74, 150)),
            Map.entry("pencil", new Grip(20, 12, 56, 190)),
            Map.entry("carrot", new Grip(17, 17, 72, -8)),
            Map.entry("honey-pot", new Grip(16, 18, 68, 0)),
            Map.entry("soft-ice-cream", new Grip(16, 25, 64, 6)),
            Map.entry("ice-cream", new Grip(16, 25, 64, 6)),
            Map.entry("wrapped-gift", new Grip(16, 20, 78, 0)),
            Map.entry("lollipop", new Grip(26, 26, 64, -6)),
            Map.entry("red-apple", new Grip(16, 18, 42, 0)),
            Map.entry("camera", new Grip(16, 18, 60, 0)),
            Map.entry("flashlight", new Grip(22, 20, 56, 0)),
            Map.entry("microphone", new Grip(9, 24, 56, 10)),
            Map.entry("magnifying-glass-tilted-left", new Grip(26, 26, 66, 90)),
            Map.entry("cup-with-straw", new Grip(16, 20, 56, 4)),
            Map.entry("bubble-tea", new Grip(16, 20, 56, 0)),
            Map.entry("birthday-cake", new Grip(16, 22, 84, 0)),
            Map.entry("triangular-flag", new Grip(8, 27, 80, 6)),
            Map.entry("axe", new Grip(21, 22, 72, 30)),
            Map.entry("laptop", new Grip(16, 20, 74, 0)),
            Map.entry("broom", new Grip(22, 8, 96, 10)),
            Map.entry("soccer-ball", new Grip(16, 18, 58, 0)));

    /** How much longer than others a long thing is. */
    private static final double LONG = 1.5;

    private final ArtPack pack;
    private final Dye dye;

    Things(ArtPack pack, Dye dye) {
        this.dye = dye;
        this.pack = pack;
    }

    /** Draws a thing in a hand, in the colour that was said of it; unknown things are left out. */
    void inHand(Ink ink, Thing thing, double x, double y) {
        inHand(ink, thing.art(), thing.colour(), x, y);
    }

    /** Draws a thing in a hand; unknown things are left out. */
    void inHand(Ink ink, String art, double x, double y) {
        inHand(ink, art, null, x, y);
    }

    private void inHand(Ink ink, String art, @Nullable String colour, double x, double y) {
        if (art.startsWith("prop:")) {
            Props.find(art).ifPresent(prop -> {
                double high = Math.min(PROP_HEIGHT, 84 / prop.aspect());
                ink.prop(prop, x + 4, y + high * .42, high, 6);
            });
            return;
        }
        pack.find(art).ifPresent(piece -> glyph(ink, piece, colour, GRIPS.getOrDefault(piece.slug(), USUAL), x, y));
    }

    /** Real height in metres of what a picture shows; of what has none said, a share of who carries it. */
    double metres(String art, double carrier) {
        return pack.find(art).map(ArtPiece::metres).orElse(carrier * UNMEASURED);
    }

    /** Draws a thing that hangs from a mouth or bill. */
    void inMouth(Ink ink, Thing thing, double x, double y, double size) {
        Grips.Grip grip = Grips.inMouth(thing.slug());
        if (onAString(ink, thing, x, y, size)) {
            return;
        }
        if (thing.art().startsWith("prop:")) {
            Props.find(thing.art()).ifPresent(prop -> {
                boolean wide = prop.aspect() > 1.6;
                double high = wide
                        ? LONG * size * grip.wide() / prop.aspect()
                        : Math.min(size, size * grip.wide() / prop.aspect());
                // What is long is bitten in its middle, what is tall hangs down.
                ink.prop(prop, x, y + high * (wide ? .5 : .92), high, wide ? -6 : 0);
            });
            return;
        }
        pack.find(thing.art())
                .ifPresent(piece -> picture(
                        ink, piece, thing.colour(), grip.x(), grip.y(), size * grip.wide(), x, y, grip.degrees()));
    }

    /** Draws a thing in a trunk, or at the end of an arm without a hand: upright. */
    void upright(Ink ink, Thing thing, double x, double y, double size) {
        if (onAString(ink, thing, x, y, size)) {
            return;
        }
        if (thing.slug().contains("umbrella")) {
            double k = size / 74;
            ink.moved(x, y, 0, 0, 0, k, () -> umbrella(ink, 0, 0, -8, -92, 62, colour(thing.colour(), 0xe8475f)));
            return;
        }
        if (thing.art().startsWith("prop:")) {
            Props.find(thing.art())
                    .ifPresent(prop -> ink.prop(prop, x, y + size * .3, Math.min(size, 1.2 * size / prop.aspect()), 0));
            return;
        }
        pack.find(thing.art()).ifPresent(piece -> {
            Grip grip = GRIPS.getOrDefault(piece.slug(), USUAL);
            picture(ink, piece, thing.colour(), grip.x(), grip.y(), size, x, y, grip.degrees());
        });
    }

    /** Draws a load on a back, its foot a little sunk in. */
    void onBack(Ink ink, Thing thing, double x, double y, double size) {
        ink.atop(() -> ink.soft(x, y + 4, size * .5, size * .16, CAST, .5));
        if (thing.art().startsWith("prop:")) {
            Props.find(thing.art())
                    .ifPresent(
                            prop -> ink.prop(prop, x, y + size * .08, Math.min(size, 1.2 * size / prop.aspect()), 0));
            return;
        }
        pack.find(thing.art()).ifPresent(piece -> {
            double foot = 32 * pack.visible(piece).getMaxY();
            picture(ink, piece, thing.colour(), 16, foot - 2, size, x, y, 0);
        });
    }

    private static boolean onAString(Ink ink, Thing thing, double x, double y, double size) {
        if (!Grips.floats(thing.slug())) {
            return false;
        }
        double k = size / 74;
        ink.moved(x, y, 0, 0, 0, k, () -> balloon(ink, 0, -12, 16, -108, colour(thing.colour(), 0xef4d63)));
        return true;
    }

    /** What is pushed along on wheels, its handle at the hands. */
    void pushed(Ink ink, String art) {
        Props.find(art).ifPresent(prop -> ink.prop(prop, 108, 158, 94, 0));
    }

    private void glyph(Ink ink, ArtPiece piece, @Nullable String colour, Grip grip, double x, double y) {
        ink.atop(() -> ink.soft(x + 3, y + 5, grip.size() * .56, grip.size() * .56, CAST, .4));
        picture(ink, piece, colour, grip.x(), grip.y(), grip.size(), x, y, grip.degrees());
    }

    /** A picture as the next, in a colour that was asked for. */
    void dyed(Ink ink, ArtPiece piece, @Nullable String colour, double gx, double gy, double size, double y) {
        picture(ink, piece, colour, gx, gy, size, 0, y, 0);
    }

    /** A picture whose point {@code gx}, {@code gy} (in 32nds) lies at a place. */
    void picture(Ink ink, ArtPiece piece, double gx, double gy, double size, double x, double y, double degrees) {
        picture(ink, piece, null, gx, gy, size, x, y, degrees);
    }

    private void picture(
            Ink ink,
            ArtPiece piece,
            @Nullable String colour,
            double gx,
            double gy,
            double size,
            double x,
            double y,
            double degrees) {
        Rectangle2D visible = pack.visible(piece);
        double unit = size / GLYPH;
        double height = visible.getHeight() * size;
        BufferedImage own = pack.draw(piece, (int) Math.clamp(Math.ceil(height * ink.scale()), 8, MOST_PIXELS));
        BufferedImage image = colour == null ? own : dye.apply(own, Rgb.parse(colour));
        ink.picture(
                image,
                x - gx * unit + visible.getX() * size,
                y - gy * unit + visible.getY() * size,
                visible.getWidth() * size,
                height,
                degrees,
                x,
                y);
    }

    /** A guitar across the lap, for two hands. */
    void guitar(Ink ink, String art) {
        pack.find(art).or(() -> pack.find("flat:guitar")).ifPresent(piece -> {
            ink.atop(() -> ink.soft(-2, 98, 64, 50, CAST, .4));
            picture(ink, piece, 13, 20, 124, -6, 92, 8);
        });
    }

    /** An open book seen from behind, for two hands. */
    static void book(Ink ink, double y, int rgb) {
        double w = 40;
        double h = 46;
        ink.atop(() -> ink.soft(0, y + 6, w * 1.5, h, CAST, .42));
        for (int k = -1; k <= 1; k += 2) {
            Path2D pages = new Path2D.Double();
            pages.moveTo(0, y - h * .36);
            pages.quadTo(k * w * .5, y - h * .62, k * (w - 2), y - h * .52);
            pages.lineTo(k * (w - 2), y + h * .3);
            pages.lineTo(0, y + h * .3);
            pages.closePath();
            ink.form(pages, 0xfbf6ea, .2, .2);
            Path2D cover = new Path2D.Double();
            cover.moveTo(0, y - h * .26);
            cover.quadTo(k * w * .5, y - h * .5, k * w, y - h * .42);
            cover.quadTo(k * (w + 2), y, k * w, y + h * .44);
            cover.quadTo(k * w * .5, y + h * .38, 0, y + h * .56);
            cover.closePath();
            ink.form(cover, rgb, .45, .4);
        }
        ink.line(Outlines.polyline(0, y - h * .24, 0, y + h * .54), Ink.deep(rgb), 2.4, .5);
        ink.flat(Tailoring.star(w * .5, y, 9), 0xffd75e, 1);
    }

    static void mug(Ink ink, double x, double y, int rgb) {
        ink.atop(() -> ink.soft(x, y + 4, 30, 30, CAST, .35));
        Shape handle = Outlines.curve(x + 12, y - 9, x + 25, y - 6, x + 24, y + 4, x + 11, y + 7);
        ink.line(handle, Ink.shade(rgb, .4), 6.5, 1);
        ink.line(handle, Ink.light(rgb, .2), 3.5, 1);
        ink.form(
                Outlines.smooth(
                        x - 15, y - 16, x - 15, y + 2, x - 12, y + 15, x, y + 19, x + 12, y + 15, x + 15, y + 2, x + 15,
                        y - 16, x, y - 15),
                rgb);
        ink.form(Outlines.ellipse(x, y - 16, 15, 4.6), 0x6b4030, .2, .2);
        ink.line(Outlines.ellipse(x, y - 16, 15, 4.6), Ink.light(rgb, .5), 2.2, 1);
        for (double a : new double[] {-6, 5}) {
            ink.line(
                    Outlines.curve(x + a, y - 24, x + a - 3, y - 30, x + a + 1, y - 37, x + a - 2, y - 46),
                    0xffffff,
                    3,
                    .6);
        }
    }

    /** A rod with line and float, towards the left. */
    static void rod(Ink ink, double x, double y) {
        double tx = x - 84;
        double ty = y - 86;
        Path2D pole = new Path2D.Double();
        pole.moveTo(x + 14, y + 16);
        pole.quadTo(x - 36, y - 40, tx, ty);
        ink.line(pole, 0x5b3427, 6, 1);
        ink.line(pole, 0xa8694a, 3.2, 1);
        ink.line(Outlines.polyline(x + 14, y + 16, x + 2, y + 2), 0x3d2740, 8.5, 1);
        ink.form(Outlines.disc(x - 14, y - 8, 6), 0xc9c3d8);
        Path2D thread = new Path2D.Double();
        thread.moveTo(tx, ty);
        thread.quadTo(tx - 10, ty + 70, tx - 6, ty + 134);
        ink.line(thread, 0x8b86a0, 1.3, 1);
        ink.anchor("float", tx - 6, ty + 146);
        ink.form(Outlines.ellipse(tx - 6, ty + 140, 7, 8), 0xef3d4f);
        ink.flat(Outlines.ellipse(tx - 6, ty + 144, 7, 3.2), 0xffffff, .85);
    }

    /** An open umbrella over the head, its handle in a hand. */
    static void umbrella(Ink ink, double handX, double handY, double x, double y, double half, int rgb) {
        Shape pole = Outlines.polyline(x, y - 10, handX, handY + 20);
        ink.line(pole, 0x5b3427, 6.5, 1);
        ink.line(pole, 0xa8694a, 3, 1);
        double turn = -Math.toDegrees(Math.atan2(handX - x, handY - y));
        ink.moved(0, 0, turn, x, y, 1, () -> canopy(ink, x, y, half, rgb));
    }

    private static void canopy(Ink ink, double x, double y, double half, int rgb) {
        double high = half * .78;
        ink.form(Outlines.ellipse(x, y - 2, half * .96, half * .16), Ink.shade(rgb, 1), 0, .4);
        for (int i = 0; i < 5; i++) {
            double a = -half + 2 * half * i / 5;
            double b = -half + 2 * half * (i + 1) / 5;
            Path2D panel = new Path2D.Double();
            panel.moveTo(x, y - high);
            panel.curveTo(x + a * .5, y - high * .98, x + a * .96, y - high * .5, x + a, y);
            panel.quadTo(x + (a + b) / 2, y - half * .15, x + b, y);
            panel.curveTo(x + b * .96, y - high * .5, x + b * .5, y - high * .98, x, y - high);
            panel.closePath();
            ink.form(panel, i % 2 == 1 ? Ink.light(rgb, .5) : rgb, .35, .35);
        }
        ink.line(Outlines.polyline(x, y - high, x, y - high - 9), Ink.shade(rgb, 1), 6, 1);
    }

    /** A kite up in the air on its string. */
    void kite(Ink ink, double handX, double handY) {
        double x = 128;
        double y = -96;
        ink.line(Outlines.curve(handX, handY, handX + 26, handY - 34, x - 6, y + 40), 0x8b7f9e, 1.8, 1);
        Props.find("kite").ifPresent(prop -> ink.prop(prop, x, y + 60, 118, 12));
    }

    static void balloon(Ink ink, double handX, double handY, double x, double y, int rgb) {
        double r = 34;
        ink.line(Outlines.curve(handX, handY + 12, handX + 6, (handY + y) / 2, x, y + r + 8), 0x8b7f9e, 1.8, 1);
        ink.form(
                Outlines.polygon(x - 5, y + r * 1.16 + 7, x, y + r * 1.05, x + 5, y + r * 1.16 + 7),
                Ink.shade(rgb, .5));
        ink.form(
                Outlines.smooth(
                        x,
                        y - r,
                        x + r * .86,
                        y - r * .4,
                        x + r * .78,
                        y + r * .4,
                        x,
                        y + r * 1.15,
                        x - r * .78,
                        y + r * .4,
                        x - r * .86,
                        y - r * .4),
                rgb,
                .7,
                .5);
        ink.flat(
                Outlines.turnedBy(
                        Outlines.ellipse(x - r * .4, y - r * .4, r * .15, r * .25), 30, x - r * .4, y - r * .4),
                0xffffff,
                .75);
    }

    /** The colour of a thing, or its usual one. */
    static int colour(@Nullable String hex, int usual) {
        return hex == null ? usual : Rgb.parse(hex);
    }
}
