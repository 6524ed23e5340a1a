package app.atelier.desktop.screenshots;

import app.atelier.desktop.StudioWindow;
import app.atelier.desktop.edit.Dial;
import app.atelier.desktop.screenshots.Shot.Home;
import app.atelier.desktop.shell.Destination;
import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.ShellModel.Overlay;
import app.atelier.desktop.staging.StagingModel;
import app.atelier.desktop.trouble.Trouble;
import app.atelier.desktop.trouble.TroubleView;
import app.atelier.generation.composer.scene.Hour;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** What the studio is shown at. */
final class Shots {
    private Shots() {}

    static List<Shot> all() {
        return List.of(
                Shot.of("create", Home.FULL, Shots::create),
                Shot.of("create-scene", Home.FULL, Shots::arrange, window -> staged(window)
                        .cast()
                        .step(1)),
                Shot.of(
                        "create-scene-evening",
                        Home.FULL,
                        Shots::arrange,
                        window -> staged(window).edits().add("a small owl"),
                        window -> staged(window).edits().hour(Hour.SUNSET)),
                Shot.of("create-scene-nobody", Home.FULL, Shots::arrange, window -> {
                    staged(window).cast().step(1);
                    IntStream.range(0, 3).forEach(i -> {
                        staged(window).cast().step(1);
                        staged(window).edits().remove();
                    });
                    staged(window).edits().add("a grue");
                }),
                Shot.of("create-empty", Home.EMPTY, window -> window.create()
                        .prompt()
                        .set("")),
                Shot.of("create-first", Home.EMPTY),
                Shot.of("library", Home.FULL, to(Destination.LIBRARY), window -> window.library()
                        .stepTo(2)),
                Shot.of("library-selection", Home.FULL, to(Destination.LIBRARY), Shots::select),
                Shot.of("library-quick-look", Home.FULL, to(Destination.LIBRARY), window -> {
                    window.library().stepTo(3);
                    window.library().quickLook().set(true);
                }),
                Shot.of("library-empty", Home.EMPTY, to(Destination.LIBRARY)),
                Shot.of("queue", Home.FULL, Shots::create, window -> window.shell()
                        .overlay()
                        .set(Overlay.QUEUE)),
                Shot.of("actions", Home.FULL, to(Destination.LIBRARY), window -> window.shell()
                        .overlay()
                        .set(Overlay.ACTIONS)),
                Shot.of("shortcuts", Home.FULL, to(Destination.LIBRARY), window -> window.shell()
                        .overlay()
                        .set(Overlay.SHORTCUTS)),
                Shot.of("edit", Home.FULL, to(Destination.LIBRARY), Shots::edit, Shots::selectLayer),
                Shot.of("edit-split", Home.FULL, to(Destination.LIBRARY), Shots::edit, Shots::split),
                Shot.of("edit-crop", Home.FULL, to(Destination.LIBRARY), Shots::edit, Shots::crop),
                Shot.of("edit-brush", Home.FULL, to(Destination.LIBRARY), Shots::edit, Shots::brush),
                Shot.of("edit-perspective", Home.FULL, to(Destination.LIBRARY), Shots::edit, Shots::perspective),
                Shot.of(
                        "edit-mask",
                        Home.FULL,
                        to(Destination.LIBRARY),
                        Shots::edit,
                        Shots::selection,
                        Shots::mask,
                        Shots::onMask),
                Shot.of("edit-options", Home.FULL, to(Destination.LIBRARY), Shots::edit, Shots::brush, Shots::options),
                Shot.of("edit-selection", Home.FULL, to(Destination.LIBRARY), Shots::edit, Shots::selection),
                Shot.of("edit-curves", Home.FULL, to(Destination.LIBRARY), Shots::edit, adjustment("curves")),
                Shot.of("edit-levels", Home.FULL, to(Destination.LIBRARY), Shots::edit, adjustment("levels")),
                Shot.of("edit-grading", Home.FULL, to(Destination.LIBRARY), Shots::edit, adjustment("colour-grading")),
                Shot.of("edit-gradient", Home.FULL, to(Destination.LIBRARY), Shots::edit, adjustment("gradient-map")),
                Shot.of("edit-hue", Home.FULL, to(Destination.LIBRARY), Shots::edit, adjustment("hue-saturation")),
                Shot.of("edit-filters", Home.FULL, to(Destination.LIBRARY), Shots::edit, Shots::filters),
                Shot.of("edit-looks", Home.FULL, to(Destination.LIBRARY), Shots::edit, Shots::looks),
                Shot.of("edit-export", Home.FULL, to(Destination.LIBRARY), Shots::edit, Shots::export),
                Shot.of("edit-text", Home.FULL, to(Destination.LIBRARY), Shots::edit, Shots::text),
                Shot.of("edit-none-selected", Home.FULL, to(Destination.LIBRARY), Shots::edit, Shots::deselect),
                Shot.of("edit-paint-like", Home.FULL, to(Destination.LIBRARY), Shots::edit, Shots::paintLike),
                Shot.of("edit-notices", Home.FULL, to(Destination.LIBRARY), Shots::edit, Shots::notices),
                Shot.of("edit-page-size", Home.FULL, to(Destination.LIBRARY), Shots::edit, Shots::pageSize),
                Shot.of("create-like", Home.FULL, Shots::create, Shots::like),
                Shot.of("trouble", Home.FULL, to(Destination.LIBRARY), Shots::trouble),
                Shot.of("edit-empty", Home.EMPTY, to(Destination.EDIT)),
                Shot.of("feed", Home.FULL, to(Destination.FEED)),
                Shot.of("feed-grid", Home.FULL, to(Destination.FEED), window -> window.feed()
                        .grid()
                        .set(true)),
                Shot.of("feed-empty", Home.EMPTY, to(Destination.FEED)),
                Shot.of("publish", Home.FULL, to(Destination.LIBRARY), window -> window.shell()
                        .go(Destination.of(
                                Destination.PUBLISH,
                                Destination.ARTWORK,
                                window.library().items().getFirst().id().toString()))),
                settings("look"),
                settings("backends"),
                settings("accounts"),
                settings("sharing"),
                settings("storage"),
                settings("shortcuts"),
                settings("about"));
    }

    private static Shot settings(String page) {
        return Shot.of("settings-" + page, Home.FULL, window -> window.shell()
                .go(Destination.of(Destination.SETTINGS, Destination.PAGE, page)));
    }

    private static Consumer<StudioWindow> to(String place) {
        return window -> go(window, place);
    }

    private static void go(StudioWindow window, String place) {
        window.shell().go(Destination.of(place));
    }

    private static void create(StudioWindow window) {
        go(window, Destination.CREATE);
        window.create()
                .prompt()
                .set("three red foxes under a full moon in a snowy forest at night, soft illustration, hygge");
    }

    private static StagingModel staged(StudioWindow window) {
        return Objects.requireNonNull(window.staging());
    }

    /** The scene of the newest picture. */
    private static void arrange(StudioWindow window) {
        go(window, Destination.CREATE);
        window.createPlace()
                .arrange(window.create().batches().list().getLast().results().getFirst());
    }

    /** The newest picture with foxes in it, brightened and warmed. */
    private static void edit(StudioWindow window) {
        var artwork = window.library().items().stream()
                .filter(item -> item.prompt().contains("foxes") && item.hasDocument())
                .findFirst()
                .orElseThrow();
        window.shell()
                .go(Destination.of(
                        Destination.EDIT, Destination.ARTWORK, artwork.id().toString()));
    }

    private static void selectLayer(StudioWindow window) {
        window.edit().selected().set(null);
        window.edit().go(0);
        adjust(window);
        window.edit().selected().set("s1-1");
        window.edit().dial(Dial.LIGHT, 18);
        window.edit().dial(Dial.WARMTH, 24);
    }

    private static void adjust(StudioWindow window) {
        int[] values = {12, 6, -16, 12, 8};
        for (var dial : Dial.values()) {
            window.edit().dial(dial, values[dial.ordinal()]);
        }
    }

    private static void deselect(StudioWindow window) {
        selectLayer(window);
        window.edit().selected().set(null);
    }

    private static void paintLike(StudioWindow window) {
        selectLayer(window);
        press(window, "edit.paint_like");
    }

    private static void pageSize(StudioWindow window) {
        deselect(window);
        press(window, "edit.page.size");
    }

    /** One of each kind, as they come up after each other. */
    private static void notices(StudioWindow window) {
        deselect(window);
        var notices = window.shell().notices();
        notices.show(Notice.good("Saved", "“Three foxes, full moon” is a new version in the library.")
                .with("Publish", () -> {}));
        notices.show(Notice.working("fth-file-plus", "Bringing in files", new SimpleDoubleProperty(.4))
                .with("Stop", () -> {}));
        notices.show(Notice.problem(
                "One file could not be placed",
                "holiday.psd: The file ends too early. It may not have been copied completely."));
    }

    private static void like(StudioWindow window) {
        if (window.view().lookup("#like-choose") instanceof javafx.scene.control.Button choose) {
            choose.fire();
        }
    }

    /** What stands in the window when the studio cannot go on. */
    private static void trouble(StudioWindow window) {
        ((StackPane) window.view())
                .getChildren()
                .add(new TroubleView(new Trouble(
                        "The library is damaged",
                        "The list of your pictures cannot be read any more.",
                        "All pictures and their layers are files of their own and are untouched.",
                        "Open the list as it was on Sunday, or take another folder.",
                        "database disk image is malformed",
                        List.of(
                                new Trouble.Way("Quit", () -> {}),
                                new Trouble.Way("Take another folder", () -> {}),
                                new Trouble.Way("As it was on Sunday, 21:14", () -> {})))));
    }

    private static void split(StudioWindow window) {
        selectLayer(window);
        press(window, "edit.compare.split");
    }

    private static void crop(StudioWindow window) {
        selectLayer(window);
        press(window, "edit.tool.crop");
    }

    private static void brush(StudioWindow window) {
        selectLayer(window);
        press(window, "edit.tool.brush");
    }

    private static void perspective(StudioWindow window) {
        selectLayer(window);
        press(window, "edit.tool.perspective");
    }

    /** A fox with a mask out of a selection. */
    private static void mask(StudioWindow window) {
        press(window, "edit.select.mask");
        press(window, "edit.select.none");
        press(window, "edit.tool.brush");
    }

    private static void onMask(StudioWindow window) {
        window.view().lookupAll(".mask-thumb").stream()
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .findFirst()
                .ifPresent(thumb -> thumb.fireEvent(click(thumb, 16, 12)));
    }

    /** Opens what does not fit into the bar. */
    private static void options(StudioWindow window) {
        if (window.view().lookup("#options-more") instanceof javafx.scene.control.Button more) {
            more.fire();
        }
    }

    private static void selection(StudioWindow window) {
        selectLayer(window);
        press(window, "edit.tool.lasso");
        press(window, "edit.select.layer");
    }

    private static Consumer<StudioWindow> adjustment(String op) {
        return window -> {
            selectLayer(window);
            window.edit().selected().set(null);
            press(window, "edit.adjust." + op);
        };
    }

    private static void looks(StudioWindow window) {
        selectLayer(window);
        window.edit().selected().set(null);
        press(window, "edit.looks");
    }

    private static void export(StudioWindow window) {
        selectLayer(window);
        press(window, "edit.export");
    }

    private static void text(StudioWindow window) {
        selectLayer(window);
        press(window, "edit.tool.text");
        press(window, "edit.colour.swap");
        var canvas = window.view().lookup("#edit-canvas");
        var at = canvas.localToScene(150, 150);
        canvas.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null));
    }

    private static MouseEvent click(javafx.scene.Node node, double x, double y) {
        var at = node.localToScene(x, y);
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private static void filters(StudioWindow window) {
        selectLayer(window);
        press(window, "edit.filter.outline");
        press(window, "edit.filter.drop-shadow");
    }

    private static void press(StudioWindow window, String action) {
        window.shell().actions().stream().filter(one -> one.id().equals(action)).forEach(one -> one.run()
                .run());
    }

    private static void select(StudioWindow window) {
        var selection = window.library().items();
        if (selection.size() > 8) {
            window.library().stepTo(0);
            window.library().selectAlso(3);
            window.library().selectAlso(8);
        }
    }
}
