package app.atelier.generation.composer.characters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is drawn between the parts of a body, in the order of drawing. */
final class Dressing {

    private final List<Consumer<Ink>> back = new ArrayList<>();
    private final List<Consumer<Ink>> middle = new ArrayList<>();
    private final List<Consumer<Ink>> neck = new ArrayList<>();
    private final List<Consumer<Ink>> head = new ArrayList<>();
    private final List<Consumer<Ink>> held = new ArrayList<>();
    private final List<Consumer<Ink>> over = new ArrayList<>();

    /** Behind everything. */
    Dressing back(Consumer<Ink> drawing) {
        back.add(drawing);
        return this;
    }

    /** After the torso: the near leg of a rider. */
    Dressing middle(Consumer<Ink> drawing) {
        middle.add(drawing);
        return this;
    }

    /** Before the head is drawn: scarves. */
    Dressing neck(Consumer<Ink> drawing) {
        neck.add(drawing);
        return this;
    }

    /** On the head: hats, glasses. */
    Dressing head(Consumer<Ink> drawing) {
        head.add(drawing);
        return this;
    }

    /** Under the holding hands. */
    Dressing held(Consumer<Ink> drawing) {
        held.add(drawing);
        return this;
    }

    /** Over everything. */
    Dressing over(Consumer<Ink> drawing) {
        over.add(drawing);
        return this;
    }

    void drawBack(Ink ink) {
        back.forEach(d -> d.accept(ink));
    }

    void drawMiddle(Ink ink) {
        middle.forEach(d -> d.accept(ink));
    }

    void drawNeck(Ink ink) {
        neck.forEach(d -> d.accept(ink));
    }

    void drawHead(Ink ink) {
        head.forEach(d -> d.accept(ink));
    }

    void drawHeld(Ink ink) {
        held.forEach(d -> d.accept(ink));
    }

    void drawOver(Ink ink) {
        over.forEach(d -> d.accept(ink));
    }
}
