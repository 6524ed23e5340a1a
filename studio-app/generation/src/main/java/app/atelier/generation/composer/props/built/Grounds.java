package app.atelier.generation.composer.props.built;

import app.atelier.generation.composer.props.plants.Blades;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** What makes a stadium, a graveyard, a roof or a square what it is. */
public final class Grounds {
    private static final int STONE = 0xa8a6ae;

    private Grounds() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("floodlight", .42, Grounds::floodlight).with(new Lamp(0, 90, 62, 0xe8f4ff, .8)),
                Figure.of("football-goal", 2.2, Grounds::goal),
                Figure.of("gravestone", .8, Grounds::gravestone),
                Figure.of("stone-cross", .7, Grounds::cross),
                Figure.of("iron-fence", 4, Grounds::ironFence),
                Figure.of("chapel", .9, Grounds::chapel).with(new Lamp(0, 30, 34, Openings.LAMP, .35)),
                Figure.of("water-tank", .8, Grounds::tank),
                Figure.of("chimneys", 1.1, Grounds::chimneys),
                Figure.of("planter", 1.7, Grounds::planter),
                Figure.of("stone-lantern", .6, Grounds::stoneLantern).with(new Lamp(0, 66, 46, 0xffc56a, .6)),
                Figure.of("church", .8, Grounds::church).with(new Lamp(14, 26, 30, Openings.LAMP, .3)),
                Figure.of("fountain", 1.3, Grounds::fountain),
                Figure.of("guard-rail", 5, Grounds::guardRail),
                Figure.of("hedge", 4, Grounds::hedge));
    }

    private static void floodlight(Sketch s) {
        s.across(Outlines.polygon(-2.6, -1, -1.6, 80, 1.6, 80, 2.6, -1), 0x8a93a4, -.3, .5);
        s.fill(Outlines.rounded(-18, 78, 18, 99, 1.5), 0x3a4254, .1);
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 5; i++) {
                s.glow(Outlines.disc(-13.5 + i * 6.8, 82 + row * 6.6, 2.6), 0xf6fbff, .6 + .4 * s.darkness());
            }
        }
    }

    private static void goal(Sketch s) {
        for (int i = 0; i <= 22; i++) {
            double x = -96 + i * 8.7;
            s.line(Outlines.polyline(x, 84, x * .9, 2), .5, 0xffffff, 0, .55);
        }
        for (int i = 0; i < 11; i++) {
            s.line(Outlines.polyline(-98 + i * .6, 84 - i * 8, 98 - i * .6, 84 - i * 8), .5, 0xffffff, 0, .55);
        }
        s.line(Outlines.polyline(-100, -1, -100, 92, 100, 92, 100, -1), 4.4, 0xfafcff, -.1);
    }

    private static void gravestone(Sketch s) {
        s.soft(0, 0, 46, 6, 0x1a2038, .6, .5);
        s.at(0, 0, 1, s.about(4), t -> {
            Path2D stone = Outlines.arch(0, -2, 62, 30);
            t.inside(stone, u -> u.across(stone, STONE, -.3, .6), u -> {
                Openings.stones(u, stone, 14, 5, STONE);
                u.line(Outlines.arch(0, 10, 58, 22), 1.2, 0x5a586a, .3, .6);
                for (int i = 0; i < 3; i++) {
                    u.line(Outlines.polyline(-12 + i * 2, 52 - i * 10, 12 - i * 2, 52 - i * 10), 2.4, 0x5a586a, .3, .7);
                }
                u.soft(-16, 6, 22, 14, 0x5f8a4a, 0, .6);
            });
        });
        Blades.along(s, -36, 36, x -> -3, 22, x -> 12, Blades.GRASS, .1);
    }

    private static void cross(Sketch s) {
        s.soft(0, 0, 36, 5, 0x1a2038, .6, .5);
        s.across(Outlines.rounded(-22, -2, 22, 14, 2), STONE, -.2, .5);
        s.across(Outlines.rounded(-7, 10, 7, 98, 2), STONE, -.3, .6);
        s.across(Outlines.rounded(-26, 60, 26, 74, 2), STONE, -.3, .6);
        s.line(Outlines.disc(0, 67, 17), 4, STONE, .1);
        Blades.along(s, -30, 30, x -> -3, 18, x -> 12, Blades.GRASS, .1);
    }

    private static void ironFence(Sketch s) {
        int iron = 0x2f3448;
        for (double y : new double[] {22, 76}) {
            s.line(Outlines.polyline(-200, y, 200, y), 3.4, iron, 0);
        }
        for (int i = 0; i < 26; i++) {
            double x = -196 + i * 15.7;
            s.line(Outlines.polyline(x, -2, x, 90), 2.4, iron, -.05);
            s.form(Outlines.polygon(x - 3.6, 88, x, 101, x + 3.6, 88), iron, -.2, .2);
        }
    }

    private static void chapel(Sketch s) {
        s.across(Outlines.slab(-36, -1, 36, 48), STONE, -.25, .5);
        Openings.stones(s, Outlines.slab(-34, 0, 34, 46), 30, 5, STONE);
        s.fall(Outlines.polygon(-44, 46, 0, 84, 44, 46), 0x55566a, -.3, .35);
        s.fill(Outlines.polygon(-30, 47, 0, 74, 30, 47), STONE, .2);
        Openings.archWindow(s, 0, 50, 56, 5, 0x7a7886);
        Openings.door(s, 0, 34, 9, 0x5a4036);
        s.line(Outlines.polyline(0, 82, 0, 100), 2.4, 0x55566a, .1);
        s.line(Outlines.polyline(-6, 93, 6, 93), 2.4, 0x55566a, .1);
    }

    private static void tank(Sketch s) {
        for (double x : new double[] {-24, -8, 8, 24}) {
            s.line(Outlines.polyline(x * 1.2, -1, x, 42), 2.4, 0x5a4a48, x * s.side() > 0 ? -.1 : .3);
        }
        s.line(Outlines.polyline(-28, 8, 24, 38), 1.2, 0x5a4a48, .2);
        s.line(Outlines.polyline(28, 8, -24, 38), 1.2, 0x5a4a48, .2);
        Path2D drum = Outlines.polygon(-32, 40, -32, 82, 32, 82, 32, 40);
        s.inside(drum, t -> t.across(drum, 0xa8744c, -.3, .6), t -> {
            for (int i = -5; i <= 5; i++) {
                t.line(Outlines.polyline(i * 6, 40, i * 6, 82), .8, 0x5a3a26, .4, .6);
            }
            for (double y : new double[] {48, 60, 74}) {
                t.line(Outlines.polyline(-33, y, 33, y), 1.2, 0x4a4450, .1);
            }
        });
        s.form(Outlines.polygon(-36, 81, 0, 100, 36, 81), 0x7a5a4a, -.3, .45);
    }

    private static void chimneys(Sketch s) {
        s.across(Outlines.slab(-50, -1, 26, 52), 0xb56a50, -.2, .5);
        Openings.stones(s, Outlines.slab(-48, 0, 24, 50), 26, 6, 0xb56a50);
        s.fall(Outlines.slab(-54, 50, 30, 58), 0xcfc2b2, -.3, .3);
        for (double x : new double[] {-36, -12, 12}) {
            s.across(Outlines.polygon(x - 8, 58, x - 6, 84, x + 6, 84, x + 8, 58), 0xd98a5f, -.3, .5);
        }
        s.across(Outlines.rounded(34, -1, 46, 60, 2), 0x9aa4b0, -.4, .5);
        s.form(Outlines.polygon(30, 62, 40, 74, 50, 62), 0x9aa4b0, -.3, .4);
    }

    private static void planter(Sketch s) {
        s.soft(0, 0, 84, 6, 0x1a2038, .6, .4);
        for (int i = 0; i < 18; i++) {
            double x = -72 + i * 8.5 + s.about(3);
            double top = s.between(66, 98);
            s.line(Outlines.curve(x, 40, x + s.about(5), 58, x + s.about(9), top), 2, 0x5fa052, .1);
            s.ball(Outlines.disc(x + s.about(4), top, 5.5), s.pick(0xf27a8a, 0xffd45c, 0xc08af0, 0xfff4e6), -.4, .3);
        }
        for (int i = 0; i < 12; i++) {
            s.ball(Outlines.disc(-74 + i * 13.4, 48 + s.about(6), 11), 0x5a9a50, -.3, .5);
        }
        s.across(Outlines.polygon(-84, 46, 84, 46, 76, -1, -76, -1), 0xb5704a, -.3, .5);
        s.fall(Outlines.rounded(-87, 42, 87, 50, 2), 0xc98a60, -.3, .3);
    }

    private static void stoneLantern(Sketch s) {
        s.soft(0, 0, 36, 5, 0x1a2038, .6, .45);
        s.across(Outlines.rounded(-22, -2, 22, 10, 2), STONE, -.2, .5);
        s.across(Outlines.polygon(-8, 8, -6, 46, 6, 46, 8, 8), STONE, -.3, .5);
        s.across(Outlines.polygon(-20, 46, 20, 46, 16, 56, -16, 56), STONE, -.2, .5);
        s.across(Outlines.slab(-14, 55, 14, 76), STONE, -.2, .5);
        s.pane(Outlines.slab(-8, 58, 8, 74), 0x5a5866, 0xffc56a);
        s.form(Outlines.smooth(-32, 76, -24, 82, 0, 94, 24, 82, 32, 76, 0, 73), STONE, -.4, .5);
        s.ball(Outlines.disc(0, 94, 5), STONE, -.4, .4);
    }

    private static void church(Sketch s) {
        s.across(Outlines.slab(-6, -1, 40, 30), 0xf0e6d6, .0, .45);
        s.fall(Outlines.polygon(-8, 29, 0, 50, 38, 50, 46, 29), 0xb5604a, -.25, .35);
        for (double x : new double[] {14, 28}) {
            Openings.archWindow(s, x, 8, 17, 4, 0xffffff);
        }
        s.across(Outlines.slab(-30, -1, -4, 62), 0xf6eee0, -.3, .4);
        s.form(Outlines.polygon(-33, 61, -17, 98, -1, 61), 0xb5604a, -.3, .5);
        Openings.archWindow(s, -17, 44, 52, 4, 0xffffff);
        s.ball(Outlines.disc(-17, 34, 5), 0xfff6e4, -.2, .2);
        s.line(Outlines.disc(-17, 34, 5), .9, 0x55607a, 0);
        Openings.door(s, -17, 20, 6, 0x7a4a30);
    }

    private static void fountain(Sketch s) {
        s.soft(0, 0, 66, 6, 0x1a2038, .6, .4);
        s.across(Outlines.smooth(-60, 24, -58, 4, 0, -4, 58, 4, 60, 24, 0, 14), STONE, -.3, .5);
        s.fall(Outlines.ellipse(0, 25, 60, 10), 0xcfcbd0, -.3, .1);
        s.fall(Outlines.ellipse(0, 25, 54, 7.6), 0x6fb8d8, -.2, .3);
        s.across(Outlines.polygon(-6, 24, -4, 58, 4, 58, 6, 24), STONE, -.3, .5);
        s.across(Outlines.smooth(-24, 62, -16, 54, 0, 50, 16, 54, 24, 62, 0, 58), STONE, -.3, .5);
        for (int i = -3; i <= 3; i++) {
            s.line(Outlines.curve(0, 62, i * 5, 94 - Math.abs(i) * 4, i * 14, 58, i * 16, 26), 1.6, 0xeafaff, -.4, .75);
        }
        s.soft(0, 30, 40, 10, 0xffffff, -.5, .5);
    }

    private static void guardRail(Sketch s) {
        for (int i = 0; i < 6; i++) {
            double x = -230 + i * 92;
            s.across(Outlines.slab(x - 7, -2, x + 7, 84), 0x7a828e, -.3, .4);
            s.fill(Outlines.slab(x - 5, 66, x + 5, 76), 0xe8574a, -.1);
        }
        s.fall(Outlines.rounded(-250, 38, 250, 86, 8), 0xd4dae2, -.4, .45);
        s.line(Outlines.polyline(-250, 62, 250, 62), 5, 0x8f98a6, .3);
    }

    private static void hedge(Sketch s) {
        for (int layer = 0; layer < 3; layer++) {
            for (int i = 0; i < 26; i++) {
                double x = -190 + i * 15.2 + s.about(6);
                s.ball(Outlines.disc(x, 26 + layer * 22 + s.about(6), 22), 0x5a9a50, -.1 - .2 * layer, .6 - .2 * layer);
            }
        }
        for (int i = 0; i < 90; i++) {
            s.ball(Outlines.disc(s.about(194), s.between(30, 92), 5), 0x7fbf62, -.45, .1);
        }
    }
}
