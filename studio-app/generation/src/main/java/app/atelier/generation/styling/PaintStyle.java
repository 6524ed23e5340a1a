package app.atelier.generation.styling;

import app.atelier.imaging.Picture;
import app.atelier.protocol.Json;
import com.fasterxml.jackson.databind.JsonNode;

/** What a picture is painted in: a style that a net has learnt, or the manner of any other picture. */
public sealed interface PaintStyle {
    /** Name of the operation in recipes. */
    String OPERATION = "styling";

    /** Style in a recipe of what was painted like another picture. */
    String LIKE = "like";

    /** Stable name, as it stands in recipes. */
    String id();

    /** Name for people. */
    String label();

    /** 0 (the picture as it is) to 1. */
    double strength();

    /** Whether the picture's own colours stay. */
    boolean keepsColours();

    /** As an edit in a recipe: what was done, without the example's pixels. */
    JsonNode toNode();

    /** A learnt style; the colours as {@link LearntStyle#keepsColours()} says. */
    record Learnt(LearntStyle style, double strength) implements PaintStyle {
        public Learnt {
            require(strength);
        }

        @Override
        public String id() {
            return style.id();
        }

        @Override
        public String label() {
            return style.label();
        }

        @Override
        public boolean keepsColours() {
            return style.keepsColours();
        }

        @Override
        public JsonNode toNode() {
            return Json.mapper()
                    .createObjectNode()
                    .put("op", OPERATION)
                    .put("style", style.id())
                    .put("keepColours", style.keepsColours())
                    .put("strength", strength);
        }
    }

    /**
     * Like another picture.
     *
     * @param example that picture
     * @param label its name for people
     * @param sha256 of its file, in hexadecimal digits; empty if not known
     */
    record Like(Picture example, String label, String sha256, boolean keepsColours, double strength)
            implements PaintStyle {
        public Like {
            require(strength);
        }

        @Override
        public String id() {
            return LIKE;
        }

        @Override
        public JsonNode toNode() {
            return Json.mapper()
                    .createObjectNode()
                    .put("op", OPERATION)
                    .put("like", sha256)
                    .put("title", label)
                    .put("keepColours", keepsColours)
                    .put("strength", strength);
        }
    }

    private static void require(double strength) {
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("The strength of a style must be from 0 to 1, not " + strength + ".");
        }
    }
}
