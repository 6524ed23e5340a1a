/**
 * The pages that people read in a browser, and the feeds beside them: records that say what a page shows, the templates
 * under {@code src/main/jte} that turn them into HTML, and the routes. Pages work without script and without cookies,
 * under a policy that allows nothing from elsewhere; every word of theirs stands in {@code texts.properties}. Begin with
 * {@link app.atelier.server.pages.Pages}.
 */
@NullMarked
package app.atelier.server.pages;

import org.jspecify.annotations.NullMarked;
