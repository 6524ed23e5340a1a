package app.atelier.server.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an author wrote, cut into what it means. The first line, if it is short enough to be spoken as a title, is the
 * title; the rest are paragraphs of words, tags and links. Nothing here is HTML: templates escape each piece.
 *
 * @param speaks whether the title is short enough for large letters
 */
public record Caption(String title, boolean speaks, List<Paragraph> paragraphs) {
    /** Longer first lines are set as text, in characters. */
    static final int LONGEST_TITLE = 120;

    private static final int LONGEST_LINK = 60;
    private static final int LONGEST_ADDRESS = 2000;
    private static final Pattern PIECE =
            Pattern.compile("(?<![\\w&/#])#(?<tag>[\\p{L}\\p{M}\\p{N}_]{1,100})|(?<link>https?://[^\\s<>\"]{1,2000})");

    /** Signs that turn the direction of what follows, with which a link can be made to read as another. */
    private static final Pattern TURNS = Pattern.compile("[\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");

    public Caption {
        paragraphs = List.copyOf(paragraphs);
    }

    /** One paragraph. */
    public record Paragraph(List<Piece> pieces) {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /** A piece of a paragraph. */
    public sealed interface Piece {}

    /** Plain words. */
    public record Words(String text) implements Piece {}

    /** The end of a line. */
    public record LineBreak() implements Piece {}

    /** A tag without its sign. */
    public record TagLink(String name, String href) implements Piece {}

    /** An address elsewhere, and how it is shown: host first. */
    public record Link(String href, String text) implements Piece {}

    /**
     * Reads a caption.
     *
     * @param untitled the title where there is none
     */
    static Caption of(String text, String untitled) {
        var plain = text.strip();
        var end = plain.indexOf('\n');
        var first = (end < 0 ? plain : plain.substring(0, end)).strip();
        var rest = end < 0 ? "" : plain.substring(end + 1).strip();
        var words = first.replaceAll("(\\s*(?<![\\w&/#])#[\\p{L}\\p{M}\\p{N}_]{1,100})+$", "")
                .strip();
        if (words.isEmpty()) {
            return new Caption(untitled, true, paragraphs(plain));
        }
        var tags = first.substring(words.length()).strip();
        var body = tags.isEmpty() ? rest : rest.isEmpty() ? tags : rest + "\n\n" + tags;
        return new Caption(words, words.length() <= LONGEST_TITLE, paragraphs(body));
    }

    /** Text of several paragraphs, parted by empty lines. */
    static List<Paragraph> paragraphs(String text) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var block : text.split("\\R[ \\t]*\\R\\s*")) {
            if (!block.isBlank()) {
                paragraphs.add(new Paragraph(pieces(block.strip())));
            }
        }
        return paragraphs;
    }

    /** The address of a tag's page. */
    static String tagHref(String tag) {
        return "/tags/"
                + URLEncoder.encode(tag.toLowerCase(Locale.ROOT), StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }

    private static List<Piece> pieces(String block) {
        var pieces = new ArrayList<Piece>();
        var lines = block.split("\\R");
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                pieces.add(new LineBreak());
            }
            addLine(lines[i], pieces);
        }
        return pieces;
    }

    private static void addLine(String line, List<Piece> pieces) {
        var match = PIECE.matcher(line);
        var at = 0;
        while (match.find()) {
            if (match.start() > at) {
                pieces.add(new Words(line.substring(at, match.start())));
            }
            at = match.end();
            var tag = match.group("tag");
            if (tag != null) {
                pieces.add(new TagLink(tag, tagHref(tag)));
            } else {
                var address = withoutFinalPoints(match.group("link"));
                at = match.start() + address.length();
                pieces.add(link(address));
            }
        }
        if (at < line.length()) {
            pieces.add(new Words(line.substring(at)));
        }
    }

    private static String withoutFinalPoints(String address) {
        var end = address.length();
        while (end > 0 && ".,;:!?)'’”".indexOf(address.charAt(end - 1)) >= 0) {
            end--;
        }
        return address.substring(0, end);
    }

    private static Piece link(String address) {
        try {
            var uri = new URI(address);
            var host = uri.getHost();
            if (host == null || uri.getUserInfo() != null || address.length() > LONGEST_ADDRESS) {
                return new Words(address);
            }
            var path = uri.getRawPath() == null || uri.getRawPath().equals("/") ? "" : uri.getRawPath();
            var shown = TURNS.matcher(host + path).replaceAll("");
            return new Link(
                    uri.toASCIIString(),
                    shown.length() <= LONGEST_LINK ? shown : shown.substring(0, LONGEST_LINK - 1) + "…");
        } catch (URISyntaxException _) {
            return new Words(address);
        }
    }
}
