package app.atelier.imaging.shapes;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Reads path data by the grammar of SVG 2, chapter 9; strict where SVG lets a reader draw up to the error. */
final class PathData {
    private static final String COMMANDS = "MmLlHhVvCcSsQqTtAaZz";

    private final String data;
    private final Path2D path;
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;
    /** The last control point, for the smooth commands. */
    private double controlX;

    private double controlY;

    private PathData(String data, int windingRule) {
        this.data = data;
        this.path = new Path2D.Double(windingRule);
    }

    /**
     * The path of the data.
     *
     * @throws IllegalArgumentException with a plain sentence
     */
    static Path2D read(String data, int windingRule) {
        PathData reader = new PathData(data, windingRule);
        reader.read();
        return reader.path;
    }

    private void read() {
        char before = 0;
        while (true) {
            skip();
            if (at == data.length()) {
                return;
            }
            char command = data.charAt(at);
            if (COMMANDS.indexOf(command) >= 0) {
                at++;
            } else if (before == 0 || before == 'Z' || before == 'z') {
                throw damaged();
            } else {
                // Numbers without a command repeat the last one; after a move they are lines.
                command = before == 'M' ? 'L' : before == 'm' ? 'l' : before;
            }
            if (before == 0 && Character.toUpperCase(command) != 'M') {
                throw ShapeWords.WORDS.refusal("path.start");
            }
            step(command, before);
            before = command;
        }
    }

    private void step(char command, char before) {
        boolean relative = Character.isLowerCase(command);
        double dx = relative ? x : 0;
        double dy = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                go(dx + number(), dy + number());
                startX = x;
                startY = y;
                path.moveTo(x, y);
            }
            case 'L' -> line(dx + number(), dy + number());
            case 'H' -> line(dx + number(), y);
            case 'V' -> line(x, dy + number());
            case 'C' -> cubic(dx + number(), dy + number(), dx + number(), dy + number(), dx + number(), dy + number());
            case 'S' -> {
                boolean smooth = "CcSs".indexOf(before) >= 0;
                cubic(
                        smooth ? 2 * x - controlX : x,
                        smooth ? 2 * y - controlY : y,
                        dx + number(),
                        dy + number(),
                        dx + number(),
                        dy + number());
            }
            case 'Q' -> quadratic(dx + number(), dy + number(), dx + number(), dy + number());
            case 'T' -> {
                boolean smooth = "QqTt".indexOf(before) >= 0;
                quadratic(smooth ? 2 * x - controlX : x, smooth ? 2 * y - controlY : y, dx + number(), dy + number());
            }
            case 'A' -> arc(number(), number(), number(), flag(), flag(), dx + number(), dy + number());
            default -> {
                path.closePath();
                go(startX, startY);
                // What follows without a move starts where the closed part did.
                path.moveTo(x, y);
            }
        }
    }

    private void go(double toX, double toY) {
        x = toX;
        y = toY;
        controlX = toX;
        controlY = toY;
    }

    private void line(double toX, double toY) {
        path.lineTo(toX, toY);
        go(toX, toY);
    }

    private void cubic(double x1, double y1, double x2, double y2, double toX, double toY) {
        path.curveTo(x1, y1, x2, y2, toX, toY);
        go(toX, toY);
        controlX = x2;
        controlY = y2;
    }

    private void quadratic(double x1, double y1, double toX, double toY) {
        path.quadTo(x1, y1, toX, toY);
        go(toX, toY);
        controlX = x1;
        controlY = y1;
    }

    /** From end points to the middle: SVG 2, appendix B.2.4 and B.2.5. */
    private void arc(double rx, double ry, double degrees, boolean large, boolean sweep, double toX, double toY) {
        double radiusX = Math.abs(rx);
        double radiusY = Math.abs(ry);
        if (radiusX == 0 || radiusY == 0 || x == toX && y == toY) {
            line(toX, toY);
            return;
        }
        double phi = Math.toRadians(degrees % 360);
        double cos = Math.cos(phi);
        double sin = Math.sin(phi);
        double halfX = (x - toX) / 2;
        double halfY = (y - toY) / 2;
        double px = cos * halfX + sin * halfY;
        double py = -sin * halfX + cos * halfY;
        double need = px * px / (radiusX * radiusX) + py * py / (radiusY * radiusY);
        if (need > 1) {
            radiusX *= Math.sqrt(need);
            radiusY *= Math.sqrt(need);
        }
        double down = radiusX * radiusX * py * py + radiusY * radiusY * px * px;
        double root = Math.sqrt(Math.max(0, radiusX * radiusX * radiusY * radiusY / down - 1));
        double sign = large == sweep ? -1 : 1;
        double cx = sign * root * radiusX * py / radiusY;
        double cy = -sign * root * radiusY * px / radiusX;
        double from = Math.atan2((py - cy) / radiusY, (px - cx) / radiusX);
        double to = Math.atan2((-py - cy) / radiusY, (-px - cx) / radiusX);
        double extent = to - from;
        if (sweep && extent < 0) {
            extent += 2 * Math.PI;
        } else if (!sweep && extent > 0) {
            extent -= 2 * Math.PI;
        }
        AffineTransform turn = new AffineTransform();
        turn.translate(cos * cx - sin * cy + (x + toX) / 2, sin * cx + cos * cy + (y + toY) / 2);
        turn.rotate(phi);
        Arc2D arc = new Arc2D.Double(
                -radiusX,
                -radiusY,
                2 * radiusX,
                2 * radiusY,
                -Math.toDegrees(from),
                -Math.toDegrees(extent),
                Arc2D.OPEN);
        path.append(arc.getPathIterator(turn), true);
        // The arc ends near the point by rounding; the path goes on from the point itself.
        Point2D end = path.getCurrentPoint();
        if (end.getX() != toX || end.getY() != toY) {
            path.lineTo(toX, toY);
        }
        go(toX, toY);
    }

    private void skip() {
        while (at < data.length() && (Character.isWhitespace(data.charAt(at)) || data.charAt(at) == ',')) {
            at++;
        }
    }

    private boolean flag() {
        skip();
        char c = at < data.length() ? data.charAt(at) : 0;
        if (c != '0' && c != '1') {
            throw damaged();
        }
        at++;
        return c == '1';
    }

    private double number() {
        skip();
        int from = at;
        sign();
        digits();
        if (at < data.length() && data.charAt(at) == '.') {
            at++;
            digits();
        }
        if (at > from && at < data.length() && (data.charAt(at) | 32) == 'e') {
            int mark = at++;
            sign();
            int digits = at;
            digits();
            if (at == digits) {
                at = mark;
            }
        }
        try {
            double value = Double.parseDouble(data.substring(from, at));
            if (Math.abs(value) > 1e9) {
                throw ShapeWords.WORDS.refusal("path.far", Sizes.MOST);
            }
            return value;
        } catch (NumberFormatException e) {
            throw damaged();
        }
    }

    private void sign() {
        if (at < data.length() && (data.charAt(at) == '-' || data.charAt(at) == '+')) {
            at++;
        }
    }

    private void digits() {
        while (at < data.length() && data.charAt(at) >= '0' && data.charAt(at) <= '9') {
            at++;
        }
    }

    private IllegalArgumentException damaged() {
        return ShapeWords.WORDS.refusal("path.damaged", at + 1);
    }
}
