package app.atelier.desktop.settings;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.pill;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.shown;

import app.atelier.desktop.texts.Texts;
import app.atelier.publishing.accounts.StudioAccount;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Accounts, and signing in to another. */
final class AccountsPage extends VBox {
    private static final Texts TEXTS = Texts.of(AccountsPage.class);

    private final AccountsModel model;
    private final VBox list = column(0);
    private final VBox adding = pad(column(12), 16, 16, 16, 16);

    AccountsPage(AccountsModel model) {
        super(24);
        this.model = model;
        var problem = prose("", "small");
        problem.textProperty().bind(model.problem());
        var wrong = row(6, icon("fth-alert-circle", 14, "icon-bad"), grow(problem));
        model.problem().addListener((observed, before, now) -> shown(wrong, !now.isEmpty()));
        shown(wrong, !model.problem().get().isEmpty());
        pad(wrong, 0, 16, 14, 16);
        var card = classes(column(0, adding, wrong), "card");
        getChildren()
                .addAll(
                        SettingsCards.intro(TEXTS.get("page.accounts"), TEXTS.get("accounts.intro")),
                        list,
                        SettingsCards.group(TEXTS.get("accounts.add"), card));
        model.list().addListener(observed -> fill());
        model.current().addListener(observed -> fill());
        model.step().addListener(observed -> step());
        fill();
        step();
    }

    private void fill() {
        var rows = new ArrayList<Node>();
        for (var account : model.list().get()) {
            rows.add(account(account));
        }
        list.getChildren().clear();
        shown(list, !rows.isEmpty());
        if (!rows.isEmpty()) {
            list.getChildren().add(SettingsCards.group(TEXTS.get("accounts.yours"), SettingsCards.card(rows)));
        }
    }

    private Node account(StudioAccount account) {
        var current = model.current().get();
        boolean here = current != null && current.key().equals(account.key());
        String name = account.displayName().isEmpty() ? account.name() : account.displayName();
        var use = here
                ? pill("fth-check", TEXTS.get("accounts.used"))
                : button(TEXTS.get("accounts.use"), "", "compact", () -> model.select(account));
        var out = button(TEXTS.get("accounts.out"), "", "quiet compact", () -> model.signOut(account));
        return SettingsCards.item("fth-user", name, "@" + account.key(), use, out);
    }

    private void step() {
        adding.getChildren()
                .setAll(
                        switch (model.step().get()) {
                            case IDLE -> address(false);
                            case ASKING -> address(true);
                            case BROWSER -> waiting();
                            case CODE -> code();
                        });
    }

    private Node address(boolean asking) {
        var field = new TextField();
        field.getStyleClass().setAll("text-field", "bare");
        field.setPromptText("share.example");
        field.setAccessibleText(TEXTS.get("accounts.server"));
        field.setId("account-server");
        field.textProperty().bindBidirectional(model.server());
        field.setOnAction(event -> model.throughBrowser());
        var box = grow(classes(row(8, icon("fth-globe", 14), grow(field)), "field"));
        var go = button(TEXTS.get("accounts.browser"), "fth-external-link", "primary", model::throughBrowser);
        var paste = button(TEXTS.get("accounts.paste"), "", "quiet", model::throughCode);
        var line = new HBox(8, box, go, paste);
        line.setDisable(asking);
        var words = prose(TEXTS.get(asking ? "accounts.asking" : "accounts.server.words"), "small soft");
        return column(10, line, words);
    }

    private Node waiting() {
        return column(
                12,
                row(8, icon("fth-external-link", 16), prose(TEXTS.get("accounts.waiting"), "med")),
                prose(TEXTS.get("accounts.waiting.words"), "small soft"),
                row(
                        8,
                        button(TEXTS.get("accounts.again"), "", "", model::openAgain),
                        button(TEXTS.get("accounts.paste"), "", "quiet", model::throughCode),
                        button(TEXTS.get("cancel"), "", "quiet", model::cancel)));
    }

    private Node code() {
        var field = new TextField();
        field.getStyleClass().setAll("text-field", "bare", "mono");
        field.setPromptText(TEXTS.get("accounts.code"));
        field.setId("account-code");
        field.textProperty().bindBidirectional(model.code());
        field.setOnAction(event -> model.finish());
        var box = grow(classes(row(8, grow(field)), "field"));
        return column(
                12,
                prose(TEXTS.get("accounts.code.words"), ""),
                row(
                        8,
                        box,
                        button(TEXTS.get("accounts.finish"), "", "primary", model::finish),
                        button(TEXTS.get("accounts.again"), "", "quiet", model::openAgain),
                        button(TEXTS.get("cancel"), "", "quiet", model::cancel)));
    }
}
