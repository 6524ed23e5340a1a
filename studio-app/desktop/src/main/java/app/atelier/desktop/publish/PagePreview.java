package app.atelier.desktop.publish;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.pill;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.controls.RoundPicture;
import app.atelier.desktop.controls.Segments;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.texts.Texts;
import app.atelier.library.Artwork;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The post's page as others will see it, on a desktop or on a phone. */
final class PagePreview extends StackPane {
    private static final Texts TEXTS = Texts.of(PagePreview.class);
    private static final double DESKTOP = 808;
    private static final double PHONE = 392;
    private static final double TALLEST = 504;
    private static final double MARGIN = 24;

    private enum Device {
        DESKTOP,
        PHONE
    }

    private final PublishModel model;
    private final Pictures pictures;
    private final ObjectProperty<Device> device = new SimpleObjectProperty<>(Device.DESKTOP);
    private final StackPane board = classes(new StackPane(), "canvas");
    private final VBox card = classes(new VBox(), "page");
    private final VBox block = column(8);
    private final RoundPicture picture = new RoundPicture(0);
    private final Label caption = prose("", "big");
    private final FlowPane tags = new FlowPane(12, 4);
    private final FlowPane facts = new FlowPane(6, 6);
    private final Label name = Nodes.ellipsis("", "semi");
    private final Label address = Nodes.ellipsis("", "small soft");

    PagePreview(PublishModel model, Pictures pictures) {
        this.model = model;
        this.pictures = pictures;
        getStyleClass().add("canvas");
        board.getChildren().add(picture);
        caption.setMaxWidth(560);
        card.getChildren().addAll(head(), board, foot());
        pad(card, 1, 1, 1, 1);
        block.getChildren().addAll(note(), card);
        block.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var middle = new StackPane(at(block, Pos.TOP_CENTER, 20, MARGIN, MARGIN, MARGIN));
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(scroll);
        widthProperty().addListener(observed -> fit());
        device.addListener(observed -> fit());
        model.artwork().addListener(observed -> fit());
        model.caption().addListener(observed -> words());
        model.altText().addListener(observed -> words());
        model.shareRecipe().addListener(observed -> words());
        model.allowRemix().addListener(observed -> words());
        model.tags().addListener((ListChangeListener<String>) change -> words());
        model.account().addListener(observed -> words());
        fit();
        words();
    }

    private Node note() {
        var choice = new Segments<>(List.of(Device.values()), device, PagePreview::icon, PagePreview::name);
        choice.getStyleClass().add("on-canvas");
        width(choice, 76);
        choice.setMaxHeight(32);
        var line = row(8, Nodes.icon("fth-eye", 14), text(TEXTS.get("preview"), "small soft"), gap(), choice);
        line.setMinHeight(32);
        return line;
    }

    private static String icon(Device device) {
        return device == Device.DESKTOP ? "fth-monitor" : "fth-smartphone";
    }

    private static void name(Device device, ToggleButton button) {
        String words = TEXTS.get(device == Device.DESKTOP ? "preview.desktop" : "preview.phone");
        button.setAccessibleText(words);
        Nodes.tip(button, words);
    }

    private static Node head() {
        return classes(
                row(
                        16,
                        text(TEXTS.get("page.mark"), "wordmark"),
                        gap(),
                        text(TEXTS.get("page.newest"), "soft"),
                        text(TEXTS.get("page.remixes"), "soft")),
                "page-head");
    }

    private Node foot() {
        var face = size(classes(new StackPane(Nodes.icon("fth-user", 16)), "face"), 32, 32);
        var who = row(10, face, column(0, name, address));
        return pad(column(14, who, caption, tags, facts), 16, 24, 20, 24);
    }

    private void fit() {
        Artwork artwork = model.artwork().get();
        double asked = device.get() == Device.DESKTOP ? DESKTOP : PHONE;
        double wide = Math.clamp(getWidth() - 2 * MARGIN, PHONE, asked);
        width(block, wide);
        card.setMaxWidth(wide);
        if (artwork != null) {
            picture(artwork, wide - 2);
        }
    }

    private void picture(Artwork artwork, double wide) {
        double ratio = (double) artwork.width() / artwork.height();
        double high = Math.round(Math.min(TALLEST, wide / ratio));
        double pictureWide = Math.round(Math.min(wide, high * ratio));
        size(picture, pictureWide, high);
        board.setMinHeight(high);
        board.setMaxHeight(high);
        picture.setAccessibleText(model.altText().get());
        pictures.load(artwork, pictureWide, high, picture::setImage);
    }

    private void words() {
        var sender = model.account().getValue();
        name.setText(sender == null ? TEXTS.get("page.you") : displayName(sender.displayName(), sender.name()));
        address.setText(
                sender == null
                        ? TEXTS.get("page.now")
                        : TEXTS.get(
                                "page.byline", sender.name(), sender.server().getRawAuthority()));
        caption.setText(model.caption().get());
        shown(caption, !model.caption().get().isBlank());
        tags.getChildren()
                .setAll(model.tags().stream()
                        .map(tag -> text("#" + tag, "link"))
                        .toList());
        shown(tags, !model.tags().isEmpty());
        facts.getChildren().clear();
        if (model.shareRecipe().get()) {
            facts.getChildren().add(pill("fth-file-text", TEXTS.get("fact.recipe")));
        }
        if (model.allowRemix().get()) {
            facts.getChildren().add(pill("fth-git-branch", TEXTS.get("fact.remix")));
        }
        if (!model.altText().get().isBlank()) {
            facts.getChildren().add(pill("fth-align-left", TEXTS.get("fact.alt")));
        }
        shown(facts, !facts.getChildren().isEmpty());
    }

    private static String displayName(@Nullable String display, String name) {
        return display == null || display.isBlank() ? name : display;
    }
}
