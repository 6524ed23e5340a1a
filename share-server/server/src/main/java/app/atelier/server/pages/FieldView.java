package app.atelier.server.pages;

import org.jspecify.annotations.Nullable;

/** A field of a form, with what was typed before and what is wrong with it. */
public record FieldView(
        String id,
        String label,
        String type,
        String value,
        String autocomplete,
        int maxLength,
        @Nullable String hint,
        @Nullable String error,
        boolean required) {

    static final int SHORT = 200;

    /** A field that must be filled in. */
    public static FieldView of(String id, String label, String type, String autocomplete) {
        return new FieldView(id, label, type, "", autocomplete, SHORT, null, null, true);
    }

    /** Room for a few lines, which may stay empty. */
    public static FieldView area(String id, String label, int maxLength) {
        return new FieldView(id, label, "textarea", "", "off", maxLength, null, null, false);
    }

    public FieldView withValue(@Nullable String value) {
        return new FieldView(
                id, label, type, value == null ? "" : value, autocomplete, maxLength, hint, error, required);
    }

    public FieldView withHint(@Nullable String hint) {
        return new FieldView(id, label, type, value, autocomplete, maxLength, hint, error, required);
    }

    public FieldView withError(@Nullable String error) {
        return new FieldView(id, label, type, value, autocomplete, maxLength, hint, error, required);
    }

    /** The ids of hint and error for those who hear the page, or null. */
    public @Nullable String describedBy() {
        var ids = (hint == null ? "" : id + "-h ") + (error == null ? "" : id + "-e");
        return ids.isBlank() ? null : ids.strip();
    }

    /** Whether a phone should leave what is typed as it is. */
    public boolean plainInput() {
        return type.equals("text") || type.equals("email");
    }
}
