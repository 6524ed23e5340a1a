package app.atelier.desktop.settings;

import app.atelier.desktop.shell.Destination;
import app.atelier.desktop.shell.Place;
import app.atelier.desktop.texts.Texts;
import app.atelier.desktop.theme.Theme;
import app.atelier.generation.Backend;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Settings as a place. Its argument is the name of a page. */
public final class SettingsPlace implements Place {
    private static final Texts TEXTS = Texts.of(SettingsPlace.class);

    private final SettingsModel model;
    private final Theme theme;
    private final Collection<Backend> backends;
    private final AccountsModel accounts;
    private final SharingModel sharing;
    private final BooleanProperty preview;
    private final Supplier<HBox> shortcuts;
    private final Runnable showHome;
    private @Nullable Node view;

    /**
     * @param preview whether Create shows a rough picture while one types
     * @param shortcuts makes the table of all shortcuts
     * @param showHome opens the studio home in the system's file manager
     */
    public SettingsPlace(
            SettingsModel model,
            Theme theme,
            Collection<Backend> backends,
            AccountsModel accounts,
            SharingModel sharing,
            BooleanProperty preview,
            Supplier<HBox> shortcuts,
            Runnable showHome) {
        this.model = model;
        this.theme = theme;
        this.backends = backends;
        this.accounts = accounts;
        this.sharing = sharing;
        this.preview = preview;
        this.shortcuts = shortcuts;
        this.showHome = showHome;
    }

    @Override
    public Info info() {
        return new Info(Destination.SETTINGS, TEXTS.get("place"), "fth-settings");
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new SettingsView(model, theme, backends, accounts, sharing, preview, shortcuts, showHome);
        }
        return view;
    }

    @Override
    public void arrive(Map<String, String> arguments) {
        String wanted = arguments.getOrDefault(Destination.PAGE, "").toUpperCase(Locale.ROOT);
        for (var page : SettingsModel.Page.values()) {
            if (page.name().equals(wanted)) {
                model.page().set(page);
            }
        }
        model.measure();
        accounts.refresh();
    }
}
