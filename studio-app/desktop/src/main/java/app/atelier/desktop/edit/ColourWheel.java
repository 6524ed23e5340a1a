package app.atelier.desktop.edit;

import static app.atelier.desktop.controls.Nodes.classes;
import static app.atelier.desktop.controls.Nodes.size;

import app.atelier.desktop.pictures.Pictures;
import app.atelier.imaging.Picture;
import app.atelier.imaging.adjustments.ColourGrading.Tint;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/** A colour by direction and distance from the middle; a double click goes back to the middle. */
final class ColourWheel extends Pane {
    private static final double SIZE = 78;
    private static final double KNOB = 5;
    private static final int DENSE = 2;

    private final BiConsumer<Tint, Boolean> handler;
    private final Circle knob = classes(new Circle(KNOB), "picker-knob");
    private Tint tint = Tint.NONE;

    ColourWheel(String name, BiConsumer<Tint, Boolean> handler) {
        this.handler = handler;
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        setCursor(Cursor.CROSSHAIR);
        size(this, SIZE, SIZE);
        var image = new ImageView(Pictures.image(wheel((int) SIZE * DENSE)));
        image.setFitWidth(SIZE);
        image.setFitHeight(SIZE);
        getChildren().addAll(image, knob);
        setOnMousePressed(event -> drawn(event.getX(), event.getY(), true));
        setOnMouseDragged(event -> drawn(event.getX(), event.getY(), true));
        setOnMouseReleased(event -> {
            if (event.getClickCount() == 2) {
                told(new Tint(tint.hue(), 0, tint.lightness()), false);
            } else {
                drawn(event.getX(), event.getY(), false);
            }
        });
        paint();
    }

    private static Picture wheel(int side) {
        int[] argb = new int[side * side];
        double radius = side / 2.0;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double dx = (x + .5 - radius) / radius;
                double dy = (y + .5 - radius) / radius;
                double away = Math.hypot(dx, dy);
                double cover = Math.clamp((1 - away) * radius, 0, 1);
                var colour = Color.hsb((Math.toDegrees(Math.atan2(dy, dx)) + 360) % 360, Math.min(1, away) * .85, .86);
                argb[y * side + x] = packed(colour, cover);
            }
        }
        return Picture.ofArgb(side, side, argb);
    }

    private static int packed(Color colour, double cover) {
        int a = (int) Math.round(255 * cover);
        int r = (int) Math.round(colour.getRed() * a);
        int g = (int) Math.round(colour.getGreen() * a);
        int b = (int) Math.round(colour.getBlue() * a);
        return a << 24 | r << 16 | g << 8 | b;
    }

    private void drawn(double x, double y, boolean live) {
        double dx = (x - SIZE / 2) / (SIZE / 2);
        double dy = (y - SIZE / 2) / (SIZE / 2);
        double hue = (Math.toDegrees(Math.atan2(dy, dx)) + 360) % 360;
        double strength = Math.rint(Math.min(1, Math.hypot(dx, dy)) * 100) / 100;
        told(new Tint(Math.rint(hue), strength, tint.lightness()), live);
    }

    private void told(Tint now, boolean live) {
        tint = now;
        paint();
        handler.accept(now, live);
    }

    void show(Tint now) {
        tint = now;
        paint();
    }

    private void paint() {
        double angle = Math.toRadians(tint.hue());
        knob.setCenterX(SIZE / 2 + Math.cos(angle) * tint.strength() * SIZE / 2);
        knob.setCenterY(SIZE / 2 + Math.sin(angle) * tint.strength() * SIZE / 2);
    }
}
