package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.air.Falling;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.planning.Stage;
import app.atelier.generation.composer.planning.Surface;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.scene.Festival;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Weather;
import java.util.List;

/** Decorates any place for a feast: what hangs, what stands at the sides, what flies through the air. */
final class Feasts {
    /** What hangs across, what stands at the sides of the picture, and how. */
    private record Decoration(String hanging, List<String> standing, double height) {}

    /** How large things on an island are that is seen from the water, as a share of their usual size. */
    private static final double ON_ISLE = .6;

    private final Easel easel;
    private final Scenery scenery;
    private final Plan plan;
    private final double side;

    Feasts(Easel easel) {
        this.easel = easel;
        this.scenery = new Scenery(easel);
        this.plan = easel.plan();
        this.side = plan.focusLeft() ? 1 : -1;
    }

    private Decoration decoration() {
        boolean table = plan.stage().surface() == Surface.TABLE;
        return switch (of(plan)) {
            case NONE -> new Decoration("", List.of(), 0);
            case CHRISTMAS ->
                new Decoration(
                        "fir-garland",
                        table ? List.of("gift", "candles") : List.of("christmas-tree", "gift", "gift"),
                        table ? .14 : .56);
            case HALLOWEEN -> new Decoration("bat-string", List.of("jack-o-lantern", "pumpkin", "jack-o-lantern"), .13);
            case LUNAR_NEW_YEAR -> new Decoration("lantern-string", List.of("blossom-vase", "gold-pots"), .30);
            case BIRTHDAY -> new Decoration("pennants", List.of("balloons", "gift", "gift"), .34);
            case NEW_YEAR -> new Decoration("streamers", List.of("balloons", "bottle"), .32);
            case DIWALI -> new Decoration("marigold-string", List.of("oil-lamps", "rangoli", "oil-lamps"), .10);
            case EASTER -> new Decoration("egg-string", List.of("egg-basket", "tulips", "painted-eggs"), .16);
            case HARVEST -> new Decoration("leaf-string", List.of("corn-shock", "pumpkin", "harvest-basket"), .26);
            case HOLI -> new Decoration("pennants", List.of("powder-bowls", "powder-bowls"), .11);
            case VALENTINE -> new Decoration("heart-string", List.of("balloons", "gift"), .30);
            case WEDDING -> new Decoration("ribbon-string", List.of("flower-arch"), .50);
        };
    }

    /** The feast that was said, or the one that a thing of the picture belongs to: a birthday cake, a Santa. */
    static Festival of(Plan plan) {
        Festival said = plan.scene().festival();
        if (said != Festival.NONE) {
            return said;
        }
        boolean birthday = plan.anySubject(s -> s.noun().contains("birthday"));
        return birthday ? Festival.BIRTHDAY : Festival.NONE;
    }

    boolean none() {
        return of(plan) == Festival.NONE;
    }

    /** What belongs behind the figures. */
    void behind() {
        if (none()) {
            return;
        }
        Decoration what = decoration();
        Stage stage = plan.stage();
        fireworks();
        boolean hangs = !floating(stage);
        if (hangs) {
            hanging(what.hanging());
        }
        if (stage.surface() == Surface.VOID || stage.surface() == Surface.WATER) {
            return;
        }
        stand(what);
    }

    private static boolean floating(Stage stage) {
        return stage.surface() == Surface.VOID;
    }

    private void hanging(String kind) {
        boolean indoors = plan.scene().setting().indoors();
        double top = indoors ? .05 : .06;
        double sag = indoors ? .07 : .09;
        double[] ends = {top + .02 * side, top - .02 * side, sag};
        new FeastStrings(scenery, plan).hang(kind, ends);
    }

    /** Three spots: the far one beside the main figure, the near ones at both edges. */
    private void stand(Decoration what) {
        double base = plan.stage().base();
        boolean rock = base < plan.stage().horizon();
        if (rock) {
            return;
        }
        if (plan.stage().surface() == Surface.TABLE
                && plan.placed().size() <= 2
                && !plan.frame().narrow()) {
            onTable(what);
            return;
        }
        if (plan.scene().setting() == Setting.ISLAND && Isle.seenFromTheWater(plan.scene())) {
            onIsle(what);
            return;
        }
        double[][] spots = {{.41, -.030, 1}, {-.40, .0, .8}, {.30, .022, .62}};
        boolean crowded = plan.placed().size() > 4 || plan.frame().narrow();
        for (int i = 0; i < what.standing().size() && i < (crowded ? 2 : 3); i++) {
            String id = what.standing().get(i);
            boolean large = i == 0;
            double tall = large ? what.height() : Math.min(what.height(), .13) * spots[i][2];
            if (id.equals("balloons")) {
                tall = .32;
            }
            if (scenery.lacks(id)) {
                double x = .5 + side * spots[i][0];
                // What grows before the figures must not hide it.
                double clear = plan.stage().surface().grows() ? .04 : 0;
                scenery.prop("decoration", id, x, Math.min(.965, base + spots[i][1] - clear), tall, .01, side < 0);
            }
        }
    }

    /** An island that is seen whole has room for two things, small as it is far away. */
    private void onIsle(Decoration what) {
        double[] aside = {.52, -.50};
        for (int i = 0; i < Math.min(aside.length, what.standing().size()); i++) {
            String id = what.standing().get(i);
            double tall = (i == 0 ? what.height() : Math.min(what.height(), .13)) * ON_ISLE;
            if (scenery.lacks(id)) {
                double x = plan.focusX() + side * aside[i] * Isle.reach(plan);
                scenery.prop("decoration", id, x, plan.stage().base() + .006, tall, .08, side < 0);
            }
        }
    }

    /** At a table things stand to both sides of the hero, large enough to be seen; balloons float behind. */
    private void onTable(Decoration what) {
        double hero = plan.focusX();
        double reach = .31;
        int number = 0;
        for (String id : what.standing()) {
            boolean balloons = id.equals("balloons");
            if (!scenery.lacks(id)) {
                continue;
            }
            for (int k = -1; k <= (balloons ? 1 : -1); k += 2) {
                double towards = balloons ? k : number % 2 == 0 ? side : -side;
                double x = Math.clamp(hero + towards * (balloons ? reach + .07 : reach), .07, .93);
                double tall = balloons ? .40 : what.height() < .2 ? what.height() : .19;
                scenery.prop(
                        "decoration",
                        id,
                        x,
                        plan.stage().base() - (balloons ? .24 : .02),
                        tall,
                        balloons ? .1 : 0,
                        k < 0);
            }
            number += balloons ? 0 : 1;
        }
    }

    /** True if the feast itself lights fireworks there. */
    static boolean fireworks(Plan plan) {
        boolean open = !plan.scene().setting().indoors() && plan.stage().surface() != Surface.VOID;
        boolean late = plan.mood().dark() || plan.mood().stars() > .3;
        boolean wanted =
                switch (of(plan)) {
                    case NEW_YEAR, LUNAR_NEW_YEAR, DIWALI -> true;
                    default -> false;
                };
        return open && late && wanted;
    }

    private void fireworks() {
        if (fireworks(plan)) {
            Fireworks.add(easel, plan);
        }
    }

    /** What falls or flies before all. */
    void front() {
        switch (of(plan)) {
            case BIRTHDAY, NEW_YEAR ->
                easel.veil(
                        "confetti",
                        () -> Falling.leaves(
                                plan, 60, new int[] {0xe8574a, 0xf6c445, 0x3fa8a0, 0x8f6ac0, 0xf28ab0}, 3.6));
            case WEDDING, VALENTINE ->
                easel.veil("petals", () -> Falling.leaves(plan, 40, new int[] {0xffc0d9, 0xffe0ea, 0xf27a9a}, 4.2));
            case CHRISTMAS -> {
                boolean outside =
                        !plan.scene().setting().indoors() && plan.stage().surface() != Surface.VOID;
                if (outside && plan.scene().weather() != Weather.SNOW) {
                    easel.veil("snow", () -> Falling.snow(plan, 170, .8));
                }
            }
            case HARVEST ->
                easel.veil(
                        "falling-leaves", () -> Falling.leaves(plan, 26, new int[] {0xe2772f, 0xf0b13a, 0xc94f2f}, 5));
            case HALLOWEEN -> bats();
            case DIWALI, LUNAR_NEW_YEAR ->
                easel.light(
                        "sparks",
                        () -> Falling.lights(plan, "feast sparks", 40, new int[] {0xffc86a, 0xffe6a8}, .05, .9, 2.2));
            case HOLI -> powder();
            default -> {}
        }
    }

    private void bats() {
        if (plan.scene().setting().indoors() || !scenery.lacks("bat")) {
            return;
        }
        double[][] at = {{.30, .20, .055}, {.18, .30, .035}, {-.30, .24, .045}, {.05, .13, .03}};
        for (double[] p : at) {
            scenery.prop("bat", "bat", .5 + side * p[0], p[1], p[2], .1);
        }
    }

    /** Clouds of coloured powder in the air. */
    private void powder() {
        int[] colours = {0xf2387a, 0xf6b51f, 0x2fb8a0, 0x6a5ae0, 0x5fc04a};
        easel.veil("powder", () -> powderCloud(colours));
    }

    private Sheet powderCloud(int[] colours) {
        double half = 50 * plan.frame().aspect();
        return new Furnishing(easel).sketched("powder", 0, s -> {
            for (int i = 0; i < 9; i++) {
                int rgb = colours[i % colours.length];
                double x = s.about(half);
                double y = Math.abs(x) < half * .4 ? s.between(0, 26) : s.between(4, 74);
                for (int k = 0; k < 7; k++) {
                    s.soft(x + s.about(9), y + s.about(6), s.between(5, 13), s.between(4, 9), rgb, -.2, .26);
                }
                for (int k = 0; k < 30; k++) {
                    s.veil(Outlines.disc(x + s.about(14), y + s.about(11), s.between(.1, .32)), rgb, -.2, .8);
                }
            }
        });
    }
}
