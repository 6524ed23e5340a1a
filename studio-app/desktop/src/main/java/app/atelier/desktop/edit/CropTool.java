package app.atelier.desktop.edit;

import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import java.util.ArrayList;
import java.util.List;

/** A crop that is being drawn, in pixels of the page. Plain geometry; tells its listeners of every change. */
final class CropTool {
    static final double STEEPEST = 45;

    private static final double LEAST = 8;

    /** Shapes that a crop can be held to. */
    enum Aspect {
        FREE(0),
        ORIGINAL(-1),
        SQUARE(1),
        FOUR_THREE(4 / 3.0),
        THREE_TWO(3 / 2.0),
        SIXTEEN_NINE(16 / 9.0),
        FOUR_FIVE(4 / 5.0);

        private final double ratio;

        Aspect(double ratio) {
            this.ratio = ratio;
        }
    }

    private final List<Runnable> listeners = new ArrayList<>();
    private double pageWidth = 1;
    private double pageHeight = 1;
    private double x;
    private double y;
    private double width = 1;
    private double height = 1;
    private double straighten;
    private Aspect aspect = Aspect.FREE;

    /** Begins with what the document has, free of any shape. */
    void begin(Document document) {
        begin(document, Aspect.FREE);
    }

    /**
     * Begins with what the document has.
     *
     * @param usual the shape that a first crop is held to
     */
    void begin(Document document, Aspect usual) {
        var geometry = document.geometry();
        pageWidth = geometry.pageWidth(document.width(), document.height());
        pageHeight = geometry.pageHeight(document.width(), document.height());
        var crop = geometry.crop();
        aspect = Aspect.FREE;
        straighten = geometry.straightenDegrees();
        if (crop == null) {
            set(0, 0, pageWidth, pageHeight);
            aspect(usual);
        } else {
            set(crop.x(), crop.y(), crop.width(), crop.height());
        }
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    private void set(double newX, double newY, double newWidth, double newHeight) {
        width = Math.clamp(newWidth, Math.min(LEAST, pageWidth), pageWidth);
        height = Math.clamp(newHeight, Math.min(LEAST, pageHeight), pageHeight);
        x = Math.clamp(newX, 0, pageWidth - width);
        y = Math.clamp(newY, 0, pageHeight - height);
        listeners.forEach(Runnable::run);
    }

    /** Holds the crop to a shape: the largest of it about the middle of what is chosen. */
    void aspect(Aspect chosen) {
        aspect = chosen;
        double ratio = ratio();
        if (ratio <= 0) {
            listeners.forEach(Runnable::run);
            return;
        }
        double middleX = x + width / 2;
        double middleY = y + height / 2;
        double room = Math.max(width, height * ratio);
        double wide = Math.min(room, Math.min(pageWidth, pageHeight * ratio));
        set(middleX - wide / 2, middleY - wide / ratio / 2, wide, wide / ratio);
    }

    private double ratio() {
        return aspect == Aspect.ORIGINAL ? pageWidth / pageHeight : aspect.ratio;
    }

    void straighten(double degrees) {
        straighten = Math.clamp(degrees, -STEEPEST, STEEPEST);
        listeners.forEach(Runnable::run);
    }

    void move(double toX, double toY) {
        set(toX, toY, width, height);
    }

    /**
     * Pulls a handle to a point of the page.
     *
     * @param across −1 the left edge, 1 the right one, 0 neither
     * @param down −1 the upper edge, 1 the lower one, 0 neither
     */
    void pull(int across, int down, double toX, double toY) {
        double pointX = Math.clamp(toX, 0, pageWidth);
        double pointY = Math.clamp(toY, 0, pageHeight);
        double left = across < 0 ? Math.min(pointX, x + width - LEAST) : x;
        double right = across > 0 ? Math.max(pointX, x + LEAST) : x + width;
        double top = down < 0 ? Math.min(pointY, y + height - LEAST) : y;
        double bottom = down > 0 ? Math.max(pointY, y + LEAST) : y + height;
        double ratio = ratio();
        if (ratio <= 0) {
            set(left, top, right - left, bottom - top);
            return;
        }
        double wide = across == 0 ? (bottom - top) * ratio : right - left;
        // The sides that are not pulled stay where they are, so there is only so much room.
        double roomAcross = across < 0 ? right : across > 0 ? pageWidth - left : pageWidth;
        double roomDown = down < 0 ? bottom : down > 0 ? pageHeight - top : pageHeight;
        wide = Math.min(wide, Math.min(roomAcross, roomDown * ratio));
        double high = wide / ratio;
        double newX = across < 0 ? right - wide : across > 0 ? left : x + width / 2 - wide / 2;
        double newY = down < 0 ? bottom - high : down > 0 ? top : y + height / 2 - high / 2;
        set(newX, newY, wide, high);
    }

    /** As a step; all of the page is no crop. */
    Change.CropTo change() {
        int left = (int) Math.round(x);
        int top = (int) Math.round(y);
        int right = Math.max(left + 1, (int) Math.round(x + width));
        int bottom = Math.max(top + 1, (int) Math.round(y + height));
        boolean all = left == 0 && top == 0 && right == (int) pageWidth && bottom == (int) pageHeight;
        return new Change.CropTo(all ? null : new Crop(left, top, right - left, bottom - top), straighten);
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double straighten() {
        return straighten;
    }

    Aspect aspect() {
        return aspect;
    }
}
