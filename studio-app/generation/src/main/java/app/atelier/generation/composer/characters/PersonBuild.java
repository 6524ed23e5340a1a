package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** A body in clothes: people, and animals that wear a costume. */
record PersonBuild(Look look, Costume costume, boolean tailed) implements Build {

    private static final int CAST = 0x3a1840;
    private static final double NARROW = .92;

    /** Height of what someone sits on. */
    private static final double SEAT = 134;

    @Override
    public void behind(Ink ink) {
        Disguises.behind(ink, costume);
        if (costume.has("space")) {
            ink.form(Outlines.rounded(-36, 48, 36, 104, 14), 0xcfc4e2);
        }
        Integer cape = costume.cape();
        if (cape != null) {
            cape(ink, cape, 6);
        }
    }

    /** A cape that blows aside by {@code sway}. */
    static void cape(Ink ink, int rgb, double sway) {
        Path2D cape = Outlines.smooth(
                -26,
                48,
                0,
                44,
                26,
                48,
                44 + sway,
                96,
                54 + sway * 1.6,
                126,
                20 + sway,
                122,
                sway,
                130,
                -22 + sway,
                122,
                -52 + sway,
                126,
                -42,
                96);
        ink.form(cape, rgb, .4, .8);
    }

    @Override
    public void tail(Ink ink, boolean sitting) {
        if (tailed) {
            Tails.draw(ink, look, sitting ? 22 : 20, sitting ? 114 : 106, .85);
        }
    }

    @Override
    public void standingLegs(Ink ink, Legs legs) {
        if (legs == Legs.NONE) {
            return;
        }
        if (costume.has("tail")) {
            FishTail.upright(ink, costume);
            return;
        }
        Integer trousers = costume.legs();
        for (int side = -1; side <= 1; side += 2) {
            double[] leg = legs.of(side, NARROW);
            Ribbon ribbon = trousers != null ? Ribbon.of(leg, 24, 22, 19) : Ribbon.of(leg, 18, 16, 14);
            ink.form(ribbon.shape(), trousers != null ? trousers : look.limb(), .3, .45);
            shoe(ink, leg[4] + side * 3.5, leg[5] + 4, legs.turn(side));
            if (costume.has("armour")) {
                Armour.knee(ink, leg[2], leg[3]);
            }
        }
        if (costume.has("coat")) {
            ink.form(
                    Outlines.smooth(-27, 84, 27, 84, 36, 112, 38, 126, 14, 130, 0, 116, -14, 130, -38, 126, -36, 112),
                    costume.top());
        }
    }

    private void shoe(Ink ink, double x, double y, double degrees) {
        Shape shoe = Outlines.turnedBy(Outlines.ellipse(x, y, 16, 10.5), degrees, x, y);
        ink.contact(shoe, CAST, 6);
        ink.form(shoe, costume.shoes(), .55, .5);
    }

    @Override
    public void sittingLegs(Ink ink) {
        ink.anchor("seat", 0, SEAT);
        if (costume.has("tail")) {
            FishTail.hanging(ink, costume);
            return;
        }
        Integer trousers = costume.legs();
        int cloth = trousers != null ? trousers : costume.top();
        for (int side = -1; side <= 1; side += 2) {
            Path2D thigh = Ribbon.of(new double[] {side * 12, 108, side * 30, 112, side * 42, 118}, 30, 28, 24)
                    .shape();
            ink.part(thigh, cloth);
            double x = side * 45;
            double y = 119;
            Shape sole = Outlines.turnedBy(Outlines.ellipse(x, y, 15, 18), side * 12, x, y);
            ink.part(sole, costume.shoes());
            ink.form(
                    Outlines.turnedBy(Outlines.ellipse(x + side, y + 1.5, 10.5, 13.5), side * 12, x, y),
                    Rgb.mix(costume.shoes(), 0xffffff, .35),
                    .2,
                    .3);
        }
    }

    @Override
    public void torso(Ink ink, boolean sitting) {
        Path2D torso = costume.skirt() && !sitting ? gown() : Parts.torso(22, 31, 38, 118);
        ink.form(torso, costume.has("tail") ? look.limb() : costume.top());
        if (costume.has("tail")) {
            FishTail.waist(ink, costume, torso);
        } else if (costume.skirt() && !sitting) {
            folds(ink, torso);
        } else {
            trousers(ink, torso);
        }
        if (costume.has("tutu")) {
            ruffles(ink, sitting ? 106 : 100);
        }
        Parts.headShadow(ink, costume.top(), 0, 44, 40, 20);
        Tailoring.draw(ink, costume, torso);
    }

    /** Layers of tulle around the hips, each a little narrower and paler than the one below. */
    private void ruffles(Ink ink, double y) {
        for (int layer = 0; layer < 3; layer++) {
            double reach = 64 - layer * 9;
            double low = 17 - layer * 3.5;
            int waves = 9;
            double[] xy = new double[4 * waves];
            for (int i = 0; i < 2 * waves; i++) {
                double a = Math.PI * i / waves;
                double wave = i % 2 == 0 ? 1 : .88;
                xy[2 * i] = Math.cos(a) * reach * (Math.sin(a) > 0 ? wave : 1);
                xy[2 * i + 1] = y - layer * 4 + Math.sin(a) * (Math.sin(a) > 0 ? low * wave : 6);
            }
            Path2D tulle = Outlines.smooth(xy);
            ink.contact(tulle, CAST, 6);
            ink.form(tulle, Ink.light(costume.top(), layer * .22), .5, .35);
        }
        ink.form(
                Outlines.smooth(-29, y - 22, 0, y - 17, 29, y - 22, 30, y - 12, 0, y - 7, -30, y - 12),
                Ink.shade(costume.top(), .5));
    }

    private Path2D gown() {
        double hem = costume.longSkirt() ? 138 : 124;
        return Outlines.smooth(
                -20, 42, 0, 38, 20, 42, 25, 60, 24, 78, 36, 104, 46, hem - 4, 24, hem + 3, 0, hem + 5, -24, hem + 3,
                -46, hem - 4, -36, 104, -24, 78, -25, 60);
    }

    private void folds(Ink ink, Shape gown) {
        ink.atop(() -> {
            for (double x : new double[] {-22, 0, 22}) {
                ink.line(Outlines.curve(x * .5, 88, x * .8, 106, x * 1.2, 126), Ink.deep(costume.top()), 2.4, .2);
            }
        });
        Path2D waist = new Path2D.Double();
        waist.moveTo(-26, 77);
        waist.quadTo(0, 84, 26, 77);
        waist.lineTo(26, 84);
        waist.quadTo(0, 91, -26, 84);
        waist.closePath();
        ink.form(Outlines.common(gown, waist), Ink.shade(costume.top(), .8), .3, .3);
    }

    private void trousers(Ink ink, Shape torso) {
        Integer trousers = costume.legs();
        if (trousers == null || trousers == costume.top()) {
            return;
        }
        Path2D seat = new Path2D.Double();
        seat.moveTo(-50, 103);
        seat.quadTo(0, 110, 50, 103);
        seat.lineTo(50, 130);
        seat.lineTo(-50, 130);
        seat.closePath();
        ink.form(Outlines.common(torso, seat), trousers, .2, .4);
    }

    @Override
    public void leg(Ink ink, double[] points, boolean far) {
        Integer trousers = costume.legs();
        int cloth = trousers != null ? trousers : costume.top();
        Path2D leg = Ribbon.of(points, 26, 23, 18).shape();
        Shape shoe = Outlines.ellipse(points[4] - 4, points[5] + 3, 15, 10);
        if (far) {
            ink.farForm(leg, cloth);
            ink.farForm(shoe, costume.shoes());
        } else {
            ink.part(leg, cloth);
            ink.part(shoe, costume.shoes());
        }
    }

    @Override
    public void arm(Ink ink, int side, Hand hand) {
        double[] points = hand.arm(side, 22, 58);
        Integer gloves = costume.gloves();
        int skin = gloves != null ? gloves : look.paw();
        Path2D arm = Ribbon.of(points, 17, 15, 14).shape();
        ink.contact(arm, CAST, 9);
        ink.form(arm, skin, .4, .4);
        ink.form(Outlines.disc(points[4], points[5], 10.5), skin, .45, .4);
        Ribbon sleeve = Ribbon.of(points, 20, 18, 16);
        if (costume.has("tail")) {
            return;
        }
        ink.form(sleeve.part(0, costume.sleeve(), true, false), costume.top(), .4, .45);
        if (costume.has("space") || costume.has("santa")) {
            ink.form(
                    sleeve.wider(3).part(costume.sleeve() - .1, costume.sleeve(), false, false),
                    costume.has("space") ? 0x7fb4f0 : 0xffffff,
                    .3,
                    .3);
        }
        if (costume.has("armour")) {
            Armour.arm(ink, points);
        }
    }
}
