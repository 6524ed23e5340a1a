package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.text;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.edits.Operations;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.render.Renderer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The forms of an adjustment layer's adjustments, one below the other. */
final class ToneEditor extends VBox implements OperationForm.Looks {
    private static final double SAMPLE_PIXELS = 200_000;

    private final EditModel model;
    private final Tasks tasks;
    private final String id;
    private final List<String> ops = new ArrayList<>();
    private final List<OperationForm> forms = new ArrayList<>();
    private final List<Consumer<Histogram>> listeners = new ArrayList<>();
    private @Nullable Document measured;

    ToneEditor(EditModel model, Tasks tasks, OperationKinds kinds, AdjustmentLayer layer) {
        this.model = model;
        this.tasks = tasks;
        id = layer.id();
        setSpacing(8);
        for (var adjustment : layer.adjustments()) {
            var node = Operations.write(adjustment);
            String op = node.path("op").asText();
            int index = forms.size();
            var form = OperationForm.of(kinds, op, this, (settings, live) -> set(index, settings, live));
            ops.add(op);
            forms.add(form);
            if (layer.adjustments().size() > 1) {
                getChildren().add(text(OperationKinds.name(op), "section-title"));
            }
            getChildren().add(form);
        }
        show(layer);
        measure();
        model.committed().addListener(observed -> measure());
    }

    private void set(int index, ObjectNode settings, boolean live) {
        var change = new Tone(id, null, false, index, settings);
        if (live) {
            model.preview(change);
        } else {
            model.commit(change);
        }
    }

    /** Whether its forms are those of a layer. */
    boolean shows(AdjustmentLayer layer) {
        return layer.id().equals(id)
                && ops.equals(layer.adjustments().stream()
                        .map(one -> Operations.write(one).path("op").asText())
                        .toList());
    }

    void show(AdjustmentLayer layer) {
        for (int i = 0; i < forms.size(); i++) {
            forms.get(i).show(Operations.write(layer.adjustments().get(i)));
        }
    }

    @Override
    public void histogram(Consumer<Histogram> handler) {
        listeners.add(handler);
    }

    @Override
    public void table(Path file, Consumer<String> handler) {
        model.aside().work(() -> LutFiles.read(file), handler);
    }

    private void measure() {
        var document = model.committed().get();
        if (document == null || listeners.isEmpty() || getParent() == null && measured != null) {
            return;
        }
        var below = below(document);
        if (measured != null && measured.layers().equals(below.layers())) {
            return;
        }
        measured = below;
        double scale = Math.min(1, Math.sqrt(SAMPLE_PIXELS / ((double) below.outputWidth() * below.outputHeight())));
        tasks.task(steps -> Histogram.of(new Renderer().render(below, scale)))
                .onDone(histogram -> listeners.forEach(listener -> listener.accept(histogram)))
                .onFailed(problem -> {})
                .start();
    }

    /** What the adjustment gets to see: all that lies below it. */
    private Document below(Document document) {
        var layers = new ArrayList<Layer>();
        for (var layer : document.layers()) {
            if (layer.id().equals(id)) {
                break;
            }
            layers.add(layer);
        }
        return document.withLayers(layers)
                .update(id, layer -> layer.withInfo(layer.info().withVisible(false)));
    }
}
