package app.atelier.desktop.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

/** A swatch that opens a picker beneath it. */
public final class ColourButton extends Button {
    private static final int MOST_RECENT = 8;
    private static final double GAP = 6;

    private final Region swatch = Nodes.classes(new Region(), "swatch");
    private final List<Integer> recent = new ArrayList<>();
    private final Popup popup = new Popup();
    private final ColourPicker picker;
    private int rgb;

    /**
     * @param words its tip and what a screen reader says
     * @param handler gets {@code 0xRRGGBB} and whether it still is being drawn
     */
    public ColourButton(String words, double size, BiConsumer<Integer, Boolean> handler) {
        getStyleClass().setAll("colour-button");
        setGraphic(Nodes.size(swatch, size, size));
        setAccessibleText(words);
        Nodes.tip(this, words);
        picker = new ColourPicker(words, (colour, live) -> {
            show(colour);
            handler.accept(colour, live);
        });
        var content = Nodes.classes(Nodes.pad(Nodes.column(0, picker), 12, 12, 12, 12), "popover");
        popup.getContent().add(content);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setOnHidden(event -> used());
        setOnAction(event -> open());
    }

    private void open() {
        picker.show(rgb);
        picker.recent(recent);
        Point2D at = localToScreen(0, getHeight() + GAP);
        if (at != null) {
            popup.show(this, at.getX(), at.getY());
        }
    }

    private void used() {
        recent.remove((Integer) rgb);
        recent.addFirst(rgb);
        while (recent.size() > MOST_RECENT) {
            recent.removeLast();
        }
    }

    /** Shows a colour, {@code 0xRRGGBB}. */
    public void show(int colour) {
        rgb = colour;
        swatch.setStyle(String.format(Locale.ROOT, "-swatch: #%06x;", colour & 0xffffff));
    }

    public int rgb() {
        return rgb;
    }
}
