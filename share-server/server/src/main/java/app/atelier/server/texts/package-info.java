/**
 * What people write, freed of what cannot be seen but turns or hides what can. Uses nothing of the server. Begin at
 * {@link app.atelier.server.texts.Letters}.
 */
@NullMarked
package app.atelier.server.texts;

import org.jspecify.annotations.NullMarked;
