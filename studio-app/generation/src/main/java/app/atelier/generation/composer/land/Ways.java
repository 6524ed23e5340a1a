package app.atelier.generation.composer.land;

/** Where ground is kept free: paths and streams on which nothing grows. */
@FunctionalInterface
public interface Ways {
    /** Nothing is kept free. */
    Ways NONE = (x, y) -> false;

    /** Whether a place given in fractions of the picture is kept free. */
    boolean cross(double x, double y);

    /** What either of both keeps free. */
    default Ways and(Ways other) {
        return (x, y) -> cross(x, y) || other.cross(x, y);
    }
}
