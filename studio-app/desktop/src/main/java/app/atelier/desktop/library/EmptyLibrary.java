package app.atelier.desktop.library;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.space;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.RoundPicture;
import app.atelier.desktop.pictures.Samples;
import app.atelier.desktop.texts.Texts;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/** A library with nothing in it yet: one sentence and what to do. */
final class EmptyLibrary extends StackPane {
    private static final Texts TEXTS = Texts.of(EmptyLibrary.class);
    private static final double[] TURN = {-7, 5, -1};
    private static final double[] ASIDE = {-74, 72, 0};
    private static final double[] DOWN = {6, 10, 0};
    /** Which of the samples lie on the pile. */
    private static final int[] PILE = {5, 2, 6};

    EmptyLibrary(LibraryActions actions, Samples samples) {
        var pile = size(new StackPane(), 360, 170);
        var examples = samples.examples();
        for (int i = 0; i < PILE.length; i++) {
            var picture = size(new RoundPicture(10), 168, 126);
            samples.example(examples.get(PILE[i] % examples.size()), picture::setImage);
            var paper = size(new StackPane(picture), 180, 138);
            paper.getStyleClass().add("paper");
            paper.setRotate(TURN[i]);
            paper.setTranslateX(ASIDE[i]);
            paper.setTranslateY(DOWN[i]);
            pile.getChildren().add(paper);
        }
        var buttons = row(
                8,
                button(TEXTS.get("empty.create"), "fth-feather", "primary large", actions::create),
                button(TEXTS.get("empty.import"), "fth-folder", "large quiet", actions::importFolder));
        buttons.setAlignment(Pos.CENTER);
        var block = column(
                0,
                pile,
                space(32),
                text(TEXTS.get("empty.sentence"), "hero"),
                space(8),
                text(TEXTS.get("empty.explain"), "big soft"),
                space(24),
                buttons,
                space(16),
                text(TEXTS.get("empty.drop"), "small soft"));
        block.setAlignment(Pos.CENTER);
        getChildren().add(at(block, Pos.CENTER, 0, 0, 40, 0));
    }
}
