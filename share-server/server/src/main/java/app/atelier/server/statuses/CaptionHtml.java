package app.atelier.server.statuses;

import app.atelier.server.configuration.BaseUrl;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Captions as safe HTML: everything escaped, tags and web addresses clickable, lines and paragraphs kept. */
public final class CaptionHtml {
    private CaptionHtml() {}

    /** The caption as one or more {@code <p>}; empty for an empty caption. */
    public static String of(String caption, BaseUrl baseUrl) {
        String text = caption.strip();
        if (text.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<p>");
        for (Captions.Part part : Captions.parts(text)) {
            switch (part) {
                case Captions.Words words -> html.append(paragraphs(escape(words.text())));
                case Captions.TagMark tag ->
                    html.append("<a href=\"")
                            .append(escape(baseUrl.to(tagPath(tag.name()))))
                            .append("\" class=\"mention hashtag\" rel=\"tag\">")
                            .append(escape(tag.text()))
                            .append("</a>");
                case Captions.Link link ->
                    html.append("<a href=\"")
                            .append(escape(link.text()))
                            .append("\" rel=\"nofollow noopener noreferrer ugc\" target=\"_blank\">")
                            .append(escape(link.text()))
                            .append("</a>");
            }
        }
        return html.append("</p>").toString();
    }

    /** The page of a tag below the server's address. */
    public static String tagPath(String name) {
        return "/tags/" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** Text with the five characters replaced that mean something in HTML. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static String paragraphs(String escaped) {
        return escaped.replace("\r\n", "\n").replace("\n\n", "</p><p>").replace("\n", "<br>");
    }
}
