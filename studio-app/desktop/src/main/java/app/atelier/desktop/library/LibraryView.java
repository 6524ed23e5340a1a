package app.atelier.desktop.library;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.button;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.hug;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.shown;
import static app.atelier.desktop.controls.Nodes.size;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.uprightRule;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.ChoiceMenu;
import app.atelier.desktop.controls.FilledSlider;
import app.atelier.desktop.controls.JustifiedGrid;
import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.controls.PanelSwitch;
import app.atelier.desktop.controls.ProgressLine;
import app.atelier.desktop.pictures.EmptyPlace;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.texts.Figures;
import app.atelier.desktop.texts.Texts;
import app.atelier.desktop.theme.Motion;
import app.atelier.library.Artwork;
import app.atelier.library.Sort;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The place: facets, toolbar, grid with what floats over it, details. */
final class LibraryView extends BorderPane {
    /** From this width on rows grow with the window, so that about as many pictures lie in one; up to a limit. */
    private static final double WIDE = 1440 - 56;

    private static final double MOST_GROWTH = 1.7;

    private static final Texts TEXTS = Texts.of(LibraryView.class);
    private static final double FACETS_FROM = 1080 - 56;
    private static final double DETAILS_FROM = 1200 - 56;
    /** Few pictures may be so much larger than wished for, where there is room. */
    private static final double FEW_GROWTH = 2;

    private static final double BAR_EDGE = 16;
    /** From this width on a notice has room beside the bar of what is selected. */
    private static final double NOTICE_BESIDE = 1400 - 56;

    private final LibraryModel model;
    private final LibraryActions actions;
    private final Imports imports;
    private final PanelSwitch panel;
    private final JustifiedGrid<Artwork> grid;
    private final FacetsPanel facets;
    private final DetailsPanel details;
    private final QuickLook quickLook;
    private final EmptyPlace empty;
    private final TextField search = new TextField();
    private final StackPane content = new StackPane();
    private final BorderPane center = new BorderPane();
    private final Label nothing = text("", "big soft");
    private final HBox selectionBar = new HBox();
    private final ReadOnlyDoubleWrapper foot = new ReadOnlyDoubleWrapper(this, "foot");
    private final RoomForMore more;

    LibraryView(
            LibraryModel model,
            LibraryActions actions,
            Imports imports,
            PanelSwitch panel,
            Pictures pictures,
            DetailsPanel details,
            EmptyPlace empty,
            Function<String, String> styleLabel) {
        this.model = model;
        this.actions = actions;
        this.imports = imports;
        this.panel = panel;
        this.details = details;
        this.empty = empty;
        Nodes.styled(this, LibraryView.class, "library.css");
        facets = new FacetsPanel(model, styleLabel);
        quickLook = new QuickLook(model, pictures);
        grid = new JustifiedGrid<>(
                model.items(),
                artwork -> Math.clamp((double) artwork.width() / artwork.height(), .4, 3),
                () -> new GridCell(model, actions, pictures));
        grid.rowHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.rint(model.rowHeight().get() * growth(getWidth())),
                        model.rowHeight(),
                        widthProperty()));
        grid.setOnNearEnd(model::more);
        grid.setMostGrowth(FEW_GROWTH);
        more = new RoomForMore(grid, actions);
        grid.setFocusTraversable(true);
        grid.setId("library-grid");
        model.selection().lead().addListener((observed, before, now) -> {
            if (now.intValue() >= 0) {
                grid.reveal(now.intValue());
            }
        });
        center.setTop(toolbar(styleLabel));
        center.setCenter(content);
        content.getStyleClass().add("canvas");
        selectionBar.getStyleClass().add("selection-bar");
        hug(selectionBar);
        setCenter(center);
        model.selection().chosen().addListener(observed -> selectionBar());
        model.items().addListener((InvalidationListener) observed -> content());
        model.loaded().addListener(observed -> content());
        model.quickLook().addListener(observed -> content());
        model.section().addListener(observed -> selectionBar());
        widthProperty().addListener(observed -> panels());
        panel.shown().addListener(observed -> panels());
        foot.bind(Bindings.createDoubleBinding(
                () -> selectionBar.isVisible() && getWidth() < NOTICE_BESIDE ? selectionBar.getHeight() + BAR_EDGE : 0,
                selectionBar.visibleProperty(),
                selectionBar.heightProperty(),
                widthProperty()));
        selectionBar();
        content();
    }

    /** How high the bar of what is selected reaches, where a notice would lie over it. */
    ReadOnlyDoubleProperty foot() {
        return foot.getReadOnlyProperty();
    }

    JustifiedGrid<Artwork> grid() {
        return grid;
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private Node toolbar(Function<String, String> styleLabel) {
        var title = text("", "title");
        var count = text("", "small soft");
        var chips = row(6);
        Runnable words = () -> {
            title.setText(FacetsPanel.name(model.section().get()));
            int all = model.section().get().count(model.facets().get());
            int found = model.total().get();
            String shown = found == all
                    ? Figures.grouped(found)
                    : TEXTS.get("bar.count", Figures.grouped(found), Figures.grouped(all));
            count.setText(model.loaded().get() ? shown : "");
            chips.getChildren().clear();
            if (model.style().get() != null) {
                chips.getChildren().add(chip(styleLabel.apply(model.style().get()), () -> model.style()
                        .set(null)));
            }
            if (model.tag().get() != null) {
                chips.getChildren()
                        .add(chip(model.tag().get(), () -> model.tag().set(null)));
            }
        };
        model.loaded().addListener(observed -> words.run());
        model.facets().addListener(observed -> words.run());
        model.total().addListener(observed -> words.run());
        model.section().addListener(observed -> words.run());
        model.style().addListener(observed -> words.run());
        model.tag().addListener(observed -> words.run());
        words.run();
        var slider = new FilledSlider(
                LibraryModel.LEAST_ROW,
                LibraryModel.LARGEST_ROW,
                LibraryModel.LEAST_ROW,
                model.rowHeight().get());
        width(slider, 104);
        slider.setAccessibleText(TEXTS.get("bar.size"));
        slider.valueProperty().bindBidirectional(model.rowHeight());
        var emptyTrash = button(TEXTS.get("bar.empty"), "fth-trash-2", "compact", model::emptyTrash);
        model.section()
                .addListener(observed -> shown(emptyTrash, model.section().get() == Section.TRASH));
        shown(emptyTrash, model.section().get() == Section.TRASH);
        var bring = iconButton("fth-plus", TEXTS.get("bar.import"), "quiet compact", () -> {});
        bring.setOnAction(event -> importMenu().show(bring, Side.BOTTOM, 0, 4));
        var bar = row(
                8,
                title,
                count,
                chips,
                gap(),
                importing(),
                emptyTrash,
                searchField(),
                sort(),
                uprightRule(16),
                icon("fth-image", 12),
                slider,
                icon("fth-image", 16),
                bring);
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private ContextMenu importMenu() {
        var files = new MenuItem(TEXTS.get("import.files"));
        files.setOnAction(event -> actions.importFiles());
        var folder = new MenuItem(TEXTS.get("import.folder"));
        folder.setOnAction(event -> actions.importFolder());
        return new ContextMenu(files, folder);
    }

    private static Node chip(String words, Runnable remove) {
        return classes(
                row(2, text(words, ""), iconButton("fth-x", TEXTS.get("bar.chip.remove", words), "chip-x", remove)),
                "chip on tag-chip");
    }

    private Node searchField() {
        search.getStyleClass().setAll("text-field", "bare");
        search.setPromptText(TEXTS.get("bar.search"));
        search.setId("library-search");
        search.setPrefWidth(150);
        search.setMinWidth(60);
        search.textProperty().bindBidirectional(model.words());
        var box = classes(row(8, icon("fth-search", 14), grow(search)), "field compact-field");
        box.setMaxWidth(200);
        box.setMinWidth(100);
        return box;
    }

    private Button sort() {
        var sort = button("", "fth-chevron-down", "quiet compact", () -> {});
        sort.setContentDisplay(ContentDisplay.RIGHT);
        Runnable name = () -> sort.setText(name(model.sort().get()));
        model.sort().addListener(observed -> name.run());
        name.run();
        sort.setOnAction(event -> {
            var orders = List.of(Sort.NEWEST, Sort.OLDEST, Sort.TITLE, Sort.LARGEST);
            var menu = ChoiceMenu.of(orders, LibraryView::name, model.sort().get(), model.sort()::set);
            menu.show(sort, Side.BOTTOM, 0, 4);
        });
        return sort;
    }

    private static String name(Sort sort) {
        return TEXTS.get("sort." + sort.name().toLowerCase(Locale.ROOT));
    }

    private Node importing() {
        var line = new ProgressLine();
        line.progressProperty().bind(imports.progress());
        width(line, 72);
        var what = text("", "small soft");
        what.textProperty().bind(imports.what());
        var stop = iconButton("fth-x", TEXTS.get("import.stop"), "quiet compact", imports::stop);
        var box = row(8, what, line, stop);
        imports.running().addListener((observed, before, now) -> shown(box, now));
        shown(box, imports.running().get());
        return box;
    }

    private void content() {
        content.getChildren().clear();
        if (!model.loaded().get()) {
            return;
        }
        boolean none = model.items().isEmpty();
        if (none && !model.narrowed()) {
            content.getChildren().add(empty);
        } else {
            content.getChildren().add(grid);
            if (none) {
                nothing.setText(TEXTS.get(model.section().get() == Section.TRASH ? "nothing.trash" : "nothing"));
                content.getChildren().add(nothing);
            }
            more.wanted(!none && !model.narrowed() && model.section().get() == Section.ALL);
            content.getChildren().addAll(more, at(selectionBar, Pos.BOTTOM_CENTER, 0, 0, BAR_EDGE, 0));
        }
        if (model.quickLook().get()) {
            content.getChildren().add(quickLook);
            quickLook.show();
            Motion.appear(quickLook, Motion.STATE);
        }
        panels();
    }

    private void panels() {
        boolean none = model.items().isEmpty()
                && !model.narrowed()
                && model.facets().get().trash() == 0;
        setLeft(getWidth() >= FACETS_FROM && !none ? facets : null);
        panel.room(getWidth() >= DETAILS_FROM);
        boolean show = panel.shown().get() && !none && model.loaded().get();
        content.getChildren().remove(details);
        if (show && panel.over()) {
            setRight(null);
            content.getChildren().add(at(details, Pos.CENTER_RIGHT, 0, 0, 0, 0));
        } else {
            setRight(show ? details : null);
        }
    }

    private void selectionBar() {
        int count = model.selection().chosen().get().size();
        shown(selectionBar, count > 1 || count == 1 && !panel.shown().get());
        selectionBar.getChildren().clear();
        if (count == 0) {
            return;
        }
        selectionBar
                .getChildren()
                .addAll(
                        iconButton("fth-x", TEXTS.get("selection.none"), "quiet", model.selection()::none),
                        Nodes.pad(row(0, text(TEXTS.get("selection.count", count), "med")), 0, 8, 0, 0),
                        uprightRule(20),
                        size(new Region(), 2, 1));
        var bar = selectionBar.getChildren();
        if (model.section().get() == Section.TRASH) {
            bar.add(button(
                    TEXTS.get("menu.restore"), "fth-rotate-ccw", "quiet", () -> model.restore(model.subjects())));
            return;
        }
        if (count == 1 && actions.canEdit()) {
            bar.add(button(
                    TEXTS.get("menu.edit"),
                    "fth-layers",
                    "quiet",
                    () -> actions.edit(model.subjects().getFirst())));
        }
        bar.add(button(TEXTS.get("menu.keep"), "fth-bookmark", "quiet", () -> model.keep(model.subjects())));
        bar.add(button(
                TEXTS.get("menu.export.short"), "fth-download", "quiet", () -> actions.export(model.subjects())));
        bar.add(iconButton("fth-trash-2", TEXTS.get("menu.trash"), "quiet", () -> model.trash(model.subjects())));
        if (count == 1 && actions.canPublish()) {
            bar.add(button(
                    TEXTS.get("menu.publish"),
                    "fth-send",
                    "primary",
                    () -> actions.publish(model.subjects().getFirst())));
        }
    }

    private static double growth(double width) {
        return Math.clamp(width / WIDE, 1, MOST_GROWTH);
    }
}
