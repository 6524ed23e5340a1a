package app.atelier.desktop.settings;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.pill;
import static app.atelier.desktop.controls.Nodes.prose;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.controls.Segments;
import app.atelier.desktop.texts.Figures;
import app.atelier.desktop.texts.Texts;
import app.atelier.desktop.theme.Theme;
import app.atelier.generation.Backend;
import atlantafx.base.controls.ToggleSwitch;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The place: pages at the left, one page of cards in the middle. */
final class SettingsView extends BorderPane {
    private static final Texts TEXTS = Texts.of(SettingsView.class);
    private static final double COLUMN = 720;

    private final SettingsModel model;
    private final Theme theme;
    private final Collection<Backend> backends;
    private final AccountsModel accounts;
    private final SharingModel sharing;
    private final BooleanProperty preview;
    private final Supplier<HBox> shortcuts;
    private final Runnable showHome;
    private final VBox nav = column(0);
    private final StackPane middle = classes(new StackPane(), "canvas");

    SettingsView(
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
        Nodes.styled(this, SettingsView.class, "settings.css");
        var side = classes(column(12, pad(new VBox(text(TEXTS.get("place"), "title")), 4, 8, 0, 8), nav), "panel left");
        pad(side, 12, 9, 12, 8);
        width(side, 224);
        setLeft(side);
        setCenter(middle);
        model.page().addListener(observed -> show());
        show();
    }

    private void show() {
        nav.getChildren().clear();
        for (var page : SettingsModel.Page.values()) {
            boolean here = page == model.page().get();
            var inside = row(8, icon(page.icon(), 14, here ? "icon-ink" : "icon-soft"), text(name(page), ""));
            inside.setMouseTransparent(true);
            var entry = new Button("", inside);
            entry.getStyleClass().setAll("nav");
            entry.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            entry.setAccessibleText(name(page));
            entry.setMaxWidth(Double.MAX_VALUE);
            entry.setOnAction(event -> model.page().set(page));
            Nodes.current(entry, here);
            nav.getChildren().add(entry);
        }
        var page = page();
        page.setMaxWidth(COLUMN);
        var holder = pad(new StackPane(at(page, Pos.TOP_CENTER, 0, 0, 0, 0)), 40, 32, 40, 32);
        var scroll = new ScrollPane(holder);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        middle.getChildren().setAll(scroll);
    }

    private static String name(SettingsModel.Page page) {
        return TEXTS.get("page." + page.name().toLowerCase(Locale.ROOT));
    }

    private VBox page() {
        return switch (model.page().get()) {
            case LOOK -> look();
            case BACKENDS -> backends();
            case ACCOUNTS -> new AccountsPage(accounts);
            case SHARING -> new SharingPage(sharing);
            case STORAGE -> storage();
            case SHORTCUTS ->
                column(
                        24,
                        SettingsCards.intro(TEXTS.get("page.shortcuts"), TEXTS.get("shortcuts.intro")),
                        pad(classes(new VBox(shortcuts.get()), "card"), 20, 20, 20, 20));
            case ABOUT -> about();
        };
    }

    private VBox look() {
        var choice = new Segments<>(
                List.of(Theme.Choice.values()),
                theme.choice(),
                value -> TEXTS.get("theme." + value.name().toLowerCase(Locale.ROOT)));
        choice.setMinWidth(240);
        choice.setMaxHeight(Region.USE_PREF_SIZE);
        var rough = new ToggleSwitch();
        rough.setAccessibleText(TEXTS.get("look.preview"));
        rough.setId("settings-preview");
        rough.setSelected(preview.get());
        rough.selectedProperty().addListener((observed, before, now) -> preview.set(now));
        return column(
                24,
                SettingsCards.intro(TEXTS.get("page.look"), TEXTS.get("look.intro")),
                SettingsCards.card(List.of(
                        SettingsCards.setting(TEXTS.get("look.theme"), TEXTS.get("look.theme.words"), choice),
                        SettingsCards.setting(TEXTS.get("look.preview"), TEXTS.get("look.preview.words"), rough))));
    }

    private VBox backends() {
        var rows = backends.stream()
                .map(backend -> SettingsCards.item(
                        "fth-layers",
                        backend.label(),
                        TEXTS.has("backend." + backend.id()) ? TEXTS.get("backend." + backend.id()) : "",
                        pill("fth-check", TEXTS.get("backend.ready"))))
                .toList();
        return column(
                24,
                SettingsCards.intro(TEXTS.get("page.backends"), TEXTS.get("backends.intro")),
                SettingsCards.card(rows));
    }

    private VBox storage() {
        var home = column(0);
        Runnable fill = () -> {
            var now = model.storage().get();
            var show = button(TEXTS.get("storage.show"), "fth-folder", "compact", showHome);
            var empty = button(TEXTS.get("storage.cache.empty"), "", "compact", model::emptyCache);
            home.getChildren()
                    .setAll(SettingsCards.card(List.of(
                            SettingsCards.setting(
                                    TEXTS.get("storage.home"),
                                    model.home().root().toString(),
                                    show),
                            SettingsCards.setting(
                                    TEXTS.get("storage.pictures"),
                                    TEXTS.get(
                                            "storage.pictures.words",
                                            Figures.grouped(now.pictures()),
                                            Figures.grouped(now.trashed())),
                                    text(Figures.bytes(now.originals()), "")),
                            SettingsCards.setting(
                                    TEXTS.get("storage.documents"),
                                    TEXTS.get("storage.documents.words"),
                                    text(Figures.bytes(now.documents()), "")),
                            SettingsCards.setting(
                                    TEXTS.get("storage.cache"),
                                    TEXTS.get("storage.cache.words"),
                                    row(12, text(Figures.bytes(now.cache()), ""), empty)))));
        };
        model.storage().addListener(observed -> fill.run());
        fill.run();
        model.measure();
        return column(24, SettingsCards.intro(TEXTS.get("page.storage"), TEXTS.get("storage.intro")), home);
    }

    private static VBox about() {
        String notice;
        try {
            notice = SettingsModel.notice();
        } catch (IOException unreadable) {
            notice = "";
        }
        var licences = classes(new VBox(prose(notice, "mono")), "card");
        pad(licences, 16, 16, 16, 16);
        return column(
                24,
                SettingsCards.intro(TEXTS.get("about.title", SettingsModel.version()), TEXTS.get("about.intro")),
                SettingsCards.group(TEXTS.get("about.licences"), licences));
    }
}
