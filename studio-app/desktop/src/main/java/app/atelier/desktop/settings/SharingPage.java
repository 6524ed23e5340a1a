package app.atelier.desktop.settings;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.texts.Texts;
import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The page on what goes with pictures that leave. */
final class SharingPage extends VBox {
    private static final Texts TEXTS = Texts.of(SharingPage.class);
    private static final double NAME_WIDTH = 240;

    private final SharingModel model;
    private final InvalidationListener refresh = observed -> fill();

    SharingPage(SharingModel model) {
        super(24);
        this.model = model;
        // Not held for ever: the page is made anew each time it is opened.
        model.state().addListener(new WeakInvalidationListener(refresh));
        fill();
        model.look();
    }

    private void fill() {
        var state = model.state().get();
        var rows = new ArrayList<Node>();
        rows.add(SettingsCards.setting(TEXTS.get("sharing.sign"), TEXTS.get("sharing.sign.words"), toggle(state)));
        rows.add(SettingsCards.setting(TEXTS.get("sharing.name"), TEXTS.get("sharing.name.words"), name(state)));
        rows.add(SettingsCards.setting(
                TEXTS.get("sharing.key"),
                state.key().toString(),
                button(TEXTS.get("sharing.key.new"), "fth-refresh-cw", "compact", model::newKey)));
        if (!state.trouble().isEmpty()) {
            rows.add(pad(
                    row(8, icon("fth-alert-triangle", 14, "icon-bad"), grow(prose(state.trouble(), "small"))),
                    12,
                    16,
                    12,
                    16));
        }
        var trust = SettingsCards.setting(
                TEXTS.get("sharing.trust"),
                TEXTS.get("sharing.trust.words", Integer.toString(state.trusted())),
                button(TEXTS.get("sharing.trust.add"), "fth-user-check", "compact", this::chooseTrusted));
        getChildren()
                .setAll(
                        SettingsCards.intro(TEXTS.get("page.sharing"), TEXTS.get("sharing.intro")),
                        SettingsCards.group(TEXTS.get("sharing.signature"), SettingsCards.card(rows)),
                        SettingsCards.group(TEXTS.get("sharing.others"), SettingsCards.card(List.of(trust))));
    }

    private Node toggle(SharingModel.State state) {
        var toggle = new ToggleSwitch();
        toggle.setId("sharing-sign");
        toggle.setAccessibleText(TEXTS.get("sharing.sign"));
        toggle.setSelected(state.choice().on());
        toggle.selectedProperty().addListener((observed, before, now) -> model.sign(now));
        return toggle;
    }

    private Node name(SharingModel.State state) {
        var field = new TextField(state.choice().name());
        field.getStyleClass().setAll("text-field", "bare");
        field.setId("sharing-name");
        field.setPromptText(TEXTS.get("sharing.name.hint"));
        field.setAccessibleText(TEXTS.get("sharing.name"));
        field.setOnAction(event -> model.name(field.getText()));
        field.focusedProperty().addListener((observed, before, now) -> {
            if (!now) {
                model.name(field.getText());
            }
        });
        return width(classes(row(8, icon("fth-edit-3", 14), grow(field)), "field"), NAME_WIDTH);
    }

    private void chooseTrusted() {
        var chooser = new FileChooser();
        chooser.setTitle(TEXTS.get("sharing.trust.add"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(TEXTS.get("sharing.trust.files"), "*.pem", "*.crt"));
        var file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.trust(file.toPath());
        }
    }
}
