package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.icon;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/** The tools' icons: Feather's where it has one, else lines of our own in its manner, on 16 × 16. */
final class ToolIcons {
    private ToolIcons() {}

    static Node of(Tool tool) {
        return switch (tool) {
            case MOVE -> icon("fth-mouse-pointer");
            case CROP -> icon("fth-crop");
            case PERSPECTIVE -> drawn("M4.5 3h7L14 13H2zM8 3v10M3.4 7.6h9.2");
            case FILL -> icon("fth-droplet");
            case TEXT -> icon("fth-type");
            case SHAPE -> drawn("M2.5 6.5h7v7h-7zM10.5 2.2a3.4 3.4 0 0 1 2.9 5.2");
            case RECTANGLE ->
                drawn(
                        "M2.5 5V3.5a1 1 0 0 1 1-1H5M7 2.5h2M11 2.5h1.5a1 1 0 0 1 1 1V5M13.5 7v2M13.5 11v1.5a1 1 0 0 1-1 1H11"
                                + "M9 13.5H7M5 13.5H3.5a1 1 0 0 1-1-1V11M2.5 9V7");
            case ELLIPSE ->
                drawn(
                        "M6.6 2.7a5.5 5.5 0 0 1 2.8 0M11.4 3.7a5.5 5.5 0 0 1 1.5 1.9M13.5 7.2a5.5 5.5 0 0 1-.3 2.6M12 11.8"
                                + "a5.5 5.5 0 0 1-2.1 1.4M8 13.5a5.5 5.5 0 0 1-2.6-.7M3.9 11.6a5.5 5.5 0 0 1-1.2-2.3M2.6 7.4"
                                + "a5.5 5.5 0 0 1 .9-2.5");
            case LASSO ->
                drawn("M8 2.5c-3.3 0-6 1.8-6 4.1s2.7 4.1 6 4.1 6-1.8 6-4.1-2.7-4.1-6-4.1zM4.6 10c-1.3.7-1.4 2.2 0 2.7"
                        + "1.2.4 1.4 1.3.6 2");
            case POLYGON -> drawn("M3 13.5L4.5 4 9 7.5l4-5 .5 11z");
            case WAND -> drawn("M2.5 13.5l7-7M11.5 1.8v3M10 3.3h3M13.3 8v2M12.3 9h2M6.3 2.5v2M5.3 3.5h2");
            case COLOURS ->
                drawn("M8 2.2a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 1 0 0-6.6M5.3 7.2a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 1 0 0-6.6"
                        + "M10.7 7.2a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 1 0 0-6.6");
            case BRUSH ->
                drawn(
                        "M13.6 2.4c-.6-.6-1.5-.5-2.1.1L6.6 8l1.5 1.5 5.4-5c.6-.6.7-1.5.1-2.1zM6.4 8.2c-1.7 0-2.6 1-2.7 2.5"
                                + "-.1 1.3-.6 2.1-1.7 2.5 1.4 1 5.6 1.2 6-1.6.1-.7 0-1.3.1-1.9");
            case ERASER ->
                drawn("M6.3 13.5L2.5 9.7a1 1 0 0 1 0-1.4l5.8-5.8a1 1 0 0 1 1.4 0l3.8 3.8a1 1 0 0 1 0 1.4l-5.8 5.8z"
                        + "M6.3 13.5h7.2M5.2 5.6l5.2 5.2");
            case CLONE ->
                drawn(
                        "M6.6 9.5c0-2-1.5-2.6-1.5-4.5a2.9 2.9 0 0 1 5.8 0c0 1.9-1.5 2.5-1.5 4.5M3.5 9.5h9a1 1 0 0 1 1 1v1.3"
                                + "h-11v-1.3a1 1 0 0 1 1-1zM2.5 14h11");
            case HEAL ->
                drawn(
                        "M9.2 2.9a2.75 2.75 0 0 1 3.9 3.9l-6.3 6.3a2.75 2.75 0 0 1-3.9-3.9zM6 6.1l3.9 3.9M8 6.6v.01M9.4 8v.01"
                                + "M6.6 8v.01M8 9.4v.01");
            case GRADIENT ->
                new Group(
                        drawn("M3.5 2.5h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1z"),
                        drawn("M5 5v6M7 5.6v4.8M9 6.4v3.2M11 7.4v1.2"),
                        new Rectangle(16, 16, Color.TRANSPARENT));
            case PICKER ->
                drawn("M8.6 5.2L4 9.8c-.8.8-.4 1.4-1.5 2.6l-.2.3.9.9.4-.2c1.1-1.1 1.7-.7 2.5-1.5l4.7-4.6M8 4.4l3.7 3.7"
                        + "M9.3 5.7l1.8-2a1.7 1.7 0 0 1 2.4-.1 1.7 1.7 0 0 1-.1 2.4l-2 1.8");
        };
    }

    /** Lines of an icon, always 16 × 16 so that they stand where those of a font would. */
    static Node drawn(String path) {
        var shape = classes(new SVGPath(), "tool-shape");
        shape.setContent(path);
        return new Group(new Rectangle(16, 16, Color.TRANSPARENT), shape);
    }
}
