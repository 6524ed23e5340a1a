package app.atelier.desktop;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.settings.AccountsModel;
import app.atelier.desktop.shell.Destination;
import app.atelier.desktop.shell.Navigator;
import app.atelier.desktop.texts.Texts;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.StackPane;

/** The account in the rail: its letter, or an outline for nobody; leads to the accounts. */
final class AccountButton extends Button {
    private static final Texts TEXTS = Texts.of(AccountButton.class);

    AccountButton(AccountsModel accounts, Navigator navigator) {
        getStyleClass().setAll("rail-item");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setId("rail-account");
        setOnAction(event -> navigator.go(Destination.of(Destination.SETTINGS, Destination.PAGE, "accounts")));
        accounts.current().addListener(observed -> show(accounts));
        show(accounts);
    }

    private void show(AccountsModel accounts) {
        var account = accounts.current().get();
        if (account == null) {
            setGraphic(Nodes.icon("fth-user", 20));
            setAccessibleText(TEXTS.get("account.none"));
        } else {
            String name = account.displayName().isEmpty() ? account.name() : account.displayName();
            var letter = Nodes.text(name.substring(0, 1).toUpperCase(Locale.ROOT), "small semi");
            setGraphic(Nodes.size(Nodes.classes(new StackPane(letter), "face"), 24, 24));
            setAccessibleText(TEXTS.get("account.is", account.key()));
        }
        Nodes.tip(this, getAccessibleText());
    }
}
