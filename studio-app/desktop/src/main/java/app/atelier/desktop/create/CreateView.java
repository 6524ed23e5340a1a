package app.atelier.desktop.create;

import static app.atelier.desktop.controls.Nodes.at;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.pictures.Samples;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The place: first start, or results with the prompt bar over their foot, and the panel at the right. */
final class CreateView extends BorderPane {
    private static final double PANEL_FROM = 1200 - 56;
    /** The bar's foot above the window's, and the pictures' above the bar. */
    private static final double BELOW = 24;

    private static final double ABOVE = 16;
    private static final double WIDEST_SCROLL_BAR = 20;

    private final CreateModel model;
    private final ResultActions actions;
    private final Pictures pictures;
    private final PromptBar bar;
    private final FirstStart first;
    private final CreatePanel panel;
    private final VBox list = new VBox(32);
    private final ScrollPane scroll = new ScrollPane(list);
    private final StackPane middle = new StackPane();
    private final Map<UUID, BatchView> views = new HashMap<>();

    CreateView(CreateModel model, ResultActions actions, Pictures pictures, Samples samples, String backend) {
        this.model = model;
        this.actions = actions;
        this.pictures = pictures;
        bar = new PromptBar(model);
        first = new FirstStart(model, samples);
        panel = new CreatePanel(model, samples, backend);
        Nodes.styled(this, CreateView.class, "create.css");
        middle.getStyleClass().add("canvas");
        list.setAlignment(Pos.BOTTOM_CENTER);
        list.setFillWidth(false);
        list.getStyleClass().add("batches");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(middle);
        InvalidationListener measure = observed -> arrange();
        middle.widthProperty().addListener(measure);
        middle.heightProperty().addListener(measure);
        bar.heightProperty().addListener(observed -> foot());
        scroll.widthProperty().addListener(observed -> foot());
        widthProperty().addListener(observed -> panel());
        model.panel().shown().addListener(observed -> panel());
        model.batches().list().addListener((InvalidationListener) observed -> fill());
        scroll.viewportBoundsProperty().addListener(observed -> {
            list.setMinHeight(scroll.getViewportBounds().getHeight());
            foot();
        });
        fill();
    }

    void focusPrompt() {
        bar.focusPrompt();
    }

    void selectPrompt() {
        bar.selectAll();
    }

    private boolean empty() {
        return model.batches().list().isEmpty();
    }

    private void fill() {
        var now = model.batches().list();
        list.getChildren()
                .setAll(now.stream()
                        .map(batch -> views.computeIfAbsent(
                                batch.id(),
                                id -> new BatchView(batch, actions, pictures, () -> model.batches()
                                        .stop(batch))))
                        .toList());
        views.keySet().removeIf(id -> now.stream().noneMatch(batch -> batch.id().equals(id)));
        if (empty()) {
            first.hold(bar);
            middle.getChildren().setAll(first);
        } else if (bar.getParent() != middle) {
            middle.getChildren().setAll(scroll, at(bar, Pos.BOTTOM_CENTER, 0, 0, BELOW, 0));
        }
        panel();
        arrange();
        toEnd();
    }

    /** The newest batch comes to lie above the bar once it is laid out. */
    private void toEnd() {
        Platform.runLater(() -> {
            list.applyCss();
            scroll.layout();
            scroll.setVvalue(1);
        });
    }

    private void panel() {
        model.panel().room(getWidth() >= PANEL_FROM && !empty());
        boolean show = model.panel().shown().get();
        boolean over = model.panel().over();
        middle.getChildren().remove(panel);
        setRight(show && !over ? panel : null);
        if (show && over) {
            middle.getChildren().add(at(panel, Pos.CENTER_RIGHT, 0, 0, 0, 0));
        }
        bar.showChoices(!show || over);
    }

    private void arrange() {
        if (middle.getWidth() <= 0 || middle.getHeight() <= 0) {
            return;
        }
        var measures = CreateMeasures.of(middle.getWidth(), middle.getHeight());
        double wide = empty() ? Math.min(FirstStart.WIDTH, middle.getWidth() - 48) : measures.bar();
        Nodes.width(bar, wide);
        var batches = list.getChildren();
        for (int i = 0; i < batches.size(); i++) {
            ((BatchView) batches.get(i)).arrange(measures, i == batches.size() - 1);
        }
        foot();
    }

    private void foot() {
        // As much room at the left as the scroll bar takes at the right: the column stays above the prompt bar.
        double beside = scroll.getWidth() - scroll.getViewportBounds().getWidth();
        boolean barIsThere = beside > 0 && beside < WIDEST_SCROLL_BAR;
        Nodes.pad(list, 24, 0, bar.getHeight() + BELOW + ABOVE, barIsThere ? beside : 0);
        toEnd();
    }
}
