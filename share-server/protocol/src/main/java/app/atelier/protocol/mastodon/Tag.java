package app.atelier.protocol.mastodon;

/** A hashtag in a post: its name without the sign, and the page of its pictures. */
public record Tag(String name, String url) {}
