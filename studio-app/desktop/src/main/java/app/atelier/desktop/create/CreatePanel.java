package app.atelier.desktop.create;

import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.section;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.FixedColumns;
import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.controls.Segments;
import app.atelier.desktop.pictures.PicturePicker;
import app.atelier.desktop.pictures.PictureTile;
import app.atelier.desktop.pictures.Samples;
import app.atelier.desktop.texts.Figures;
import app.atelier.desktop.texts.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The panel at the right of Create: style, format, seed, how many, and who draws. */
final class CreatePanel extends VBox {
    static final double WIDTH = 288;
    private static final Texts TEXTS = Texts.of(CreatePanel.class);
    /** Styles that are seen at first: three rows. */
    private static final int FEW = 9;

    private static final int LONGEST = 24;
    /** Three and the gaps between them end with the panel's other parts, also beside a scroll bar. */
    private static final double TILE_WIDTH = 76;

    private static final double TILE_HEIGHT = 57;
    /** The longer side of the little frames that show a format. */
    private static final double FRAME = 19;

    private final CreateModel model;
    private final Samples samples;
    private final Supplier<PicturePicker> picker;
    private final FixedColumns styles = new FixedColumns(3, 8, 12);
    private final Map<String, Node> tiles = new HashMap<>();
    private final Button all = button("", "", "quiet compact", this::toggleAll);
    private boolean allShown;
    private @Nullable LikePage likePage;
    private final ScrollPane scroll;
    private final Node promise;

    CreatePanel(CreateModel model, Samples samples, Supplier<PicturePicker> picker, String backend) {
        this.model = model;
        this.samples = samples;
        this.picker = picker;
        all.setId("all-styles");
        model.style().addListener(observed -> fillStyles());
        fillStyles();
        var like = button(TEXTS.get("like.choose"), "fth-image", "quiet compact", this::openLike);
        like.setId("like-choose");
        // Their words stand at the panel's edges, not the room around them.
        VBox.setMargin(like, new Insets(0, 0, 0, -8));
        HBox.setMargin(all, new Insets(0, -8, 0, 0));
        model.like()
                .subscribe(now -> like.setText(
                        now == null ? TEXTS.get("like.choose") : TEXTS.get("like.chosen", shorten(now.title()))));
        getStyleClass().add("panel");
        width(this, WIDTH);
        var pixels = text("", "small soft");
        Runnable measure = () -> pixels.setText(
                Figures.size(model.format().get().width(), model.format().get().height()));
        model.format().addListener(observed -> measure.run());
        measure.run();
        var body = column(
                0,
                section(TEXTS.get("panel.style"), all, styles, like),
                section(TEXTS.get("panel.format"), pixels, formats()),
                section(TEXTS.get("panel.seed"), new Region(), seed()),
                section(
                        TEXTS.get("panel.count"),
                        new Region(),
                        new Segments<>(CreateModel.COUNTS, model.count(), String::valueOf)),
                section(TEXTS.get("panel.backend"), new Region(), backend(backend)));
        scroll = grow(new ScrollPane(body));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        promise = pad(row(8, icon("fth-shield", 14), text(TEXTS.get("panel.promise"), "small soft")), 12, 16, 16, 17);
        getChildren().addAll(scroll, promise);
    }

    /** The first ones and the chosen one, or all; samples are only drawn of those that are shown. */
    private void fillStyles() {
        var shown = new ArrayList<>(model.styles());
        if (!allShown && shown.size() > FEW) {
            var chosen = shown.stream()
                    .filter(style -> style.id().equals(model.style().get()))
                    .findFirst();
            shown.subList(FEW, shown.size()).clear();
            chosen.filter(style -> !shown.contains(style)).ifPresent(style -> shown.set(FEW - 1, style));
        }
        var nodes = shown.stream()
                .map(style -> tiles.computeIfAbsent(style.id(), id -> tile(style)))
                .toList();
        if (!styles.getChildren().equals(nodes)) {
            styles.getChildren().setAll(nodes);
        }
        all.setText(
                allShown
                        ? TEXTS.get("panel.style.few")
                        : TEXTS.get("panel.style.all", model.styles().size()));
        Nodes.shown(all, model.styles().size() > FEW);
    }

    private void toggleAll() {
        allShown = !allShown;
        fillStyles();
    }

    private static String shorten(String title) {
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
    }

    /** The page lies over the panel; its pictures are looked up when it is first wanted. */
    private void openLike() {
        if (likePage == null) {
            likePage = grow(new LikePage(model, picker.get(), this::closeLike));
        }
        getChildren().setAll(likePage);
    }

    private void closeLike() {
        getChildren().setAll(scroll, promise);
    }

    private Node tile(StyleChoice style) {
        var tile = new PictureTile(TILE_WIDTH, TILE_HEIGHT, style.label()).over(ellipsis(style.label(), ""), 6);
        Nodes.tip(tile, style.label());
        samples.style(style.id(), TILE_WIDTH, TILE_HEIGHT, tile::picture);
        tile.setOnAction(event -> model.choose(style));
        model.style().subscribe(now -> {
            boolean here = now.equals(style.id());
            Nodes.current(tile, here);
            tile.chosen(here);
        });
        return tile;
    }

    private Node formats() {
        var formats = new Segments<>(List.of(Format.values()), model.format(), Format::label, CreatePanel::frame);
        formats.getStyleClass().add("tall");
        return formats;
    }

    private static void frame(Format format, ToggleButton button) {
        double ratio = format.ratio();
        double wide = ratio >= 1 ? (ratio == 1 ? 15 : FRAME) : FRAME * ratio;
        double high = ratio >= 1 ? (ratio == 1 ? 15 : FRAME / ratio) : FRAME;
        var shape = size(classes(new Region(), "ratio"), Math.round(wide), Math.round(high));
        button.setGraphic(size(new StackPane(shape), 24, 20));
        Nodes.tip(button, Figures.size(format.width(), format.height()));
    }

    private Node seed() {
        var field = new TextField();
        field.getStyleClass().setAll("text-field", "bare", "mono");
        field.textProperty().bindBidirectional(model.seed());
        field.setAccessibleText(TEXTS.get("panel.seed"));
        var lock = iconButton("fth-unlock", TEXTS.get("panel.seed.lock"), "quiet compact", () -> model.seedLocked()
                .set(!model.seedLocked().get()));
        model.seedLocked()
                .addListener((observed, before, now) ->
                        lock.setGraphic(icon(now ? "fth-lock" : "fth-unlock", 14, now ? "icon-ink" : "icon-faint")));
        lock.setGraphic(icon("fth-unlock", 14));
        var box = grow(classes(row(8, grow(field), lock), "field"));
        return row(8, box, iconButton("fth-refresh-cw", TEXTS.get("panel.seed.new"), "", model::newSeed));
    }

    private static Node backend(String name) {
        var words = column(0, text(name, "med"), ellipsis(TEXTS.get("panel.backend.here"), "small soft"));
        return classes(row(12, icon("fth-cpu", 16, "icon-ink"), grow(words)), "area");
    }
}
