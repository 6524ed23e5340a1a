package app.atelier.server.statuses;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The parts of a caption: words, tags and links, found by walking through it once, so that no caption takes longer than
 * its length.
 */
public final class Captions {
    static final int MAX_TAG = 60;
    static final int MAX_TAGS = 30;
    private static final int MAX_LINK = 2_000;

    /** A part of a caption, as it was typed. */
    public sealed interface Part {
        String text();
    }

    /** Words between tags and links. */
    public record Words(String text) implements Part {}

    /** A tag with its sign; the name is lower case. */
    public record TagMark(String text, String name) implements Part {}

    /** An http or https address. */
    public record Link(String text) implements Part {}

    private Captions() {}

    /** Names of the tags in order, each once, at most {@value #MAX_TAGS}. */
    static Set<String> tags(String caption) {
        Set<String> names = new LinkedHashSet<>();
        for (Part part : parts(caption)) {
            if (part instanceof TagMark tag && names.size() < MAX_TAGS) {
                names.add(tag.name());
            }
        }
        return names;
    }

    /** Whether a name could stand behind the sign of a tag. */
    public static boolean isTag(String name) {
        return !name.isEmpty()
                && name.codePointCount(0, name.length()) <= MAX_TAG
                && name.codePoints().allMatch(Captions::tagLetter)
                && !name.codePoints().allMatch(Character::isDigit);
    }

    /** A caption in its parts; their texts joined are the caption. */
    public static List<Part> parts(String caption) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < caption.length()) {
            int end = at;
            if (wordBegins(caption, at)) {
                end = caption.charAt(at) == '#' ? tagEnd(caption, at) : linkEnd(caption, at);
            }
            if (end > at) {
                if (at > start) {
                    parts.add(new Words(caption.substring(start, at)));
                }
                String text = caption.substring(at, end);
                parts.add(
                        text.startsWith("#")
                                ? new TagMark(text, text.substring(1).toLowerCase(Locale.ROOT))
                                : new Link(text));
                start = end;
                at = end;
            } else {
                at++;
            }
        }
        if (start < caption.length()) {
            parts.add(new Words(caption.substring(start)));
        }
        return parts;
    }

    private static boolean wordBegins(String caption, int at) {
        char here = caption.charAt(at);
        return (here == '#' || here == 'h' || here == 'H')
                && (at == 0 || !tagLetter(caption.codePointBefore(at)) && caption.charAt(at - 1) != '/');
    }

    private static int tagEnd(String caption, int at) {
        int end = at + 1;
        while (end < caption.length() && tagLetter(caption.codePointAt(end))) {
            end += Character.charCount(caption.codePointAt(end));
        }
        return isTag(caption.substring(at + 1, end)) ? end : at;
    }

    private static int linkEnd(String caption, int at) {
        boolean http = caption.regionMatches(true, at, "http://", 0, 7);
        boolean https = caption.regionMatches(true, at, "https://", 0, 8);
        if (!http && !https) {
            return at;
        }
        int host = at + (http ? 7 : 8);
        int end = host;
        while (end < caption.length() && linkLetter(caption.charAt(end)) && end - at < MAX_LINK) {
            end++;
        }
        while (end > host && ".,;:!?)'".indexOf(caption.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean hostBegins = end > host && Character.isLetterOrDigit(caption.charAt(host));
        // Before an @ in the host's place stands a name, and only after it where the link leads.
        return hostBegins && !caption.substring(host, end).split("[/?#]", 2)[0].contains("@") ? end : at;
    }

    private static boolean tagLetter(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean linkLetter(char c) {
        return c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0;
    }
}
