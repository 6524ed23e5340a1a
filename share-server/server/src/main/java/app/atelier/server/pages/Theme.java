package app.atelier.server.pages;

import org.jspecify.annotations.Nullable;

/** Light, dark, or as the reader's machine is set. Kept in a cookie, because it is needed before anything is drawn. */
public enum Theme {
    SYSTEM("system", "monitor"),
    LIGHT("light", "sun"),
    DARK("dark", "moon");

    /** Name of the cookie; its value is an {@link #id()}. */
    public static final String COOKIE = "theme";

    private static final String WALL_LIGHT = "#F7F6F4";
    private static final String WALL_DARK = "#1B1B1D";

    private final String id;
    private final String icon;

    Theme(String id, String icon) {
        this.id = id;
        this.icon = icon;
    }

    /** What was chosen, or {@link #SYSTEM} for a value that is missing or unknown. */
    public static Theme of(@Nullable String id) {
        for (var theme : values()) {
            if (theme.id.equals(id)) {
                return theme;
            }
        }
        return SYSTEM;
    }

    public String id() {
        return id;
    }

    public String icon() {
        return icon;
    }

    /** The value of {@code data-theme}, or null where the system decides. */
    public @Nullable String attribute() {
        return this == SYSTEM ? null : id;
    }

    /** The colour browsers give their own bars: that of the wall. */
    public String wall(boolean systemIsDark) {
        var dark = this == SYSTEM ? systemIsDark : this == DARK;
        return dark ? WALL_DARK : WALL_LIGHT;
    }
}
