package app.atelier.server.pages;

import app.atelier.server.statuses.CaptionHtml;
import app.atelier.server.statuses.Captions;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an author wrote, cut into what it means. The first line is the title, without the tags at its end; the rest are
 * paragraphs of words, tags and links. Nothing here is HTML: templates escape each piece.
 *
 * @param speaks whether the title is short enough for large letters
 */
public record Caption(String title, boolean speaks, List<Paragraph> paragraphs) {
    /** Longer first lines are set as text, in characters. */
    static final int LONGEST_TITLE = 120;

    private static final int LONGEST_LINK = 60;
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t]*\\R\\s*");

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
     * @param untitled the title where there are no words before the first tag
     */
    static Caption of(String text, String untitled) {
        var plain = text.strip();
        var lines = LINE.split(plain, 2);
        var parts = new ArrayList<>(Captions.parts(lines[0]));
        var tags = new StringBuilder();
        while (!parts.isEmpty()
                && (parts.getLast() instanceof Captions.TagMark
                        || parts.getLast().text().isBlank())) {
            tags.insert(0, parts.removeLast().text());
        }
        var title = new StringBuilder();
        parts.forEach(part -> title.append(part.text()));
        if (title.toString().isBlank()) {
            return new Caption(untitled, true, paragraphs(plain));
        }
        var rest = lines.length == 1 ? "" : lines[1].strip();
        var body = (rest + "\n\n" + tags.toString().strip()).strip();
        var words = title.toString().strip();
        return new Caption(words, words.codePointCount(0, words.length()) <= LONGEST_TITLE, paragraphs(body));
    }

    /** Text of several paragraphs, parted by empty lines. */
    static List<Paragraph> paragraphs(String text) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var block : EMPTY_LINE.split(text)) {
            if (!block.isBlank()) {
                paragraphs.add(new Paragraph(pieces(block.strip())));
            }
        }
        return paragraphs;
    }

    private static List<Piece> pieces(String block) {
        var pieces = new ArrayList<Piece>();
        for (var line : LINE.split(block)) {
            if (!pieces.isEmpty()) {
                pieces.add(new LineBreak());
            }
            for (var part : Captions.parts(line)) {
                pieces.add(
                        switch (part) {
                            case Captions.Words words -> new Words(words.text());
                            case Captions.TagMark tag ->
                                new TagLink(tag.text().substring(1), CaptionHtml.tagPath(tag.name()));
                            case Captions.Link link -> link(link.text());
                        });
            }
        }
        return pieces;
    }

    /** Shown by its host, so that nobody takes it for another; with a name and password before the host it is no link. */
    private static Piece link(String address) {
        try {
            var uri = new URI(address);
            var host = uri.getHost();
            if (host == null || uri.getUserInfo() != null) {
                return new Words(address);
            }
            var path = uri.getRawPath().equals("/") ? "" : uri.getRawPath();
            var shown = host + path;
            return new Link(
                    address, shown.length() <= LONGEST_LINK ? shown : shown.substring(0, LONGEST_LINK - 1) + "…");
        } catch (URISyntaxException _) {
            return new Words(address);
        }
    }
}
