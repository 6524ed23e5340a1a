package app.atelier.desktop.create;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.space;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.controls.RoundPicture;
import app.atelier.desktop.pictures.Samples;
import app.atelier.desktop.texts.Texts;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/** What stands in Create before the first picture: a question, the prompt bar, and four examples to begin with. */
final class FirstStart extends StackPane {
    static final double WIDTH = 780;
    private static final Texts TEXTS = Texts.of(FirstStart.class);
    private static final double CARD = 186;
    private static final double PICTURE = 124;
    /** Two lines; what is longer makes its row of cards higher rather than losing its end. */
    private static final double WORDS = 66;
    /** Below this height the examples' words lie in one line and the room between shrinks. */
    private static final double LOW = 680;

    private final CreateModel model;
    private final Samples samples;
    private final StackPane holder = new StackPane();
    private final HBox cards = new HBox(12);
    private int offset;

    /** @param signedIn whether there is an account; without one it is said that none is needed */
    FirstStart(CreateModel model, Samples samples, ObservableValue<Boolean> signedIn) {
        this.model = model;
        this.samples = samples;
        holder.setMaxWidth(WIDTH);
        var others = button(TEXTS.get("first.others"), "fth-shuffle", "quiet compact", this::next);
        var heading = row(8, text(TEXTS.get("first.try"), "med"), gap(), others);
        heading.setMaxWidth(WIDTH);
        cards.setMaxWidth(Region.USE_PREF_SIZE);
        var large = space(32);
        var larger = space(48);
        var block = column(
                0,
                text(TEXTS.get("first.title"), "hero"),
                space(8),
                text(TEXTS.get("first.words"), "big soft"),
                large,
                holder,
                larger,
                heading,
                space(8),
                cards);
        block.setAlignment(Pos.CENTER);
        var words = text("", "small soft");
        signedIn.subscribe(now -> words.setText(TEXTS.get(now ? "first.promise" : "first.promise.nobody")));
        var promise = row(8, icon("fth-shield", 14), words);
        promise.setAlignment(Pos.CENTER);
        promise.setMaxHeight(20);
        getChildren().addAll(at(block, Pos.CENTER, 0, 24, 24, 24), at(promise, Pos.BOTTOM_CENTER, 0, 0, 20, 0));
        heightProperty().addListener((observed, before, now) -> {
            boolean low = now.doubleValue() < LOW;
            size(large, 0, low ? 20 : 32);
            size(larger, 0, low ? 20 : 48);
            promise.setVisible(now.doubleValue() > LOW - 120);
        });
        fill();
    }

    /** The prompt bar is one and the same in both states of the place; it is put here while this one is seen. */
    void hold(Node bar) {
        holder.getChildren().setAll(bar);
    }

    private void next() {
        offset += 4;
        fill();
    }

    private void fill() {
        cards.getChildren().clear();
        var examples = samples.examples();
        for (int i = 0; i < Math.min(4, examples.size()); i++) {
            cards.getChildren().add(card(examples.get((offset + i) % examples.size())));
        }
    }

    private Node card(Samples.Example example) {
        var art = size(new RoundPicture(0), CARD - 2, PICTURE);
        samples.example(example, CARD - 2, PICTURE, art::setImage);
        var top = new Rectangle(CARD - 2, PICTURE + 20);
        top.setArcWidth(18);
        top.setArcHeight(18);
        art.setClip(top);
        var words = prose(example.prompt(), "");
        words.setPrefWidth(CARD - 26);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setAlignment(Pos.TOP_LEFT);
        var under = pad(column(0, words), 12, 12, 14, 12);
        under.setMinHeight(WORDS);
        var inside = pad(column(0, art, under), 1, 1, 1, 1);
        var card = new Button("", inside);
        card.getStyleClass().setAll("example");
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setAccessibleText(example.prompt());
        card.setOnAction(event -> {
            model.prompt().set(example.prompt());
            model.create();
        });
        return card;
    }
}
