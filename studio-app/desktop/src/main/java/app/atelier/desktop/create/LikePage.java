package app.atelier.desktop.create;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.section;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.pictures.PicturePicker;
import app.atelier.desktop.texts.Texts;
import app.atelier.generation.composer.Likeness;
import atlantafx.base.controls.ToggleSwitch;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page of the panel on which one chooses a picture that the next ones are painted like, how much, and in whose colours. */
final class LikePage extends VBox {
    private static final Texts TEXTS = Texts.of(LikePage.class);
    private static final double LEAST = .1;

    private final CreateModel model;
    private final PicturePicker picker;
    private final Slider strength = new Slider(LEAST, 1, 1);
    private final ToggleSwitch keep = new ToggleSwitch();

    /** @param back leaves the page */
    LikePage(CreateModel model, PicturePicker picker, Runnable back) {
        this.model = model;
        this.picker = picker;
        var title = row(
                8,
                iconButton("fth-arrow-left", TEXTS.get("like.back"), "quiet compact", back),
                text(TEXTS.get("like.title"), "section-title"));
        var percent = text("", "small soft");
        strength.setId("like-strength");
        strength.setAccessibleText(TEXTS.get("like.strength"));
        strength.valueProperty().subscribe(value -> {
            percent.setText(Math.round(value.doubleValue() * 100) + " %");
            choose();
        });
        keep.setAccessibleText(TEXTS.get("like.keep"));
        keep.selectedProperty().addListener(observed -> choose());
        picker.chosen().addListener(observed -> choose());
        var none = button(TEXTS.get("like.none"), "fth-x", "quiet compact", () -> {
            picker.chosen().set(null);
            model.like().set(null);
        });
        shown(none, false);
        model.like().subscribe(now -> shown(none, now != null));
        var body = column(
                0,
                section(TEXTS.get("like.strength"), percent, strength),
                section(TEXTS.get("like.keep"), keep),
                section(TEXTS.get("like.pictures"), none, prose(TEXTS.get("like.words"), "small soft"), picker));
        var scroll = grow(new ScrollPane(body));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var head = section("", new Region());
        head.getChildren().setAll(row(8, title, gap()));
        getChildren().addAll(head, scroll);
    }

    private void choose() {
        var artwork = picker.chosen().get();
        if (artwork != null) {
            model.like().set(new Likeness(artwork.sha256(), artwork.title(), strength.getValue(), keep.isSelected()));
        }
    }
}
