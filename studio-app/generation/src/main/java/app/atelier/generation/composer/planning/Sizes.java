package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.scene.Camera;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Subject;
import java.util.Comparator;
import java.util.List;

/** How large figures are, as fractions of the picture's height. */
final class Sizes {
    private static final double WIDEST = .54;
    private static final double TALLEST = .78;

    /** What a giant may be wider than others. */
    private static final double GIANTS = 1.4;

    private static final double SMALLEST_HERO = .28;

    /** Height of a balloon with those in its basket. */
    private static final double ALOFT = .78;

    /** Height of land that floats, which is what the picture shows, and how high it is at least in metres. */
    private static final double LAND_ALOFT = .64;

    private static final double LAND = 30;

    /** Height of many of one thing, if it is not too wide. */
    private static final double HEAP = .50;

    private Sizes() {}

    /** Height of a lone hero. */
    static double hero(Subject subject, double aspect, Frame frame, Stage stage, Camera camera) {
        double height = usual(subject, aspect) * stage.heroScale() * subject.size() * distance(camera);
        if (frame.narrow()) {
            height = Math.max(
                    SMALLEST_HERO * Math.min(1, subject.size()),
                    height * Math.pow(frame.aspect() / Frame.USUAL_ASPECT, .4));
        }
        return Statures.giant(subject)
                ? Math.min(Math.min(height, TALLEST), limited(2, aspect / GIANTS, frame))
                : limited(height, aspect, frame);
    }

    /** The same height, or less if the figure would be too wide or too tall for the picture. */
    static double limited(double height, double aspect, Frame frame) {
        double widest = WIDEST * Math.min(1.3333 * frame.unit(), frame.across() * 1.5) / Frame.HEIGHT / aspect;
        return Math.min(Math.min(height, TALLEST), widest);
    }

    private static double usual(Subject subject, double aspect) {
        boolean tall = aspect < .8;
        boolean wide = aspect > 1.35;
        if (subject.role() == Role.IN_AIR && subject.ride() != null) {
            return wide ? .44 : ALOFT;
        }
        if (subject.role() == Role.IN_AIR && subject.kind() == Kind.THING && subject.metres() >= LAND) {
            return LAND_ALOFT;
        }
        if (subject.role() == Role.IN_AIR || subject.role() == Role.IN_SPACE) {
            return wide ? .36 : subject.kind() == Kind.VEHICLE ? .48 : .46;
        }
        if (Seat.heaped(subject)) {
            return HEAP;
        }
        return switch (subject.kind()) {
            case BUILDING -> tall ? .56 : subject.metres() > 12 ? .46 : .36;
            case FOOD -> subject.role() == Role.ON_TABLE ? (wide ? .40 : .52) : .46;
            case VEHICLE -> subject.role() == Role.ON_WATER ? (tall ? .46 : .36) : wide ? .34 : .42;
            case INSTRUMENT -> wide ? .38 : .60;
            case THING, FURNITURE -> tall ? .54 : wide ? .34 : .44;
            case PLANT -> subject.metres() > 2.5 ? .62 : .50;
            default -> wide ? .38 : .44;
        };
    }

    /** Factor of the camera's distance. */
    static double distance(Camera camera) {
        return switch (camera) {
            case PORTRAIT -> 1.6;
            case CLOSE -> 1.32;
            case WIDE -> .62;
            case FROM_ABOVE -> .9;
            case FROM_BELOW -> 1.15;
            default -> 1;
        };
    }

    /** Which of a group is the largest, with what the words say of its size. */
    static Subject largest(List<Subject> subjects) {
        return subjects.stream()
                .max(Comparator.comparingDouble(Subject::stature))
                .orElseThrow();
    }

    /** Height relative to the largest of a group: real sizes differ more than drawn ones, what is said of them counts whole. */
    static double relative(Subject subject, Subject largest) {
        double real = Math.pow(subject.metres() / largest.metres(), .45);
        return Math.clamp(real * subject.size() / largest.size(), .20, 1);
    }
}
