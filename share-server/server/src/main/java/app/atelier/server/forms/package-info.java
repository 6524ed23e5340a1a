/**
 * The forms that people fill in to sign in, sign up and let an app in, as plain view records,
 * and the interface through which they are drawn. Begin at {@link app.atelier.server.forms.FormPages}.
 */
@NullMarked
package app.atelier.server.forms;

import org.jspecify.annotations.NullMarked;
