package app.atelier.desktop.texts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, sizes and times as the window writes them. */
public final class Figures {
    private static final Texts TEXTS = Texts.of(Figures.class);
    private static final String NARROW = "\u00a0";

    private Figures() {}

    /** 1284 as "1 284", with spaces that do not break. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(",", NARROW);
    }

    /** Bytes as "2.9 MB", in powers of ten as file managers count. */
    public static String bytes(long bytes) {
        if (bytes < 1000) {
            return bytes + NARROW + "B";
        }
        String[] units = {"kB", "MB", "GB", "TB"};
        double value = bytes;
        int unit = -1;
        while (value >= 999.5 && unit < units.length - 1) {
            value /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value) + NARROW + units[unit];
    }

    /** Width and height as "1600 × 1200". */
    public static String size(int width, int height) {
        return width + " × " + height;
    }

    /** A moment as people say it: "today, 21:14", "yesterday, 21:14", "22 November, 01:12". */
    public static String when(Instant moment, Instant now, ZoneId zone) {
        var then = moment.atZone(zone);
        LocalDate today = now.atZone(zone).toLocalDate();
        String time = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).format(then);
        if (then.toLocalDate().equals(today)) {
            return TEXTS.get("when.today", time);
        }
        if (then.toLocalDate().equals(today.minusDays(1))) {
            return TEXTS.get("when.yesterday", time);
        }
        String day = then.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy";
        return TEXTS.get(
                "when.day", DateTimeFormatter.ofPattern(day, Locale.ENGLISH).format(then), time);
    }

    /** What remains, as "2 s left" or "3 min left". */
    public static String left(Duration left) {
        long seconds = Math.max(1, Math.round(left.toMillis() / 1000.0));
        return seconds < 90
                ? TEXTS.get("left.seconds", Long.toString(seconds))
                : TEXTS.get("left.minutes", Long.toString(Math.round(seconds / 60.0)));
    }
}
