package app.atelier.generation.composer.characters;

import java.util.ArrayList;
import java.util.List;

/** Draws a figure that faces the viewer, standing or sitting. */
final class FrontPlan {

    private static final double LEAN_PIVOT_Y = 100;

    private FrontPlan() {}

    static void draw(Ink ink, Build build, Head head, Stance stance, Dressing dressing) {
        ink.moved(0, 0, stance.lean(), 0, LEAN_PIVOT_Y, 1, () -> upright(ink, build, head, stance, dressing));
    }

    private static void upright(Ink ink, Build build, Head head, Stance stance, Dressing dressing) {
        Legs legs = stance.legs();
        boolean sitting = legs == null;
        dressing.drawBack(ink);
        build.behind(ink);
        build.tail(ink, sitting);
        if (legs != null) {
            build.standingLegs(ink, legs);
        }
        build.torso(ink, sitting);
        if (sitting) {
            build.sittingLegs(ink);
        }
        dressing.drawMiddle(ink);
        List<Integer> late = new ArrayList<>();
        for (int side = -1; side <= 1; side += 2) {
            Hand hand = side < 0 ? stance.left() : stance.right();
            if (hand.drawnEarly()) {
                build.arm(ink, side, hand);
            } else {
                late.add(side);
            }
        }
        ink.anchor("hand", stance.right().x(), stance.right().y());
        dressing.drawNeck(ink);
        head.draw(ink, stance.tilt(), 0, 0, stance.face());
        head.carry(ink, stance.tilt(), 0, 0, dressing);
        dressing.drawHeld(ink);
        late.forEach(side -> build.arm(ink, side, side < 0 ? stance.left() : stance.right()));
        dressing.drawOver(ink);
    }
}
