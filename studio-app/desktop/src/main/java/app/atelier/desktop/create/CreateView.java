package app.atelier.desktop.create;

import static app.atelier.desktop.controls.Nodes.at;

import app.atelier.desktop.controls.Nodes;
import app.atelier.desktop.pictures.PicturePicker;
import app.atelier.desktop.pictures.Pictures;
import app.atelier.desktop.pictures.Samples;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The place: first start, or results with the prompt bar over their foot, and the panel at the right. */
final class CreateView extends BorderPane {
    private static final double PANEL_FROM = 1200 - 56;
    /** The bar's foot above the window's, and the pictures' above the bar. */
    private static final double BELOW = 24;

    private static final double ABOVE = 16;
    private static final double TOP = 24;
    /** Beside the bar a notice has room from this width on. */
    private static final double NOTICE = 460;

    private final CreateModel model;
    private final PromptBar bar;
    private final FirstStart first;
    private final CreatePanel panel;
    private final BatchColumn column;
    private final StackPane middle = new StackPane();
    private final ReadOnlyDoubleWrapper foot = new ReadOnlyDoubleWrapper(this, "foot");
    private @Nullable ReadOnlyBooleanProperty arranging;

    /**
     * @param picker makes what pictures of the library are chosen with
     * @param signedIn whether there is an account
     */
    CreateView(
            CreateModel model,
            ResultActions actions,
            Pictures pictures,
            Samples samples,
            Supplier<PicturePicker> picker,
            String backend,
            ObservableValue<Boolean> signedIn) {
        this.model = model;
        bar = new PromptBar(model);
        first = new FirstStart(model, samples, signedIn);
        panel = new CreatePanel(model, samples, picker, backend);
        Nodes.styled(this, CreateView.class, "create.css");
        middle.getStyleClass().add("canvas");
        var batches = model.batches();
        column = new BatchColumn(
                batches.list(),
                batch -> new BatchView(batch, actions, pictures, () -> batches.stop(batch)),
                batches::loadEarlier);
        setCenter(middle);
        InvalidationListener measure = observed -> arrange();
        middle.widthProperty().addListener(measure);
        middle.heightProperty().addListener(measure);
        // The bar grows while it is laid out, when the column beneath it was: what is asked for then would be lost.
        bar.heightProperty().addListener(observed -> Platform.runLater(this::arrange));
        widthProperty().addListener(observed -> panel());
        model.panel().shown().addListener(observed -> panel());
        batches.list().addListener((ListChangeListener<Batch>) this::changed);
        fill();
    }

    /** Shows a scene instead of the results, while there is one in hand. */
    void arrangeIn(Node staging, ReadOnlyBooleanProperty open) {
        arranging = open;
        open.subscribe(now -> {
            setCenter(now ? staging : middle);
            panel();
            arrange();
        });
    }

    private boolean arranging() {
        return arranging != null && arranging.get();
    }

    /** What lies at the window's foot and is written into: the bar, unless there is room beside it. */
    ReadOnlyDoubleProperty foot() {
        return foot.getReadOnlyProperty();
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

    private void changed(ListChangeListener.Change<? extends Batch> change) {
        boolean newest = false;
        while (change.next()) {
            newest |= change.getTo() == change.getList().size();
        }
        fill();
        if (newest) {
            column.toEnd();
        }
    }

    private void fill() {
        if (empty()) {
            first.hold(bar);
            middle.getChildren().setAll(first);
        } else if (bar.getParent() != middle) {
            middle.getChildren().setAll(column, at(bar, Pos.BOTTOM_CENTER, 0, 0, BELOW, 0));
        }
        panel();
        arrange();
    }

    private void panel() {
        model.panel().room(getWidth() >= PANEL_FROM && !empty());
        boolean show = model.panel().shown().get();
        boolean over = model.panel().over();
        boolean lies = middle.getChildren().contains(panel);
        if (lies && !(show && over)) {
            middle.getChildren().remove(panel);
        }
        setRight(show && !over && !arranging() ? panel : null);
        if (show && over && !lies) {
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
        column.arrange(measures, new Insets(TOP, 0, bar.getHeight() + BELOW + ABOVE, 0));
        double beside = getWidth() - (middle.getWidth() + wide) / 2;
        foot.set(empty() || arranging() || beside >= NOTICE ? 0 : bar.getHeight() + BELOW);
    }
}
