package app.atelier.server.pages;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the pages, in one language. */
public final class Texts {
    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter full;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayWithYear;
    private final DateTimeFormatter month;

    Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("app.atelier.server.pages.texts", locale);
        this.full = format("time.full");
        this.day = format("time.day");
        this.dayWithYear = format("time.day-year");
        this.month = format("time.month");
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(bundle.getString(key), locale).withZone(ZONE);
    }

    /** The language's tag for {@code lang}. */
    public String language() {
        return bundle.getString("language");
    }

    /** The text under a key, with its gaps filled. */
    public String say(String key, Object... values) {
        var text = bundle.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    /** A name that somebody chose, so that letters which run the other way do not turn the sentence around it. */
    static String apart(String name) {
        return '\u2068' + name + '\u2069';
    }

    /** A stranger's name without signs that would make it look like that of an account here. */
    static String unaddressed(String name) {
        return name.replaceAll("[@\uFE6B\uFF20]", "").strip();
    }

    /** Whether there is a text under this key. */
    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A moment in words that fit a caption: minutes and hours today, then the day. */
    public TimeView recently(Instant then, Instant now) {
        return new TimeView(then.toString(), full.format(then), near(then, now));
    }

    /** A moment in full. */
    public TimeView exactly(Instant then) {
        return new TimeView(then.toString(), full.format(then), full.format(then));
    }

    String day(Instant then, Instant now) {
        var sameYear = then.atZone(ZONE).getYear() == now.atZone(ZONE).getYear();
        return (sameYear ? day : dayWithYear).format(then);
    }

    String month(Instant then) {
        return month.format(then);
    }

    private String near(Instant then, Instant now) {
        var minutes = Duration.between(then, now).toMinutes();
        if (minutes < 1) {
            return say("time.now");
        }
        if (minutes < Duration.ofHours(1).toMinutes()) {
            return say("time.minutes", minutes);
        }
        if (minutes < Duration.ofDays(1).toMinutes()) {
            return say("time.hours", Duration.ofMinutes(minutes).toHours());
        }
        var yesterday = now.atZone(ZONE).toLocalDate().minusDays(1);
        return then.atZone(ZONE).toLocalDate().equals(yesterday) ? say("time.yesterday") : day(then, now);
    }
}
