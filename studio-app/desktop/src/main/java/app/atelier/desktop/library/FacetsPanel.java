package app.atelier.desktop.library;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.ellipsis;
import static app.atelier.desktop.controls.Nodes.gap;
import static app.atelier.desktop.controls.Nodes.grow;
import static app.atelier.desktop.controls.Nodes.icon;
import static app.atelier.desktop.controls.Nodes.pad;
import static app.atelier.desktop.controls.Nodes.row;
import static app.atelier.desktop.controls.Nodes.text;
import static app.atelier.desktop.controls.Nodes.width;

import app.atelier.desktop.controls.Checkbox;
import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.texts.Figures;
import app.atelier.desktop.texts.Texts;
import app.atelier.library.Facets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The side bar at the left: parts of the library, styles, tags, each with how many. */
final class FacetsPanel extends VBox {
    static final double WIDTH = 208;
    private static final Texts TEXTS = Texts.of(FacetsPanel.class);
    private static final int MOST = 8;

    private final LibraryModel model;
    private final Function<String, String> styleLabel;
    private final VBox sections = column(0);
    private final VBox styles = column(0);
    private final VBox tags = column(0);

    FacetsPanel(LibraryModel model, Function<String, String> styleLabel) {
        this.model = model;
        this.styleLabel = styleLabel;
        getStyleClass().addAll("panel", "left");
        width(this, WIDTH);
        pad(this, 12, 1, 12, 0);
        var body = pad(column(20, sections, styles, tags), 0, 8, 12, 8);
        var scroll = grow(new ScrollPane(body));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(scroll);
        model.facets().addListener(observed -> fill());
        model.section().addListener(observed -> fill());
        model.style().addListener(observed -> fill());
        model.tag().addListener(observed -> fill());
        fill();
    }

    private void fill() {
        var facets = model.facets().get();
        sections.getChildren().clear();
        for (var section : Section.values()) {
            boolean here = model.section().get() == section;
            var entry = row(
                    8,
                    icon(section.icon(), 14, here ? "icon-ink" : "icon-soft"),
                    text(name(section), ""),
                    gap(),
                    text(Figures.grouped(section.count(facets)), "small soft"));
            var facet = facet(entry, name(section), here, () -> model.section().set(section));
            facet.setId("section-" + section.name().toLowerCase(Locale.ROOT));
            sections.getChildren().add(facet);
        }
        group(styles, "facets.style", facets.styles(), model.style(), styleLabel);
        group(tags, "facets.tags", facets.tags(), model.tag(), Function.identity());
    }

    static String name(Section section) {
        return TEXTS.get("section." + section.name().toLowerCase(Locale.ROOT));
    }

    private static void group(
            VBox box,
            String title,
            List<Facets.Count> counts,
            ObjectProperty<@Nullable String> chosen,
            Function<String, String> label) {
        box.getChildren().clear();
        if (counts.isEmpty()) {
            return;
        }
        box.getChildren().add(pad(row(8, text(TEXTS.get(title), "section-title")), 0, 8, 4, 8));
        for (var count : counts.subList(0, Math.min(MOST, counts.size()))) {
            boolean on = count.name().equals(chosen.get());
            var check = new Checkbox();
            check.selectedProperty().set(on);
            String name = label.apply(count.name());
            var entry = row(8, check, grow(ellipsis(name, "")), text(Figures.grouped(count.artworks()), "small soft"));
            box.getChildren().add(facet(entry, name, false, () -> chosen.set(on ? null : count.name())));
        }
    }

    private static Node facet(HBox inside, String name, boolean here, Runnable action) {
        var facet = new Button("", inside);
        facet.getStyleClass().setAll("facet");
        facet.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        facet.setMaxWidth(Double.MAX_VALUE);
        facet.setAccessibleText(name);
        facet.setOnAction(event -> action.run());
        inside.setMouseTransparent(true);
        inside.prefWidthProperty().bind(facet.widthProperty().subtract(16));
        Nodes.current(facet, here);
        return classes(facet, "facet-button");
    }
}
