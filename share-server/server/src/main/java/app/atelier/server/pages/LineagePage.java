package app.atelier.server.pages;

/** The tree a picture stands in. */
public record LineagePage(Frame frame, String title, String rootTitle, String rootHref, TreeNode root, String cut) {}
