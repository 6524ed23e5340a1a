package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.at;
import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.column;
import static app.atelier.desktop.controls.Nodes.hug;
import static app.atelier.desktop.controls.Nodes.iconButton;
import static app.atelier.desktop.controls.Nodes.pad;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A row that never is wider than its room: what does not fit comes into a small pane that a button at its end opens. */
class FoldingRow extends HBox {
    private static final double BUTTON = 32;

    private final StackPane host;
    private final Button more;
    private final VBox folded = classes(pad(column(8), 12, 12, 12, 12), "popover");
    private final Map<Node, Double> widths = new HashMap<>();
    private List<Node> items = List.of();
    private int inRow;

    /**
     * Makes an empty row.
     *
     * @param host where the pane opens, at the upper right
     * @param words of the button
     */
    FoldingRow(StackPane host, String words) {
        this.host = host;
        more = iconButton("fth-more-horizontal", words, "quiet compact", this::toggle);
        more.setId("options-more");
        hug(folded);
        setMinWidth(0);
    }

    /** What stands in it, the most important first. */
    final void items(List<Node> now) {
        close();
        items = List.copyOf(now);
        inRow = items.size();
        folded.getChildren().clear();
        getChildren().setAll(items);
    }

    private void toggle() {
        if (host.getChildren().contains(folded)) {
            close();
        } else {
            host.getChildren().add(at(folded, Pos.TOP_RIGHT, 8, 8, 0, 0));
        }
    }

    private void close() {
        host.getChildren().remove(folded);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (fitting() != inRow) {
            // Children must not change while they are laid out.
            Platform.runLater(this::fold);
        }
    }

    private static boolean filler(Node node) {
        return HBox.getHgrow(node) == Priority.ALWAYS && node.getClass() == Region.class;
    }

    private static boolean rule(Node node) {
        return node.getStyleClass().contains("vrule");
    }

    private int fitting() {
        for (var node : items) {
            if (node.getParent() == this) {
                widths.put(node, filler(node) ? 0 : Math.max(node.minWidth(-1), node.prefWidth(-1)));
            }
        }
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight() + .5;
        double all = 0;
        int fits = 0;
        double button = BUTTON + getSpacing();
        for (int i = 0; i < items.size(); i++) {
            all += widths.getOrDefault(items.get(i), 0.0) + (i == 0 ? 0 : getSpacing());
            if (all + button <= room) {
                fits = i + 1;
            }
        }
        return all <= room ? items.size() : fits;
    }

    private void fold() {
        int fits = fitting();
        if (fits == inRow) {
            return;
        }
        inRow = fits;
        var row = items.subList(0, fits);
        folded.getChildren().clear();
        getChildren().setAll(row);
        if (fits == items.size()) {
            close();
            return;
        }
        if (row.stream().noneMatch(FoldingRow::filler)) {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            getChildren().add(gap);
        }
        getChildren().add(more);
        items.subList(fits, items.size()).stream()
                .filter(node -> !filler(node) && !rule(node))
                .forEach(folded.getChildren()::add);
    }
}
