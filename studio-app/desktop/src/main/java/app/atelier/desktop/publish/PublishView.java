package app.atelier.desktop.publish;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.rule;
import static app.atelier.desktop.controls.Nodes.section;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.tabLeaves;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.controls.ProvenanceLine;
import app.atelier.desktop.controls.Segments;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.texts.Texts;
import app.atelier.protocol.mastodon.Visibility;
import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Left the page as others will see it, right the words and the switches. */
final class PublishView extends BorderPane {
    private static final Texts TEXTS = Texts.of(PublishView.class);
    private static final double PANEL = 400;

    private final PublishModel model;
    private final Runnable publish;
    private final Runnable keep;
    private final Runnable close;
    private final Runnable signIn;
    private final Region foot;

    PublishView(
            PublishModel model, Pictures pictures, Runnable publish, Runnable keep, Runnable close, Runnable signIn) {
        this.model = model;
        this.publish = publish;
        this.keep = keep;
        this.close = close;
        this.signIn = signIn;
        Nodes.styled(this, PublishView.class, "publish.css");
        setCenter(new PagePreview(model, pictures));
        foot = foot();
        setRight(panel());
    }

    /** How high the line with the one primary button is. */
    ReadOnlyDoubleProperty footHeight() {
        return foot.heightProperty();
    }

    void focusCaption() {
        var field = lookup("#publish-caption");
        if (field != null) {
            field.requestFocus();
        }
    }

    private Node panel() {
        var title = pad(
                row(
                        8,
                        text(TEXTS.get("publish"), "title"),
                        gap(),
                        iconButton("fth-x", TEXTS.get("close"), "quiet compact", close)),
                12,
                12,
                2,
                17);
        var body = column(0, title, refusal(), caption(), altText(), tags(), audience(), rule(), shared());
        var scroll = grow(new ScrollPane(body));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setMargin(scroll, new javafx.geometry.Insets(0, 0, 0, 1));
        return width(classes(new VBox(scroll, rule(), foot), "panel"), PANEL);
    }

    private Node refusal() {
        var words = prose("", "small");
        words.textProperty().bind(model.refusal());
        var line = pad(row(8, icon("fth-alert-circle", 14, "icon-bad"), grow(words)), 8, 16, 0, 17);
        model.refusal().addListener((observed, before, now) -> shown(line, !now.isEmpty()));
        shown(line, !model.refusal().get().isEmpty());
        return line;
    }

    private Node caption() {
        var count = text("", "small soft");
        var area = area(model.caption(), "publish-caption", 2, TEXTS.get("caption.hint"));
        counted(count, model.caption(), area, PublishModel.LONGEST_CAPTION);
        return tight(section(TEXTS.get("caption"), count, area));
    }

    private Node altText() {
        var state = row(4, icon("fth-check", 12, "icon-good"), text(TEXTS.get("alt.good"), "small soft"));
        var missing = text(TEXTS.get("alt.missing"), "small soft");
        var area = area(model.altText(), "publish-alt", 3, TEXTS.get("alt.hint"));
        var count = text("", "small soft");
        counted(count, model.altText(), area, PublishModel.LONGEST_ALT);
        var origin = row(6, icon("fth-zap", 12), text(TEXTS.get("alt.suggested"), "small soft"));
        origin.visibleProperty().bind(model.suggested());
        var head = new HBox(state, missing);
        Runnable fill = () -> {
            shown(state, !model.altText().get().isBlank());
            shown(missing, model.altText().get().isBlank());
        };
        model.altText().addListener(observed -> fill.run());
        fill.run();
        return tight(section(TEXTS.get("alt"), head, area, row(6, origin, gap(), count)));
    }

    private static void counted(Label count, StringProperty value, Node area, int most) {
        Runnable show = () -> {
            int length = PublishModel.length(value.get());
            count.setText(TEXTS.get("count", Integer.toString(length), Integer.toString(most)));
            boolean over = length > most;
            area.getStyleClass().remove("wrong");
            count.getStyleClass().remove("bad-text");
            if (over) {
                area.getStyleClass().add("wrong");
                count.getStyleClass().add("bad-text");
            }
        };
        value.addListener(observed -> show.run());
        show.run();
    }

    private static Region area(StringProperty value, String id, int rows, String hint) {
        var field = tabLeaves(new TextArea());
        field.setId(id);
        field.setWrapText(true);
        field.setPrefRowCount(rows);
        field.setPromptText(hint);
        field.textProperty().bindBidirectional(value);
        return classes(new VBox(field), "area words");
    }

    private Node tags() {
        var flow = new FlowPane(6, 6);
        Runnable fill = () -> {
            flow.getChildren().clear();
            for (String tag : model.tags()) {
                var remove = iconButton("fth-x", TEXTS.get("tag.remove", tag), "chip-x", () -> model.removeTag(tag));
                flow.getChildren().add(classes(row(2, text(tag, ""), remove), "chip tag-chip"));
            }
            flow.getChildren().add(newTag());
        };
        model.tags().addListener((ListChangeListener<String>) change -> fill.run());
        fill.run();
        return tight(section(TEXTS.get("tags"), new Region(), flow));
    }

    private Node newTag() {
        var field = new TextField();
        field.getStyleClass().setAll("text-field", "bare", "small");
        field.setId("publish-tag");
        field.setPromptText(TEXTS.get("tag.add"));
        field.setPrefWidth(72);
        field.setOnAction(event -> {
            model.addTag(field.getText());
            var next = lookup("#publish-tag");
            if (next != null) {
                next.requestFocus();
            }
        });
        return classes(row(4, icon("fth-plus", 12), field), "chip line");
    }

    private Node audience() {
        var choices = List.of(Visibility.PUBLIC, Visibility.UNLISTED, Visibility.PRIVATE, Visibility.DIRECT);
        var segments = new Segments<>(choices, model.visibility(), value -> TEXTS.get("who." + value.wire()));
        var words = prose("", "small soft");
        Runnable show =
                () -> words.setText(TEXTS.get("who." + model.visibility().get().wire() + ".words"));
        model.visibility().addListener(observed -> show.run());
        show.run();
        return tight(section(TEXTS.get("who"), new Region(), segments, words));
    }

    private Node shared() {
        var rows = column(
                0,
                share("recipe", model.shareRecipe()),
                share("remix", model.allowRemix()),
                share("training", model.allowTraining()),
                sign());
        var place = row(8, icon("fth-map-pin", 14), grow(prose(TEXTS.get("share.place"), "small soft")));
        return tight(section(TEXTS.get("share"), new Region(), rows, place, signature()));
    }

    private Node signature() {
        var holder = new VBox();
        Runnable show = () -> {
            var provenance = model.provenance().get();
            holder.getChildren().clear();
            if (provenance != null) {
                holder.getChildren().add(ProvenanceLine.of(provenance));
            }
        };
        model.provenance().addListener(observed -> show.run());
        show.run();
        return holder;
    }

    /** Also says why, where it cannot be chosen. */
    private Node sign() {
        var row = share("sign", model.sign());
        row.disableProperty().bind(model.signable().not());
        var never = prose(TEXTS.get("share.sign.never"), "small soft");
        never.visibleProperty().bind(model.signable().not());
        never.managedProperty().bind(never.visibleProperty());
        return column(0, row, never);
    }

    private static Node share(String key, BooleanProperty value) {
        var toggle = new ToggleSwitch();
        toggle.setId("share-" + key);
        toggle.setAccessibleText(TEXTS.get("share." + key));
        toggle.selectedProperty().bindBidirectional(value);
        var consequence = prose("", "small soft");
        Runnable show = () -> consequence.setText(TEXTS.get("share." + key + (value.get() ? ".on" : ".off")));
        value.addListener(observed -> show.run());
        show.run();
        var words = column(1, text(TEXTS.get("share." + key), "med"), consequence);
        return classes(new HBox(grow(words), toggle), "share-row");
    }

    private Region foot() {
        var who = new HBox();
        who.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var send = button(TEXTS.get("publish"), "fth-send", "primary", publish);
        send.setId("publish-send");
        send.disableProperty().bind(model.ready().not());
        var draft = button(TEXTS.get("keep"), "", "", keep);
        var enter = button(TEXTS.get("signIn"), "fth-log-in", "primary", signIn);
        enter.setId("publish-sign-in");
        ObservableValue<?> account = model.account();
        Runnable show = () -> {
            var sender = model.account().getValue();
            // Without an account signing in is what to do next, and the only thing that could be pressed.
            shown(enter, sender == null);
            shown(send, sender != null);
            who.getChildren().clear();
            if (sender != null) {
                String host = sender.server().getRawAuthority();
                who.getChildren()
                        .setAll(column(
                                0, Nodes.ellipsis("@" + sender.name(), "med"), Nodes.ellipsis(host, "small soft")));
            }
        };
        account.addListener(observed -> show.run());
        show.run();
        var line = row(10, grow(who), draft, enter, send);
        return pad(column(10, line, prose(TEXTS.get("promise"), "small soft")), 14, 16, 14, 17);
    }

    private static Node tight(VBox section) {
        return classes(section, "tight");
    }
}
