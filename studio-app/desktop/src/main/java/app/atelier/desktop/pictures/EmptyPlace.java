package app.atelier.desktop.pictures;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.space;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.RoundPicture;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** A place with nothing in it yet: three leaning pictures, one sentence, what it means, and what to do. */
public final class EmptyPlace extends StackPane {
    private static final double[] TURN = {-7, 5, -1};
    private static final double[] ASIDE = {-74, 72, 0};
    private static final double[] DOWN = {6, 10, 0};
    private static final double WORDS = 560;

    /**
     * @param pile which three of the examples lie on the pile
     * @param sentence that speaks
     * @param words what it means
     * @param below buttons, and what else stands under them
     */
    public EmptyPlace(Samples samples, List<Integer> pile, String sentence, String words, Node... below) {
        var explained = prose(words, "big soft centred");
        explained.setMaxWidth(WORDS);
        var block = column(0, pile(samples, pile), space(32), text(sentence, "hero"), space(8), explained, space(24));
        block.getChildren().addAll(below);
        block.setAlignment(Pos.CENTER);
        getChildren().add(at(block, Pos.CENTER, 0, 0, 40, 0));
    }

    private static Node pile(Samples samples, List<Integer> chosen) {
        var pile = size(new StackPane(), 360, 170);
        var examples = samples.examples();
        for (int i = 0; i < TURN.length && !examples.isEmpty(); i++) {
            var picture = size(new RoundPicture(10), 168, 126);
            samples.example(examples.get(chosen.get(i) % examples.size()), 168, 126, picture::setImage);
            var paper = classes(size(new StackPane(picture), 180, 138), "paper");
            paper.setRotate(TURN[i]);
            paper.setTranslateX(ASIDE[i]);
            paper.setTranslateY(DOWN[i]);
            pile.getChildren().add(paper);
        }
        return pile;
    }
}
